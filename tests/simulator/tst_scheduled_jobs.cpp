#include "simulator/scheduled_jobs.h"
#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

namespace {

QJsonObject job(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray stopJob(qint64 contract, const QByteArray &when)
{
    const QByteArray id = QByteArray::number(contract);
    return R"({"api_endpoint":"/api/v0/instances/)" + id
        + R"(/","request_method":"PUT","request_body":{"state":"stopped","instance_id":)" + id + R"(},"instance_id":)"
        + id + "," + when + "}";
}

Phase phaseOf(const World &world, qint64 contract)
{
    return world.market.contracts().at(contract).phase;
}

} // namespace

/// What an account has Vast.ai do by itself.
class ScheduledJobsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenAJobRuns_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("hours"); // from Thursday 19 November 2026, 00:00 UTC; -1: never
        QTest::newRow("every hour, from its start")
            << QByteArray(R"({"frequency":"HOURLY","start_time":1795046400})") << qint64{1};
        QTest::newRow("not yet begun") << QByteArray(R"({"frequency":"HOURLY","start_time":1795064400})") << qint64{5};
        QTest::newRow("today at six") << QByteArray(R"({"frequency":"DAILY","hour_of_the_day":6})") << qint64{6};
        QTest::newRow("six was before its start")
            << QByteArray(R"({"frequency":"DAILY","hour_of_the_day":6,"start_time":1795075200})") << qint64{30};
        QTest::newRow("midnight is over") << QByteArray(R"({"frequency":"DAILY","hour_of_the_day":0})") << qint64{24};
        QTest::newRow("on Sundays at two")
            << QByteArray(R"({"frequency":"WEEKLY","day_of_the_week":0,"hour_of_the_day":2})") << qint64{3 * 24 + 2};
        QTest::newRow("on Thursdays, an hour ago")
            << QByteArray(R"({"frequency":"WEEKLY","day_of_the_week":4,"hour_of_the_day":0,"start_time":1794441600})")
            << qint64{7 * 24};
        QTest::newRow("its window is over")
            << QByteArray(R"({"frequency":"DAILY","end_time":1795046400})") << qint64{-1};
    }
    void knowsWhenAJobRuns()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, hours);
        const std::optional<Instant> run = nextRun(job(json.constData()), World::start);
        QCOMPARE(run ? (*run - World::start) / 1h : -1, hours);
    }

    void carriesJobsOutInTheirHour()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QVERIFY(world.runs(contract));
        const qint64 hour = (toMillis(world.market.now()) / 3'600'000 + 2) % 24;
        const QByteArray when = R"("frequency":"DAILY","hour_of_the_day":)" + QByteArray::number(hour);
        const qint64 made =
            world.json("POST", "/api/v0/commands/schedule_job/", stopJob(contract, when))[QLatin1String("id")]
                .toInteger();
        world.pass(59min);
        QCOMPARE(phaseOf(world, contract), Phase::Running);
        world.pass(75min);
        QCOMPARE(phaseOf(world, contract), Phase::Stopped);
        // It stopped in that hour, not when somebody looked.
        const Interval &last = world.market.contracts().at(contract).intervals.back();
        QCOMPARE(toMillis(last.from) / 3'600'000 % 24, hour);
        QVERIFY(toMillis(last.from) % 3'600'000 < 60'000);
        // Vast.ai's own audit log tells of it.
        QVERIFY(world.call("GET", "/api/v0/audit_logs/").body.contains("scheduled job"));

        // The next day again, unless the job is deleted.
        world.json("PUT", "/api/v0/instances/" + QByteArray::number(contract) + "/", R"({"state":"running"})");
        QVERIFY(world.runs(contract));
        QCOMPARE(world.call("DELETE", "/api/v0/commands/schedule_job/" + QByteArray::number(made) + "/").status, 200);
        const quint32 stage = world.market.contracts().at(contract).stage;
        world.pass(24h);
        for (const Interval &interval : world.market.contracts().at(contract).intervals)
            QVERIFY(interval.phase != Phase::Stopping || interval.from < world.market.now() - 20h);
        QVERIFY(world.market.contracts().at(contract).stage >= stage);
    }

    void carriesOutWhatAJobWasChangedTo()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QVERIFY(world.runs(contract));
        const QByteArray hourly =
            R"("frequency":"HOURLY","start_time":)" + QByteArray::number(toMillis(world.market.now()) / 1000 + 3600);
        const QJsonObject made = world.json("POST", "/api/v0/commands/schedule_job/", stopJob(contract, hourly));
        const QByteArray path =
            "/api/v0/commands/schedule_job/" + QByteArray::number(made[QLatin1String("id")].toInteger()) + "/";
        const QByteArray later = R"("frequency":"HOURLY","start_time":)"
            + QByteArray::number(toMillis(world.market.now()) / 1000 + 3 * 3600);
        QCOMPARE(world.call("PUT", path, stopJob(contract, later)).status, 200);
        world.pass(2h);
        QCOMPARE(phaseOf(world, contract), Phase::Running);
        world.pass(2h);
        QVERIFY(phaseOf(world, contract) != Phase::Running);
    }

    /// A job acts with its account's rights, and on its account's things alone.
    void reachesNobodyElse()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QVERIFY(world.runs(contract));
        const QByteArray now =
            R"("frequency":"HOURLY","start_time":)" + QByteArray::number(toMillis(world.market.now()) / 1000 + 60);
        world.call("POST", "/api/v0/commands/schedule_job/", stopJob(contract, now), "secret-two");
        world.pass(30min);
        QCOMPARE(phaseOf(world, contract), Phase::Running);
    }
};

QTEST_GUILESS_MAIN(ScheduledJobsTest)
#include "tst_scheduled_jobs.moc"
