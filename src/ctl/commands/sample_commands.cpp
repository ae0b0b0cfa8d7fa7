#include "ctl/commands/commands.h"
#include "ctl/ledger_url.h"
#include "ctl/session.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"
#include "sample/sample.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace bursar::ctl {

namespace {

Document sampleDocument(const sample::SampleFacts &facts)
{
    QJsonObject json{{QStringLiteral("ledger"), QString(QLatin1String("sqlite:") + facts.ledger)},
                     {QStringLiteral("teams"), QJsonArray::fromStringList(facts.teams)},
                     {QStringLiteral("accounts"), QJsonArray::fromStringList(facts.accounts)},
                     {QStringLiteral("from"), toRfc3339(facts.from)},
                     {QStringLiteral("to"), toRfc3339(facts.to)}};
    return {json,
            QStringLiteral("The sample organisation is in %1: %2, from %3 to %4.\n")
                .arg(facts.ledger, facts.teams.join(QStringLiteral(", ")), shownTime(facts.from), shownTime(facts.to))};
}

sample::Progress progressOf(Session &session)
{
    return [&session](int percent, const QString &what) {
        session.output().progress(percent, what);
        return !session.world().interrupted();
    };
}

void answer(Session &session, const Expected<sample::SampleFacts> &facts)
{
    if (!facts && session.world().interrupted())
        session.interrupt();
    else
        session.finish(facts ? Expected<Document>(sampleDocument(*facts)) : Expected<Document>(facts.failure()));
}

void makeSample(Session &session)
{
    const Expected<QString> path = ledgerPathFor(session.line(), session.world());
    const Expected<quint64> seed = optionOr<quint64>(session.line(), QStringLiteral("seed"), 1, readSeed);
    const auto until = optionOr<std::optional<Instant>>(
        session.line(), QStringLiteral("until"), std::nullopt,
        [](const QString &field, const QString &text) -> Expected<std::optional<Instant>> {
            const Expected<Instant> time = readTime(field, text);
            if (!time)
                return time.failure();
            return std::optional(*time);
        });
    if (!path || !seed || !until) {
        session.finish(!path       ? Expected<Document>(path.failure())
                           : !seed ? Expected<Document>(seed.failure())
                                   : Expected<Document>(until.failure()));
        return;
    }
    QDir().mkpath(QFileInfo(*path).absolutePath());
    answer(session, sample::makeSample(*path, *seed, *until, progressOf(session)));
}

void advance(Session &session)
{
    const Expected<QString> path = ledgerPathFor(session.line(), session.world());
    const Expected<Duration> by = readDuration(QStringLiteral("TIME"), session.argument(0));
    if (!path || !by) {
        session.finish(!path ? Expected<Document>(path.failure()) : Expected<Document>(by.failure()));
        return;
    }
    answer(session, sample::advanceSample(*path, *by, progressOf(session)));
}

} // namespace

std::vector<Command> sampleCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("sample"),
         {},
         QStringLiteral(
             "Makes a ledger with a sample organisation, on a marketplace inside the program: no key, no money."),
         {{QStringLiteral("seed"), QStringLiteral("N"), QStringLiteral("another marketplace; 1")},
          {QStringLiteral("until"), QStringLiteral("TIME"), QStringLiteral("where its history ends")}},
         QStringLiteral("bursarctl sample --ledger sqlite:sample.sqlite"),
         Needs::Nothing,
         makeSample,
         true},
        {QStringLiteral("sample advance"),
         {QStringLiteral("TIME")},
         QStringLiteral("Lets the sample's time pass, with the executor at work."),
         {},
         QStringLiteral("bursarctl sample advance 30d"),
         Needs::Nothing,
         advance,
         true},
    };
}

} // namespace bursar::ctl
