#pragma once

#include "governor/costs/cost_book.h"
#include "governor/reading/ledger_reader.h"
#include "ledger/database.h"

#include <map>

namespace bursar::governor {

/// Names by id, read once for a whole answer.
struct Names
{
    std::map<AccountId, QString> accounts;
    std::map<TeamId, Team> teams;
    std::map<MemberId, QString> members;
    std::map<CostCenterId, QString> costCenters; ///< codes

    static Expected<Names> load(ledger::Database &database);
    QString account(const AccountId &id) const;
    QString team(const TeamId &id) const; ///< display name; empty for none
    QString teamSlug(const TeamId &id) const; ///< empty for none
    QString member(const MemberId &id) const; ///< "Bursar" for the executor itself
    QString costCenterOf(const TeamId &id) const;
    /// A person's name stands only among the members.
    void nameMember(BudgetOwner &owner) const;
};

class LedgerReader::Private
{
public:
    explicit Private(ledger::Database &borrowed)
        : database(borrowed)
        , costs(borrowed)
    {
    }
    explicit Private(std::unique_ptr<ledger::Database> mine)
        : own(std::move(mine))
        , database(*own)
        , costs(*own)
    {
    }
    std::unique_ptr<ledger::Database> own;
    ledger::Database &database;
    CostBook costs;
};

} // namespace bursar::governor
