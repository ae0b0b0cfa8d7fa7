#include "ledger/policy_template_store.h"

#include "domain/audit_actions.h"
#include "domain/policy_fields.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

OwnPolicyTemplate templateFrom(Row &row)
{
    OwnPolicyTemplate read;
    read.saved.name = row.text();
    const Expected<Policy> policy = policyFromJson(row.json());
    read.saved.policy = row.known(policy ? std::optional(*policy) : std::nullopt);
    read.by = row.id<MemberId>();
    read.changedAt = row.instant();
    return read;
}

} // namespace

PolicyTemplateStore::PolicyTemplateStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<OwnPolicyTemplate>> PolicyTemplateStore::all() const
{
    return m_database.records().get<std::vector<OwnPolicyTemplate>>(QStringLiteral("policy templates"), [this] {
        return collect<OwnPolicyTemplate>(
            m_database,
            QStringLiteral("SELECT name, fields_json, by_member, changed_at FROM policy_templates ORDER BY folded"), {},
            templateFrom);
    });
}

Expected<void> PolicyTemplateStore::save(RecordTransaction &transaction, const OwnPolicyTemplate &saved)
{
    const QJsonObject fields = policyToJson(saved.saved.policy);
    const auto done = transaction.database().execute(
        QStringLiteral("INSERT INTO policy_templates (folded, name, fields_json, by_member, changed_at) VALUES (?, ?, "
                       "?, ?, ?) ON CONFLICT (folded) DO UPDATE SET name = excluded.name, fields_json = "
                       "excluded.fields_json, by_member = excluded.by_member, changed_at = excluded.changed_at"),
        {saved.saved.name.toCaseFolded(), saved.saved.name, stored(fields), stored(saved.by), stored(saved.changedAt)});
    return done ? transaction.append(audit_action::policyTemplateSaved, {}, saved.saved.name,
                                     {{QStringLiteral("fields"), fields}})
                : done;
}

Expected<bool> PolicyTemplateStore::remove(RecordTransaction &transaction, const QString &name)
{
    const Expected<int> removed = transaction.database().change(
        QStringLiteral("DELETE FROM policy_templates WHERE folded = ?"), {name.toCaseFolded()});
    if (!removed || *removed == 0)
        return removed ? Expected<bool>(false) : removed.failure();
    const auto told = transaction.append(audit_action::policyTemplateRemoved, {}, name, {});
    return told ? Expected<bool>(true) : told.failure();
}

} // namespace bursar::ledger
