#include "ctl/session.h"

#include "ctl/command_rights.h"
#include "ctl/doctor_document.h"
#include "ctl/ledger_url.h"
#include "ctl/values.h"

#include <QFileInfo>

namespace bursar::ctl {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

World::Asked::Reach reachOf(Command::Needs needs)
{
    using Reach = World::Asked::Reach;
    switch (needs) {
    case Command::Needs::Inspection:
        return Reach::WhatAnswers;
    case Command::Needs::Maintenance:
        return Reach::LedgerOnly;
    case Command::Needs::Nothing:
    case Command::Needs::NewLedger:
    case Command::Needs::Ledger:
        break;
    }
    return Reach::Everything;
}

} // namespace

Session::Session(const CommandLine &line, Output &output, World &world, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_output(output)
    , m_world(world)
{
    connect(&m_stepTimer, &QTimer::timeout, this, &Session::step);
}

Session::~Session() = default;

Expected<QString> Session::findLedger() const
{
    Expected<QString> path = ledgerPathFor(m_line, m_world);
    const bool mustExist = m_line.command->needs != Command::Needs::NewLedger;
    if (path && mustExist && !QFileInfo::exists(*path)) {
        return Unexpected{usageError(
            QStringLiteral("no_ledger"), QStringLiteral("There is no ledger at %1.").arg(*path),
            QStringLiteral(
                "Make one with bursarctl init, or with bursarctl sample to try things out; --ledger names another."))};
    }
    return path;
}

void Session::start()
{
    if (m_line.command->needs == Command::Needs::Nothing) {
        run();
        return;
    }
    const Expected<QString> path = findLedger();
    if (!path) {
        finish(path.failure());
        return;
    }
    m_ledgerPath = *path;
    const Expected<Duration> timeout = optionOr<Duration>(m_line, QStringLiteral("call-timeout"), 30s, readDuration);
    if (!timeout) {
        finish(timeout.failure());
        return;
    }
    World::Asked asked;
    asked.ledgerPath = m_ledgerPath;
    asked.clockUrl = m_line.value(QStringLiteral("clock"));
    asked.callTimeout = *timeout;
    asked.reach = reachOf(m_line.command->needs);
    asked.clockLost = [this](const Error &error) { finish(Unexpected{error}); };
    open(m_world.prepare(asked));
}

void Session::open(const Expected<governor::Surroundings> &surroundings)
{
    if (!surroundings) {
        failToOpen(surroundings.error());
        return;
    }
    m_surroundings = *surroundings;
    using Purpose = governor::Governor::Purpose;
    const bool isNew = m_line.command->needs == Command::Needs::NewLedger;
    const Purpose purpose = m_line.command->needs == Command::Needs::Ledger ? Purpose::Work : Purpose::Maintenance;
    auto opened = isNew ? governor::Governor::create(m_ledgerPath, m_surroundings, actorName())
                        : governor::Governor::open(m_ledgerPath, m_surroundings, purpose);
    if (!opened) {
        failToOpen(opened.error());
        return;
    }
    m_governor = std::move(*opened);
    if (auto right = checkClock(); !right) {
        finish(right.failure());
        return;
    }
    run();
}

void Session::failToOpen(const Error &error)
{
    // Doctor answers with its own document, also about a ledger that cannot be opened.
    if (m_line.command->name == QLatin1String("doctor") && error.kind != Error::Kind::Usage)
        finish(doctorDocument({governor::Administration::Finding{QStringLiteral("ledger"), false, error.message,
                                                                 error.remedy, error.kind}}));
    else
        finish(Unexpected{error});
}

Expected<void> Session::checkClock()
{
    if (!hasSimulatorClock() || m_line.command->needs == Command::Needs::NewLedger)
        return {};
    const auto accounts = reader().accounts(now());
    if (!accounts)
        return accounts.failure();
    for (const governor::AccountView &view : *accounts) {
        if (!view.account.isLoopback()) {
            return Unexpected{usageError(
                QStringLiteral("clock_beside_real_account"),
                QStringLiteral("The account %1 is at %2: a simulator's clock is only for accounts on this machine.")
                    .arg(view.account.name, view.account.url),
                QStringLiteral("Leave --clock out, or use a ledger of its own for the simulator."))};
        }
    }
    return {};
}

/// The team that the command names, for those whose rights are for one team; empty when it names none.
TeamId Session::teamMeant() const
{
    QString name = m_line.value(QStringLiteral("team"));
    const QStringList &words = m_line.command->arguments;
    bool many = false; // of a word before, so that this one is counted from the end
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype place = many ? m_line.arguments.size() - (words.size() - i) : i;
        many = many || words.at(i).endsWith(QChar(0x2026));
        if (words.at(i).contains(QLatin1String("TEAM")) && place >= 0 && place < m_line.arguments.size())
            name = m_line.arguments.at(place);
    }
    const auto team = name.isEmpty() ? Expected<governor::TeamView>(Unexpected{Error{}})
                                     : m_governor->reader().team(name, m_governor->now());
    return team ? team->team.id : TeamId{};
}

