#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/closest_name.h"

#include <array>

namespace bursar::ctl {

namespace {

struct OrganisationField
{
    const char *name;
    QString Organisation::*member;
};

constexpr std::array fields{
    OrganisationField{"name", &Organisation::name},
    OrganisationField{"address", &Organisation::address},
    OrganisationField{"tax_id", &Organisation::taxId},
    OrganisationField{"zone", &Organisation::zone},
    OrganisationField{"currency", &Organisation::currency},
    OrganisationField{"number_scheme", &Organisation::numberScheme},
    OrganisationField{"payment_terms", &Organisation::paymentTerms},
    OrganisationField{"approval_rules", &Organisation::approvalRules},
};

Document organisationDocument(const Organisation &organisation)
{
    QList<std::pair<QString, QString>> lines;
    for (const OrganisationField &field : fields)
        lines.append({QLatin1String(field.name), organisation.*field.member});
    return {organisationJson(organisation), nameValueLines(lines)};
}

Expected<Document> show(Session &session)
{
    const Expected<Organisation> organisation = session.reader().organisation();
    if (!organisation)
        return organisation.failure();
    return organisationDocument(*organisation);
}

Expected<void> change(Organisation &organisation, const QString &name, const QString &value)
{
    QStringList names;
    for (const OrganisationField &field : fields) {
        names.append(QLatin1String(field.name));
        if (name == QLatin1String(field.name)) {
            organisation.*field.member = value;
            return {};
        }
    }
    Error error =
        usageError(QStringLiteral("unknown_field"), QStringLiteral("The organisation has no field “%1”.").arg(name),
                   didYouMean(name, names) + QStringLiteral("Its fields: %1.").arg(names.join(QStringLiteral(", "))));
    error.details = {{QStringLiteral("field"), name}};
    return Unexpected{error};
}

Expected<Document> set(Session &session)
{
    const auto changes = readChanges(session.line().arguments);
    if (!changes)
        return changes.failure();
    Expected<Organisation> organisation = session.reader().organisation();
    if (!organisation)
        return organisation.failure();
    for (const auto &[name, value] : *changes) {
        if (auto done = change(*organisation, name, value); !done)
            return done.failure();
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const Expected<Organisation> saved = session.governor().administration().setOrganisation(*by, *organisation);
    if (!saved)
        return saved.failure();
    return organisationDocument(*saved);
}

} // namespace

std::vector<Command> organisationCommands()
{
    return {
        {QStringLiteral("organisation show"),
         {},
         QStringLiteral("Shows the organisation's data for invoices."),
         {},
         QStringLiteral("bursarctl organisation show"),
         Command::Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("organisation set"),
         {QStringLiteral("FIELD=VALUE…")},
         QStringLiteral(
             "Changes name, address, tax_id, zone, currency, number_scheme, payment_terms or approval_rules."),
         {},
         QStringLiteral("bursarctl organisation set name=\"Example Research GmbH\" zone=Europe/Berlin"),
         Command::Needs::Ledger,
         atOnce(set)},
    };
}

} // namespace bursar::ctl
