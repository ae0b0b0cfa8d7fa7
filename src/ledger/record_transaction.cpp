#include "ledger/record_transaction.h"

#include "domain/action_rights.h"
#include "domain/audit_actions.h"
#include "foundation/canonical_json.h"
#include "foundation/sha256.h"
#include "ledger/database_error.h"
#include "ledger/role_store.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace bursar::ledger {

namespace {

Unexpected<Error> fault(const QString &code, const QString &message)
{
    return Unexpected{Error{
        Error::Kind::Environment, code, message, QStringLiteral("This is a fault in Bursar. Please report it."), {}}};
}

/// Only whole numbers have one spelling (canonical_json.h): everything else would be hashed differently from what was
/// meant.
bool hasOneSpelling(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return std::trunc(number) == number && std::abs(number) < 9007199254740992.0;
    }
    case QJsonValue::Array: {
        const QJsonArray items = value.toArray();
        return std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return hasOneSpelling(item); });
    }
    case QJsonValue::Object: {
        const QJsonObject members = value.toObject();
        return std::all_of(members.begin(), members.end(),
                           [](const QJsonValue &member) { return hasOneSpelling(member); });
    }
    default:
        return true;
    }
}

/// The text as it comes back from the database: half a surrogate pair would not survive, and the hash would not fit.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

Expected<void> checkLease(Database &database, LeaseEpoch epoch)
{
    bool ours = false;
    const auto read = [&ours, epoch](const QSqlQuery &row) {
        ours = row.value(0).toLongLong() == epoch && row.value(1).toInt() == 1;
    };
    if (auto done = database.forEach(QStringLiteral("SELECT epoch, held FROM lease WHERE id = 1"), {}, read); !done)
        return done;
    if (ours)
        return {};
    return Unexpected{Error{
        Error::Kind::Environment,
        QStringLiteral("lease_lost"),
        QStringLiteral("Another Bursar has taken over the work on this ledger. Nothing of this step was written."),
        QStringLiteral("Nothing needs to be done: the other one goes on from here."),
        {}}};
}

Unexpected<Error> refusalOf(Right right, const TeamId &team)
{
    return Unexpected{Error{Error::Kind::Refused,
                            QStringLiteral("role_refused"),
                            QStringLiteral("Your role does not allow you to %1%2.")
                                .arg(meaningOf(right), team.isEmpty() ? QString() : QStringLiteral(" for this team")),
                            QStringLiteral("%1 may. An administrator gives roles: bursarctl member role NAME ROLE.")
                                .arg(whoMay(right).replace(0, 1, whoMay(right).at(0).toUpper())),
                            {{QStringLiteral("right"), toString(right)}}}};
}

} // namespace

RecordTransaction::RecordTransaction(Database &database, const Author &author)
    : m_database(database)
    , m_author(author)
{
}

RecordTransaction::~RecordTransaction()
{
    if (!m_refused)
        return;
    m_transaction.reset(); // rolled back
    if (const auto told = recordRefusal(m_database, m_author, m_refused->right, m_refused->team); !told)
        qWarning("A refusal could not be recorded: %s", qUtf8Printable(told.error().message));
}

Expected<void> RecordTransaction::checkRight(Database &database, const MemberId &by, Right right, const TeamId &team)
{
    const auto roles = RoleStore(database).book();
    if (!roles)
        return roles.failure();
    return roles->mayDo(by, right, team) ? Expected<void>() : refusalOf(right, team);
}

Expected<void> RecordTransaction::recordRefusal(Database &database, const Author &author, Right right,
                                                const TeamId &team)
{
    auto transaction = begin(database, author);
    if (!transaction)
        return transaction.failure();
    const auto told =
        (*transaction)
            ->link(audit_action::roleRefused, team, toString(right), {{QStringLiteral("right"), toString(right)}});
    return told ? (*transaction)->commit() : told;
}

Expected<void> RecordTransaction::checkRole(const QString &action, const TeamId &team)
{
    const std::vector<Right> rights = m_author.by.isEmpty() ? std::vector<Right>() : rightsFor(action);
    if (rights.empty())
        return {};
    if (!m_roles) {
        const auto roles = RoleStore(m_database).book();
        if (!roles)
            return roles.failure();
        m_roles = *roles;
    }
    if (std::ranges::any_of(rights, [&](Right right) { return m_roles->mayDo(m_author.by, right, team); }))
        return {};
    m_refused = Refusal{rights.front(), team};
    return refusalOf(rights.front(), team);
}

Expected<std::unique_ptr<RecordTransaction>> RecordTransaction::begin(Database &database, const Author &author,
                                                                      std::optional<LeaseEpoch> epoch)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    if (epoch) {
        if (const auto held = checkLease(database, *epoch); !held)
            return held.failure();
    }
    std::unique_ptr<RecordTransaction> record(new RecordTransaction(database, author));
    record->m_transaction = *std::move(transaction);
    return record;
}

Expected<void> RecordTransaction::append(const QString &action, const TeamId &team, const QString &subject,
                                         const QJsonObject &details)
{
    const auto allowed = checkRole(action, team);
    return allowed ? link(action, team, subject, details) : allowed;
}

Expected<void> RecordTransaction::link(const QString &action, const TeamId &team, const QString &subject,
                                       const QJsonObject &details)
{
    const auto &actions = audit_action::all();
    if (std::find(actions.begin(), actions.end(), action) == actions.end())
        return fault(QStringLiteral("unknown_action"),
                     QStringLiteral("The audit trail does not know the action %1.").arg(action));
    if (!hasOneSpelling(details))
        return fault(QStringLiteral("inexact_details"),
                     QStringLiteral("The details of %1 hold a number that is not whole.").arg(action));

    AuditEvent event;
    bool headFound = false;
    const auto readHead = [&](const QSqlQuery &row) {
        headFound = true;
        event.seq = row.value(0).toLongLong() + 1;
        event.prev = row.value(1).toString().toLatin1();
    };
    if (auto done = m_database.forEach(QStringLiteral("SELECT seq, hash FROM audit_head WHERE id = 1"), {}, readHead);
        !done)
        return done;
    if (!headFound)
        return Unexpected{damagedLedger(m_database.path(), QStringLiteral("the head of the audit trail is missing"))};

    event.at = m_author.at;
    event.by = m_author.by;
    event.team = team;
    event.action = action;
    event.subject = storable(subject);
    event.details = details;
    event.hash = sha256Hex(event.canonicalBytes());
    const QString hash = QString::fromLatin1(event.hash);
    auto inserted = m_database.execute(
        QStringLiteral("INSERT INTO audit_events (seq, at, by_member, team, action, subject, details, prev, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {event.seq, static_cast<qint64>(toMillis(event.at)), event.by.toString(), team.toString(), action,
         event.subject, QString::fromUtf8(canonicalJson(details)), QString::fromLatin1(event.prev), hash});
    if (!inserted)
        return inserted;
    if (auto moved = m_database.execute(QStringLiteral("UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1"),
                                        {event.seq, hash});
        !moved)
        return moved;
    ++m_events;
    return {};
}

Expected<void> RecordTransaction::commit()
{
    if (m_refused) // whoever ignored it must not succeed
        return refusalOf(m_refused->right, m_refused->team);
    if (m_events == 0)
        return fault(
            QStringLiteral("no_event"),
            QStringLiteral("A record was about to change without an entry in the audit trail. Nothing was written."));
    return m_transaction->commit();
}

} // namespace bursar::ledger
