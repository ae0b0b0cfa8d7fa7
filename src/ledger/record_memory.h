#pragma once

#include "foundation/expected.h"

#include <QString>

#include <any>
#include <map>

namespace bursar::ledger {

class Database;

/// What was read from records, kept until the audit trail grows: a record changes only together with its event, so with
/// the same head all records are the same, whoever writes. Not for working tables. Belongs to one connection.
class RecordMemory
{
public:
    explicit RecordMemory(Database &database)
        : m_database(database)
    {
    }

    /// The value of that name as `read` gave it, or gives it now; `read` returns an Expected of T. Inside a transaction
    /// that has written nothing is kept or taken, since it may be rolled back; until then, and in a snapshot, the head
    /// is looked at once.
    template <class T, class Read>
    Expected<T> get(const QString &name, Read read)
    {
        const Expected<bool> usable = lookAtHead();
        if (!usable)
            return usable.failure();
        if (!*usable)
            return read();
        if (const auto kept = m_values.find(name); kept != m_values.end()) {
            if (const T *value = std::any_cast<T>(&kept->second))
                return *value;
        }
        Expected<T> value = read();
        if (value)
            m_values.insert_or_assign(name, std::any(*value));
        return value;
    }

    /// A transaction or a snapshot begins: all that is read in it is of one moment.
    void beginMoment() { m_headIsKnown = false; }

private:
    /// Forgets everything if the head is another one. False inside a transaction that has written.
    Expected<bool> lookAtHead();

    Database &m_database;
    QString m_head;
    bool m_headIsKnown = false; ///< of the transaction or snapshot that is open
    std::map<QString, std::any> m_values;
};

} // namespace bursar::ledger
