#pragma once

#include "domain/app_roles.h"
#include "domain/audit_event.h"
#include "ledger/database.h"

#include <memory>
#include <optional>

namespace bursar::ledger {

/// Who writes, and when: stands in every event of a transaction.
struct Author
{
    MemberId by; ///< empty: the executor itself
    Instant at;
};

/// The epoch of the lease under which an executor writes; a former holder's transactions are refused.
using LeaseEpoch = qint64;

/// The only way to write records: stores' writing functions take it, and each of them adds its audit event.
/// Committing a transaction that has no event is refused, so a record cannot change without one.
/// Each event that a person causes asks for the right that its action needs (action_rights.h), so nothing changes by
/// somebody whose role does not allow it; the refusal becomes an event itself once the transaction is over.
class RecordTransaction
{
public:
    /// Begins at once (one writer at a time). With an epoch: refused with code `lease_lost` when another executor has
    /// taken over.
    static Expected<std::unique_ptr<RecordTransaction>> begin(Database &database, const Author &author,
                                                              std::optional<LeaseEpoch> epoch = std::nullopt);
    ~RecordTransaction();
    RecordTransaction(const RecordTransaction &) = delete;
    RecordTransaction &operator=(const RecordTransaction &) = delete;

    Database &database() { return m_database; }
    const Author &author() const { return m_author; }
    /// Links the event into the chain (under the head row, which the transaction has locked).
    Expected<void> append(const QString &action, const TeamId &team, const QString &subject,
                          const QJsonObject &details);
    Expected<void> commit();

    /// `role_refused` (Refused), in words who may, unless the author has the right.
    static Expected<void> checkRight(Database &database, const MemberId &by, Right right, const TeamId &team);
    /// Event role.refused, in a transaction of its own.
    static Expected<void> recordRefusal(Database &database, const Author &author, Right right, const TeamId &team);

private:
    RecordTransaction(Database &database, const Author &author);
    Expected<void> checkRole(const QString &action, const TeamId &team);
    Expected<void> link(const QString &action, const TeamId &team, const QString &subject, const QJsonObject &details);
    Database &m_database;
    Author m_author;
    std::unique_ptr<Transaction> m_transaction;
    int m_events = 0;
    struct Refusal
    {
        Right right;
        TeamId team;
    };
    std::optional<Refusal> m_refused;
    std::optional<RoleBook> m_roles;
};

} // namespace bursar::ledger
