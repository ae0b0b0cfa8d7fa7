#pragma once

#include "domain/people.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// People. Names stand only here.
class MemberStore
{
public:
    explicit MemberStore(Database &database);
    Expected<std::vector<Member>> all() const;
    Expected<std::optional<Member>> byName(const QString &name) const;
    Expected<std::optional<Member>> byId(const MemberId &id) const;
    /// Event member.added (without the name: it can be erased later).
    static Expected<void> add(RecordTransaction &transaction, const Member &member);

private:
    Database &m_database;
};

} // namespace bursar::ledger
