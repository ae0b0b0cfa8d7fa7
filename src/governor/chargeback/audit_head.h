#pragma once

#include "ledger/row.h"

namespace bursar::governor {

/// Where the audit trail ends: how many events, and their root hash.
struct AuditHead
{
    qint64 events = 0;
    QString root;
};

inline Expected<AuditHead> auditHead(ledger::Database &database)
{
    const auto head = ledger::first<AuditHead>(
        database, QStringLiteral("SELECT seq, hash FROM audit_head WHERE id = 1"), {}, [](ledger::Row &row) {
            const qint64 events = row.number();
            return AuditHead{events, row.text()};
        });
    if (!head)
        return head.failure();
    return head->value_or(AuditHead());
}

} // namespace bursar::governor
