#include "ledger/organisation_store.h"

#include "domain/audit_actions.h"
#include "ledger/database_error.h"
#include "ledger/row.h"

namespace bursar::ledger {

OrganisationStore::OrganisationStore(Database &database)
    : m_database(database)
{
}

Expected<Organisation> OrganisationStore::load() const
{
    const auto found =
        first<Organisation>(m_database,
                            QStringLiteral("SELECT name, address, tax_id, zone, currency, number_scheme, "
                                           "payment_terms, approval_rules FROM organisation WHERE id = 1"),
                            {}, [](Row &row) {
                                Organisation organisation;
                                organisation.name = row.text();
                                organisation.address = row.text();
                                organisation.taxId = row.text();
                                organisation.zone = row.text();
                                organisation.currency = row.text();
                                organisation.numberScheme = row.text();
                                organisation.paymentTerms = row.text();
                                organisation.approvalRules = row.text();
                                return organisation;
                            });
    if (!found)
        return found.failure();
    if (!*found)
        return Unexpected{damagedLedger(m_database.path(), QStringLiteral("the organisation is missing"))};
    return **found;
}

Expected<void> OrganisationStore::save(RecordTransaction &transaction, const Organisation &organisation)
{
    Database &database = transaction.database();
    const auto before = OrganisationStore(database).load();
    if (!before)
        return before.failure();
    auto saved = database.execute(
        QStringLiteral("UPDATE organisation SET name = ?, address = ?, tax_id = ?, zone = ?, currency = ?, "
                       "number_scheme = ?, payment_terms = ?, approval_rules = ? WHERE id = 1"),
        {organisation.name, organisation.address, organisation.taxId, organisation.zone, organisation.currency,
         organisation.numberScheme, organisation.paymentTerms, organisation.approvalRules});
    if (!saved)
        return saved;
    // Only which fields: a one-person company's name and address are a person's.
    QJsonObject details =
        changedFields({{QLatin1String("name"), before->name != organisation.name},
                       {QLatin1String("address"), before->address != organisation.address},
                       {QLatin1String("tax_id"), before->taxId != organisation.taxId},
                       {QLatin1String("zone"), before->zone != organisation.zone},
                       {QLatin1String("currency"), before->currency != organisation.currency},
                       {QLatin1String("number_scheme"), before->numberScheme != organisation.numberScheme},
                       {QLatin1String("payment_terms"), before->paymentTerms != organisation.paymentTerms},
                       {QLatin1String("approval_rules"), before->approvalRules != organisation.approvalRules}});
    // These decide what later invoices say, so the trail tells their values.
    details.insert(QStringLiteral("zone"), organisation.zone);
    details.insert(QStringLiteral("currency"), organisation.currency);
    details.insert(QStringLiteral("number_scheme"), organisation.numberScheme);
    return transaction.append(audit_action::organisationChanged, {}, QString(), details);
}

} // namespace bursar::ledger
