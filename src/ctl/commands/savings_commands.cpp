#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "domain/amount_words.h"
#include "foundation/text_formats.h"
#include "governor/reading/savings.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

using governor::PriceIncreaseView;

/// What Vast.ai's documents say of a contract's end.
const QString atDeadline =
    QStringLiteral("Without an answer the price stays, and the instance stops when its contract ends; 48 hours later "
                   "Vast.ai may delete it with its data.");

QJsonValue timeOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject increaseJson(const PriceIncreaseView &view)
{
    QJsonArray cheaper;
    for (const Offer &offer : view.cheaper)
        cheaper.append(
            QJsonObject{{QStringLiteral("id"), offer.id.value()},
                        {QStringLiteral("true_price_per_hour"), offer.truePricePerHour(view.disk).toString()}});
    const QJsonObject decision = toJson(view.decision);
    const PriceIncrease &increase = view.increase;
    return {{QStringLiteral("id"), increase.id},
            {QStringLiteral("instance"), increase.instance.value()},
            {QStringLiteral("team"), textOrNull(view.teamSlug)},
            {QStringLiteral("what"), view.what},
            {QStringLiteral("old_price_per_hour"), increase.oldPrice().toString()},
            {QStringLiteral("new_price_per_hour"), increase.newPrice().toString()},
            {QStringLiteral("adds_until_end"), view.addsUntilEnd.toString()},
            {QStringLiteral("ends_at"), timeOrNull(view.plannedEnd)},
            {QStringLiteral("proposed_at"), timeOrNull(increase.proposedAt)},
            {QStringLiteral("deadline"), timeOrNull(increase.deadline)},
            {QStringLiteral("extended_to"), timeOrNull(increase.extendedTo)},
            {QStringLiteral("at_deadline"), atDeadline},
            {QStringLiteral("answering"), view.answering},
            {QStringLiteral("verdict"), decision.value(QLatin1String("verdict"))},
            {QStringLiteral("reasons"), decision.value(QLatin1String("reasons"))},
            {QStringLiteral("cheaper"), cheaper}};
}

Expected<Document> listIncreases(Session &session)
{
    const auto increases = session.reader().priceIncreases(session.now());
    if (!increases)
        return increases.failure();
    TextTable table({QStringLiteral(">Increase"), QStringLiteral(">Instance"), QStringLiteral("Team"),
                     QStringLiteral("GPU"), QStringLiteral(">Now $/h"), QStringLiteral(">Asked $/h"),
                     QStringLiteral(">Adds $"), QStringLiteral("Deadline"), QStringLiteral("Verdict"),
                     QStringLiteral(">Cheaper offer")});
    for (const PriceIncreaseView &view : *increases) {
        const PriceIncrease &increase = view.increase;
        table.addRow({QString::number(increase.id), increase.instance.toString(),
                      view.teamSlug.isEmpty() ? QStringLiteral("(stranger)") : view.teamSlug, view.what,
                      increase.oldPrice().toString(), increase.newPrice().toString(), view.addsUntilEnd.toString(),
                      shownTime(increase.deadline), toString(view.decision.verdict),
                      view.cheaper.empty() ? QString() : view.cheaper.front().id.toString()});
    }
    const QString note = increases->empty() ? QString() : QString(atDeadline + QLatin1Char('\n'));
    return Document{jsonArray(*increases, increaseJson), QString(table.toString() + note)};
}

void answer(Session &session, bool accept)
{
    std::vector<qint64> ids;
    for (const QString &word : session.line().arguments) {
        const auto id = readNumber<InstanceId>(QStringLiteral("ID"), word); // any positive number
        if (!id) {
            session.finish(id.failure());
            return;
        }
        if (std::find(ids.begin(), ids.end(), id->value()) == ids.end())
            ids.push_back(id->value());
    }
    const auto patience = readPatience(session.line(), static_cast<int>(ids.size()));
    const Expected<MemberId> by = session.actor();
    if (!patience || !by) {
        session.finish(!patience ? Expected<Document>(patience.failure()) : Expected<Document>(by.failure()));
        return;
    }
    const auto requests = session.governor().requests().answerPriceIncreases(*by, ids, accept);
    if (!requests)
        session.finish(requests.failure());
    else
        answerWithRequests(session, *requests, *patience);
}

