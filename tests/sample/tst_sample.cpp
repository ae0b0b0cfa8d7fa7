#include "governor/governor.h"
#include "sample/sample.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;

/// The sample organisation, made once for all tests.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasThreeTeamsThatLive();
    void hasMonthsOfSpending();
    void hasIssuedTheMonthsThatAreOver();
    void showsAStranger();
    void verifies();
    void goesOnWhereItStood();
    void leavesNothingWhenCancelled();
    void refusesAFileThatExists();

private:
    std::unique_ptr<governor::Governor> open();
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("sample.sqlite"));
    sample::SampleFacts m_facts;
};

void TestSample::initTestCase()
{
    const auto facts = sample::makeSample(m_path, 1, std::nullopt, [](int, const QString &) { return true; });
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
    m_facts = *facts;
}

std::unique_ptr<governor::Governor> TestSample::open()
{
    auto market = sample::SampleMarketplace::open(m_path);
    if (!market)
        qFatal("%s", qPrintable(market.error().message));
    auto opened = governor::Governor::open(m_path, sample::surroundingsOf(*std::move(market), QStringLiteral("test")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return *std::move(opened);
}

void TestSample::hasThreeTeamsThatLive()
{
    QCOMPARE(m_facts.teams.size(), 3);
    const auto governor = open();
    const auto teams = governor->reader().teams(governor->now());
    QVERIFY(teams);
    int running = 0;
    for (const governor::TeamView &team : *teams) {
        QVERIFY(team.policy.number >= 1);
        QVERIFY2(team.standing.running > 0, qPrintable(team.team.slug));
        running += team.standing.running;
    }
    QVERIFY2(running >= 6, qPrintable(QString::number(running)));
}

void TestSample::hasMonthsOfSpending()
{
    const auto governor = open();
    const QDate last = localDate(m_facts.to, QTimeZone::utc());
    const auto days = governor->reader().dailySpend(last.addDays(-60), last, governor->now());
    QVERIFY(days);
    QSet<QDate> seen;
    for (const governor::DailySpend &spend : *days) {
        if (spend.amount > Money{})
            seen.insert(spend.day);
    }
    QVERIFY2(seen.size() > 55, qPrintable(QString::number(seen.size())));
}

void TestSample::hasIssuedTheMonthsThatAreOver()
{
    const auto governor = open();
    const auto invoices = governor->reader().invoices();
    QVERIFY(invoices);
    QVERIFY2(invoices->size() >= 4, qPrintable(QString::number(invoices->size())));
    for (const Invoice &invoice : *invoices) {
        QVERIFY(sealIntact(invoice));
        QVERIFY(invoice.total > Money{});
    }
}

void TestSample::showsAStranger()
{
    const auto governor = open();
    const auto instances = governor->reader().instances(governor->now());
    QVERIFY(instances);
    QVERIFY(std::any_of(instances->begin(), instances->end(),
                        [](const governor::InstanceView &view) { return view.stranger; }));
}

void TestSample::verifies()
{
    const auto governor = open();
    const auto verified = governor->reader().verifyAudit();
    QVERIFY(verified);
    QVERIFY2(verified->ok, qPrintable(verified->problem));
    QVERIFY(verified->events > 1000);
}

void TestSample::goesOnWhereItStood()
{
    const auto facts = sample::advanceSample(m_path, std::chrono::hours{72}, [](int, const QString &) { return true; });
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
    QVERIFY(facts->to >= m_facts.to + std::chrono::hours{72});
    const auto governor = open();
    const auto instances = governor->reader().instances(governor->now());
    QVERIFY(instances);
    for (const governor::InstanceView &instance : *instances) // every planned end has come and was kept
        QVERIFY(instance.stranger || instance.state != InstanceState::Running);
}

void TestSample::leavesNothingWhenCancelled()
{
    const QString path = m_folder.filePath(QStringLiteral("cancelled.sqlite"));
    const auto facts =
        sample::makeSample(path, 2, std::nullopt, [](int percent, const QString &) { return percent < 3; });
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, QStringLiteral("cancelled"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + QStringLiteral(".market")));
}

void TestSample::refusesAFileThatExists()
{
    const auto facts = sample::makeSample(m_path, 1, std::nullopt, [](int, const QString &) { return true; });
    QVERIFY(!facts);
    QVERIFY(facts.error().kind == Error::Kind::Usage);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // invoices are painted
    QGuiApplication application(argc, argv);
    TestSample test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sample.moc"
