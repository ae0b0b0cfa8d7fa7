#pragma once

#include "desktop/parts/form_dialog.h"
#include "desktop/teams/replay_inquiry.h"
#include "governor/budgets/budget_holders.h"

#include <map>

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class EffectiveFrom;
class Label;
class MoneyEdit;

/// The budgets of the organisation, a cost centre or a person: amounts, what is carried over, what happens when one is
/// spent; with what the draft would have done in the last 90 days. Saving is the caller's.
class BudgetDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `zone` is the organisation's, in which its budgets run. The desk outlives it.
    BudgetDialog(governor::Desk &desk, const governor::BudgetHolder &holder, Instant now, const QTimeZone &zone,
                 QWidget *parent);

    const BudgetOwner &owner() const { return m_owner; }
    BudgetTerms terms() const;
    std::optional<Instant> from() const;
    QString reason() const;
    /// Nothing is asked and not answered: for tests.
    bool settled() const { return !m_replays->isAsking(); }

protected:
    QString problem() const override;

private:
    void addAmounts();
    void addLimitRules();
    void changed();
    void tryOnThePast();
    void showReplay(const ReplayPtr &replay);
    void openList();
    std::optional<CarryOver> carryOver() const;
    std::optional<StopBrake> brake() const;

    BudgetOwner m_owner;
    BudgetTerms m_before;
    Instant m_now;
    QTimeZone m_zone;
    ReplayInquiry *m_replays;
    ReplayPtr m_replay;
    std::optional<BudgetTerms> m_tried;
    std::map<BudgetPeriod, MoneyEdit *> m_amounts;
    QLineEdit *m_carryOver;
    QComboBox *m_atLimit;
    QLineEdit *m_brake;
    EffectiveFrom *m_effective;
    QLineEdit *m_reason;
    Label *m_told = nullptr;
};

} // namespace bursar::desktop
