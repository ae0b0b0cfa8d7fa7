#include "ctl/commands/commands.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/values.h"
#include "ctl/wish.h"

namespace bursar::ctl {

namespace {

void leaveRequests(Session &session, const Proposal &proposal, int count, const Patience &patience)
{
    const Expected<MemberId> by = session.actor();
    if (!by) {
        session.finish(by.failure());
        return;
    }
    governor::RentalLeeway leeway;
    leeway.mayTakeEqualOffer = session.line().has(QStringLiteral("or-equal"));
    if (session.line().has(QStringLiteral("tolerance"))) {
        const Expected<HourlyRate> tolerance =
            readPrice(QStringLiteral("--tolerance"), session.line().value(QStringLiteral("tolerance")));
        if (!tolerance) {
            session.finish(tolerance.failure());
            return;
        }
        leeway.priceTolerance = *tolerance;
    }
    const auto requests =
        session.governor().requests().rent(*by, proposal, session.line().value(QStringLiteral("reason")), count,
                                           session.line().value(QStringLiteral("exception")), leeway);
    if (!requests)
        session.finish(requests.failure());
    else
        answerWithRequests(session, *requests, patience);
}

/// What --template or --like fill in where nothing else is typed.
struct Before
{
    QString image;
    std::optional<Gigabytes> disk;
    std::optional<Duration> plannedTime;
    Launch launch;
};

Expected<Before> readBefore(Session &session, const TeamId &team)
{
    const CommandLine &line = session.line();
    if (line.has(QStringLiteral("template"))) {
        const auto known = session.governor().rentalTemplates().named(team, line.value(QStringLiteral("template")));
        return known ? Expected<Before>(Before{known->image, known->disk, known->plannedTime, known->launch})
                     : known.failure();
    }
    if (!line.has(QStringLiteral("like")))
        return Before{};
    const auto former = session.reader().request(line.value(QStringLiteral("like")));
    if (!former)
        return former.failure();
    const auto order = former->request.rental();
    if (!order)
        return Unexpected{usageError(QStringLiteral("no_rental"),
                                     QStringLiteral("Request %1 is no rental.").arg(former->request.id.toString()),
                                     QStringLiteral("bursarctl request list shows the rentals."))};
    const Proposal &proposal = order->proposal;
    return Before{proposal.image, proposal.disk, proposal.plannedTime, proposal.launch};
}

void rent(Session &session)
{
    const CommandLine &line = session.line();
    const Expected<int> count =
        optionOr<int>(line, QStringLiteral("count"), 1,
                      [](const QString &field, const QString &text) { return readCount(field, text, 1, 100); });
    if (!count) {
        session.finish(count.failure());
        return;
    }
    const Expected<Patience> patience = readPatience(line, *count);
    Expected<Wish> wish = readWish(session);
    if (!patience || !wish) {
        session.finish(!patience ? Expected<Document>(patience.failure()) : Expected<Document>(wish.failure()));
        return;
    }
    const Expected<Before> before = readBefore(session, wish->team.team.id);
    if (!before) {
        session.finish(before.failure());
        return;
    }
    if (!line.has(QStringLiteral("disk")))
        wish->disk = before->disk.value_or(wish->disk);
    if (!line.has(QStringLiteral("hours")))
        wish->plannedTime = before->plannedTime.value_or(wish->plannedTime);
    const QString image =
        line.has(QStringLiteral("image")) ? line.value(QStringLiteral("image")).trimmed() : before->image;
    if (image.isEmpty()) {
        session.finish(Unexpected{usageError(
            QStringLiteral("missing_option"), QStringLiteral("It is not said which image to run."),
            QStringLiteral("Name it with --image, for example pytorch/pytorch:latest, or with --template."))});
        return;
    }
    proposeOffer(session, *wish,
                 [&session, image, launch = before->launch, count = *count,
                  patience = *patience](const Expected<Proposal> &found) {
                     if (!found) {
                         session.finish(found.failure());
                         return;
                     }
                     Proposal proposal = *found;
                     proposal.image = image;
                     proposal.launch = launch;
                     leaveRequests(session, proposal, count, patience);
                 });
}

} // namespace

std::vector<Command> rentCommands()
{
    return {
        {QStringLiteral("rent"),
         {QStringLiteral("TEAM")},
         QStringLiteral(
             "Asks for an instance, then waits until it runs or is refused. At the end of its hours it stops."),
         {{QStringLiteral("offer"), QStringLiteral("ID"), QStringLiteral("which offer")},
          {QStringLiteral("image"), QStringLiteral("IMAGE"), QStringLiteral("which Docker image")},
          {QStringLiteral("template"), QStringLiteral("NAME"),
           QStringLiteral("image, disk, hours and start from the team's template")},
          {QStringLiteral("like"), QStringLiteral("REQUEST"), QStringLiteral("the same as in a former rental")},
          {QStringLiteral("type"), QStringLiteral("on-demand|bid|reserved"),
           QStringLiteral("bid: cheaper, but whoever bids more takes the machine; reserved: the hours are paid in "
                          "advance once it runs, for Vast.ai's discount")},
          {QStringLiteral("bid"), QStringLiteral("PRICE"),
           QStringLiteral("$ an hour for the whole machine; else the host's floor")},
          {QStringLiteral("disk"), QStringLiteral("GB"), QStringLiteral("disk to rent; 20")},
          {QStringLiteral("hours"), QStringLiteral("H"), QStringLiteral("planned time; from the policy")},
          {QStringLiteral("reserve-for"), QStringLiteral("D"),
           QStringLiteral(
               "reserved: how long is paid in advance; the hours. Who ends earlier gives the discount back and 5 %")},
          {QStringLiteral("download"), QStringLiteral("GB"), QStringLiteral("expected traffic; 0")},
          {QStringLiteral("upload"), QStringLiteral("GB"), QStringLiteral("expected traffic; 0")},
          {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("what for")},
          {QStringLiteral("count"), QStringLiteral("N"),
           QStringLiteral("so many; the others take the next cheapest equals")},
          {QStringLiteral("exception"), QStringLiteral("TEXT"),
           QStringLiteral("why a person shall let it pass if the policy refuses")},
          {QStringLiteral("tolerance"), QStringLiteral("PRICE"),
           QStringLiteral("$ an hour that the offer may have become dearer; 5 %")},
          {QStringLiteral("or-equal"), {}, QStringLiteral("take the next cheapest equal offer if it is gone")},
          {QStringLiteral("no-wait"), {}, QStringLiteral("return once the request is written")},
          {QStringLiteral("timeout"), QStringLiteral("D"),
           QStringLiteral("wait no longer than this; the request goes on")}},
         QStringLiteral("bursarctl rent data-science --offer $(bursarctl offers data-science --limit 1 --json | jq "
                        ".[0].id) --image pytorch/pytorch:latest --hours 2"),
         Command::Needs::Ledger,
         rent}};
}

} // namespace bursar::ctl