/// Whose the instance, the request or the invoice is that the command names by its number: empty when it is no team's,
/// nothing when none is named or it is not there. What somebody asked for themselves is theirs to see.
std::optional<TeamId> Session::ownerOfNamed(const MemberId &by)
{
    const QString kind = m_line.command->name.section(u' ', 0, 0);
    const QString number = m_line.arguments.value(0);
    if (kind == QLatin1String("request")) {
        const auto view = reader().request(number);
        return view && view->request.by != by ? std::optional(view->request.team) : std::nullopt;
    }
    if (kind == QLatin1String("invoice")) {
        const auto invoice = reader().invoice(number);
        return invoice ? std::optional(invoice->team) : std::nullopt;
    }
    const auto id = readNumber<InstanceId>(QStringLiteral("ID"), number);
    if (kind != QLatin1String("instance") || !id)
        return std::nullopt;
    const auto instance = reader().instance(*id, now());
    return instance ? std::optional(instance->team) : std::nullopt;
}

Expected<void> Session::checkRole()
{
    const std::optional<Right> right = m_governor ? rightOf(*m_line.command) : std::nullopt;
    if (!right)
        return {};
    const auto roles = reader().roles();
    if (!roles || !roles->isOn())
        return roles ? Expected<void>() : roles.failure();
    const Expected<MemberId> by = knownActor();
    if (!by)
        return by.failure();
    // What belongs to an instance or a request, whose team the words do not tell, is asked again when it is written.
    const TeamId team = teamMeant();
    if (const auto owner = *right == Right::Read && !m_line.arguments.isEmpty() ? ownerOfNamed(*by) : std::nullopt)
        return m_governor->roles().require(*by, *right, *owner);
    const bool namesNoTeam = team.isEmpty() && (*right != Right::Read || !m_line.arguments.isEmpty());
    return namesNoTeam && roles->mayDoSomewhere(*by, *right) ? Expected<void>()
                                                             : m_governor->roles().require(*by, *right, team);
}

void Session::run()
{
    if (const auto allowed = checkRole(); !allowed) {
        finish(allowed.failure());
        return;
    }
    m_line.command->run(*this);
}

void Session::setSampleSpeed(int speed)
{
    if (m_surroundings.setSampleSpeed)
        m_surroundings.setSampleSpeed(speed);
}

Instant Session::patienceNow() const
{
    return m_surroundings.clock == ClockKind::Sample ? now() : m_surroundings.realNow();
}

QString Session::actorName() const
{
    return m_line.has(QStringLiteral("as")) ? m_line.value(QStringLiteral("as")) : m_world.loginName();
}

Expected<MemberId> Session::actor()
{
    if (actorName().trimmed().isEmpty())
        return Unexpected{badValue(QStringLiteral("--as"), actorName(), QStringLiteral("a name"))};
    return m_governor->actor(actorName());
}

void Session::finish(const Expected<Document> &answer)
{
    if (m_done)
        return;
    if (!answer) {
        finish(m_output.error(answer.error()));
        return;
    }
    m_output.document(*answer);
    finish(answer->exitCode);
}

void Session::finish(int exitCode)
{
    if (m_done)
        return;
    m_done = true;
    m_stepTimer.stop();
    if (m_governor)
        m_governor->executor().stop();
    Q_EMIT finished(exitCode);
}

void Session::interrupt()
{
    finish(m_interruptExit);
}

void Session::waitUntil(std::function<bool()> step)
{
    m_step = std::move(step);
    m_stepTimer.start(0);
}

void Session::step()
{
    const bool timeIsOurs = m_world.passTime();
    if (m_done)
        return;
    const std::function<bool()> current = m_step; // a step may begin another wait
    if (current())
        m_stepTimer.stop();
    else if (!m_done)
        m_stepTimer.start(timeIsOurs ? 0ms : 100ms);
}

} // namespace bursar::ctl
