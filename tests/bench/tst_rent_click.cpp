#include "bench/comparison.h"
#include "desktop/live_desk.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/snapshots.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::bench;
using namespace bursar::desktop;

/// From the click on *Rent* until the request is durable and the window knows it (wanted: 20 ms), beside the smallest
/// thing that anybody can have written through the same desk: one record with its audit event.
class TestRentClick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDurableAtOnce();

private:
    static constexpr double mostTimesLonger = 6; ///< 2.6 to 3.7 was measured, 8.5 ms with both cores free
    static constexpr int pairs = 15;
};

void TestRentClick::isDurableAtOnce()
{
    test::LiveDesk live;
    QVERIFY(live.open());
    const governor::TeamView team = live.desk.snapshot()->teams.front();
    const OfferSnapshotPtr offers = test::sampleOffers();
    Proposal proposal;
    proposal.team = team.team.id;
    proposal.image = QStringLiteral("pytorch/pytorch:latest");
    const auto allowed = std::find_if(offers->offers.begin(), offers->offers.end(), [&](const Offer &offer) {
        proposal.offer = offer;
        return decide(team.policy.policy, team.standing, proposal).verdict == Verdict::Allow;
    });
    QVERIFY(allowed != offers->offers.end());

    const auto until = [](auto begin) {
        QEventLoop loop;
        QElapsedTimer timer;
        timer.start();
        begin(loop);
        loop.exec();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    const auto rentOnce = [&] {
        RentalWizard wizard(live.context(), live.desk.snapshot(), offers);
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.startWith(proposal);
        wizard.goToStep(RentalContext::Step::Summary);
        wizard.show();
        auto *rent = wizard.findChild<QPushButton *>(QStringLiteral("rentButton"));
        const double took = until([&](QEventLoop &loop) {
            connect(&wizard, &RentalWizard::rented, &loop, &QEventLoop::quit);
            rent->click();
        });
        return took;
    };
    const auto saveOnce = [&](int turn) {
        return until([&](QEventLoop &loop) {
            RentalTemplate wanted;
            wanted.team = proposal.team;
            wanted.name = QStringLiteral("bench %1").arg(turn);
            wanted.image = proposal.image;
            governor::whenDone(live.desk.ask([wanted](governor::Governor &governor, const MemberId &by) {
                return governor.rentalTemplates().save(by, wanted);
            }),
                               &loop, [&loop](const Expected<RentalTemplate> &) { loop.quit(); });
        });
    };
    int turn = 0;
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < pairs; ++i) {
            const double record = saveOnce(turn++);
            comparison.add(record, rentOnce());
        }
        print("click on Rent to durable", comparison, "one record", mostTimesLonger);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesLonger, round);
    QVERIFY2(ratio <= mostTimesLonger, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
    live.desk.refresh();
    QTRY_VERIFY(live.desk.snapshot()->requests.size() >= std::size_t{pairs});
}

QTEST_MAIN(TestRentClick)
#include "tst_rent_click.moc"
