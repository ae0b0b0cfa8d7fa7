#pragma once

#include "domain/decision.h"
#include "domain/request.h"
#include "domain/savings.h"
#include "foundation/expected.h"

namespace bursar::ledger {
class Database;
struct Contract;
} // namespace bursar::ledger

namespace bursar::governor {

class CostBook;

/// A dearer price that a host proposes, with what an answer means.
struct PriceIncreaseView
{
    PriceIncrease increase;
    TeamId team; ///< empty: a stranger's
    QString teamName;
    QString teamSlug;
    QString what; ///< `2 × RTX 4090`
    std::optional<Instant> plannedEnd;
    Money addsUntilEnd; ///< when accepted, until the planned end
    Decision decision; ///< whether policy and budgets would allow the new price
    std::vector<Offer> cheaper; ///< equal offers that cost less than the present price, at most three
    Gigabytes disk; ///< with which their true prices are formed
    bool answering = false; ///< an answer is on its way
};

struct SavingView
{
    Saving saving;
    QString teamName; ///< empty: nobody's
    QString teamSlug;
    QString sentence;
    QString command; ///< of bursarctl; empty where none does it
    std::optional<PriceIncreaseView> increase;
    bool underWay = false; ///< a command for the instance is on its way
};

struct BookedSavingView
{
    BookedSaving saving;
    QString teamName;
    QString byName; ///< `Bursar` for a rule
};

/// What could be saved, and what was.
struct SavingsView
{
    Instant at;
    std::vector<SavingView> savings; ///< dearest first
    Money perDay; ///< all together; of several about one instance the largest counts
    std::vector<BookedSavingView> booked; ///< that count in this month, newest first
    Money savedThisMonth; ///< until now, in the organisation's month
};

/// What is known about instances that are alive, volumes and price increases; of one instance alone if it is named.
Expected<SavingsQuestion> savingsQuestion(ledger::Database &database, Instant now,
                                          const std::optional<InstanceId> &only = {});
/// Whether the team's policy and budgets would let the new price through. A stranger touches no team's budget.
Expected<Decision> decideOnPriceIncrease(CostBook &costs, const ledger::Contract &contract,
                                         const PriceIncrease &increase, Instant now);
/// What a command that is about to be sent saves: an idle GPU, a price increase, a disk that was at rest for a day
/// (sooner it is just how a rental ends); where the instance is dearer than the market only if the team has rented a
/// cheaper equal since yesterday.
Expected<std::optional<SavingClaim>> savingClaimOf(ledger::Database &database, const ledger::Contract &contract,
                                                   const CommandOrder &order, Instant now);

} // namespace bursar::governor
