#include "ledger/running_rules_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

namespace {

using Answer = RunningRulesStore::Answer;

QString toText(Answer answer)
{
    switch (answer) {
    case Answer::None:
        break;
    case Answer::Keep:
        return QStringLiteral("keep");
    case Answer::Held:
        return QStringLiteral("held");
    }
    return {};
}

Answer answerFrom(const QString &text)
{
    return text == QLatin1String("keep") ? Answer::Keep : text == QLatin1String("held") ? Answer::Held : Answer::None;
}

} // namespace

RunningRulesStore::RunningRulesStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<RunningRulesStore::Breach>> RunningRulesStore::breaches() const
{
    return collect<Breach>(
        m_database,
        QStringLiteral("SELECT instance, rule, reason, since, due, answer FROM rule_breaches ORDER BY instance, rule"),
        {}, [](Row &row) {
            Breach breach;
            breach.instance = row.vendorId<InstanceId>();
            breach.rule = row.text();
            breach.reason = row.text();
            breach.since = row.instant();
            breach.due = row.optionalInstant();
            breach.answer = answerFrom(row.text());
            return breach;
        });
}

Expected<void> RunningRulesStore::save(const Breach &breach)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO rule_breaches (instance, rule, reason, since, due, answer) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (instance, rule) DO UPDATE SET reason = excluded.reason, since = excluded.since, "
            "due = excluded.due, answer = excluded.answer"),
        {stored(breach.instance), breach.rule, breach.reason, stored(breach.since), stored(breach.due),
         toText(breach.answer)});
}

Expected<void> RunningRulesStore::remove(const InstanceId &instance, const QString &rule)
{
    return m_database.execute(QStringLiteral("DELETE FROM rule_breaches WHERE instance = ? AND rule = ?"),
                              {stored(instance), rule});
}

Expected<std::map<InstanceId, Instant>> RunningRulesStore::idleSince() const
{
    using Entry = std::pair<InstanceId, Instant>;
    const auto rows =
        collect<Entry>(m_database, QStringLiteral("SELECT instance, since FROM idle_instances"), {}, [](Row &row) {
            const InstanceId instance = row.vendorId<InstanceId>();
            return Entry{instance, row.instant()};
        });
    if (!rows)
        return rows.failure();
    return std::map<InstanceId, Instant>(rows->begin(), rows->end());
}

Expected<void> RunningRulesStore::setIdleSince(const InstanceId &instance, std::optional<Instant> since)
{
    if (!since)
        return m_database.execute(QStringLiteral("DELETE FROM idle_instances WHERE instance = ?"), {stored(instance)});
    return m_database.execute(QStringLiteral("INSERT INTO idle_instances (instance, since) VALUES (?, ?) "
                                             "ON CONFLICT (instance) DO UPDATE SET since = excluded.since"),
                              {stored(instance), stored(*since)});
}

} // namespace bursar::ledger
