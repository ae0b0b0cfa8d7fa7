#include "ctl/bursarctl_process.h"
#include "sample/made_sample.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bursar;
using namespace bursar::ctl;

namespace {

constexpr int mostSteps = 1'000;

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// A copy of the sample, whose October is over and not issued.
class Desk
{
public:
    bool open()
    {
        m_bursarctl.setCommon({QStringLiteral("--ledger"),
                               QStringLiteral("sqlite:%1").arg(m_folder.filePath(QStringLiteral("sample.sqlite"))),
                               QStringLiteral("--json")});
        return m_folder.isValid() && sample::copySampleTo(m_folder.path());
    }
    Ran run(const QStringList &words) const { return m_bursarctl.run(words); }
    /// Killed at that moment: when the ledger is written, or a file whose path begins so (crash_steps.cpp).
    Ran killedAt(int step, const QStringList &words, const QString &files = {}) const
    {
        Bursarctl watched = m_bursarctl;
        watched.setEnvironment(QStringLiteral("LD_PRELOAD"), QStringLiteral(BURSAR_CRASH_STEPS));
        watched.setEnvironment(QStringLiteral("ASAN_OPTIONS"),
                               QStringLiteral("detect_leaks=0:verify_asan_link_order=0"));
        watched.setEnvironment(QStringLiteral("BURSAR_CRASH_AT"), QString::number(step));
        if (!files.isEmpty())
            watched.setEnvironment(QStringLiteral("BURSAR_CRASH_FILES"), files);
        return watched.run(words);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Bursarctl m_bursarctl;
};

} // namespace

/// kill -9 in the middle of issuing, closing and exporting a month: nothing is half.
class TestMonthCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever begins again gets every team's invoice once, and numbers without a gap.
    void issuingGoesOnWhereItDied()
    {
        const QStringList issue = wordsOf("invoice issue 2026-10");
        int deaths = 0;
        for (int step = 1; step < mostSteps; step += 3) {
            Desk desk;
            QVERIFY(desk.open());
            const Ran ran = desk.killedAt(step, issue);
            if (ran.exitCode >= 0) {
                QVERIFY2(ran.exitCode == 0, ran.told().constData());
                break;
            }
            ++deaths;
            const Ran again = desk.run(issue);
            QSet<QString> numbers;
            const QJsonArray invoices = desk.run(wordsOf("invoice list")).array();
            for (const QJsonValue &invoice : invoices)
                numbers.insert(invoice[QStringLiteral("number")].toString());
            QVERIFY2(invoices.size() == 9 && numbers.size() == 9, again.told().constData());
            for (int number = 1; number <= 9; ++number)
                QVERIFY(numbers.contains(QStringLiteral("2026-%1").arg(number, 4, 10, QLatin1Char('0'))));
            const Ran trail = desk.run(wordsOf("audit verify"));
            QVERIFY2(trail.exitCode == 0, trail.told().constData());
        }
        QVERIFY(deaths > 5);
    }

    void closingIsWholeOrNothing()
    {
        const QStringList close = wordsOf("month close 2026-09 --despite Test");
        int deaths = 0;
        for (int step = 1; step < mostSteps; step += 2) {
            Desk desk;
            QVERIFY(desk.open());
            const Ran ran = desk.killedAt(step, close);
            if (ran.exitCode >= 0) {
                QVERIFY2(ran.exitCode == 0, ran.told().constData());
                break;
            }
            ++deaths;
            const auto state = [&desk] {
                return desk.run(wordsOf("month status 2026-09")).object().value(QStringLiteral("state")).toString();
            };
            if (state() == QLatin1String("open")) {
                const Ran again = desk.run(close);
                QVERIFY2(again.exitCode == 0, again.told().constData());
            }
            QCOMPARE(state(), QStringLiteral("closed"));
            const Ran trail = desk.run(wordsOf("audit verify"));
            QVERIFY2(trail.exitCode == 0, trail.told().constData());
        }
        QVERIFY(deaths > 3);
    }

    void whatIsExportedIsThereOrNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("stride");
        QTest::newRow("CSV") << QStringLiteral("lines.csv") << QStringLiteral("invoice export 2026-09 --format csv")
                             << 1;
        QTest::newRow("pack, ZIP") << QStringLiteral("september.zip") << QStringLiteral("month pack 2026-09") << 41;
        QTest::newRow("pack, folder") << QStringLiteral("september") << QStringLiteral("month pack 2026-09") << 41;
    }
    void whatIsExportedIsThereOrNot()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, command);
        QFETCH(const int, stride);
        Desk desk;
        QVERIFY(desk.open());
        const QString whole = desk.file(QStringLiteral("whole-") + name);
        const QString path = desk.file(name);
        const auto words = [&command](const QString &out) {
            return command.split(QLatin1Char(' ')) << QStringLiteral("--out") << out;
        };
        const Ran first = desk.run(words(whole));
        QVERIFY2(first.exitCode == 0, first.told().constData());
        int deaths = 0;
        bool there = false;
        for (int step = 1; step < mostSteps && !there; step += stride) {
            const Ran ran = desk.killedAt(step, words(path), desk.file(QString()));
            deaths += ran.exitCode < 0 ? 1 : 0;
            QVERIFY2(ran.exitCode <= 0, ran.told().constData());
            there = QFileInfo::exists(path);
            QVERIFY(there || ran.exitCode < 0);
        }
        QVERIFY(deaths > 2);
        QVERIFY(there); // and what is there is whole
        if (QFileInfo(path).isDir())
            QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(),
                     QDir(whole).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size());
        else
            QCOMPARE(QFileInfo(path).size(), QFileInfo(whole).size());
    }
};

QTEST_GUILESS_MAIN(TestMonthCrash)
#include "tst_month_crash.moc"
