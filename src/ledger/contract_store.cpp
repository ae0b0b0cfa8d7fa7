#include "ledger/contract_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/instance_json.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

/// The first owner holds from the contract's beginning, which may be a day before we first saw it.
const QString sinceEver = QStringLiteral("1970-01-01");

const QString columns = QStringLiteral(
    "instance, account, request, by_member, first_seen, gone_at, planned_end, note, label, gpu_name, num_gpus, "
    "price_per_hour, storage_cost, disk, up_cost, down_cost, location, stop_at_end");
/// With the newest owner behind the columns.
const QString selectContracts =
    QString(QLatin1String("SELECT ") + columns
            + QLatin1String(", (SELECT t.team FROM contract_teams t WHERE t.instance = contracts.instance ORDER BY "
                            "t.from_day DESC LIMIT 1) FROM contracts "));

Contract contractFrom(Row &row)
{
    Contract contract;
    contract.instance = row.vendorId<InstanceId>();
    contract.account = row.id<AccountId>();
    contract.request = row.id<RequestId>();
    contract.by = row.id<MemberId>();
    contract.firstSeen = row.instant();
    contract.goneAt = row.optionalInstant();
    contract.plannedEnd = row.optionalInstant();
    contract.note = row.text();
    contract.label = row.text();
    contract.gpuName = row.text();
    contract.numGpus = row.count();
    contract.pricePerHour = row.rate<HourlyRate>();
    contract.storageCost = row.rate<StorageRate>();
    contract.disk = row.gigabytes();
    contract.upCost = row.rate<TrafficRate>();
    contract.downCost = row.rate<TrafficRate>();
    contract.location = row.text();
    contract.stopAtEnd = row.yes();
    contract.team = row.optionalId<TeamId>();
    return contract;
}

QVariantList valuesOf(const Contract &contract)
{
    return {stored(contract.instance),
            stored(contract.account),
            stored(contract.request),
            stored(contract.by),
            stored(contract.firstSeen),
            stored(contract.goneAt),
            stored(contract.plannedEnd),
            contract.note,
            contract.label,
            contract.gpuName,
            contract.numGpus,
            stored(contract.pricePerHour),
            stored(contract.storageCost),
            stored(contract.disk),
            stored(contract.upCost),
            stored(contract.downCost),
            contract.location,
            stored(contract.stopAtEnd)};
}

QJsonObject eventDetails(const Contract &contract)
{
    return {{QStringLiteral("account"), contract.account.toString()},
            {QStringLiteral("request"), contract.request.toString()},
            {QStringLiteral("gpu_name"), contract.gpuName},
            {QStringLiteral("num_gpus"), contract.numGpus},
            {QStringLiteral("price_per_hour"), contract.pricePerHour.toString()},
            {QStringLiteral("disk_gb"), contract.disk.toString()}};
}

QJsonValue timeOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toRfc3339(*instant)) : QJsonValue();
}

/// The contract, or the error that there is none.
Expected<Contract> existing(Database &database, const InstanceId &instance)
{
    auto found = ContractStore(database).byInstance(instance);
    if (!found)
        return found.failure();
    return *found ? Expected<Contract>(**found) : noSuchRecord(QStringLiteral("instance"));
}

/// Sets one column of a contract and tells it.
Expected<void> setColumn(RecordTransaction &transaction, const Contract &contract, QLatin1String column,
                         const QVariant &value, const QString &action, const QJsonObject &details)
{
    const auto done = transaction.database().execute(
        QString(QLatin1String("UPDATE contracts SET ") + column + QLatin1String(" = ? WHERE instance = ?")),
        {value, stored(contract.instance)});
    return done ? transaction.append(action, contract.team.value_or(TeamId()), contract.instance.toString(), details)
                : done;
}

} // namespace

ContractStore::ContractStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Contract>> ContractStore::all(bool withGone) const
{
    const auto read = [this](QLatin1String condition) {
        return collect<Contract>(m_database, QString(selectContracts + condition), {}, contractFrom);
    };
    if (withGone)
        return read(QLatin1String("ORDER BY instance"));
    return m_database.records().get<std::vector<Contract>>(QStringLiteral("living contracts"), [&read] {
        return read(QLatin1String("WHERE gone_at IS NULL ORDER BY instance"));
    });
}

