#pragma once

#include "foundation/expected.h"

#include <QByteArray>

#include <vector>

namespace bursar::documents {

/// What an earlier export or verification says about one event: it must still be there with this hash.
struct AuditAnchor
{
    qint64 seq = 0;
    QByteArray hash; ///< 64 lower-case hexadecimal digits
    friend bool operator==(const AuditAnchor &, const AuditAnchor &) = default;
};

/// Reads an audit export (JSON Lines; every event in it must match its own hash, so that a damaged file is not mistaken
/// for a damaged ledger) or the JSON of an earlier verification (`events`, `first`, `last`, `root`). By ascending
/// number, each once. The content may be anything: errors (kind Usage, code `not_an_audit_file`) say what and in which
/// line.
Expected<std::vector<AuditAnchor>> readAuditAnchors(QByteArrayView content);

} // namespace bursar::documents
