#include "bench/comparison.h"
#include "desktop/snapshots.h"
#include "domain/compiled_policy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bursar;
using namespace bursar::bench;

/// What it costs to judge a whole market by a policy, beside reading its prices.
class TestVerdictSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAHundredThousandOffersInOneFrame();

private:
    static constexpr int offers = 100'000;
    static constexpr int pairs = 15;
};

void TestVerdictSpeed::judgesAHundredThousandOffersInOneFrame()
{
    constexpr double mostTimesSlower = 4;
    constexpr double frame = 16; // ms
    const OfferSnapshotPtr market = desktop::test::sampleOffers(offers);
    const governor::DeskSnapshot desk = desktop::test::sampleSnapshot();
    const governor::TeamView &team = desk.teams.at(1);
    const Gigabytes disk = Gigabytes::fromWhole(20);
    const CompiledPolicy policy(team.policy.policy, team.standing, disk, std::chrono::hours{8});
    const HourlyRate cap = team.policy.policy.maxPricePerHour;

    int cheap = 0;
    int allowed = 0;
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < pairs; ++i) {
            QElapsedTimer clock;
            clock.start();
            cheap = 0;
            for (const Offer &offer : market->offers)
                cheap += offer.truePricePerHour(disk) <= cap ? 1 : 0;
            const auto plain = clock.nsecsElapsed();
            clock.restart();
            allowed = 0;
            for (const Offer &offer : market->offers)
                allowed += policy.verdictOf(offer) == Verdict::Allow ? 1 : 0;
            comparison.add(static_cast<double>(plain) / 1e6, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        print("100,000 verdicts", comparison, "comparing their prices", mostTimesSlower);
        qInfo("one frame has %.0f ms, the verdicts take %.2f", frame, comparison.measured());
        return comparison;
    };
    const double ratio = bestRatio(mostTimesSlower, round);
    QVERIFY(allowed > 0 && allowed <= cheap);
    QVERIFY2(ratio <= mostTimesSlower, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

QTEST_GUILESS_MAIN(TestVerdictSpeed)
#include "tst_verdict_speed.moc"
