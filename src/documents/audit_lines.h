#pragma once

#include "domain/audit_event.h"

namespace bursar::documents {

/// One event of an audit export (JSON Lines): a canonical JSON object and a line feed. Keys: `seq`, `at` (RFC 3339,
/// UTC), `by` (the member's name), `by_id`, `team` (id), `action`, `subject`, `details`, `prev`, `hash`. Whoever checks
/// the hash needs nothing but the line: take `hash` and `by` away, call `by_id` `by`, write the rest as canonical JSON
/// (RFC 8785) and take its SHA-256. Names are not hashed, so that a person's name can be erased.
QByteArray auditLine(const AuditEvent &event, const QString &memberName);

/// What `auditLine` hashes again from a parsed line; nothing if a number in it has no canonical spelling.
std::optional<QByteArray> auditLineHash(QJsonObject line);

} // namespace bursar::documents
