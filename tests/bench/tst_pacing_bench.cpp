#include "bench/limited_api.h"
#include "vast/endpoints.h"
#include "vast/in_memory_pacing.h"
#include "vast/request_queue.h"

#include <QLoggingCategory>
#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = instantFromMillis(1'795'248'000'000);
constexpr Duration learning = 10min;
constexpr Duration measured = 1h;

/// An endpoint and the limit that it really has.
struct Road
{
    Endpoint endpoint;
    Duration truth;
    bool comesInBursts = false; ///< else there is always more to do than may be done
};

std::vector<Road> roads()
{
    using namespace endpoints;
    return {{searchOffers(), 4000ms},    {createInstance(), 6500ms},    {listInstances(), 1700ms, true},
            {showInstance(), 1200ms},    {changeInstance(), 600ms},     {rebootInstance(), 1300ms},
            {destroyInstance(), 5000ms}, {listCharges(), 2400ms, true}, {currentUser(), 800ms}};
}

std::map<QString, LimitedApi::Limit> limitsOf(const std::vector<Road> &all)
{
    std::map<QString, LimitedApi::Limit> limits;
    for (const Road &road : all)
        limits[road.endpoint.name] = {road.truth, road.endpoint.penalty};
    return limits;
}

HttpRequest requestFor(const Endpoint &endpoint)
{
    HttpRequest request;
    request.method = "PUT";
    request.url.setPath(QLatin1Char('/') + endpoint.name);
    request.body = "{}";
    return request;
}

/// When how many calls come: the same for everybody. Empty: always enough.
std::vector<std::pair<Instant, int>> burstsOf(const Road &road)
{
    std::vector<std::pair<Instant, int>> bursts;
    if (!road.comesInBursts)
        return bursts;
    SeededChance chance(static_cast<quint64>(road.truth.count()));
    for (Instant at = start; at < start + learning + measured;) {
        const int calls = 1 + static_cast<int>(chance.below(40));
        bursts.emplace_back(at, calls);
        at += road.truth * calls * static_cast<int>(80 + chance.below(120)) / 100;
    }
    return bursts;
}

/// Calls that somebody gets through in the measured hour who knows the limit, and for whom the way takes no time.
int allKnowing(const Road &road)
{
    const Instant from = start + learning;
    if (!road.comesInBursts)
        return static_cast<int>(measured / road.truth);
    int granted = 0;
    Instant free = start;
    for (const auto &[at, calls] : burstsOf(road)) {
        for (int call = 0; call < calls; ++call) {
            const Instant sent = std::max(free, at);
            granted += sent >= from && sent < from + measured ? 1 : 0;
            free = sent + road.truth;
        }
    }
    return granted;
}

/// A worker for each road: how calls are made differs.
using Caller = std::function<void(const Endpoint &, std::function<void()>)>;

void work(VirtualTime &time, const std::vector<Road> &all, const Caller &call)
{
    for (const Road &road : all) {
        for (const auto &[at, calls] : burstsOf(road)) {
            time.callAt(at, [&call, endpoint = road.endpoint, calls = calls] {
                for (int i = 0; i < calls; ++i)
                    call(endpoint, [] {});
            });
        }
        if (road.comesInBursts)
            continue;
        auto again = std::make_shared<std::function<void()>>();
        *again = [&call, endpoint = road.endpoint, weak = std::weak_ptr(again)] {
            call(endpoint, [self = weak.lock()] {
                if (self)
                    (*self)();
            });
        };
        for (int atOnce = 0; atOnce < 3; ++atOnce)
            time.callAt(start, [again] { (*again)(); });
    }
}

std::map<QString, LimitedApi::Count> byBursar(const std::vector<Road> &all, LimitedApi::Rules rules, quint64 seed)
{
    VirtualTime time(start);
    LimitedApi api(time, seed, limitsOf(all), rules);
    SeededChance chance(seed);
    InMemoryPacing memory;
    RequestQueue queue(time, chance, api, memory);
    const Caller call = [&](const Endpoint &endpoint, std::function<void()> next) {
        const Priority priorities[] = {Priority::Person, Priority::Watching, Priority::Background};
        QueuedCall queued{endpoint, Effect::Write, priorities[chance.below(3)], requestFor(endpoint)};
        queue.enqueue(queued, [next](const Result<HttpAnswer> &) { next(); });
    };
    work(time, all, call);
    time.advanceTo(start + learning);
    api.startCounting();
    time.advance(measured);
    return api.counts();
}

/// What today's scripts do: half a second between calls, and after a refusal twice as long, and again.
class Script
{
public:
    Script(VirtualTime &time, Transport &transport)
        : m_time(time)
        , m_transport(transport)
    {
    }
    void call(const Endpoint &endpoint, std::function<void()> next)
    {
        Line &line = m_lines[endpoint.name];
        line.waiting.push_back(std::move(next));
        if (!std::exchange(line.isBusy, true))
            send(endpoint, pause);
    }

private:
    static constexpr Duration pause = 500ms;
    static constexpr Duration longest = 60s;
    struct Line
    {
        std::vector<std::function<void()>> waiting;
        bool isBusy = false;
    };
    void send(const Endpoint &endpoint, Duration backOff)
    {
        m_transport.send(requestFor(endpoint), [=, this](const Expected<HttpAnswer, TransportFailure> &answer) {
            Line &line = m_lines[endpoint.name];
            const bool refused = answer->status == 429;
            if (!refused) {
                const std::function<void()> next = line.waiting.front();
                line.waiting.erase(line.waiting.begin());
                next();
            }
            if (line.waiting.empty()) {
                line.isBusy = false;
                return;
            }
            const Duration wait = refused ? std::min(backOff * 2, longest) : pause;
            m_time.callAfter(wait, [=, this] { send(endpoint, wait); });
        });
    }