QJsonObject savingJson(const governor::SavingView &view)
{
    const Saving &saving = view.saving;
    QJsonObject json{
        {QStringLiteral("kind"), toString(saving.kind)},
        {QStringLiteral("team"), textOrNull(view.teamSlug)},
        {QStringLiteral("instance"), saving.instance.isEmpty() ? QJsonValue() : QJsonValue(saving.instance.value())},
        {QStringLiteral("what"), saving.what},
        {QStringLiteral("per_day"), saving.perDay.toString()},
        {QStringLiteral("since"), toRfc3339(saving.since)},
        {QStringLiteral("sentence"), view.sentence},
        {QStringLiteral("command"), textOrNull(view.command)},
        {QStringLiteral("under_way"), view.underWay}};
    if (saving.number != 0)
        json.insert(QStringLiteral("number"), saving.number);
    if (saving.deadline)
        json.insert(QStringLiteral("deadline"), toRfc3339(*saving.deadline));
    if (saving.cheapest)
        json.insert(QStringLiteral("cheapest_offer"), saving.cheapest->id.value());
    if (saving.kind == SavingKind::Reservation) {
        json.insert(QStringLiteral("prepay"), saving.prepay.toString());
        json.insert(QStringLiteral("break_even_hours"),
                    static_cast<qint64>(std::chrono::duration_cast<std::chrono::hours>(saving.breakEven).count()));
    }
    return json;
}

QJsonObject bookedJson(const governor::BookedSavingView &view)
{
    const BookedSaving &saving = view.saving;
    return {{QStringLiteral("request"), saving.request.toString()},
            {QStringLiteral("kind"), toString(saving.kind)},
            {QStringLiteral("instance"), saving.instance.value()},
            {QStringLiteral("team"), textOrNull(view.teamName)},
            {QStringLiteral("by"), view.byName},
            {QStringLiteral("per_day"), saving.perDay.toString()},
            {QStringLiteral("from"), toRfc3339(saving.counts.from)},
            {QStringLiteral("until"), toRfc3339(saving.counts.to)}};
}

Expected<Document> savings(Session &session)
{
    std::optional<TeamId> team;
    if (session.line().has(QStringLiteral("team"))) {
        const auto view = session.reader().team(session.line().value(QStringLiteral("team")), session.now());
        if (!view)
            return view.failure();
        team = view->team.id;
    }
    const auto view = session.reader().savings(session.now(), team);
    if (!view)
        return view.failure();
    TextTable table({QStringLiteral("Team"), QStringLiteral("What"), QStringLiteral(">Per day $"),
                     QStringLiteral("Since"), QStringLiteral("Why"), QStringLiteral("Command")});
    for (const governor::SavingView &each : view->savings)
        table.addRow({each.teamSlug.isEmpty() ? QStringLiteral("(nobody)") : each.teamSlug, each.saving.what,
                      each.saving.perDay.toString(), shownTime(each.saving.since), toString(each.saving.kind),
                      each.command});
    const QString text =
        view->savings.empty() ? QStringLiteral("Nothing that runs or is stored could be cheaper.\n") : table.toString();
    return Document{QJsonObject{{QStringLiteral("at"), toRfc3339(view->at)},
                                {QStringLiteral("per_day"), view->perDay.toString()},
                                {QStringLiteral("saved_this_month"), view->savedThisMonth.toString()},
                                {QStringLiteral("savings"), jsonArray(view->savings, savingJson)},
                                {QStringLiteral("booked"), jsonArray(view->booked, bookedJson)}},
                    QString(text
                            + QStringLiteral("Could be saved: %1 a day. Saved this month: %2.\n")
                                  .arg(dollarsDown(view->perDay), dollarsDown(view->savedThisMonth)))};
}

} // namespace

std::vector<Command> savingsCommands()
{
    using Needs = Command::Needs;
    const std::vector<Option> patience{
        {QStringLiteral("no-wait"), {}, QStringLiteral("return once the request is written")},
        {QStringLiteral("timeout"), QStringLiteral("D"),
         QStringLiteral("wait no longer than this; the request goes on")}};
    const QStringList several{QStringLiteral("ID…")};
    // On the sample no host asks for more: the examples say so and end well.
    const QString example = QStringLiteral(" $(bursarctl price-increase list --json | jq .[0].id) || test $? = 2");
    return {
        {QStringLiteral("savings"),
         {},
         QStringLiteral("Lists what could be saved, dearest first, and what was saved this month."),
         {{QStringLiteral("team"), QStringLiteral("T"), QStringLiteral("only of this team")}},
         QStringLiteral("bursarctl savings --team data-science"),
         Needs::Ledger,
         atOnce(savings)},
        {QStringLiteral("price-increase list"),
         {},
         QStringLiteral("Lists dearer prices that hosts propose, with what they add and who would refuse them."),
         {},
         QStringLiteral("bursarctl price-increase list"),
         Needs::Ledger,
         atOnce(listIncreases)},
        {QStringLiteral("price-increase accept"), several,
         QStringLiteral("Accepts dearer prices, if policy and budgets have room."), patience,
         QStringLiteral("bursarctl price-increase accept") + example, Needs::Ledger,
         [](Session &session) { answer(session, true); }},
        {QStringLiteral("price-increase reject"), several,
         QStringLiteral("Rejects dearer prices: they stay as agreed until the contract ends."), patience,
         QStringLiteral("bursarctl price-increase reject") + example, Needs::Ledger,
         [](Session &session) { answer(session, false); }},
    };
}

} // namespace bursar::ctl
