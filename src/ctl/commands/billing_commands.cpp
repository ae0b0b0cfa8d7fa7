#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

namespace bursar::ctl {

namespace {

Document billingDocument(const TeamBilling &billing, const QString &slug)
{
    QJsonObject json{{QStringLiteral("team"), slug}};
    QList<std::pair<QString, QString>> lines{{QStringLiteral("team"), slug}};
    for (const QString &field : teamBillingFields()) {
        const QString text = billingFieldText(billing, field);
        json.insert(field, text);
        lines.append({field, text.isEmpty() ? QStringLiteral("-") : text});
    }
    return {json, nameValueLines(lines)};
}

Expected<Document> teamBilling(Session &session)
{
    const auto team = session.reader().team(session.argument(0), session.now());
    if (!team)
        return team.failure();
    const auto changes = readChanges(session.line().arguments.mid(1));
    if (!changes)
        return changes.failure();
    governor::Billing &billing = session.governor().billing();
    if (changes->isEmpty()) {
        const auto fields = billing.ofTeam(team->team.id);
        if (!fields)
            return fields.failure();
        return billingDocument(*fields, team->team.slug);
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto changed = billing.change(*by, team->team.id, *changes);
    if (!changed)
        return changed.failure();
    return billingDocument(*changed, team->team.slug);
}

QString slugOf(Session &session, const TeamId &id)
{
    const auto teams = session.reader().teams(session.now(), true);
    if (!teams)
        return id.toString();
    for (const governor::TeamView &view : *teams) {
        if (view.team.id == id)
            return view.team.slug;
    }
    return id.toString();
}

QJsonObject correctionJson(Session &session, const Correction &correction)
{
    return {{QStringLiteral("id"), correction.id},
            {QStringLiteral("team"), slugOf(session, correction.team)},
            {QStringLiteral("month"), correction.month.toString()},
            {QStringLiteral("amount"), correction.amount.toString()},
            {QStringLiteral("reason"), correction.reason},
            {QStringLiteral("withdrawn"), correction.withdrawn}};
}

Document correctionList(Session &session, const std::vector<Correction> &corrections)
{
    TextTable table({QStringLiteral(">Id"), QStringLiteral("Team"), QStringLiteral("Month"),
                     QStringLiteral(">Amount $"), QStringLiteral("Reason")});
    for (const Correction &one : corrections)
        table.addRow({QString::number(one.id), slugOf(session, one.team), one.month.toString(), one.amount.toString(),
                      one.reason});
    return {jsonArray(corrections, [&session](const Correction &one) { return correctionJson(session, one); }),
            table.toString()};
}

Expected<Document> corrections(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const auto found = session.governor().billing().corrections(*month);
    if (!found)
        return found.failure();
    return correctionList(session, *found);
}

Expected<Document> oneCorrection(Session &session, const Expected<Correction> &correction)
{
    if (!correction)
        return correction.failure();
    return Document{correctionJson(session, *correction), correctionList(session, {*correction}).text};
}

Expected<Document> correct(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const auto team = session.reader().team(session.argument(1), session.now());
    if (!team)
        return team.failure();
    const auto amount = Money::parse(session.argument(2));
    if (!amount)
        return Unexpected{badValue(QStringLiteral("AMOUNT"), session.argument(2), QStringLiteral("12.50 or -3.00"))};
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    return oneCorrection(session,
                         session.governor().billing().correct(*by, team->team.id, *month, *amount,
                                                              session.line().value(QStringLiteral("reason"))));
}

Expected<Document> withdraw(Session &session)
{
    const Expected<qint64> id = readSequence(QStringLiteral("ID"), session.argument(0));
    if (!id)
        return id.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    return oneCorrection(session, session.governor().billing().withdraw(*by, *id));
}

Document sharingDocument(Session &session, const SharingRule &rule)
{
    QJsonObject shares;
    QList<std::pair<QString, QString>> lines{{QStringLiteral("method"), toString(rule.method)},
                                             {QStringLiteral("reason"), rule.reason}};
    for (const auto &[team, share] : rule.shares) {
        const QString percent = formatDecimal(share.millionths(), 4, 0);
        shares.insert(slugOf(session, team), percent);
        lines.append({slugOf(session, team), percent + QLatin1String(" %")});
    }
    return {QJsonObject{{QStringLiteral("method"), toString(rule.method)},
                        {QStringLiteral("reason"), rule.reason},
                        {QStringLiteral("shares"), shares}},
            nameValueLines(lines)};
}

Expected<Document> sharing(Session &session)
{
    governor::Billing &billing = session.governor().billing();
    if (session.line().arguments.isEmpty()) {
        const auto rule = billing.sharing();
        if (!rule)
            return rule.failure();
        return sharingDocument(session, *rule);
    }
    SharingRule rule;
    const auto method = sharingMethodFromText(session.argument(0));
    if (!method)
        return Unexpected{badValue(QStringLiteral("METHOD"), session.argument(0),
                                   QStringLiteral("none, proportional, even or fixed"))};
    rule.method = *method;
    rule.reason = session.line().value(QStringLiteral("reason"));
    const auto shares = readChanges(session.line().arguments.mid(1));
    if (!shares)
        return shares.failure();
    for (const auto &[name, percent] : *shares) {
        const auto team = session.reader().team(name, session.now());
        const auto value = parseDecimal(percent, 4, ExtraDigits::Refuse);
        if (!team)
            return team.failure();
        if (!value)
            return Unexpected{badValue(name, percent, QStringLiteral("a percentage"))};
        rule.shares[team->team.id] = Share::fromMillionths(*value);
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto done = billing.signSharing(*by, rule);
    if (!done)
        return done.failure();
    return sharingDocument(session, *done);
}

} // namespace

std::vector<Command> billingCommands()
{
    using Needs = Command::Needs;
    const Option reason{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why")};
    return {
        {QStringLiteral("team billing"),
         {QStringLiteral("TEAM"), QStringLiteral("[FIELD=VALUE…]")},
         QStringLiteral("Shows or changes what a team's invoices say and add: purchase_order, address, contact, "
                        "payment_terms, language, title, group_by (instance, gpu, label, person), markup, "
                        "markup_per_gpu_hour, markup_minimum, tax_rate, and a currency to show the total in, with "
                        "currency_rate and currency_rate_date."),
         {},
         QStringLiteral("bursarctl team billing data-science purchase_order=PO-17 markup=5 tax_rate=19"),
         Needs::Ledger,
         atOnce(teamBilling)},
        {QStringLiteral("invoice corrections"),
         {QStringLiteral("MONTH")},
         QStringLiteral("Lists the lines that people have added to a month's drafts."),
         {},
         QStringLiteral("bursarctl invoice corrections 2026-10"),
         Needs::Ledger,
         atOnce(corrections)},
        {QStringLiteral("invoice correct"),
         {QStringLiteral("MONTH"), QStringLiteral("TEAM"), QStringLiteral("AMOUNT")},
         QStringLiteral("Adds a line to a team's draft before it is issued; a negative amount takes away."),
         {reason},
         QStringLiteral("bursarctl invoice correct 2026-11 data-science 12.50 --reason \"Support in October\""),
         Needs::Ledger,
         atOnce(correct)},
        {QStringLiteral("invoice withdraw"),
         {QStringLiteral("ID")},
         QStringLiteral("Withdraws such a line again."),
         {},
         QStringLiteral(
             "bursarctl invoice correct 2026-11 data-science 5.00 --reason Slip && bursarctl invoice withdraw 1"),
         Needs::Ledger,
         atOnce(withdraw)},
        {QStringLiteral("invoice sharing"),
         {QStringLiteral("[METHOD]"), QStringLiteral("[TEAM=PERCENT…]")},
         QStringLiteral("Shows or signs how cost of no team is shared: none, proportional, even, or fixed by team."),
         {reason},
         QStringLiteral("bursarctl invoice sharing proportional --reason \"Decided by finance\""),
         Needs::Ledger,
         atOnce(sharing)},
    };
}

} // namespace bursar::ctl
