#include "scenarios/episode.h"

#include <QTest>

using namespace bursar;

/// Seeded six-hour episodes with every fault, crash, loss of power and of the lease. As many as fit into a run of all
/// tests; thousands of them, and weeks: the program `episodes`.
class TestEpisodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void TestEpisodes::keepsItsPromises_data()
{
    constexpr int episodes = 200;
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= episodes; ++seed)
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void TestEpisodes::keepsItsPromises()
{
    QFETCH(quint64, seed);
    const EpisodeReport report = playEpisode({seed});
    QVERIFY2(report.violations.isEmpty(),
             qPrintable(QStringLiteral("%1\nReplay it: tests/scenarios/episodes --seed %2 --tell")
                            .arg(report.violations.join(QLatin1Char('\n')))
                            .arg(seed)));
}

QTEST_GUILESS_MAIN(TestEpisodes)
#include "tst_episodes.moc"
