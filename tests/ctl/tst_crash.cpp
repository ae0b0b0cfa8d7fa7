#include "ctl/crash_sweep.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::ctl;

namespace {

bool any(const QList<QByteArray> &steps, const char *begin)
{
    return std::any_of(steps.begin(), steps.end(), [begin](const QByteArray &step) { return step.startsWith(begin); });
}

/// Goes on with the executor until no command waits any more; empty, or what is wrong.
QString settleCommands(CrashLab &lab, const Desk &desk)
{
    QString wrong;
    for (int round = 0; round < 20; ++round) {
        const Ran ran = desk.run("sync");
        if (ran.exitCode != 0 && ran.exitCode != 3) // 3: a trouble is still in the way
            return QStringLiteral("sync: ") + QString::fromUtf8(ran.told());
        const LedgerState state = LedgerState::read(desk);
        wrong = state.problem;
        for (const Request &request : state.requests)
            if (request.kind == RequestKind::Command && request.state != RequestState::Closed)
                wrong = QStringLiteral("the command is %1: %2").arg(toString(request.state), request.error);
        if (wrong.isEmpty() && round > 1) // gone takes two looks
            return {};
        lab.simulator().advance(30);
    }
    return wrong;
}

} // namespace

/// The real program dies by SIGKILL at each step of a rental or of a command, with and without troubles of the network.
/// Afterwards everything agrees.
class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOneInstanceOrNone_data();
    void leavesOneInstanceOrNone();
    void carriesOutCommands_data();
    void carriesOutCommands();
};

void TestCrash::leavesOneInstanceOrNone_data()
{
    QTest::addColumn<QString>("troubles");
    for (const char *troubles :
         {"", "timeout PUT /asks/", "cut PUT /asks/", "drop PUT /asks/", "cut PUT /asks/; timeout GET /instances/",
          "duplicate-contract; cut DELETE /instances/"})
        QTest::newRow(*troubles ? troubles : "no trouble") << QString::fromLatin1(troubles);
}

void TestCrash::leavesOneInstanceOrNone()
{
    QFETCH(const QString, troubles);
    int first = 1;
    int last = CrashSweep::mostSteps;
    if (!troubles.isEmpty()) {
        // What differs from the way without trouble begins where the call is made durable and ends a little after its
        // outcome is known.
        CrashLab lab;
        QCOMPARE(lab.open({1, CrashSweep::speed, 1}), QString());
        const Desk desk = lab.newDesk();
        lab.make(troublesFrom(troubles));
        qsizetype known = 0;
        const Ran whole = rentUntil(0, lab, desk, [&](const QByteArray &told) {
            if (known == 0 && told.contains(": submitted\n"))
                known = desk.steps().size();
        });
        QVERIFY2(whole.exitCode == 0, whole.told().constData());
        const QList<QByteArray> steps = desk.steps();
        const auto create = std::find_if(steps.begin(), steps.end(),
                                         [](const QByteArray &step) { return step.startsWith("before sending PUT"); });
        first = static_cast<int>(create - steps.begin()) - 6;
        last = static_cast<int>(known) + 6;
        QVERIFY(first > 0 && last > first + 12);
    }
    const QList<Trouble> made = troublesFrom(troubles);
    CrashSweep sweep(
        [&made](CrashLab &lab, const Desk &desk, int step) {
            lab.make(made);
            CrashSweep::Outcome outcome;
            outcome.ran = rentUntil(step, lab, desk);
            outcome.steps = desk.steps();
            outcome.problem = Aftermath(lab, desk).check();
            return outcome;
        },
        first, last);
    sweep.run();
    QVERIFY2(sweep.wrong().isEmpty(), qPrintable(sweep.wrong()));
    qInfo("steps %d to %lld", first,
          std::min(static_cast<long long>(last), static_cast<long long>(sweep.steps().size())));
    QVERIFY(sweep.wentThrough() || !troubles.isEmpty());
    for (const char *step : {"before sending PUT", "after sending PUT", "on the disk"})
        QVERIFY(any(sweep.steps(), step));
}

void TestCrash::carriesOutCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("troubles");
    QTest::newRow("destroy, cut") << QByteArray("destroy") << QStringLiteral("cut DELETE /instances/");
}

void TestCrash::carriesOutCommands()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QString, troubles);
    const QList<Trouble> made = troublesFrom(troubles);
    CrashSweep sweep(
        [&made, &command](CrashLab &lab, const Desk &desk, int step) {
            CrashSweep::Outcome outcome;
            const Ran rented = rentUntil(0, lab, desk);
            if (rented.exitCode != 0)
                return CrashSweep::Outcome{rented, {}, QStringLiteral("nothing was rented")};
            lab.make(made);
            QStringList words{QStringLiteral("instance"), QString::fromLatin1(command),
                              QString::number(rented.object().value(QStringLiteral("instance_id")).toInteger())};
            if (command == "label")
                words << QStringLiteral("Thesis");
            outcome.ran = desk.hitAt(step).run(words);
            outcome.steps = desk.steps();
            outcome.problem = settleCommands(lab, desk);
            lab.makeNoTrouble();
            // What was asked for durably is carried out, and nothing else.
            const bool asked = LedgerState::read(desk).requests.size() > 1;
            const QJsonArray living = lab.living(desk.account);
            const bool isDone = command == "destroy"
                ? living.isEmpty()
                : living.at(0)[QStringLiteral("label")].toString().endsWith(QLatin1String("Thesis"));
            if (outcome.problem.isEmpty() && isDone != asked)
                outcome.problem = asked ? QStringLiteral("it was not carried out") : QStringLiteral("nobody asked");
            return outcome;
        },
        1);
    sweep.run();
    QVERIFY2(sweep.wrong().isEmpty(), qPrintable(sweep.wrong()));
    qInfo("%lld steps", static_cast<long long>(sweep.steps().size()));
    QVERIFY(sweep.wentThrough());
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
