#include "governor/administration/organisation_changes.h"

#include "domain/owner_orders.h"
#include "governor/administration/administration.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/requests/second_person.h"
#include "ledger/organisation_store.h"

#include <QRegularExpression>

namespace bursar::governor {

namespace {

Expected<void> checkOrganisation(const Organisation &organisation)
{
    static const QRegularExpression currency(QStringLiteral(R"(\A[A-Z]{3}\z)"));
    if (!zoneNamed(organisation.zone)) {
        return usageError(QStringLiteral("unknown_zone"),
                          QStringLiteral("There is no time zone %1.").arg(organisation.zone),
                          QStringLiteral("Use an IANA name such as UTC, Europe/Berlin or Asia/Shanghai."));
    }
    if (!currency.match(organisation.currency).hasMatch()) {
        return usageError(QStringLiteral("bad_currency"),
                          QStringLiteral("%1 is no currency code.").arg(organisation.currency),
                          QStringLiteral("Use three capital letters; Vast.ai charges in USD."));
    }
    if (!organisation.numberScheme.contains(QLatin1String("{number"))) {
        return usageError(
            QStringLiteral("bad_number_scheme"),
            QStringLiteral("The invoice number scheme %1 has no place for the number.").arg(organisation.numberScheme),
            QStringLiteral("Use for example {year}-{number:4}."));
    }
    return {};
}

/// No text is no rule.
QJsonValue written(const QString &rules)
{
    return rules.isEmpty() ? QJsonValue() : QJsonValue(rules);
}

Request requestFor(Context &context, const MemberId &by, const Organisation &before, const Organisation &after)
{
    Request request = newRequest(context, RequestKind::Change, by);
    request.reason = QStringLiteral("Switch four eyes off");
    const BudgetOwner whole{BudgetOwner::Kind::Organisation, {}, after.name, {}};
    request.order = toJson(
        ChangeOrder{whole, 0, {{approvalRulesField, written(before.approvalRules), written(after.approvalRules)}}, {}});
    return request;
}

} // namespace

Expected<Organisation> Administration::setOrganisation(const MemberId &by, const Organisation &organisation)
{
    if (const auto checked = checkOrganisation(organisation); !checked)
        return checked.failure();
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto before = ledger::OrganisationStore(m_context.database()).load();
    if (!before)
        return before;
    // The rule that holds decides about its own end, else a single person could first lift it.
    const bool switchesOff = before->wantsFourEyes() && !organisation.wantsFourEyes();
    Organisation now = organisation;
    if (switchesOff)
        now.approvalRules = before->approvalRules;
    if (now != *before) {
        if (const auto saved = ledger::OrganisationStore::save(**transaction, now); !saved)
            return saved.failure();
    }
    if (switchesOff) {
        const auto request =
            askSecondPerson(m_context, *std::move(transaction), requestFor(m_context, by, *before, organisation));
        if (!request)
            return request.failure();
        return Unexpected{waitsForApproval(
            *request,
            QStringLiteral("Switching four eyes off is a change that somebody else has to approve; everything "
                           "else is saved."))};
    }
    if (now == *before)
        return before;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return now;
}

Expected<void> carryOutOrganisationChange(Context &context, ledger::RecordTransaction &transaction,
                                          const Request &request)
{
    const auto order = changeOrderOf(request);
    if (!order || !changesApprovalRules(*order))
        return Unexpected{unreadableOrder()};
    auto organisation = ledger::OrganisationStore(context.database()).load();
    if (!organisation)
        return organisation.failure();
    const PolicyDifference &change = order->changes.front();
    if (written(organisation->approvalRules) != change.from) {
        return Unexpected{Error{Error::Kind::Refused,
                                changeOutdatedCode,
                                QStringLiteral("The organisation's approval rules have been changed since."),
                                QStringLiteral("Look at the rules that hold now, and ask again if it is still wanted."),
                                {}}};
    }
    organisation->approvalRules = change.to.toString();
    return ledger::OrganisationStore::save(transaction, *organisation);
}

} // namespace bursar::governor
