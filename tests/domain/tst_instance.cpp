#include "domain/instance.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

namespace {

const std::vector<InstanceState> allStates{
    InstanceState::Creating, InstanceState::Loading, InstanceState::Running,    InstanceState::Frozen,
    InstanceState::Stopped,  InstanceState::Outbid,  InstanceState::Scheduling, InstanceState::Offline,
    InstanceState::Unknown,  InstanceState::Passing, InstanceState::Gone,
};

} // namespace

class InstanceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheFourWordsTogether_data();
    void readsTheFourWordsTogether();
    void neverFailsOnWords();
    void billing_data();
    void billing();
    void stateWords();
};

void InstanceTest::readsTheFourWordsTogether_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("intended");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("next");
    QTest::addColumn<InstanceState>("state");
    using State = InstanceState;
    QTest::newRow("fresh, null words") << ""
                                       << ""
                                       << ""
                                       << "" << State::Creating;
    QTest::newRow("fresh") << "created"
                           << "running"
                           << "unloaded"
                           << "running" << State::Creating;
    QTest::newRow("loading") << "loading"
                             << "running"
                             << "running"
                             << "running" << State::Loading;
    QTest::newRow("loading, nothing held yet") << "loading"
                                               << "running"
                                               << "unloaded"
                                               << "running" << State::Loading;
    QTest::newRow("loading, other words missing") << "loading"
                                                  << ""
                                                  << ""
                                                  << "" << State::Loading;
    QTest::newRow("outbid before it ever ran") << "loading"
                                               << "stopped"
                                               << "stopped"
                                               << "stopped" << State::Outbid;
    QTest::newRow("evicted while loading") << "loading"
                                           << "running"
                                           << "stopped"
                                           << "stopped" << State::Outbid;
    QTest::newRow("outbid before it was made") << ""
                                               << "stopped"
                                               << "stopped"
                                               << "stopped" << State::Outbid;
    QTest::newRow("running") << "running"
                             << "running"
                             << "running"
                             << "running" << State::Running;
    QTest::newRow("stop asked for, still runs") << "running"
                                                << "stopped"
                                                << "running"
                                                << "stopped" << State::Running;
    QTest::newRow("capitals and blanks") << " Running "
                                         << "RUNNING"
                                         << "running"
                                         << "running" << State::Running;
    QTest::newRow("frozen") << "frozen"
                            << "frozen"
                            << "running"
                            << "running" << State::Frozen;
    QTest::newRow("stopped") << "stopped"
                             << "stopped"
                             << "stopped"
                             << "stopped" << State::Stopped;
    QTest::newRow("stopped, reported as exited") << "exited"
                                                 << "stopped"
                                                 << "stopped"
                                                 << "stopped" << State::Stopped;
    QTest::newRow("evicted") << "exited"
                             << "running"
                             << "stopped"
                             << "stopped" << State::Outbid;
    QTest::newRow("evicted, reported as stopped") << "stopped"
                                                  << "running"
                                                  << "stopped"
                                                  << "stopped" << State::Outbid;
    QTest::newRow("start queued") << "exited"
                                  << "running"
                                  << "stopped"
                                  << "running" << State::Scheduling;
    QTest::newRow("refused start that was queued") << "exited"
                                                   << "stopped"
                                                   << "stopped"
                                                   << "running" << State::Scheduling;
    QTest::newRow("start queued, still called loading") << "loading"
                                                        << "running"
                                                        << "stopped"
                                                        << "running" << State::Scheduling;
    QTest::newRow("scheduling") << "scheduling"
                                << "running"
                                << "stopped"
                                << "running" << State::Scheduling;
    QTest::newRow("container ended by itself, GPU held") << "exited"
                                                         << "running"
                                                         << "running"
                                                         << "running" << State::Unknown;
    QTest::newRow("container ended, on the way to a stop") << "exited"
                                                           << "stopped"
                                                           << "running"
                                                           << "stopped" << State::Passing;
    QTest::newRow("exited, other words missing") << "exited"
                                                 << ""
                                                 << ""
                                                 << "" << State::Unknown;
    QTest::newRow("stopped, other words missing") << "stopped"
                                                  << ""
                                                  << ""
                                                  << "" << State::Stopped;
    QTest::newRow("rebooting") << "rebooting"
                               << "running"
                               << "running"
                               << "running" << State::Passing;
    QTest::newRow("restarting") << "restarting"
                                << "running"
                                << "running"
                                << "running" << State::Passing;
    QTest::newRow("recycling") << "recycling"
                               << "running"
                               << "running"
                               << "running" << State::Passing;
    QTest::newRow("no heartbeat") << "unknown"
                                  << "running"
                                  << "running"
                                  << "running" << State::Unknown;
    QTest::newRow("host lost") << "offline"
                               << "running"
                               << "running"
                               << "running" << State::Offline;
    QTest::newRow("a new word") << "hibernating"
                                << "running"
                                << "running"
                                << "running" << State::Unknown;
}

