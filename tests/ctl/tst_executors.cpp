#include "ctl/aftermath.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

using namespace bursar;
using namespace bursar::ctl;

namespace {

/// Reads on until a process has said it; false when it ends or is silent before.
bool hears(QProcess &process, const QByteArray &words)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains(words)) {
        if (process.bytesAvailable() == 0 && !process.waitForReadyRead(30'000))
            return false;
        told += process.readAllStandardError();
    }
    return true;
}

std::unique_ptr<QProcess> startBroker(const Bursarctl &bursarctl)
{
    auto broker = bursarctl.startOn({QStringLiteral("broker")});
    return hears(*broker, "is at work") ? std::move(broker) : nullptr;
}

/// Calls to rent that have arrived at the marketplace.
qsizetype creates(CrashLab &lab)
{
    const QJsonArray calls = lab.simulator().calls();
    return std::count_if(calls.begin(), calls.end(),
                         [](const QJsonValue &call) { return call[QStringLiteral("method")] == QLatin1String("PUT"); });
}

/// The number of the first step that begins so; 0 when there is none.
int stepOf(const QList<QByteArray> &steps, const QByteArray &begin)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const QByteArray &step) { return step.startsWith(begin); });
    return found == steps.end() ? 0 : static_cast<int>(found - steps.begin()) + 1;
}

/// Nobody is in the middle of writing.
bool isWritable(const QString &ledger)
{
    const QString name = QStringLiteral("is it writable");
    bool writable = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(ledger);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        writable = query.exec(QStringLiteral("BEGIN IMMEDIATE")) && query.exec(QStringLiteral("ROLLBACK"));
    }
    QSqlDatabase::removeDatabase(name);
    return writable;
}

/// It stands still, and not within a transaction: that would lock the ledger for everybody.
bool freeze(const QProcess &process, const Desk &desk)
{
    const auto id = static_cast<pid_t>(process.processId());
    return QTest::qWaitFor([&] {
        siginfo_t stopped;
        ::kill(id, SIGSTOP);
        ::waitid(P_PID, static_cast<id_t>(id), &stopped, WSTOPPED | WEXITED | WNOWAIT);
        if (isWritable(desk.ledger))
            return true;
        ::kill(id, SIGCONT);
        return false;
    });
}

} // namespace

/// Several processes of the real program on one ledger: which of them is the executor, and what happens when that one
/// dies, is interrupted or stands still.
class TestExecutors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenTheExecutorEnds_data();
    void goesOnWhenTheExecutorEnds();
    void syncWaitsForTheRoundOfAnother();
    void endsARentInOrder_data();
    void endsARentInOrder();
    void refusesWhatAFormerExecutorWrites_data();
    void refusesWhatAFormerExecutorWrites();
};

void TestExecutors::goesOnWhenTheExecutorEnds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("told to end") << SIGTERM;
    QTest::newRow("Ctrl-C") << SIGINT;
}

