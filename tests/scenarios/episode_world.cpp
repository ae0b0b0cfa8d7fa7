#include "scenarios/episode_world.h"

#include "domain/policy_fields.h"

#include <QTextStream>

namespace bursar {

using namespace std::chrono_literals;

namespace {

enum Purpose : quint64 { SetUpPurpose = 1, AccidentPurpose, ProductPurpose };

constexpr Instant firstDay = instantFromMillis(1'793'491'200'000); // 1 November 2026, 00:00 UTC

QByteArray keyOf(const QString &account)
{
    return "key-of-" + account.toLower().toLatin1();
}

Expected<std::unique_ptr<governor::Governor>> opened(const QString &path, const governor::Surroundings &surroundings,
                                                     bool first)
{
    return first ? governor::Governor::create(path, surroundings, QStringLiteral("Ada"))
                 : governor::Governor::open(path, surroundings);
}

} // namespace

EpisodeWorld::EpisodeWorld(const EpisodePlan &plan)
    : m_plan(plan)
    , m_accidents(plan.seed, AccidentPurpose)
    , m_chance(EpisodeChance(plan.seed, ProductPurpose).source().next())
    , m_time(firstDay)
{
    EpisodeChance chance(plan.seed, SetUpPurpose);
    if (chance.percent(40))
        m_disk = std::make_unique<FailingDisk>();
    m_time.advance(chance.between(Duration{0}, Duration{24h}));
    m_accounts = chance.percent(70) ? std::vector<QString>{QStringLiteral("Research")}
                                    : std::vector<QString>{QStringLiteral("Research"), QStringLiteral("Studio")};
    simulator::JournalHeader header;
    header.seed = plan.seed;
    header.offers = static_cast<int>(chance.between(60, 250));
    header.start = m_time.now();
    for (const QString &account : m_accounts)
        header.keys.push_back({account, QString::fromLatin1(keyOf(account)), chance.between(30, 2000) * 1'000'000});
    m_market = std::move(*simulator::JournaledMarket::create(header));
    m_wire = std::make_unique<simulator::InMemoryTransport>(*m_market, m_time);
    m_process = start(true);
    setUp(chance);
    if (!m_disk) // a disk that fails must have nobody else's file open
        watchRecords();
    m_process->governor->executor().start();
}

/// Each change of a record leaves a mark that only an event of the trail takes away.
void EpisodeWorld::watchRecords()
{
    m_watch = *ledger::Database::open(m_path);
    QStringList statements{
        QStringLiteral("CREATE TABLE unaudited (what TEXT NOT NULL)"),
        QStringLiteral("CREATE TRIGGER audited AFTER UPDATE ON audit_head BEGIN DELETE FROM unaudited; END")};
    for (const char *table : {"organisation", "accounts", "cost_centers", "teams", "team_assignments",
                              "policy_versions", "budgets", "requests", "contracts", "contract_teams", "segments",
                              "charges", "invoices", "budget_versions", "budget_transfers", "savings"}) {
        for (const char *change : {"INSERT", "UPDATE", "DELETE"})
            statements.append(
                QStringLiteral("CREATE TRIGGER watch_%1_%2 AFTER %2 ON %1 BEGIN INSERT INTO unaudited VALUES "
                               "('%2 %1'); END")
                    .arg(QLatin1String(table), QLatin1String(change)));
    }
    for (const QString &statement : statements) {
        if (const auto done = m_watch->execute(statement); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
}

void EpisodeWorld::checkRecords()
{
    QStringList changes;
    const auto read = m_watch->forEach(QStringLiteral("SELECT what FROM unaudited"), {},
                                       [&changes](const QSqlQuery &row) { changes.append(row.value(0).toString()); });
    if (read && changes.isEmpty())
        return;
    violated(QStringLiteral("record: changed without an event: %1").arg(changes.join(QStringLiteral(", "))));
    static_cast<void>(m_watch->execute(QStringLiteral("DELETE FROM unaudited")));
}

void EpisodeWorld::tell(const QString &what)
{
    if (m_plan.tell)
        QTextStream(stderr) << QDateTime::fromMSecsSinceEpoch(toMillis(m_time.now()), Qt::UTC)
                                   .toString(QStringLiteral("dd hh:mm:ss.zzz "))
                            << what << Qt::endl;
}

void EpisodeWorld::violated(const QString &promise)
{
    tell(QStringLiteral("VIOLATED: ") + promise);
    m_report.violations.append(promise);
}

std::unique_ptr<Process> EpisodeWorld::start(bool first)
{
    const int number = ++m_processes;
    auto process = std::make_unique<Process>(
        m_time, *m_wire,
        [this, number](const vast::HttpRequest &request, const auto &answer) {
            if (number == m_processes) // a former executor's looks are written down nowhere
                heard(request, answer);
        },
        [this] { return powered(); });
    governor::Surroundings surroundings;
    surroundings.timers = &process->time;
    surroundings.chance = &m_chance;
    surroundings.clock = ClockKind::Sample;
    surroundings.realNow = [this] { return m_time.now(); };
    surroundings.transportFor = [wire = &process->wire](const Account &) -> Expected<vast::Transport *> {
        return wire;
    };
    surroundings.keyFor = [](const Account &account) -> Expected<QByteArray> { return keyOf(account.name); };
    surroundings.processName = QStringLiteral("episode");
    auto governor = opened(m_path, surroundings, first);
    if (!governor)
        qFatal("%s", qPrintable(governor.error().message));
    process->governor = *std::move(governor);
    process->governor->executor().observe([this](const governor::Executor::Happening &happening) {
        tell(QStringLiteral("  %1 %2 %3").arg(happening.action, happening.subject, happening.text));
    });
    return process;
}

void EpisodeWorld::setUp(EpisodeChance chance)
{
    governor::Governor &governor = *m_process->governor;
    m_person = *governor.actor(QStringLiteral("Ada"));
    m_manager = *governor.actor(QStringLiteral("Grace"));
    for (const QString &account : m_accounts) {
        const auto added = governor.administration().addAccount(m_person, account, QStringLiteral("sample:1"),
                                                                {KeyReference::Kind::Sample, {}});
        Q_ASSERT(added);
    }
    const QStringList gpus{QStringLiteral("RTX 4090, RTX 3090"), QStringLiteral("RTX 4090, RTX 5090, A100"),
                           QStringLiteral("RTX 4090, RTX 3090, RTX 5090, A100, H100, L40S, RTX A6000")};
    const int teams = static_cast<int>(chance.between(1, 3));
    for (int i = 0; i < teams; ++i) {
        governor::Administration::NewTeam team;
        team.name = QStringLiteral("Team %1").arg(i + 1);
        team.slug = QStringLiteral("team-%1").arg(i + 1);
        team.account = m_accounts[static_cast<size_t>(i) % m_accounts.size()];
        QList<std::pair<QString, QString>> fields{
            {QStringLiteral("gpu_allow"), gpus.at(chance.between(0, gpus.size() - 1))},
            {QStringLiteral("max_instances"), QString::number(chance.between(1, 6))},
            {QStringLiteral("daily_budget"), QString::number(chance.between(3, 120))},
            {QStringLiteral("max_price_per_hour"), QString::number(static_cast<double>(chance.between(4, 30)) / 10)},
            {QStringLiteral("min_reliability"), QStringLiteral("0.%1").arg(chance.between(80, 97))}};
        if (chance.percent(30))
            fields.append({QStringLiteral("approval_above_price"), QStringLiteral("0.6")});
        if (chance.percent(20))
            fields.append({QStringLiteral("at_limit"), QStringLiteral("stop")});
        if (chance.percent(20)) {
            fields.append({QStringLiteral("max_lifetime"), QString::number(chance.between(1, 4))});
            fields.append({QStringLiteral("at_lifetime_end"), QStringLiteral("stop")});
        }
        for (const auto &[field, text] : fields) {
            if (const auto set = setPolicyField(team.policy, field, text); !set)
                qFatal("%s", qPrintable(set.error().message));
        }
        if (const auto added = governor.administration().addTeam(m_person, team); !added)
            qFatal("%s", qPrintable(added.error().message));
        m_policies.push_back({team.slug, m_time.now(), team.policy});
    }
}

std::vector<QString> EpisodeWorld::slugs() const
{
    std::vector<QString> slugs;
    for (const PolicyInForce &each : m_policies) {
        if (std::find(slugs.begin(), slugs.end(), each.slug) == slugs.end())
            slugs.push_back(each.slug);
    }
    return slugs;
}

void EpisodeWorld::savePolicy(const QString &slug, const Policy &policy)
{
    use([&](governor::Governor &governor) {
        const auto team = governor.reader().team(slug, governor.now());
        if (!team)
            return;
        // Known before it is saved: a process may end right after.
        m_policies.push_back({slug, m_time.now(), policy});
        if (!governor.policies().save(m_manager, team->team.id, policy, QStringLiteral("Another month")))
            m_policies.pop_back();
    });
}

QByteArray EpisodeWorld::call(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    simulator::ApiRequest request = simulator::ApiRequest::fromTarget(method, target);
    request.body = body;
    return m_market->answer(request, target, m_time.now())->body;
}

QByteArray EpisodeWorld::past(const QString &account, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body)
{
    simulator::ApiRequest request = simulator::ApiRequest::fromTarget(method, target);
    request.headers = {{"authorization", "Bearer " + keyOf(account)}};
    request.body = body;
    return m_market->answer(request, target, m_time.now())->body;
}

void EpisodeWorld::heard(const vast::HttpRequest &request,
                         const Expected<vast::HttpAnswer, vast::TransportFailure> &answer)
{
    if (!answer || answer->status != 200 || request.method != "GET"
        || request.url.path() != QLatin1String("/api/v1/instances/")
        || request.url.query().contains(QLatin1String("label")))
        return;
    // The last page of a list that is what it says.
    const bool whole = answer->body.contains("\"next_token\":null") && answer->body.endsWith('}')
        && (answer->body.contains("\"total_instances\":0") ? m_market->market().contracts().empty() : true);
    if (!whole)
        return;
    for (const auto &[name, value] : request.headers) {
        for (const QString &account : m_accounts) {
            if (value == "Bearer " + keyOf(account))
                m_looks.push_back({account, m_time.now()});
        }
    }
}

void EpisodeWorld::use(const std::function<void(governor::Governor &)> &action)
{
    m_process->time.run([&] { action(*m_process->governor); });
    afterEvent();
}

void EpisodeWorld::live(Duration time)
{
    const Instant until = m_time.now() + time;
    for (;;) {
        const auto due = m_time.nextDue();
        if (!due || *due > until)
            break;
        m_time.advanceTo(*due);
        afterEvent();
    }
    m_time.advanceTo(until);
}

void EpisodeWorld::afterEvent()
{
    if (m_watch)
        checkRecords();
    if (!powered())
        restorePower();
    else if (m_process->time.isGone())
        recover();
    if (m_former && m_former->time.isGone())
        m_former.reset();
}

void EpisodeWorld::recover()
{
    tell(QStringLiteral("the process is gone"));
    count(QStringLiteral("crashes"));
    while (!m_looks.empty() && m_looks.back().at == m_time.now())
        m_looks.pop_back(); // it did not get to write them down
    restart(m_accidents.percent(60) ? Duration{2s} : m_accidents.between(Duration{10s}, Duration{20min}));
}

bool EpisodeWorld::losePowerSoon(quint64 writes)
{
    if (m_disk)
        m_disk->failAtStep(m_disk->steps() + writes);
    return m_disk != nullptr;
}

void EpisodeWorld::restorePower()
{
    tell(QStringLiteral("the power is gone"));
    count(QStringLiteral("power losses"));
    while (!m_looks.empty() && m_looks.back().at == m_time.now())
        m_looks.pop_back();
    m_process.reset();
    m_former.reset();
    m_disk->restorePower(m_accidents.source());
    restart(m_accidents.between(Duration{20s}, Duration{10min}));
}

void EpisodeWorld::acknowledged(const std::vector<Request> &requests)
{
    for (const Request &request : requests)
        m_promised.insert(request.id);
}

void EpisodeWorld::restart(Duration after)
{
    sleep(after);
}

void EpisodeWorld::sleep(Duration time)
{
    if (m_process) {
        m_process->time.doNotEnd();
        m_process.reset();
    }
    m_former.reset();
    m_time.advance(time);
    m_process = start(false);
    m_process->governor->executor().start();
    tell(QStringLiteral("a new process"));
}

void EpisodeWorld::loseLease(Duration frozen, Duration before, Duration together)
{
    if (m_former)
        return;
    count(QStringLiteral("lease losses"));
    tell(QStringLiteral("the executor stands still"));
    m_process->time.doNotEnd();
    m_process->time.freeze();
    m_time.advance(frozen);
    m_former = std::move(m_process);
    m_process = start(false);
    tell(QStringLiteral("another takes over"));
    m_process->governor->executor().start();
    live(before);
    if (!m_former)
        return;
    tell(QStringLiteral("the former one wakes"));
    m_former->time.thaw();
    live(together);
    m_former.reset();
}

void EpisodeWorld::calm()
{
    call("DELETE", "/simulator/faults", {});
    if (m_disk)
        m_disk->failAtStep(0);
    m_process->time.doNotEnd();
    m_former.reset();
}

} // namespace bursar
