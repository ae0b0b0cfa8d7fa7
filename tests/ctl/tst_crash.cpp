#include "ctl/aftermath.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace bursar::ctl;

namespace {

constexpr int lanes = 4; ///< marketplaces at work at the same time: a case mostly waits
constexpr int mostSteps = 400;
constexpr int speed = 60;

/// `cut PUT /asks/; timeout GET /instances/`
QList<Trouble> troublesFrom(const QString &text)
{
    QList<Trouble> troubles;
    for (const QString &one : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QStringList words = one.split(QLatin1Char(' '));
        troubles.append({words.at(0), words.value(1), words.value(2)});
    }
    return troubles;
}

Ran rent(CrashLab &lab, const Desk &desk, int step)
{
    for (;;) {
        const Ran ran = lab.rent(desk.hitAt(step), {QStringLiteral("--offer"), lab.nextOffer()});
        if (!Aftermath::isOfferGone(ran))
            return ran;
    }
}

/// Runs a case for each step, several at a time, until one of them was not killed any more.
class Sweep
{
public:
    Sweep(int firstStep, const QList<Trouble> &troubles)
        : m_next(firstStep)
        , m_troubles(troubles)
    {
    }

    void run()
    {
        std::vector<std::thread> threads;
        for (int lane = 1; lane <= lanes; ++lane)
            threads.emplace_back([this, lane] { work(static_cast<quint64>(lane)); });
        for (std::thread &thread : threads)
            thread.join();
    }
    QString wrong() const { return m_wrong.join(QLatin1Char('\n')); }
    /// What the run that was not killed went through.
    const QList<QByteArray> &steps() const { return m_steps; }

private:
    void work(quint64 seed)
    {
        CrashLab lab;
        QString problem = lab.open({seed, speed, mostSteps});
        int step = 0;
        while (problem.isEmpty() && !m_through && (step = m_next++) <= mostSteps)
            problem = killAt(step, lab);
        const std::lock_guard guard(m_lock);
        if (!problem.isEmpty()) {
            m_wrong.append(problem);
            m_through = true;
        }
    }

    QString killAt(int step, CrashLab &lab)
    {
        const Desk desk = lab.newDesk();
        lab.make(m_troubles);
        const Ran ran = rent(lab, desk, step);
        const QList<QByteArray> steps = desk.steps();
        const bool killed = ran.exitCode == -1;
        if (!killed) {
            const std::lock_guard guard(m_lock);
            m_steps = steps;
            m_through = true;
        }
        QString problem = Aftermath(lab, desk).check();
        if (!killed && ran.exitCode != 0)
            problem += QString::fromUtf8(ran.told());
        lab.destroyAll(desk);
        return problem.isEmpty()
            ? QString()
            : QStringLiteral("step %1 (%2): %3").arg(step).arg(QString::fromLatin1(steps.value(step - 1)), problem);
    }

    std::atomic<int> m_next;
    std::atomic<bool> m_through = false;
    QList<Trouble> m_troubles;
    std::mutex m_lock;
    QStringList m_wrong;
    QList<QByteArray> m_steps;
};

} // namespace

/// The real program dies by SIGKILL at each step of a rental, with and without troubles of the network. Afterwards one
/// instance lives or none, and everything agrees.
class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOneInstanceOrNone_data();
    void leavesOneInstanceOrNone();
};

void TestCrash::leavesOneInstanceOrNone_data()
{
    QTest::addColumn<QString>("troubles");
    for (const char *troubles :
         {"", "timeout PUT /asks/", "cut PUT /asks/", "drop PUT /asks/", "cut PUT /asks/; timeout GET /instances/"})
        QTest::newRow(*troubles ? troubles : "no trouble") << QString::fromLatin1(troubles);
}

void TestCrash::leavesOneInstanceOrNone()
{
    QFETCH(const QString, troubles);
    // With a trouble, the steps before the one that makes the call durable are those without.
    int firstStep = 1;
    if (!troubles.isEmpty()) {
        CrashLab lab;
        QCOMPARE(lab.open({1, speed, 1}), QString());
        const Desk desk = lab.newDesk();
        QCOMPARE(rent(lab, desk, 0).exitCode, 0);
        const QList<QByteArray> steps = desk.steps();
        const auto create = std::find_if(steps.begin(), steps.end(),
                                         [](const QByteArray &step) { return step.startsWith("before sending PUT"); });
        QVERIFY(create != steps.end());
        firstStep = static_cast<int>(create - steps.begin()) - 6;
    }
    Sweep sweep(firstStep, troublesFrom(troubles));
    sweep.run();
    QVERIFY2(sweep.wrong().isEmpty(), qPrintable(sweep.wrong()));
    qInfo("%lld steps from %d", static_cast<long long>(sweep.steps().size()), firstStep);
    for (const char *step : {"before sending PUT", "after sending PUT", "on the disk"})
        QVERIFY(std::any_of(sweep.steps().begin(), sweep.steps().end(),
                            [step](const QByteArray &line) { return line.startsWith(step); }));
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
