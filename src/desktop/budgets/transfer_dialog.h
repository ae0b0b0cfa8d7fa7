#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/standing.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class FieldRow;
class MoneyEdit;

/// Budget that one owner gives another for the present period. It always waits for a second person.
class TransferDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Of everybody; those that cannot move are left out. `from` is offered as the giver.
    TransferDialog(std::vector<BudgetStanding> budgets, const TeamId &from, QWidget *parent);

    BudgetOwner from() const;
    BudgetOwner to() const;
    BudgetPeriod period() const;
    Money amount() const;
    QString reason() const;

protected:
    QString problem() const override;

private:
    /// Those that have a budget of the chosen period.
    void fillOwners();
    const BudgetStanding *budgetIn(const QComboBox &box) const;
    void showLeft();

    std::vector<BudgetStanding> m_budgets; ///< of teams, departments and the organisation
    TeamId m_team;
    QComboBox *m_period;
    QComboBox *m_from;
    QComboBox *m_to;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
    FieldRow *m_fromRow = nullptr;
};

} // namespace bursar::desktop
