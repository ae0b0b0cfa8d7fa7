#include "foundation/text_formats.h"
#include "governor/governor.h"
#include "sample/made_sample.h"
#include "sample/sample.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    Instant m_end;
};

void TestSample::initTestCase()
{
    QVERIFY2(sample::copySampleTo(m_folder.path()), "ctest -R sample/made makes the sample");
    QFile told(sample::madeSample(QStringLiteral("facts.json"))); // what `bursarctl sample --json` said
    QVERIFY(told.open(QIODevice::ReadOnly));
    const QJsonObject facts = QJsonDocument::fromJson(told.readAll()).object();
    QCOMPARE(facts.value(QStringLiteral("teams")).toArray().size(), 3);
    const auto end = instantFromRfc3339(facts.value(QStringLiteral("to")).toString());
    QVERIFY(end.has_value());
    m_end = *end;
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
    const QDate last = localDate(m_end, QTimeZone::utc());
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
    QVERIFY(facts->to >= m_end + std::chrono::hours{72});
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
