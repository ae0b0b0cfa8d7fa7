#include "ctl/commands/commands.h"
#include "ctl/session.h"
#include "domain/audit_actions.h"
#include "foundation/text_formats.h"

#include <QJsonObject>

namespace bursar::ctl {

namespace {

using Round = governor::Executor::Round;

Expected<Document> roundDocument(const Expected<Round> &round)
{
    if (!round)
        return round.failure();
    const QJsonObject json{{QStringLiteral("instances"), round->instances},
                           {QStringLiteral("segments"), round->segments},
                           {QStringLiteral("charges"), round->charges},
                           {QStringLiteral("requests"), round->requests}};
    QStringList problems = round->problems;
    problems.removeDuplicates(); // one missing key is met at every call
    if (!problems.isEmpty())
        return Unexpected{Error{Error::Kind::Environment, QStringLiteral("round_incomplete"),
                                problems.join(QStringLiteral("; ")), QStringLiteral("See bursarctl doctor."), json}};
    return Document{
        json,
        QStringLiteral("%1 instances seen, %2 usage segments written, %3 charges read, %4 requests carried out.\n")
            .arg(round->instances)
            .arg(round->segments)
            .arg(round->charges)
            .arg(round->requests)};
}

Expected<qint64> lastEvent(Session &session)
{
    governor::LedgerReader::AuditFilter filter;
    filter.newestFirst = true;
    filter.limit = 1;
    const auto rows = session.reader().auditRows(filter);
    if (!rows)
        return rows.failure();
    return rows->empty() ? 0 : rows->front().event.seq;
}

/// What another process did in the round that we asked for, told by the trail.
Expected<Round> roundSince(Session &session, qint64 seq)
{
    governor::LedgerReader::AuditFilter filter;
    filter.after = seq;
    const auto rows = session.reader().auditRows(filter);
    if (!rows)
        return rows.failure();
    const auto instances = session.reader().instances(session.now());
    if (!instances)
        return instances.failure();
    Round round;
    round.instances = static_cast<int>(instances->size());
    for (const governor::AuditRow &row : *rows) {
        round.segments += row.event.action == audit_action::usageMetered ? 1 : 0;
        round.charges += row.event.action == audit_action::chargeRecorded ? 1 : 0;
        round.requests +=
            row.event.action == audit_action::rentalReserved || row.event.action == audit_action::commandSubmitting ? 1
                                                                                                                    : 0;
    }
    return round;
}

void syncByOther(Session &session)
{
    const Expected<qint64> before = lastEvent(session);
    const Expected<void> woken = session.governor().executor().wake();
    if (!before || !woken) {
        session.finish(!before ? Expected<Document>(before.failure()) : Expected<Document>(woken.failure()));
        return;
    }
    session.waitUntil([&session, before = *before] {
        governor::Executor &executor = session.governor().executor();
        const Expected<bool> done = executor.caughtUp();
        if (!done) {
            session.finish(done.failure());
            return true;
        }
        if (*done) {
            session.finish(roundDocument(roundSince(session, before)));
            return true;
        }
        if (executor.otherHolder())
            return false;
        executor.round([&session](const Expected<Round> &round) {
            session.finish(roundDocument(round));
        }); // the other one has gone: we are it
        session.wait();
        return true;
    });
}

void sync(Session &session)
{
    if (session.governor().executor().otherHolder()) {
        syncByOther(session);
        return;
    }
    session.governor().executor().round(
        [&session](const Expected<Round> &round) { session.finish(roundDocument(round)); });
    session.wait();
}

void tell(Session &session, const governor::Executor::Happening &happening)
{
    if (session.output().isJson()) {
        session.output().jsonLine({{QStringLiteral("at"), toRfc3339(happening.at)},
                                   {QStringLiteral("action"), happening.action},
                                   {QStringLiteral("subject"), happening.subject},
                                   {QStringLiteral("text"), happening.text}});
    } else {
        session.output().line(QStringLiteral("%1 %2 %3 %4")
                                  .arg(toRfc3339(happening.at), happening.action, happening.subject, happening.text)
                                  .toUtf8());
    }
}

void broker(Session &session)
{
    governor::Executor &executor = session.governor().executor();
    const auto refuse = [&session](const QString &holder) {
        session.finish(Unexpected{Error{Error::Kind::Environment,
                                        QStringLiteral("other_executor"),
                                        QStringLiteral("%1 is the executor of this ledger already.").arg(holder),
                                        QStringLiteral("Stop it first, or leave the work to it."),
                                        {{QStringLiteral("holder"), holder}}}});
    };
    if (const auto holder = executor.otherHolder()) {
        refuse(*holder);
        return;
    }
    executor.observe([&session](const governor::Executor::Happening &happening) { tell(session, happening); });
    executor.start();
    if (const auto holder = executor.otherHolder()) { // taken by another in between
        refuse(*holder);
        return;
    }
    session.setExitCodeOfInterrupt(0);
    session.setSampleSpeed(1);
    session.output().message(
        QStringLiteral("The executor of %1 is at work; Ctrl-C ends it.").arg(session.ledgerPath()));
}

} // namespace

std::vector<Command> executorCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("sync"),
         {},
         QStringLiteral("One round: watch the fleet, meter, fetch charges, carry out waiting requests."),
         {},
         QStringLiteral("bursarctl sync"),
         Needs::Ledger,
         sync},
        {QStringLiteral("broker"),
         {},
         QStringLiteral("The executor in the foreground, until it is told to stop."),
         {},
         QStringLiteral("bursarctl broker --json"),
         Needs::Ledger,
         broker},
    };
}

} // namespace bursar::ctl
