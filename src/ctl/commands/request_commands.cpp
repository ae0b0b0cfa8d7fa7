#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "domain/amount_words.h"
#include "domain/judgement.h"
#include "foundation/text_formats.h"

namespace bursar::ctl {

namespace {

Expected<Document> list(Session &session)
{
    const CommandLine &line = session.line();
    std::optional<TeamId> team;
    if (line.has(QStringLiteral("team"))) {
        const auto view = session.reader().team(line.value(QStringLiteral("team")), session.now());
        if (!view)
            return view.failure();
        team = view->team.id;
    }
    std::optional<RequestState> state;
    if (line.has(QStringLiteral("state"))) {
        state = requestStateFromText(line.value(QStringLiteral("state")));
        if (!state)
            return Unexpected{badValue(QStringLiteral("--state"), line.value(QStringLiteral("state")),
                                       QStringLiteral("a state such as requested, running, closed or denied"))};
    }
    const auto requests = session.reader().requests(team, state);
    if (!requests)
        return requests.failure();
    return requestList(*requests);
}

/// Of a rental that waits: what it cost when it was asked for, what it costs now, and what that leaves of each budget.
Expected<void> addPriceAndEffects(Session &session, const governor::RequestView &view, Document &document)
{
    const std::optional<Proposal> now = view.proposalNow();
    if (!now || view.request.state != RequestState::AwaitingApproval)
        return {};
    const auto team = session.reader().team(view.teamSlug, session.now());
    if (!team)
        return team.failure();
    const bool isGone = view.offerNow && !view.offerNow->offer;
    const ProposalCost cost = costOf(*now);
    const Instant seen = view.offerNow ? view.offerNow->at : view.request.changedAt;
    QJsonArray effects;
    QList<std::pair<QString, QString>> lines{
        {QStringLiteral("Price per hour"),
         isGone
             ? QStringLiteral("%1 then; its offer is gone (%2)").arg(pricePerHourUp(*view.priceThen()), shownTime(seen))
             : QStringLiteral("%1 then, %2 now (%3)")
                   .arg(pricePerHourUp(*view.priceThen()), pricePerHourUp(cost.truePricePerHour), shownTime(seen))},
        {QStringLiteral("Cost until its end"), dollarsUp(cost.total())}};
    const Judge judge(team->policy.policy, team->standing);
    for (const BudgetRule &budget : judge.budgets()) {
        const Money adds = judge.addsTo(budget, *now);
        const Money left = budget.limit - budget.used() - adds;
        const QString owner = budget.isTeams() ? view.teamSlug : typedName(budget.known->owner);
        effects.append(QJsonObject{{QStringLiteral("owner"), owner},
                                   {QStringLiteral("period"), toString(budget.period)},
                                   {QStringLiteral("available"), budget.available().toString()},
                                   {QStringLiteral("adds"), adds.toString()},
                                   {QStringLiteral("left"), left.toString()}});
        lines.append(
            {QStringLiteral("%1, %2").arg(owner, toString(budget.period)),
             left < Money{}
                 ? QStringLiteral("%1 left, %2 too little").arg(dollarsDown(budget.available()), dollarsUp(-left))
                 : QStringLiteral("%1 left → %2").arg(dollarsDown(budget.available()), dollarsDown(left))});
    }
    QJsonObject json = document.json.toObject();
    json.insert(
        QStringLiteral("price"),
        QJsonObject{{QStringLiteral("then"), view.priceThen()->toString()},
                    {QStringLiteral("now"), isGone ? QJsonValue() : QJsonValue(cost.truePricePerHour.toString())},
                    {QStringLiteral("seen_at"), toRfc3339(seen)},
                    {QStringLiteral("total_now"), isGone ? QJsonValue() : QJsonValue(cost.total().toString())}});
    json.insert(QStringLiteral("effects"), effects);
    document.json = json;
    document.text += QLatin1Char('\n') + nameValueLines(lines);
    if (!view.waitsFor.isEmpty())
        document.text += QStringLiteral("It waits for %1.\n").arg(view.waitsFor);
    return {};
}

Expected<Document> show(Session &session)
{
    const auto request = session.reader().request(session.argument(0));
    if (!request)
        return request.failure();
    Document document = requestDocument(*request);
    if (const Expected<void> added = addPriceAndEffects(session, *request, document); !added)
        return added.failure();
    if (request->request.decision)
        document.text += reasonsText(toJson(*request->request.decision));
    return document;
}

/// Does it to the request that was named, then shows it.
template <class Deed>
Expected<Document> withRequest(Session &session, Deed deed)
{
    const auto request = session.reader().request(session.argument(0));
    if (!request)
        return request.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (const Expected<Request> done = deed(session.governor(), *by, request->request.id); !done)
        return done.failure();
    const auto after = session.reader().request(session.argument(0));
    if (!after)
        return after.failure();
    const bool wasDenied = after->request.state == RequestState::Denied; // what it rests on had moved
    return wasDenied ? requestAnswer(*after) : Expected<Document>(requestDocument(*after));
}

Expected<Document> cancel(Session &session)
{
    return withRequest(session, [](governor::Governor &governor, const MemberId &by, const RequestId &id) {
        return governor.requests().cancel(by, id);
    });
}

Expected<Document> approve(Session &session)
{
    const auto price = optionOr(session.line(), QStringLiteral("price"), std::optional<HourlyRate>(),
                                [](const QString &field, const QString &text) -> Expected<std::optional<HourlyRate>> {
                                    const Expected<HourlyRate> read = readPrice(field, text);
                                    return read ? Expected<std::optional<HourlyRate>>(*read) : read.failure();
                                });
    if (!price)
        return price.failure();
    return withRequest(
        session, [&session, &price](governor::Governor &governor, const MemberId &by, const RequestId &id) {
            return governor.approvals().approve(by, id, session.line().value(QStringLiteral("reason")), *price);
        });
}

Expected<Document> reject(Session &session)
{
    return withRequest(session, [&session](governor::Governor &governor, const MemberId &by, const RequestId &id) {
        return governor.approvals().reject(by, id, session.line().value(QStringLiteral("reason")));
    });
}

Expected<Document> delegate(Session &session)
{
    const QString name = session.argument(1);
    const Expected<MemberId> to = session.governor().memberNamed(name);
    if (!to)
        return to.failure();
    if (to->isEmpty())
        return Unexpected{usageError(QStringLiteral("unknown_member"),
                                     QStringLiteral("Nobody named %1 has worked with this ledger.").arg(name),
                                     QStringLiteral("Name somebody who has."))};
    return withRequest(session, [&to](governor::Governor &governor, const MemberId &by, const RequestId &id) {
        return governor.approvals().delegate(by, id, *to);
    });
}

} // namespace

std::vector<Command> requestCommands()
{
    using Needs = Command::Needs;
    const QStringList id{QStringLiteral("ID")};
    const QString example = QStringLiteral("$(bursarctl request list --json | jq -r .[0].id)");
    // On the sample nothing waits: the example asks for an exception from the price limit first.
    const QString waitingExample = QStringLiteral(
        "$(bursarctl rent data-science --exception \"Deadline\" --image pytorch/pytorch:latest --offer $(bursarctl "
        "offers data-science --all --json | jq '[.[] | select(.reasons[0].rule == \"max_price_per_hour\" and (.reasons "
        "| "
        "length) == 1)][0].id') --json | jq -r .error.details.request)");
    return {
        {QStringLiteral("request list"),
         {},
         QStringLiteral("Lists what was asked for, newest first."),
         {{QStringLiteral("team"), QStringLiteral("T"), QStringLiteral("only of this team")},
          {QStringLiteral("state"), QStringLiteral("S"), QStringLiteral("only in this state")}},
         QStringLiteral("bursarctl request list --team data-science"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("request show"),
         id,
         QStringLiteral("Shows a request with its decision."),
         {},
         QStringLiteral("bursarctl request show %1").arg(example),
         Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("request approve"),
         id,
         QStringLiteral("Lets a waiting request pass; the executor then looks at a rental's offer and price again. A "
                        "change or a transfer is made at once, if nothing has moved meanwhile."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the audit trail")},
          {QStringLiteral("price"), QStringLiteral("P"),
           QStringLiteral(
               "up to this true price an hour, as request show tells it now; as asked for and its tolerance")}},
         QStringLiteral("bursarctl request approve %1").arg(waitingExample),
         Needs::Ledger,
         atOnce(approve)},
        {QStringLiteral("request delegate"),
         {QStringLiteral("ID"), QStringLiteral("NAME")},
         QStringLiteral("Says that somebody else should answer a waiting request; everybody who may still can."),
         {},
         QStringLiteral("bursarctl request delegate %1 'Petra Voss'").arg(waitingExample),
         Needs::Ledger,
         atOnce(delegate)},
        {QStringLiteral("request reject"),
         id,
         QStringLiteral("Refuses a waiting request; whoever asked reads the reason."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why not; required")}},
         QStringLiteral("bursarctl request reject %1 --reason \"Not this month\"").arg(waitingExample),
         Needs::Ledger,
         atOnce(reject)},
        {QStringLiteral("request cancel"),
         id,
         QStringLiteral("Takes a request back that is not with Vast.ai yet."),
         {},
         QStringLiteral(
             "bursarctl request cancel $(bursarctl rent data-science --offer $(bursarctl offers data-science --limit 1 "
             "--json | jq .[0].id) --image pytorch/pytorch:latest --no-wait --json | jq -r .id)"),
         Needs::Ledger,
         atOnce(cancel)},
    };
}

} // namespace bursar::ctl
