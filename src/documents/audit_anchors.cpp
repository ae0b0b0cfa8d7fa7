#include "documents/audit_anchors.h"

#include "documents/audit_lines.h"

#include <QJsonDocument>

#include <algorithm>

namespace bursar::documents {

namespace {

/// Longer than any event of ours by orders of magnitude.
constexpr qsizetype longestLine = 4'194'304;
constexpr double firstInexactInteger = 9007199254740992.0;

Unexpected<Error> refusal(qint64 line, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Usage;
    error.code = QStringLiteral("not_an_audit_file");
    error.message = line > 0 ? QStringLiteral("Line %1 of the file to compare with: %2.").arg(line).arg(what)
                             : QStringLiteral("The file to compare with: %1.").arg(what);
    error.remedy = QStringLiteral("Give an unchanged audit export (JSONL) or the JSON of an earlier verification.");
    if (line > 0)
        error.details.insert(QStringLiteral("line"), line);
    return Unexpected{error};
}

std::optional<QByteArray> hashIn(const QJsonValue &value)
{
    const QByteArray hash = value.toString().toLatin1();
    const bool hex =
        std::all_of(hash.begin(), hash.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return hash.size() == 64 && hex ? std::optional(hash) : std::nullopt;
}

/// Numbers from 1 on that JSON keeps exact.
std::optional<qint64> seqIn(const QJsonValue &value)
{
    const qint64 seq = value.toInteger(0);
    return value.isDouble() && seq > 0 && value.toDouble() < firstInexactInteger ? std::optional(seq) : std::nullopt;
}

Expected<AuditAnchor> anchorFromLine(qint64 number, QByteArrayView text)
{
    if (text.size() > longestLine)
        return refusal(number, QStringLiteral("it is too long for an event"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return refusal(number, QStringLiteral("it is no JSON object"));
    const QJsonObject line = document.object();
    const std::optional<qint64> seq = seqIn(line.value(QStringLiteral("seq")));
    const std::optional<QByteArray> hash = hashIn(line.value(QStringLiteral("hash")));
    if (!seq || !hash)
        return refusal(number,
                       QStringLiteral("an event has `seq` (a number from 1) and `hash` (64 hexadecimal digits)"));
    if (auditLineHash(line) != hash)
        return refusal(number, QStringLiteral("event %1 does not match its own hash").arg(*seq));
    return AuditAnchor{*seq, *hash};
}

Expected<std::vector<AuditAnchor>> anchorsFromVerification(const QJsonObject &verification)
{
    if (!verification.value(QStringLiteral("ok")).toBool(true))
        return refusal(0, QStringLiteral("that verification itself found a damaged trail"));
    const QJsonValue events = verification.value(QStringLiteral("events"));
    if (events.isDouble() && events.toInteger(-1) == 0)
        return std::vector<AuditAnchor>{};
    const std::optional<qint64> last = seqIn(verification.value(QStringLiteral("last")));
    const std::optional<QByteArray> root = hashIn(verification.value(QStringLiteral("root")));
    if (!last || !root)
        return refusal(0, QStringLiteral("`last` (a number from 1) or `root` (64 hexadecimal digits) is missing"));
    return std::vector<AuditAnchor>{{*last, *root}};
}

/// A verification is one object with `root`; an export of one event is one object too, but has none.
std::optional<QJsonObject> verificationIn(QByteArrayView content)
{
    if (content.size() > longestLine)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(content.toByteArray()).object();
    return object.contains(QStringLiteral("root")) && !object.contains(QStringLiteral("hash")) ? std::optional(object)
                                                                                               : std::nullopt;
}

Expected<std::vector<AuditAnchor>> anchorsFromLines(QByteArrayView content)
{
    std::vector<AuditAnchor> anchors;
    qint64 number = 0;
    for (qsizetype from = 0; from < content.size();) {
        const qsizetype end = content.indexOf('\n', from);
        const QByteArrayView line = content.sliced(from, (end < 0 ? content.size() : end) - from).trimmed();
        from = end < 0 ? content.size() : end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const Expected<AuditAnchor> anchor = anchorFromLine(number, line);
        if (!anchor)
            return anchor.failure();
        anchors.push_back(*anchor);
    }
    return anchors;
}

} // namespace

Expected<std::vector<AuditAnchor>> readAuditAnchors(QByteArrayView content)
{
    if (content.startsWith("\xEF\xBB\xBF"))
        content = content.sliced(3);
    if (content.trimmed().isEmpty())
        return refusal(0, QStringLiteral("it is empty"));
    if (const std::optional<QJsonObject> verification = verificationIn(content))
        return anchorsFromVerification(*verification);
    Expected<std::vector<AuditAnchor>> anchors = anchorsFromLines(content);
    if (!anchors)
        return anchors;
    std::stable_sort(anchors->begin(), anchors->end(),
                     [](const AuditAnchor &left, const AuditAnchor &right) { return left.seq < right.seq; });
    anchors->erase(std::unique(anchors->begin(), anchors->end()), anchors->end());
    const auto twice =
        std::adjacent_find(anchors->begin(), anchors->end(),
                           [](const AuditAnchor &left, const AuditAnchor &right) { return left.seq == right.seq; });
    if (twice != anchors->end())
        return refusal(0, QStringLiteral("event %1 stands in it twice with different hashes").arg(twice->seq));
    return anchors;
}

} // namespace bursar::documents
