#include "ledger/audit_verifier.h"

#include "domain/audit_actions.h"
#include "foundation/sha256.h"
#include "ledger/ledger.h"

namespace bursar::ledger {

namespace {

// Columns of the pass.
enum Column { Seq, At, By, Team, Action, Subject, Details, Prev, Hash, ColumnCount };

/// What is stored as text must be text: the same bytes as a blob would look alike and be a change all the same.
bool hasWrittenTypes(const QSqlQuery &query)
{
    for (int column = 0; column < ColumnCount; ++column) {
        const QVariant value = query.value(column);
        const bool whole = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::ULongLong
            || value.typeId() == QMetaType::Int;
        const bool right = column == Seq || column == At ? whole : value.typeId() == QMetaType::QString;
        if (!right || value.isNull())
            return false;
    }
    return true;
}

/// The id, or nothing when the text is none; empty text is the empty id.
template <class I>
std::optional<I> idFrom(const QVariant &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? std::optional(I{}) : I::parse(text);
}

/// The bytes that were hashed when the event was written. The details go in as they are stored, because reading and
/// writing them again would make different spellings equal; a string inside holds no bare quote, so the empty details
/// are found only where they are.
std::optional<QByteArray> hashedBytes(const QSqlQuery &query)
{
    static const QByteArray emptyDetails = QByteArrayLiteral(",\"details\":{},\"prev\":");
    AuditEvent event;
    const auto by = idFrom<MemberId>(query.value(By));
    const auto team = idFrom<TeamId>(query.value(Team));
    if (!by || !team)
        return std::nullopt;
    event.seq = query.value(Seq).toLongLong();
    event.at = instantFromMillis(query.value(At).toLongLong());
    event.by = *by;
    event.team = *team;
    event.action = query.value(Action).toString();
    event.subject = query.value(Subject).toString();
    event.prev = query.value(Prev).toString().toLatin1();
    QByteArray bytes = event.canonicalBytes();
    const qsizetype place = bytes.indexOf(emptyDetails);
    if (place < 0)
        return std::nullopt;
    const qsizetype before = QByteArrayLiteral(",\"details\":").size();
    bytes.replace(place + before, 2, query.value(Details).toString().toUtf8());
    return bytes;
}

} // namespace

AuditVerifier::AuditVerifier(Database &database, const std::vector<AuditStore::Anchor> &anchors)
    : m_database(database)
    , m_lastHash(auditGenesis())
{
    for (const AuditStore::Anchor &anchor : anchors) {
        const auto [known, isNew] = m_anchors.emplace(anchor.seq, anchor.hash);
        if (!isNew && known->second != anchor.hash)
            found(anchor.seq,
                  QStringLiteral("The file to compare with names event %1 twice, with two hashes.").arg(anchor.seq));
    }
}

Expected<AuditStore::Verification> AuditVerifier::run()
{
    const auto snapshot = Snapshot::begin(m_database); // events and head of one moment, while others go on writing
    if (!snapshot)
        return snapshot.failure();
    const auto passed = m_database.forEach(
        QStringLiteral(
            "SELECT seq, at, by_member, team, action, subject, details, prev, hash FROM audit_events ORDER BY seq"),
        {}, [this](const QSqlQuery &query) { look(query); });
    if (!passed)
        return passed.failure();
    int heads = 0;
    const auto headRead = m_database.forEach(
        QStringLiteral("SELECT seq, hash FROM audit_head"), {}, [this, &heads](const QSqlQuery &query) {
            ++heads;
            checkHead(query.value(0).toLongLong(), query.value(1).toString().toLatin1());
        });
    if (!headRead)
        return headRead.failure();
    if (heads == 0)
        found(m_result.last,
              QStringLiteral(
                  "The head of the audit trail is missing: whether events were removed from the end cannot be told."));
    checkAnchors();
    // Finds changes that no value shows, such as a record that is longer than its content.
    if (m_result.ok) {
        if (const auto sound = m_database.checkIntegrity(Database::CheckDepth::Full, QStringLiteral("audit_events"));
            !sound)
            return sound.failure();
    }
    return m_result;
}

void AuditVerifier::look(const QSqlQuery &query)
{
    const qint64 seq = query.value(Seq).toLongLong();
    const qint64 expected = m_result.last + 1;
    if (m_result.events++ == 0)
        m_result.first = seq;
    const QByteArray hash = query.value(Hash).toString().toLatin1();
    const QByteArray prev = query.value(Prev).toString().toLatin1();
    if (m_result.ok) {
        const auto bytes = hasWrittenTypes(query) ? hashedBytes(query) : std::nullopt;
        if (seq != expected)
            found(expected,
                  QStringLiteral("Event %1 is missing: event %2 follows event %3.")
                      .arg(expected)
                      .arg(seq)
                      .arg(m_result.last));
        else if (!bytes || sha256Hex(*bytes) != hash)
            found(seq, QStringLiteral("Event %1 was changed: its content does not have its hash.").arg(seq));
        else if (prev != m_lastHash)
            found(seq,
                  QStringLiteral("Event %1 does not follow event %2: one of both was put in another's place.")
                      .arg(seq)
                      .arg(m_result.last));
        else if (seq == 1 && query.value(Action).toString() != audit_action::ledgerCreated)
            found(seq, QStringLiteral("The first event does not tell that the ledger was made."));
    }
    if (const auto anchor = m_anchors.find(seq); anchor != m_anchors.end()) {
        if (anchor->second != hash)
            found(seq,
                  QStringLiteral("Event %1 is not the one that was exported earlier: the trail was written anew.")
                      .arg(seq));
        m_anchors.erase(anchor);
    }
    m_result.last = seq;
    m_lastHash = hash;
}

void AuditVerifier::checkHead(qint64 seq, const QByteArray &hash)
{
    m_result.root = hash;
    const qint64 last = m_result.last;
    if (last == 0)
        found(1,
              QStringLiteral("The audit trail has no events; a ledger has at least the one that tells of its making."));
    else if (seq > last)
        found(last + 1, QStringLiteral("Events %1 to %2 are missing at the end.").arg(last + 1).arg(seq));
    else if (seq < last)
        found(seq + 1,
              QStringLiteral("The head stands at event %1, but events go on to %2: they were not added by Bursar, or "
                             "the head was put back.")
                  .arg(seq)
                  .arg(last));
    else if (hash != m_lastHash)
        found(last, QStringLiteral("The head does not have the hash of the last event %1.").arg(last));
}

void AuditVerifier::checkAnchors()
{
    if (!m_anchors.empty()) {
        const qint64 seq = m_anchors.begin()->first;
        found(seq, QStringLiteral("Event %1, which was exported earlier, is missing.").arg(seq));
    }
}

void AuditVerifier::found(qint64 seq, const QString &problem)
{
    if (!m_result.ok)
        return;
    m_result.ok = false;
    m_result.firstBad = seq;
    m_result.problem = problem;
}

} // namespace bursar::ledger
