#include "ledger/resource_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

ResourceStore::ResourceStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<SharedResource>> ResourceStore::all() const
{
    return collect<SharedResource>(m_database,
                                   QStringLiteral("SELECT account, kind, resource, name, details, price_per_hour, "
                                                  "seen_at FROM account_resources ORDER BY account, kind, name, "
                                                  "resource"),
                                   {}, [](Row &row) {
                                       SharedResource resource;
                                       resource.account = row.id<AccountId>();
                                       resource.kind = row.known(resourceKindFromText(row.text()));
                                       resource.id = row.text();
                                       resource.name = row.text();
                                       resource.details = row.json();
                                       if (const auto price = row.optionalNumber())
                                           resource.pricePerHour = HourlyRate::fromNanos(*price);
                                       resource.seenAt = row.instant();
                                       return resource;
                                   });
}

Expected<void> ResourceStore::replace(const AccountId &account, ResourceKind kind,
                                      const std::vector<SharedResource> &resources)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    auto done = m_database.execute(QStringLiteral("DELETE FROM account_resources WHERE account = ? AND kind = ?"),
                                   {stored(account), toString(kind)});
    for (const SharedResource &each : resources) {
        if (!done)
            return done;
        done = m_database.execute(QStringLiteral("INSERT INTO account_resources (account, kind, resource, name, "
                                                 "details, price_per_hour, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON "
                                                 "CONFLICT (account, kind, resource) DO NOTHING"),
                                  {stored(account), toString(kind), each.id, each.name, stored(each.details),
                                   each.pricePerHour ? stored(*each.pricePerHour) : QVariant(), stored(each.seenAt)});
    }
    return done ? (*transaction)->commit() : done;
}

ResourceTeamStore::ResourceTeamStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<ResourceTeamStore::Assignment>> ResourceTeamStore::assignments() const
{
    return collect<Assignment>(m_database, QStringLiteral("SELECT account, kind, resource, team FROM resource_teams"),
                               {}, [](Row &row) {
                                   Assignment assignment;
                                   assignment.account = row.id<AccountId>();
                                   assignment.kind = row.known(resourceKindFromText(row.text()));
                                   assignment.resource = row.text();
                                   assignment.team = row.id<TeamId>();
                                   return assignment;
                               });
}

Expected<std::vector<ResourceTeamStore::Rule>> ResourceTeamStore::rules() const
{
    return collect<Rule>(m_database, QStringLiteral("SELECT pattern, team FROM resource_rules ORDER BY pattern"), {},
                         [](Row &row) {
                             Rule rule;
                             rule.pattern = row.text();
                             rule.team = row.id<TeamId>();
                             return rule;
                         });
}

Expected<void> ResourceTeamStore::assign(RecordTransaction &transaction, const Assignment &assignment)
{
    auto done = transaction.database().execute(
        QStringLiteral("DELETE FROM resource_teams WHERE account = ? AND kind = ? AND resource = ?"),
        {stored(assignment.account), toString(assignment.kind), assignment.resource});
    if (done && !assignment.team.isEmpty())
        done = transaction.database().execute(
            QStringLiteral("INSERT INTO resource_teams (account, kind, resource, team) VALUES (?, ?, ?, ?)"),
            {stored(assignment.account), toString(assignment.kind), assignment.resource, stored(assignment.team)});
    if (!done)
        return done;
    return transaction.append(audit_action::resourceAssigned, assignment.team, assignment.resource,
                              {{QStringLiteral("account"), assignment.account.toString()},
                               {QStringLiteral("kind"), toString(assignment.kind)}});
}

Expected<void> ResourceTeamStore::setRule(RecordTransaction &transaction, const Rule &rule)
{
    auto done =
        transaction.database().execute(QStringLiteral("DELETE FROM resource_rules WHERE pattern = ?"), {rule.pattern});
    if (done && !rule.team.isEmpty())
        done =
            transaction.database().execute(QStringLiteral("INSERT INTO resource_rules (pattern, team) VALUES (?, ?)"),
                                           {rule.pattern, stored(rule.team)});
    if (!done)
        return done;
    return transaction.append(audit_action::resourceAssigned, rule.team, rule.pattern,
                              {{QStringLiteral("rule"), rule.pattern}});
}

} // namespace bursar::ledger
