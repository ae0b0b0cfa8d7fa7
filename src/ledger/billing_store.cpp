#include "ledger/billing_store.h"

#include "domain/audit_actions.h"
#include "foundation/canonical_json.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

TeamBilling billingFrom(Row &row)
{
    TeamBilling billing;
    const QJsonObject fields = row.json();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!setBillingField(billing, field.key(), field.value().toString()))
            row.markDamaged();
    }
    return billing;
}

QJsonObject fieldsOf(const TeamBilling &billing)
{
    QJsonObject fields;
    for (const QString &field : teamBillingFields())
        fields.insert(field, billingFieldText(billing, field));
    return fields;
}

const QString selectCorrections =
    QStringLiteral("SELECT id, team, month, amount, reason, withdrawn FROM invoice_corrections ");

Correction correctionFrom(Row &row)
{
    Correction correction;
    correction.id = row.number();
    correction.team = row.id<TeamId>();
    correction.month = row.known(Month::parse(row.text()));
    correction.amount = row.money();
    correction.reason = row.text();
    correction.withdrawn = row.yes();
    return correction;
}

QJsonObject toJson(const SharingRule &rule)
{
    QJsonObject shares;
    for (const auto &[team, share] : rule.shares)
        shares.insert(team.toString(), share.toString());
    return {{QStringLiteral("method"), toString(rule.method)},
            {QStringLiteral("reason"), rule.reason},
            {QStringLiteral("shares"), shares}};
}

SharingRule ruleFrom(Row &row)
{
    SharingRule rule;
    const QJsonObject json = row.json();
    rule.method = row.known(sharingMethodFromText(json.value(QStringLiteral("method")).toString()));
    rule.reason = json.value(QStringLiteral("reason")).toString();
    const QJsonObject shares = json.value(QStringLiteral("shares")).toObject();
    for (auto share = shares.begin(); share != shares.end(); ++share)
        rule.shares[row.known(TeamId::parse(share.key()))] = row.known(Share::parse(share.value().toString()));
    return rule;
}

Expected<void> tellCorrection(RecordTransaction &transaction, const Correction &correction, bool withdrawn)
{
    return transaction.append(audit_action::invoiceCorrected, correction.team, correction.month.toString(),
                              {{QStringLiteral("amount"), correction.amount.toString()},
                               {QStringLiteral("reason"), correction.reason},
                               {QStringLiteral("withdrawn"), withdrawn}});
}

} // namespace

BillingStore::BillingStore(Database &database)
    : m_database(database)
{
}

Expected<TeamBilling> BillingStore::ofTeam(const TeamId &team) const
{
    const auto found = first<TeamBilling>(m_database, QStringLiteral("SELECT fields FROM team_billing WHERE team = ?"),
                                          {team.toString()}, billingFrom);
    if (!found)
        return found.failure();
    return found->value_or(TeamBilling{});
}

Expected<std::map<TeamId, TeamBilling>> BillingStore::all() const
{
    using One = std::pair<TeamId, TeamBilling>;
    const auto found =
        collect<One>(m_database, QStringLiteral("SELECT team, fields FROM team_billing"), {}, [](Row &row) {
            const auto team = row.id<TeamId>();
            return One{team, billingFrom(row)};
        });
    if (!found)
        return found.failure();
    return std::map<TeamId, TeamBilling>(found->begin(), found->end());
}

Expected<bool> BillingStore::save(RecordTransaction &transaction, const TeamId &team, const TeamBilling &billing)
{
    const auto before = BillingStore(transaction.database()).ofTeam(team);
    if (!before)
        return before.failure();
    if (*before == billing)
        return false;
    const auto written = transaction.database().execute(
        QStringLiteral("INSERT INTO team_billing (team, fields) VALUES (?, ?) ON CONFLICT (team) DO UPDATE SET fields "
                       "= excluded.fields"),
        {team.toString(), stored(fieldsOf(billing))});
    if (!written)
        return written.failure();
    QJsonObject changed;
    for (const QString &field : teamBillingFields()) {
        // Who is written to is no business of the trail: a name there could never be erased.
        const bool personal = field == QLatin1String("contact") || field == QLatin1String("address");
        const QString value = billingFieldText(billing, field);
        if (value != billingFieldText(*before, field))
            changed.insert(field, personal ? QStringLiteral("changed") : value);
    }
    const auto told = transaction.append(audit_action::billingChanged, team, team.toString(), changed);
    if (!told)
        return told.failure();
    return true;
}

Expected<std::vector<Correction>> BillingStore::corrections(Month month) const
{
    return collect<Correction>(
        m_database, QString(selectCorrections + QLatin1String("WHERE month = ? AND withdrawn = 0 ORDER BY id")),
        {month.toString()}, correctionFrom);
}

Expected<std::optional<Correction>> BillingStore::correction(qint64 id) const
{
    return first<Correction>(m_database, QString(selectCorrections + QLatin1String("WHERE id = ?")), {id},
                             correctionFrom);
}

Expected<qint64> BillingStore::addCorrection(RecordTransaction &transaction, const Correction &correction)
{
    Database &database = transaction.database();
    const auto id = first<qint64>(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) + 1 FROM invoice_corrections"),
                                  {}, [](Row &row) { return row.number(); });
    if (!id)
        return id.failure();
    const auto added = database.execute(
        QStringLiteral("INSERT INTO invoice_corrections (id, team, month, amount, reason, withdrawn, at, by_member) "
                       "VALUES (?, ?, ?, ?, ?, 0, ?, ?)"),
        {id->value_or(1), correction.team.toString(), correction.month.toString(), stored(correction.amount),
         correction.reason, stored(transaction.author().at), stored(transaction.author().by)});
    if (!added)
        return added.failure();
    if (const auto told = tellCorrection(transaction, correction, false); !told)
        return told.failure();
    return id->value_or(1);
}

Expected<void> BillingStore::withdrawCorrection(RecordTransaction &transaction, const Correction &correction)
{
    const auto done = transaction.database().execute(
        QStringLiteral("UPDATE invoice_corrections SET withdrawn = 1 WHERE id = ?"), {correction.id});
    return done ? tellCorrection(transaction, correction, true) : done;
}

Expected<SharingRule> BillingStore::sharing() const
{
    const auto found = first<SharingRule>(
        m_database, QStringLiteral("SELECT rule FROM sharing_rules ORDER BY number DESC"), {}, ruleFrom);
    if (!found)
        return found.failure();
    return found->value_or(SharingRule{});
}

Expected<void> BillingStore::signSharing(RecordTransaction &transaction, const SharingRule &rule)
{
    auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO sharing_rules (number, at, by_member, rule, reason) "
                       "SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ? FROM sharing_rules"),
        {stored(transaction.author().at), stored(transaction.author().by), stored(toJson(rule)), rule.reason});
    if (!added)
        return added;
    return transaction.append(audit_action::sharingSigned, {}, QStringLiteral("sharing"), toJson(rule));
}

Expected<std::optional<SharingRule>> BillingStore::bookedSharing(Month month) const
{
    return first<SharingRule>(m_database, QStringLiteral("SELECT rule FROM booked_sharing WHERE month = ?"),
                              {month.toString()}, ruleFrom);
}

Expected<void> BillingStore::bookSharing(RecordTransaction &transaction, Month month, const SharingRule &rule)
{
    return transaction.database().execute(
        QStringLiteral("INSERT INTO booked_sharing (month, rule) VALUES (?, ?) ON CONFLICT (month) DO NOTHING"),
        {month.toString(), stored(toJson(rule))});
}

} // namespace bursar::ledger