void InstanceTest::readsTheFourWordsTogether()
{
    QFETCH(QString, actual);
    QFETCH(QString, intended);
    QFETCH(QString, current);
    QFETCH(QString, next);
    QFETCH(InstanceState, state);
    Instance instance;
    instance.actualStatus = actual;
    instance.intendedStatus = intended;
    instance.currentState = current;
    instance.nextState = next;
    QCOMPARE(toString(stateOf(instance)), toString(state));
}

void InstanceTest::neverFailsOnWords()
{
    QVERIFY(rc::check("any words give a state, never that it is gone", [] {
        const auto word = [] {
            return QString::fromStdString(*rc::gen::element<std::string>("", "running", "stopped", "unloaded", "exited",
                                                                         "loading", "frozen", "created", "offline",
                                                                         "unknown", "scheduling", "\xff", "Stopped "));
        };
        Instance instance;
        instance.actualStatus = word();
        instance.intendedStatus = word();
        instance.currentState = word();
        instance.nextState = word();
        const InstanceState state = stateOf(instance);
        RC_ASSERT(state != InstanceState::Gone);
        RC_ASSERT(billsGpu(state) || instance.actualStatus != QLatin1String("running"));
    }));
}

void InstanceTest::billing_data()
{
    QTest::addColumn<InstanceState>("state");
    QTest::addColumn<bool>("gpu");
    QTest::addColumn<bool>("disk");
    QTest::addColumn<bool>("slot");
    QTest::newRow("creating") << InstanceState::Creating << false << true << true;
    QTest::newRow("loading") << InstanceState::Loading << false << true << true;
    QTest::newRow("running") << InstanceState::Running << true << true << true;
    QTest::newRow("frozen") << InstanceState::Frozen << true << true << true;
    QTest::newRow("stopped") << InstanceState::Stopped << false << true << false;
    QTest::newRow("outbid") << InstanceState::Outbid << false << true << true;
    QTest::newRow("scheduling") << InstanceState::Scheduling << false << true << true;
    QTest::newRow("offline") << InstanceState::Offline << false << false << true;
    QTest::newRow("unknown") << InstanceState::Unknown << true << true << true;
    QTest::newRow("passing") << InstanceState::Passing << true << true << true;
    QTest::newRow("gone") << InstanceState::Gone << false << false << false;
}

void InstanceTest::billing()
{
    QFETCH(InstanceState, state);
    QTEST(billsGpu(state), "gpu");
    QTEST(billsDisk(state), "disk");
    QTEST(holdsSlot(state), "slot");
    QCOMPARE(toString(state), QString::fromLatin1(QTest::currentDataTag()));
}

void InstanceTest::stateWords()
{
    for (const InstanceState state : allStates)
        QVERIFY(instanceStateFromText(toString(state)) == state);
    QVERIFY(!instanceStateFromText(QStringLiteral("Running")));
    QVERIFY(!instanceStateFromText({}));
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