void TestExecutors::goesOnWhenTheExecutorEnds()
{
    QFETCH(const int, signal);
    CrashLab lab;
    QCOMPARE(lab.open({1, 60, 1, QStringLiteral("30s")}), QString());
    const Desk desk = lab.newDesk();
    const auto broker = startBroker(desk.bursarctl);
    QVERIFY(broker);
    // The broker waits for an answer that never comes, and a person waits for the broker.
    lab.make({{QStringLiteral("timeout"), QStringLiteral("PUT"), QStringLiteral("/asks/")}});
    bool ended = false;
    const Ran ran = lab.rent(desk.bursarctl, {QStringLiteral("--offer"), lab.nextOffer()}, [&](const QByteArray &told) {
        if (!ended && told.contains(": submitting\n")) {
            ended = QTest::qWaitFor([&] { return creates(lab) == 1; }, 30'000);
            ::kill(static_cast<pid_t>(broker->processId()), signal);
        }
    });
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QVERIFY(ended);
    QTRY_COMPARE_WITH_TIMEOUT(broker->state(), QProcess::NotRunning, 10'000);
    QCOMPARE(broker->exitStatus(), signal == SIGKILL ? QProcess::CrashExit : QProcess::NormalExit);
    if (signal != SIGKILL)
        QCOMPARE(broker->exitCode(), 0);
    QVERIFY(!LedgerState::read(desk).leaseHeld);
    QCOMPARE(Aftermath(lab, desk).check(), QString());
}

void TestExecutors::syncWaitsForTheRoundOfAnother()
{
    CrashLab lab;
    QCOMPARE(lab.open({1, 1, 1}), QString());
    const Desk desk = lab.newDesk();
    const auto broker = startBroker(desk.bursarctl);
    QVERIFY(broker);
    QCOMPARE(desk.run("sync").exitCode, 0);
    // Somebody rents past Bursar. By itself the broker would look again in half a minute.
    const QJsonObject stranger =
        lab.simulator().put(QStringLiteral("/api/v0/asks/%1/").arg(lab.nextOffer()),
                            {{QStringLiteral("image"), QStringLiteral("x")}, {QStringLiteral("disk"), 10}}, desk.key);
    const Ran sync = desk.run("sync");
    QVERIFY2(sync.exitCode == 0, sync.told().constData());
    QCOMPARE(sync.object().value(QStringLiteral("instances")).toInt(), 1);
    const QJsonArray instances = desk.run("instance list").array();
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances.at(0)[QStringLiteral("id")], stranger.value(QStringLiteral("new_contract")));
    QVERIFY(instances.at(0)[QStringLiteral("stranger")].toBool());
    QCOMPARE(broker->state(), QProcess::Running); // and it was the broker that looked
    QCOMPARE(desk.run("broker").errorCode(), QStringLiteral("other_executor"));
    broker->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(broker->state(), QProcess::NotRunning, 10'000);
    QCOMPARE(broker->exitCode(), 0);
}

void TestExecutors::endsARentInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("after");
    for (const auto &[name, signal] : {std::pair{"SIGTERM", SIGTERM}, std::pair{"SIGINT", SIGINT}}) {
        QTest::addRow("%s before the request is written", name) << signal << QByteArray("before sending POST") << 0;
        QTest::addRow("%s before the call is durable", name) << signal << QByteArray("before sending PUT") << -3;
        QTest::addRow("%s before the call", name) << signal << QByteArray("before sending PUT") << 0;
        QTest::addRow("%s during the call", name) << signal << QByteArray("after sending PUT") << 0;
        QTest::addRow("%s at the answer", name) << signal << QByteArray("after sending PUT") << 1;
        QTest::addRow("%s while it loads", name) << signal << QByteArray("after sending PUT") << 10;
    }
}

void TestExecutors::endsARentInOrder()
{
    QFETCH(const int, signal);
    QFETCH(const QByteArray, begin);
    QFETCH(const int, after);
    CrashLab lab;
    QCOMPARE(lab.open({1, 60, 2}), QString());
    const Desk whole = lab.newDesk();
    QCOMPARE(lab.rent(whole.hitAt(0), {QStringLiteral("--offer"), lab.nextOffer()}).exitCode, 0);
    const int step = stepOf(whole.steps(), begin);
    QVERIFY(step > 0);
    lab.destroyAll(whole);
    const Desk desk = lab.newDesk();
    const Ran ran = lab.rent(desk.hitAt(step + after, signal), {QStringLiteral("--offer"), lab.nextOffer()});
    QVERIFY2(ran.exitCode == 130, ran.told().constData());
    QVERIFY(!LedgerState::read(desk).leaseHeld);
    QCOMPARE(Aftermath(lab, desk).check(), QString());
}

void TestExecutors::refusesWhatAFormerExecutorWrites_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::newRow("before it calls") << QStringLiteral("refuse-429"); // it waits to call again
    QTest::newRow("when it has called") << QStringLiteral("timeout");
}

void TestExecutors::refusesWhatAFormerExecutorWrites()
{
    QFETCH(const QString, trouble);
    CrashLab lab;
    QCOMPARE(lab.open({1, 5, 1, QStringLiteral("60s")}), QString());
    const Desk desk = lab.newDesk();
    lab.make({{trouble, QStringLiteral("PUT"), QStringLiteral("/asks/")}});
    const auto frozen = desk.bursarctl.startOn(CrashLab::rentWords() << QStringLiteral("--offer") << lab.nextOffer());
    QVERIFY(hears(*frozen, ": submitting\n"));
    QTRY_COMPARE(creates(lab), 1); // what is on its way nobody can call back
    QVERIFY(freeze(*frozen, desk));

    // It is alive, so its lease has to grow stale before another may take over.
    const Ran sync = desk.run("sync");
    QVERIFY2(sync.exitCode == 0, sync.told().constData());
    const auto createsThen = creates(lab);

    ::kill(static_cast<pid_t>(frozen->processId()), SIGCONT);
    lab.simulator().advance(4000);
    QTRY_COMPARE_WITH_TIMEOUT(frozen->state(), QProcess::NotRunning, 60'000);
    QCOMPARE(creates(lab), createsThen);
    QCOMPARE(desk.run("audit list --action rental.submitted").array().size(), 1);
    QCOMPARE(Aftermath(lab, desk).check(), QString());
}

QTEST_GUILESS_MAIN(TestExecutors)
#include "tst_executors.moc"
