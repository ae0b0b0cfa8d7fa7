#include "faulty_api.h"
#include "vast/endpoints.h"
#include "vast/in_memory_pacing.h"
#include "vast/request_queue.h"

#include <QLoggingCategory>
#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr Instant dayStart = instantFromMillis(1'795'219'200'000); // 2026-11-21, midnight

/// A day of two processes that share a key, with calls of every kind at any moment, some of them taken back.
class Day
{
public:
    struct Call
    {
        QString path;
        Effect effect = Effect::Read;
        int ends = 0;
        std::optional<Result<HttpAnswer>> result;
    };

    explicit Day(quint64 seed)
        : m_chance(seed)
        , m_queueChance(seed + 1)
        , api(time, seed + 2)
    {
        for (auto &queue : queues)
            queue = std::make_unique<RequestQueue>(time, m_queueChance, api, memory);
    }

    void run()
    {
        while (time.now() < dayStart + 24h) {
            callOne();
            // Sometimes many at once.
            if (m_chance.below(20) != 0)
                time.advance(Duration{static_cast<Duration::rep>(m_chance.below(20'000))});
        }
        time.advance(2h);
    }

    VirtualTime time{dayStart};

private:
    SeededChance m_chance;
    SeededChance m_queueChance;

public:
    FaultyApi api;
    InMemoryPacing memory;
    std::unique_ptr<RequestQueue> queues[2];
    std::vector<std::unique_ptr<Call>> calls;

private:
    void callOne()
    {
        using namespace endpoints;
        const Endpoint all[] = {searchOffers(),   createInstance(),  listInstances(), showInstance(),
                                changeInstance(), destroyInstance(), listCharges(),   currentUser()};
        const auto which = m_chance.below(std::size(all));
        const bool isWrite = which == 1 || which == 4 || which == 5;
        auto call = std::make_unique<Call>();
        call->effect = isWrite ? Effect::Write : Effect::Read;
        call->path = QStringLiteral("/%1/%2").arg(all[which].name).arg(calls.size());
        QueuedCall queued{all[which], call->effect, static_cast<Priority>(m_chance.below(4)), {}};
        queued.request.method = isWrite ? "PUT" : "GET";
        queued.request.url.setPath(call->path);
        queued.request.body = "{}";
        if (which == 0) {
            queued.shareKey = QString::number(m_chance.below(5));
            queued.mayBeOld = m_chance.below(2) == 0 ? Duration{60s} : Duration{};
            queued.searchRows = [](const HttpAnswer &) { return std::optional(64); };
        }
        RequestQueue &queue = *queues[m_chance.below(2)];
        const auto id = queue.enqueue(queued, [one = call.get()](const Result<HttpAnswer> &result) {
            ++one->ends;
            one->result.emplace(result);
        });
        if (m_chance.below(25) == 0)
            time.callAfter(Duration{static_cast<Duration::rep>(m_chance.below(3000))},
                           [&queue, id] { queue.cancel(id); });
        calls.push_back(std::move(call));
    }
};

bool wasSurelyNotCarriedOut(const ApiError &error)
{
    return error.kind == Kind::Unreachable || error.kind == Kind::RateLimited || error.kind == Kind::Cancelled
        || error.kind == Kind::QuotaExceeded;
}

} // namespace

/// Twenty-four hours with everything that can go wrong.
class QueueDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("bursar.vast.info=false")); }

    void losesNothingAndDoublesNothing_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 20, 300, 4000})
            QTest::addRow("seed %d", seed) << seed;
    }
    void losesNothingAndDoublesNothing()
    {
        QFETCH(const int, seed);
        Day day(static_cast<quint64>(seed));
        day.run();
        QVERIFY(day.calls.size() > 7000U);
        int unknown = 0;
        for (const auto &call : day.calls) {
            QVERIFY2(call->ends == 1, qPrintable(call->path));
            if (call->effect == Effect::Read)
                continue;
            const int times = day.api.carriedOut(call->path);
            QVERIFY2(times <= 1, qPrintable(call->path));
            const Result<HttpAnswer> &result = *call->result;
            if (result && result->status == 200)
                QVERIFY2(times == 1, qPrintable(call->path));
            if (!result && wasSurelyNotCarriedOut(result.error()))
                QVERIFY2(times == 0, qPrintable(call->path));
            unknown += !result && result.error().kind == Kind::OutcomeUnknown ? 1 : 0;
        }
        QVERIFY(unknown > 0);
        QVERIFY(day.api.troubles().size() >= 20U); // each of them struck
        QCOMPARE(day.api.underWay(), 0);
        for (const auto &queue : day.queues) {
            QVERIFY(queue->state().waiting.empty());
            QCOMPARE(queue->state().inFlight, 0);
        }
    }

    void sameSeedSameTrace()
    {
        Day first(7);
        Day second(7);
        Day other(8);
        for (Day *day : {&first, &second, &other})
            day->run();
        QVERIFY(first.api.trace().size() > 10'000);
        QCOMPARE(first.api.trace(), second.api.trace());
        QVERIFY(first.api.trace() != other.api.trace());
    }
};

QTEST_GUILESS_MAIN(QueueDayTest)
#include "tst_queue_day.moc"
