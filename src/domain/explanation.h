#pragma once

#include "domain/decision.h"

#include <QDateTime>

/// What decide() is made of: a finding's sentence, and what helps against it. Used by the domain alone.
namespace bursar::explanation {

/// A proposal that was refused, with what its sentences and remedies are made from.
struct Case
{
    const Judge &judge;
    const Proposal &proposal;
    std::vector<Offer> nearest; ///< allowed offers, nearest first

    const Policy &policy() const { return judge.policy(); }
    const Standing &standing() const { return judge.standing(); }
    Instant now() const { return judge.standing().at; }
    const BudgetRule &budget(const Finding &finding) const
    {
        return judge.budgets().at(static_cast<size_t>(finding.budget));
    }
    /// The zone in which a budget's periods run, or the team's.
    QString zoneName(const BudgetRule *budget = nullptr) const;
    QTimeZone zone(const BudgetRule *budget = nullptr) const;
    /// `00:00` for today's midnight, else `1 Dec, 00:00`.
    QString timeText(Instant time, const BudgetRule *budget = nullptr) const;
};

/// `interruptible bids`
QString rentalTypeWords(RentalType type);
/// `department Research`, `Ada`; empty for the team's own.
QString ownerText(const BudgetRule &budget);
/// `A, B or C`, with that word before the last.
QString listText(const QStringList &words, const QString &last = QStringLiteral("or"));
/// When the proposal fits into the budget again because its next period begins, with nothing else in it; into the
/// rolling hour because what was spent has left it, at the latest.
std::optional<Instant> fitsAt(const Case &refused, const BudgetRule &budget);

/// The sentence of a budget.
Reason budgetReason(const Case &refused, const Finding &finding);
/// The reason without its remedies.
Reason reasonOf(const Case &refused, const Finding &finding);
std::vector<Remedy> remediesOf(const Case &refused, const Finding &finding);

/// The allowed offers of the market that are nearest to what was wanted: the same GPU first, then the same number of
/// GPUs, then the price.
std::vector<Offer> nearestAllowed(const Judge &judge, const Proposal &proposal, const std::vector<Offer> &market);

} // namespace bursar::explanation
