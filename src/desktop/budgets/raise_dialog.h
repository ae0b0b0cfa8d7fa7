#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/standing.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace bursar::desktop {

class FieldRow;
class MoneyEdit;

/// One budget that is higher for a time: of a team, a person, a department or the organisation. Under four eyes it
/// waits.
class RaiseDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The choice stands at the one of that index.
    RaiseDialog(std::vector<BudgetStanding> budgets, int first, Instant now, QWidget *parent);

    BudgetOwner owner() const;
    BudgetPeriod period() const;
    /// For whole periods.
    Money amount() const;
    Instant until() const;
    QString reason() const;

protected:
    QString problem() const override;

private:
    const BudgetStanding &budget() const;
    QTimeZone zone() const;
    void showBudget();

    Instant m_now;
    std::vector<BudgetStanding> m_budgets;
    QComboBox *m_budget;
    MoneyEdit *m_amount;
    QDateTimeEdit *m_until;
    QLineEdit *m_reason;
    FieldRow *m_amountRow = nullptr;
    FieldRow *m_untilRow = nullptr;
};

} // namespace bursar::desktop
