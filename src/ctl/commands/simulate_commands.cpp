#include "ctl/commands/commands.h"
#include "ctl/session.h"
#include "ctl/values.h"
#include "simulator/http/simulation.h"

#include <QJsonObject>

#include <algorithm>

namespace bursar::ctl {

namespace {

using simulator::SimulationOptions;

Expected<void> readNumbers(const CommandLine &line, SimulationOptions &options)
{
    const Expected<int> port =
        optionOr<int>(line, QStringLiteral("port"), 0,
                      [](const QString &field, const QString &text) { return readCount(field, text, 0, 65535); });
    if (!port)
        return port.failure();
    const Expected<quint64> seed = optionOr<quint64>(line, QStringLiteral("seed"), options.seed, readSeed);
    if (!seed)
        return seed.failure();
    const Expected<int> offers =
        optionOr<int>(line, QStringLiteral("offers"), options.offers,
                      [](const QString &field, const QString &text) { return readCount(field, text, 0, 1'000'000); });
    if (!offers)
        return offers.failure();
    const Expected<Money> balance =
        optionOr<Money>(line, QStringLiteral("balance"), Money::fromMicros(options.balanceMicros), readMoney);
    if (!balance)
        return balance.failure();
    if (line.has(QStringLiteral("speed"))) {
        const std::optional<qint64> speed = simulator::SpeedClock::speedFromText(line.value(QStringLiteral("speed")));
        if (!speed)
            return Unexpected{badValue(QStringLiteral("--speed"), line.value(QStringLiteral("speed")),
                                       QStringLiteral("a number such as 1, 60 or 0"))};
        options.speedThousandths = *speed;
    }
    options.port = static_cast<quint16>(*port);
    options.seed = *seed;
    options.offers = *offers;
    options.balanceMicros = balance->micros();
    return {};
}

Expected<void> readKeysAndFaults(const CommandLine &line, SimulationOptions &options)
{
    for (const QString &text : line.options.value(QStringLiteral("key"))) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0 || equals + 1 == text.size())
            return Unexpected{badValue(QStringLiteral("--key"), text, QStringLiteral("of the form NAME=KEY"))};
        const std::pair<QString, QString> added{text.left(equals), text.mid(equals + 1)};
        const bool known = std::any_of(options.keys.begin(), options.keys.end(), [&added](const auto &other) {
            return other.first == added.first || other.second == added.second;
        });
        if (known)
            return Unexpected{
                usageError(QStringLiteral("repeated_key"),
                           QStringLiteral("--key %1=…: an account has this name or this key already.").arg(added.first),
                           QStringLiteral("Give each account a name and a key of its own."))};
        options.keys.push_back(added);
    }
    for (const QString &spec : line.options.value(QStringLiteral("fault"))) {
        const auto fault = simulator::Fault::fromSpec(spec);
        if (!fault) {
            Error error = badValue(QStringLiteral("--fault"), spec, QStringLiteral("a fault"));
            error.message = QStringLiteral("--fault %1: %2").arg(spec, fault.error().message);
            error.remedy = fault.error().remedy;
            return Unexpected{error};
        }
        options.faults.push_back(*fault);
    }
    return {};
}

Expected<SimulationOptions> readOptions(Session &session)
{
    SimulationOptions options;
    const Expected<Instant> start =
        optionOr<Instant>(session.line(), QStringLiteral("start"), session.world().realClock().now(), readTime);
    if (!start)
        return start.failure();
    options.start = *start;
    if (auto read = readNumbers(session.line(), options); !read)
        return read.failure();
    if (auto read = readKeysAndFaults(session.line(), options); !read)
        return read.failure();
    return options;
}

void simulate(Session &session)
{
    const auto options = readOptions(session);
    if (!options) {
        session.finish(options.failure());
        return;
    }
    const auto simulation = std::make_shared<simulator::Simulation>(*options, session.world().realClock());
    const Expected<QString> url = simulation->open();
    if (!url) {
        session.finish(url.failure());
        return;
    }
    session.keep(simulation);
    session.setExitCodeOfInterrupt(0);
    if (session.output().isJson()) {
        session.output().jsonLine({{QStringLiteral("url"), *url}, {QStringLiteral("api_key"), simulation->firstKey()}});
    } else {
        session.output().line(QStringLiteral("listening on %1").arg(*url).toUtf8());
        if (options->keys.empty())
            session.output().line(QStringLiteral("key %1").arg(simulation->firstKey()).toUtf8());
    }
}

} // namespace

std::vector<Command> simulateCommands()
{
    return {
        {QStringLiteral("simulate"),
         {},
         QStringLiteral("A marketplace that answers like Vast.ai, over HTTP on 127.0.0.1, until it is told to stop."),
         {{QStringLiteral("port"), QStringLiteral("N"), QStringLiteral("0: any free one")},
          {QStringLiteral("seed"), QStringLiteral("N"), QStringLiteral("another marketplace; 1")},
          {QStringLiteral("offers"), QStringLiteral("N"), QStringLiteral("how many; 2000")},
          {QStringLiteral("speed"), QStringLiteral("X"), QStringLiteral("how fast its time runs; 1")},
          {QStringLiteral("start"), QStringLiteral("TIME"), QStringLiteral("where its time begins; now")},
          {QStringLiteral("key"), QStringLiteral("NAME=KEY"),
           QStringLiteral("an account with this key; may be repeated"), true},
          {QStringLiteral("balance"), QStringLiteral("DOLLARS"), QStringLiteral("of each account; 10000")},
          {QStringLiteral("fault"), QStringLiteral("SPEC"),
           QStringLiteral("kind[:path[:times[:seconds]]], for example refuse-429; may be repeated"), true}},
         QStringLiteral("bursarctl simulate --speed 60 --seed 7"),
         Command::Needs::Nothing,
         simulate}};
}

} // namespace bursar::ctl
