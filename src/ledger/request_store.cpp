#include "ledger/request_store.h"

#include "domain/access_order.h"
#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"

#include <QJsonDocument>

#include <array>

namespace bursar::ledger {

namespace {

const QString columns = QStringLiteral(
    "id, team, kind, batch, state, by_member, created_at, changed_at, reason, order_json, decision_json, "
    "policy_version, instance, planned_end, error, attempts, cancel_asked, answerer");

std::optional<Decision> decisionFrom(Row &row)
{
    const QString text = row.text();
    if (text.isEmpty())
        return std::nullopt;
    return row.known(decisionFromJson(QJsonDocument::fromJson(text.toUtf8()).object()));
}

Request requestFrom(Row &row)
{
    Request request;
    request.id = row.id<RequestId>();
    request.team = row.id<TeamId>();
    request.kind = row.known(requestKindFromText(row.text()));
    request.batch = row.id<BatchId>();
    request.state = row.known(requestStateFromText(row.text()));
    request.by = row.id<MemberId>();
    request.createdAt = row.instant();
    request.changedAt = row.instant();
    request.reason = row.text();
    request.order = row.json();
    request.decision = decisionFrom(row);
    request.policyVersion = row.count();
    request.instance = row.vendorId<InstanceId>();
    request.plannedEnd = row.optionalInstant();
    request.error = row.text();
    request.attempts = row.count();
    request.cancelAsked = row.yes();
    request.answerer = row.id<MemberId>();
    return request;
}

QVariantList valuesOf(const Request &request)
{
    return {stored(request.id),
            stored(request.team),
            toString(request.kind),
            stored(request.batch),
            toString(request.state),
            stored(request.by),
            stored(request.createdAt),
            stored(request.changedAt),
            request.reason,
            stored(request.order),
            request.decision ? stored(toJson(*request.decision)) : QVariant(),
            request.policyVersion,
            request.instance.isEmpty() ? QVariant() : stored(request.instance),
            stored(request.plannedEnd),
            request.error,
            request.attempts,
            stored(request.cancelAsked),
            stored(request.answerer)};
}

/// What an auditor wants to know of an order; the whole stands in the request.
QJsonObject orderDetails(const Request &request)
{
    QJsonObject details;
    if (!request.batch.isEmpty())
        details.insert(QStringLiteral("batch"), request.batch.toString());
    if (const auto rental = request.rental()) {
        const Proposal &proposal = rental->proposal;
        details.insert(QStringLiteral("offer"), proposal.offer.id.toString());
        details.insert(QStringLiteral("gpu_name"), proposal.offer.gpuName);
        details.insert(QStringLiteral("num_gpus"), proposal.offer.numGpus);
        details.insert(QStringLiteral("type"), toString(proposal.type));
        details.insert(QStringLiteral("image"), proposal.image);
        details.insert(QStringLiteral("disk_gb"), proposal.disk.toString());
        details.insert(QStringLiteral("planned_time"), durationToText(proposal.plannedTime));
        details.insert(QStringLiteral("true_price_per_hour"),
                       proposal.offer.truePricePerHour(proposal.disk).toString());
    } else if (const auto command = request.command()) {
        details.insert(QStringLiteral("command"), toString(command->command));
        details.insert(QStringLiteral("instance"), command->instance.toString());
        if (command->until)
            details.insert(QStringLiteral("until"), toRfc3339(*command->until));
    } else if (const auto access = accessOrderOf(request)) {
        details = auditDetailsOf(*access);
    } else {
        details = request.order; // of a change or a transfer; it names nobody
    }
    return details;
}

QString actionOf(RequestKind kind, RequestState state)
{
    return QString(toString(kind) + QLatin1Char('.') + toString(state));
}

constexpr std::array endStates{RequestState::Closed, RequestState::Denied, RequestState::Rejected, RequestState::Failed,
                               RequestState::Cancelled};

/// `state NOT IN (…)` with its values.
QString notAtEnd(QVariantList &values)
{
    for (const RequestState state : endStates)
        values.append(toString(state));
    return QString(QLatin1String("state NOT IN ") + placeholders(static_cast<qsizetype>(endStates.size())));
}

Expected<void> writeOver(Database &database, const Request &request, RequestState from)
{
    QVariantList values = valuesOf(request);
    values.removeFirst(); // the id is not set but looked for
    values << request.id.toString() << toString(from);
    const auto changed = database.change(QStringLiteral("UPDATE requests SET team = ?, kind = ?, batch = ?, state = ?, "
                                                        "by_member = ?, created_at = ?, changed_at = ?, reason = ?, "
                                                        "order_json = ?, decision_json = ?, policy_version = ?, "
                                                        "instance = ?, planned_end = ?, error = ?, attempts = ?, "
                                                        "cancel_asked = ?, answerer = ? WHERE id = ? AND state = ?"),
                                         values);
    if (!changed)
        return changed.failure();
    if (*changed == 1)
        return {};
    return Unexpected{
        Error{Error::Kind::Environment,
              QStringLiteral("request_moved"),
              QStringLiteral("The request %1 has gone on meanwhile. Nothing was changed.").arg(request.id.toString()),
              QStringLiteral("Look at it again."),
              {}}};
}

} // namespace

RequestStore::RequestStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Request>> RequestStore::list(const Filter &filter) const
{
    QStringList conditions;
    QVariantList values;
    if (filter.team) {
        conditions << QStringLiteral("team = ?");
        values << filter.team->toString();
    }
    if (filter.state) {
        conditions << QStringLiteral("state = ?");
        values << toString(*filter.state);
    }
    if (filter.openOnly)
        conditions << notAtEnd(values);
    QString statement = QString(QLatin1String("SELECT ") + columns + QLatin1String(" FROM requests"));
    if (!conditions.isEmpty())
        statement += QString(QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND ")));
    statement += QLatin1String(" ORDER BY created_at DESC, id DESC");
    if (filter.limit > 0) {
        statement += QLatin1String(" LIMIT ?");
        values << filter.limit;
    }
    return collect<Request>(m_database, statement, values, requestFrom);
}

Expected<std::optional<Request>> RequestStore::byId(const RequestId &id) const
{
    const QString statement =
        QString(QLatin1String("SELECT ") + columns + QLatin1String(" FROM requests WHERE id = ?"));
    return m_database.records().get<std::optional<Request>>(QString(QLatin1String("request ") + id.toString()), [&] {
        return first<Request>(m_database, statement, {id.toString()}, requestFrom);
    });
}

Expected<std::vector<Request>> RequestStore::open() const
{
    // Every step of the executor asks for them, and few steps change them.
    return m_database.records().get<std::vector<Request>>(QStringLiteral("open requests"), [this] {
        QVariantList values;
        const QString condition = notAtEnd(values);
        return collect<Request>(m_database,
                                QString(QLatin1String("SELECT ") + columns + QLatin1String(" FROM requests WHERE ")
                                        + condition + QLatin1String(" ORDER BY created_at, id")),
                                values, requestFrom);
    });
}

Expected<std::set<InstanceId>> RequestStore::withAcceptedPrice() const
{
    return m_database.records().get<std::set<InstanceId>>(QStringLiteral("accepted prices"), [this] {
        const auto rows = collect<InstanceId>(
            m_database,
            QStringLiteral("SELECT instance FROM requests WHERE kind = ? AND state = ? AND order_json LIKE ?"),
            {toString(RequestKind::Command), toString(RequestState::Closed),
             QString(QLatin1Char('%') + toString(InstanceCommand::AcceptPrice) + QLatin1Char('%'))},
            [](Row &row) { return row.vendorId<InstanceId>(); });
        return rows ? Expected<std::set<InstanceId>>(std::set<InstanceId>(rows->begin(), rows->end()))
                    : Expected<std::set<InstanceId>>(rows.failure());
    });
}

Expected<std::optional<Instant>> RequestStore::lastStarted(const InstanceId &instance) const
{
    return first<Instant>(
        m_database,
        QStringLiteral("SELECT changed_at FROM requests WHERE instance = ? AND kind = ? AND state = ? "
                       "AND order_json LIKE ? ORDER BY changed_at DESC LIMIT 1"),
        {instance.value(), toString(RequestKind::Command), toString(RequestState::Closed),
         QString(QLatin1String("%\"command\":\"") + toString(InstanceCommand::Start) + QLatin1String("\"%"))},
        [](Row &row) { return row.instant(); });
}

Expected<void> RequestStore::add(RecordTransaction &transaction, const Request &request)
{
    const QVariantList values = valuesOf(request);
    auto added = transaction.database().execute(QString(QLatin1String("INSERT INTO requests (") + columns
                                                        + QLatin1String(") VALUES ") + placeholders(values.size())),
                                                values);
    if (!added)
        return added;
    return transaction.append(actionOf(request.kind, RequestState::Requested), request.team, request.id.toString(),
                              orderDetails(request));
}

Expected<void> RequestStore::advance(RecordTransaction &transaction, const Request &request, RequestState from,
                                     const QJsonObject &details)
{
    if (!mayFollow(request.kind, from, request.state)) {
        return Unexpected{
            Error{Error::Kind::Environment,
                  QStringLiteral("request_moved"),
                  QStringLiteral("A request cannot go from %1 to %2.").arg(toString(from), toString(request.state)),
                  QStringLiteral("Look at the request %1 again.").arg(request.id.toString()),
                  {}}};
    }
    if (auto written = writeOver(transaction.database(), request, from); !written)
        return written;
    return transaction.append(actionOf(request.kind, request.state), request.team, request.id.toString(), details);
}

Expected<void> RequestStore::amend(RecordTransaction &transaction, const Request &request, const QString &action,
                                   const QJsonObject &details)
{
    if (auto written = writeOver(transaction.database(), request, request.state); !written)
        return written;
    return transaction.append(action, request.team, request.id.toString(), details);
}

} // namespace bursar::ledger
