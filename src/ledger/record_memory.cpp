#include "ledger/record_memory.h"

#include "ledger/database.h"

namespace bursar::ledger {

Expected<bool> RecordMemory::lookAtHead()
{
    if (m_database.inTransaction() && m_database.hasWritten())
        return false;
    if (m_database.inTransaction() && m_headIsKnown)
        return true;
    QString head;
    const auto read = m_database.forEach(QStringLiteral("SELECT hash FROM audit_head WHERE id = 1"), {},
                                         [&head](const QSqlQuery &row) { head = row.value(0).toString(); });
    if (!read)
        return read.failure();
    if (head != m_head) {
        m_values.clear();
        m_head = head;
    }
    m_headIsKnown = m_database.inTransaction();
    return true;
}

} // namespace bursar::ledger