    VirtualTime &m_time;
    Transport &m_transport;
    std::map<QString, Line> m_lines;
};

std::map<QString, LimitedApi::Count> byScript(const std::vector<Road> &all, LimitedApi::Rules rules, quint64 seed)
{
    VirtualTime time(start);
    LimitedApi api(time, seed, limitsOf(all), rules);
    Script script(time, api);
    const Caller call = [&](const Endpoint &endpoint, std::function<void()> next) {
        script.call(endpoint, std::move(next));
    };
    work(time, all, call);
    time.advanceTo(start + learning);
    api.startCounting();
    time.advance(measured);
    return api.counts();
}

double percent(int part, int whole)
{
    return whole == 0 ? 0 : 100.0 * part / whole;
}

struct Totals
{
    int most = 0;
    int granted = 0;
    int refused = 0;
    double worst = 100; ///< of one road, of the most that it lets through

    void add(int possible, const LimitedApi::Count &count)
    {
        most += possible;
        granted += count.granted;
        refused += count.refused;
        worst = std::min(worst, percent(count.granted, possible));
    }
    double throughput() const { return percent(granted, most); }
    double refusals() const { return percent(refused, granted + refused); }
};

} // namespace

/// How near the queue comes to what the API would grant.
class PacingBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("bursar.vast.info=false")); }
    void getsNearlyAllThatIsGranted_data();
    void getsNearlyAllThatIsGranted();
    void rentsTenInLittleMoreThanTheLeastTime_data();
    void rentsTenInLittleMoreThanTheLeastTime();
};

void PacingBench::getsNearlyAllThatIsGranted_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2}) {
        QTest::addRow("named, seed %d", seed) << true << false << seed;
        QTest::addRow("named, refusals restart, seed %d", seed) << true << true << seed;
        QTest::addRow("not named, seed %d", seed) << false << false << seed;
        QTest::addRow("not named, refusals restart, seed %d", seed) << false << true << seed;
    }
}

void PacingBench::getsNearlyAllThatIsGranted()
{
    QFETCH(const bool, named);
    QFETCH(const bool, restarts);
    QFETCH(const int, seed);
    const std::vector<Road> all = roads();
    const auto ours = byBursar(all, {named, restarts}, static_cast<quint64>(seed));
    const auto scripts = byScript(all, {named, restarts}, static_cast<quint64>(seed));
    Totals bursar;
    Totals script;
    printf("\n%-18s %10s %6s %9s | %7s %6s %8s | %7s %6s %8s\n", "one hour", "published", "true", "possible", "Bursar",
           "%", "refused", "script", "%", "refused");
    for (const Road &road : all) {
        const int most = allKnowing(road);
        const LimitedApi::Count &our = ours.at(road.endpoint.name);
        const LimitedApi::Count &theirs = scripts.at(road.endpoint.name);
        bursar.add(most, our);
        script.add(most, theirs);
        printf("%-18s %9.1fs %5.1fs %9d | %7d %5.1f%% %8d | %7d %5.1f%% %8d\n", qPrintable(road.endpoint.name),
               double(road.endpoint.spacing.count()) / 1000, double(road.truth.count()) / 1000, most, our.granted,
               percent(our.granted, most), our.refused, theirs.granted, percent(theirs.granted, most), theirs.refused);
    }
    printf("%-18s %10s %6s %9d | %7d %5.1f%% %7.2f%% | %7d %5.1f%% %7.2f%%\n", "all", "", "", bursar.most,
           bursar.granted, bursar.throughput(), bursar.refusals(), script.granted, script.throughput(),
           script.refusals());
    QVERIFY(bursar.throughput() >= (named ? 90 : 75));
    QVERIFY(bursar.worst >= (named ? 90 : 75));
    QVERIFY(bursar.refusals() <= 2);
}

void PacingBench::rentsTenInLittleMoreThanTheLeastTime_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void PacingBench::rentsTenInLittleMoreThanTheLeastTime()
{
    QFETCH(const int, seed);
    const Endpoint create = endpoints::createInstance();
    VirtualTime time(start);
    LimitedApi api(time, static_cast<quint64>(seed), {{create.name, {create.spacing, create.penalty}}}, {});
    SeededChance chance(static_cast<quint64>(seed));
    InMemoryPacing memory;
    RequestQueue queue(time, chance, api, memory);
    for (int i = 0; i < 10; ++i)
        queue.enqueue({create, Effect::Write, Priority::Person, requestFor(create)}, [](const Result<HttpAnswer> &) {});
    time.advance(5min);
    const LimitedApi::Count &count = api.counts().at(create.name);
    const Duration least = create.spacing * 9;
    const Duration took = count.lastGranted - start;
    printf("ten rentals: %.2f s, at least %.2f s: %.3f times\n", double(took.count()) / 1000,
           double(least.count()) / 1000, double(took.count()) / double(least.count()));
    QCOMPARE(count.granted, 10);
    QCOMPARE(count.refused, 0);
    QVERIFY(took * 100 <= least * 105);
}

QTEST_GUILESS_MAIN(PacingBench)
#include "tst_pacing_bench.moc"