Expected<std::optional<Contract>> ContractStore::byInstance(const InstanceId &instance) const
{
    return m_database.records().get<std::optional<Contract>>(
        QString(QLatin1String("contract ") + instance.toString()), [&] {
            return first<Contract>(m_database, QString(selectContracts + QLatin1String("WHERE instance = ?")),
                                   {stored(instance)}, contractFrom);
        });
}

Expected<std::vector<Contract>> ContractStore::byRequest(const RequestId &request) const
{
    return collect<Contract>(m_database,
                             QString(selectContracts + QLatin1String("WHERE request = ? ORDER BY instance")),
                             {request.toString()}, contractFrom);
}

Expected<qint64> ContractStore::ownersStamp() const
{
    return m_database.records().get<qint64>(QStringLiteral("owners stamp"), [this]() -> Expected<qint64> {
        qint64 stamp = 0;
        const auto read = m_database.forEach(
            QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM audit_events WHERE action = 'instance.assigned'"), {},
            [&stamp](const QSqlQuery &row) { stamp = row.value(0).toLongLong(); });
        if (!read)
            return read.failure();
        return stamp;
    });
}

Expected<std::optional<TeamId>> ContractStore::teamOn(const InstanceId &instance, const QDate &day) const
{
    const auto team = first<std::optional<TeamId>>(
        m_database,
        QStringLiteral(
            "SELECT team FROM contract_teams WHERE instance = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1"),
        {stored(instance), stored(day)}, [](Row &row) { return row.optionalId<TeamId>(); });
    if (!team)
        return team.failure();
    return team->value_or(std::nullopt);
}

Expected<std::vector<TeamId>> ContractStore::teamsSince(const InstanceId &instance, const QDate &day) const
{
    return collect<TeamId>(m_database,
                           QStringLiteral("SELECT DISTINCT team FROM contract_teams WHERE instance = ? AND team IS NOT "
                                          "NULL AND from_day >= (SELECT MAX(from_day) FROM contract_teams WHERE "
                                          "instance = ? AND from_day <= ?)"),
                           {stored(instance), stored(instance), stored(day)},
                           [](Row &row) { return row.id<TeamId>(); });
}

Expected<void> ContractStore::add(RecordTransaction &transaction, const Contract &contract, const QString &action)
{
    Database &database = transaction.database();
    const QVariantList values = valuesOf(contract);
    auto added = database.execute(QString(QLatin1String("INSERT INTO contracts (") + columns
                                          + QLatin1String(") VALUES ") + placeholders(values.size())),
                                  values);
    if (!added)
        return added;
    auto owned =
        database.execute(QStringLiteral("INSERT INTO contract_teams (instance, from_day, team) VALUES (?, ?, ?)"),
                         {stored(contract.instance), sinceEver, stored(contract.team)});
    if (!owned)
        return owned;
    return transaction.append(action, contract.team.value_or(TeamId()), contract.instance.toString(),
                              eventDetails(contract));
}

Expected<void> ContractStore::assign(RecordTransaction &transaction, const InstanceId &instance, const TeamId &team,
                                     const QDate &fromDay)
{
    Database &database = transaction.database();
    const auto contract = existing(database, instance);
    if (!contract)
        return contract.failure();
    const QString day = fromDay.toString(Qt::ISODate);
    // From that day on: what was assigned for later days is overtaken.
    auto cleared = database.execute(QStringLiteral("DELETE FROM contract_teams WHERE instance = ? AND from_day >= ?"),
                                    {stored(instance), day});
    if (!cleared)
        return cleared;
    auto assigned =
        database.execute(QStringLiteral("INSERT INTO contract_teams (instance, from_day, team) VALUES (?, ?, ?)"),
                         {stored(instance), day, stored(team)});
    if (!assigned)
        return assigned;
    const QJsonObject details{{QStringLiteral("from_day"), day},
                              {QStringLiteral("before"), contract->team.value_or(TeamId()).toString()}};
    return transaction.append(audit_action::instanceAssigned, team, instance.toString(), details);
}

