#include "governor/chargeback/drafted_month.h"

#include "domain/audit_actions.h"
#include "governor/chargeback/invoice_draft.h"
#include "governor/chargeback/projects.h"
#include "ledger/audit_store.h"
#include "ledger/billing_store.h"
#include "ledger/member_store.h"
#include "ledger/row.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

QString costCenterCode(const std::vector<CostCenter> &all, const CostCenterId &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&id](const CostCenter &one) { return one.id == id; });
    return found == all.end() ? QString() : found->code;
}

/// What else a draft needs to know.
struct Surroundings
{
    std::vector<Team> teams;
    std::vector<CostCenter> costCenters;
    std::map<TeamId, TeamBilling> billing;
    std::vector<Correction> corrections;
    std::vector<ledger::Contract> contracts; ///< only if some team's lines are grouped by what they tell
    std::map<MemberId, QString> members;
};

std::map<InstanceId, QString> groupsFor(const Surroundings &known, InvoiceGrouping grouping)
{
    std::map<InstanceId, QString> groups;
    if (grouping == InvoiceGrouping::Instance)
        return groups;
    for (const ledger::Contract &contract : known.contracts) {
        const auto member = known.members.find(contract.by);
        const QString group = grouping == InvoiceGrouping::Gpu ? contract.gpuName
            : grouping == InvoiceGrouping::Label               ? projectOf(contract)
            : member == known.members.end()                    ? QString()
                                                               : member->second;
        if (!group.isEmpty())
            groups.emplace(contract.instance, group);
    }
    return groups;
}

Expected<Surroundings> read(ledger::Database &database, Month month)
{
    const ledger::TeamStore teamStore(database);
    const ledger::BillingStore billingStore(database);
    auto teams = teamStore.all(true);
    auto costCenters = teamStore.costCenters();
    auto billing = billingStore.all();
    auto corrections = billingStore.corrections(month);
    if (!teams || !costCenters)
        return teams ? costCenters.failure() : teams.failure();
    if (!billing || !corrections)
        return billing ? corrections.failure() : billing.failure();
    Surroundings known{
        *std::move(teams), *std::move(costCenters), *std::move(billing), *std::move(corrections), {}, {}};
    const bool isGrouped = std::any_of(known.billing.begin(), known.billing.end(), [](const auto &one) {
        return one.second.grouping != InvoiceGrouping::Instance;
    });
    if (!isGrouped)
        return known;
    auto contracts = ledger::ContractStore(database).all(true);
    const auto members = ledger::MemberStore(database).all();
    if (!contracts || !members)
        return contracts ? members.failure() : contracts.failure();
    known.contracts = *std::move(contracts);
    for (const Member &member : *members)
        known.members.emplace(member.id, member.name);
    return known;
}

DraftContext contextOf(const Surroundings &known, const BilledMonth &billed, Month month, const Team &team)
{
    DraftContext context;
    context.organisation = billed.organisation;
    context.team = team;
    context.costCenterCode = costCenterCode(known.costCenters, team.costCenter);
    context.month = month;
    context.zone = billed.zone;
    if (const auto fields = known.billing.find(team.id); fields != known.billing.end())
        context.billing = fields->second;
    context.groups = groupsFor(known, context.billing.grouping);
    for (const Correction &correction : known.corrections) {
        if (correction.team == team.id)
            context.corrections.push_back(correction);
    }
    if (const auto part = billed.shared.find(team.id); part != billed.shared.end())
        context.shared = part->second;
    context.sharing = billed.sharing.method;
    return context;
}

} // namespace

Expected<DraftedMonth> draftMonth(ledger::Database &database, Month month, const std::optional<TeamId> &team)
{
    DraftedMonth drafted;
    const auto events = ledger::AuditStore(database).count();
    if (!events)
        return events.failure();
    drafted.events = *events;
    auto billed = billedMonth(database, month, team);
    const auto known = read(database, month);
    if (!billed || !known)
        return billed ? known.failure() : billed.failure();
    drafted.billed = *std::move(billed);
    std::map<TeamId, std::vector<CostPart>> parts; // once, not once for every team
    for (const CostPart &part : drafted.billed.parts) {
        if (part.team)
            parts[*part.team].push_back(part);
    }
    for (const Team &one : known->teams) {
        if (team && one.id != *team)
            continue;
        Invoice draft =
            draftInvoice(contextOf(*known, drafted.billed, month, one), parts[one.id], drafted.billed.of(one.id));
        if (team || !allLines(draft).empty())
            drafted.drafts.push_back(std::move(draft));
    }
    return drafted;
}

Expected<bool> isOutdated(ledger::Database &database, const DraftedMonth &month)
{
    const QStringList actions{
        audit_action::chargeRecorded, audit_action::usageMetered,     audit_action::instanceAssigned,
        audit_action::instanceFound,  audit_action::instanceStranger, audit_action::organisationChanged,
        audit_action::teamChanged,    audit_action::billingChanged,   audit_action::invoiceCorrected,
        audit_action::sharingSigned,  audit_action::monthClosed,      audit_action::instanceNoted};
    QVariantList values{month.events};
    for (const QString &action : actions)
        values << action;
    const auto later =
        ledger::first<qint64>(database,
                              QString(QLatin1String("SELECT COUNT(*) FROM audit_events WHERE seq > ? AND action IN ")
                                      + ledger::placeholders(actions.size())),
                              values, [](ledger::Row &row) { return row.number(); });
    if (!later)
        return later.failure();
    return later->value_or(0) > 0;
}

} // namespace bursar::governor
