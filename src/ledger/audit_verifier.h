#pragma once

#include "ledger/audit_store.h"

#include <map>

namespace bursar::ledger {

/// One pass over the audit trail that trusts nothing that is stored: neither types nor hashes nor the head.
class AuditVerifier
{
public:
    AuditVerifier(Database &database, const std::vector<AuditStore::Anchor> &anchors);
    Expected<AuditStore::Verification> run();

private:
    void look(const QSqlQuery &query);
    void checkHead(qint64 seq, const QByteArray &hash);
    void checkAnchors();
    /// Keeps the first one that is found.
    void found(qint64 seq, const QString &problem);

    Database &m_database;
    std::map<qint64, QByteArray> m_anchors; ///< those not met yet
    AuditStore::Verification m_result;
    QByteArray m_lastHash;
};

} // namespace bursar::ledger