Expected<void> ContractStore::setPlannedEnd(RecordTransaction &transaction, const InstanceId &instance,
                                            const std::optional<Instant> &end)
{
    const auto contract = existing(transaction.database(), instance);
    if (!contract)
        return contract.failure();
    if (end) { // whoever gives an end to what was a stranger wants it to end
        const auto kept = transaction.database().execute(
            QStringLiteral("UPDATE contracts SET stop_at_end = ? WHERE instance = ?"), {true, stored(instance)});
        if (!kept)
            return kept;
    }
    return setColumn(
        transaction, *contract, QLatin1String("planned_end"), stored(end), audit_action::instanceExtended,
        {{QStringLiteral("from"), timeOrNull(contract->plannedEnd)}, {QStringLiteral("to"), timeOrNull(end)}});
}

Expected<void> ContractStore::setNote(RecordTransaction &transaction, const InstanceId &instance, const QString &note)
{
    const auto contract = existing(transaction.database(), instance);
    if (!contract)
        return contract.failure();
    // People write names into notes: the trail tells that there is a new one, not what it says.
    return setColumn(transaction, *contract, QLatin1String("note"), note, audit_action::instanceNoted,
                     {{QStringLiteral("empty"), note.isEmpty()}});
}

Expected<void> ContractStore::setGone(RecordTransaction &transaction, const InstanceId &instance, Instant at)
{
    const auto contract = existing(transaction.database(), instance);
    if (!contract)
        return contract.failure();
    return setColumn(transaction, *contract, QLatin1String("gone_at"), stored(at), audit_action::instanceGone,
                     {{QStringLiteral("at"), toRfc3339(at)}});
}

Expected<void> ContractStore::setBack(RecordTransaction &transaction, const InstanceId &instance)
{
    const auto contract = existing(transaction.database(), instance);
    if (!contract)
        return contract.failure();
    return setColumn(transaction, *contract, QLatin1String("gone_at"), QVariant(), audit_action::instanceFound,
                     {{QStringLiteral("gone_at"), timeOrNull(contract->goneAt)}});
}

Expected<std::vector<LastSeen>> ContractStore::lastSeen() const
{
    return collect<LastSeen>(
        m_database,
        QStringLiteral(
            "SELECT instance, account, at, state, missed, observed, state_since FROM last_seen ORDER BY instance"),
        {}, [](Row &row) {
            LastSeen seen;
            seen.instance = row.vendorId<InstanceId>();
            seen.account = row.id<AccountId>();
            seen.at = row.instant();
            seen.state = row.known(instanceStateFromText(row.text()));
            seen.missed = row.count();
            seen.observed = instanceFromJson(row.json());
            seen.stateSince = row.optionalInstant();
            return seen;
        });
}

Expected<void> ContractStore::see(const std::vector<LastSeen> &observations)
{
    // One transaction for all, unless the caller has one: a list of a hundred instances costs one write to the disk.
    std::unique_ptr<Transaction> transaction;
    if (!m_database.inTransaction()) {
        auto begun = Transaction::begin(m_database);
        if (!begun)
            return begun.failure();
        transaction = *std::move(begun);
    }
    for (const LastSeen &seen : observations) {
        auto saved = m_database.execute(
            QStringLiteral("INSERT INTO last_seen (instance, account, at, state, missed, observed, state_since) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (instance) DO UPDATE SET account = excluded.account, at = excluded.at, "
                           "state_since = CASE WHEN last_seen.state = excluded.state THEN last_seen.state_since "
                           "ELSE excluded.state_since END, "
                           "state = excluded.state, missed = excluded.missed, observed = excluded.observed"),
            {stored(seen.instance), seen.account.toString(), stored(seen.at), toString(seen.state), seen.missed,
             stored(toJson(seen.observed)), stored(seen.at)});
        if (!saved)
            return saved;
    }
    return transaction ? transaction->commit() : Expected<void>{};
}

Expected<void> ContractStore::forget(const InstanceId &instance)
{
    return m_database.execute(QStringLiteral("DELETE FROM last_seen WHERE instance = ?"), {stored(instance)});
}

} // namespace bursar::ledger
