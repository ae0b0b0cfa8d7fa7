#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "ctl/session.h"
#include "ctl/wish.h"

namespace bursar::ctl {

namespace {

Expected<Document> decisionDocument(Session &session, const Expected<Proposal> &proposal)
{
    if (!proposal)
        return proposal.failure();
    const Expected<MemberId> asker = session.knownActor();
    if (!asker)
        return asker.failure();
    const Expected<Decision> decision = session.governor().policies().check(*proposal, *asker);
    if (!decision)
        return decision.failure();
    QString text = toString(decision->verdict) + QLatin1Char('\n');
    text += reasonsText(toJson(*decision));
    return Document{toJson(*decision), text, decision->verdict == Verdict::Allow ? 0 : 1};
}

void check(Session &session)
{
    const Expected<Wish> wish = readWish(session);
    if (!wish) {
        session.finish(wish.failure());
        return;
    }
    if (session.line().has(QStringLiteral("proposal")))
        session.finish(
            decisionDocument(session, proposalFromFile(session.line().value(QStringLiteral("proposal")), *wish)));
    else
        proposeOffer(session, *wish, [&session](const Expected<Proposal> &proposal) {
            session.finish(decisionDocument(session, proposal));
        });
}

} // namespace

std::vector<Command> policyCheckCommands()
{
    using Needs = Command::Needs;
    const QString team = QStringLiteral("TEAM");
    return {
        {QStringLiteral("policy check"),
         {team},
         QStringLiteral("Says what the policy would decide; nothing is written."),
         {{QStringLiteral("offer"), QStringLiteral("ID"), QStringLiteral("an offer of Vast.ai")},
          {QStringLiteral("proposal"), QStringLiteral("FILE"),
           QStringLiteral("instead: JSON with the fields of offers --json, disk and hours")},
          {QStringLiteral("disk"), QStringLiteral("GB"), QStringLiteral("disk to rent; 20")},
          {QStringLiteral("hours"), QStringLiteral("H"), QStringLiteral("planned time; from the policy")},
          {QStringLiteral("type"), QStringLiteral("on-demand|bid|reserved"),
           QStringLiteral("bid: interruptible; reserved: paid in advance")},
          {QStringLiteral("reserve-for"), QStringLiteral("D"),
           QStringLiteral("reserved: how long is paid in advance; the hours")},
          {QStringLiteral("download"), QStringLiteral("GB"), QStringLiteral("expected traffic; 0")},
          {QStringLiteral("upload"), QStringLiteral("GB"), QStringLiteral("expected traffic; 0")},
          {QStringLiteral("bid"), QStringLiteral("PRICE"),
           QStringLiteral("$ an hour for the whole machine; else the host's floor")}},
         QStringLiteral("bursarctl policy check data-science --offer $(bursarctl offers data-science --limit 1 --json "
                        "| jq .[0].id)"),
         Needs::Ledger,
         check},
    };
}

} // namespace bursar::ctl
