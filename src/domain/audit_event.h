#pragma once

#include "domain/ids.h"

#include <QJsonObject>

namespace bursar {

/// A step of the audit trail: {seq, at, by, team, action, subject, details, prev} as canonical JSON, hashed with
/// SHA-256.
struct AuditEvent
{
    qint64 seq = 0; ///< from 1 without gaps
    Instant at;
    MemberId by; ///< empty: the executor itself
    TeamId team; ///< empty: no team
    QString action; ///< one of audit_actions.h
    QString subject; ///< what it is about: a request, an instance, an invoice number
    QJsonObject details;
    QByteArray prev; ///< hash of the event before; 64 zeros for the first
    QByteArray hash;

    /// The bytes that are hashed.
    QByteArray canonicalBytes() const;
    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

/// `prev` of the first event.
QByteArray auditGenesis();

} // namespace bursar
