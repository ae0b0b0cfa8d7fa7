#include "ctl/commands/commands.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/values.h"

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

Expected<Document> show(Session &session)
{
    const auto request = session.reader().request(session.argument(0));
    if (!request)
        return request.failure();
    Document document = requestDocument(*request);
    if (request->request.decision) {
        for (const Reason &reason : request->request.decision->reasons)
            document.text += QStringLiteral("  %1: %2\n").arg(reason.rule, reason.message);
    }
    return document;
}

Expected<Document> cancel(Session &session)
{
    const auto request = session.reader().request(session.argument(0));
    if (!request)
        return request.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (const auto cancelled = session.governor().requests().cancel(*by, request->request.id); !cancelled)
        return cancelled.failure();
    const auto after = session.reader().request(session.argument(0));
    if (!after)
        return after.failure();
    return requestDocument(*after);
}

} // namespace

std::vector<Command> requestCommands()
{
    using Needs = Command::Needs;
    const QStringList id{QStringLiteral("ID")};
    const QString example = QStringLiteral("$(bursarctl request list --json | jq -r .[0].id)");
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
