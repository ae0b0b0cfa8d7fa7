#include "desktop/rental/rental_context.h"
#include "desktop/rental/rental_progress.h"
#include "desktop/snapshots.h"

#include <QTest>

using namespace bursar;
using namespace bursar::desktop;
using Step = RentalContext::Step;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""s;

/// The rental wizard's rules, without a window.
class tst_rental_context final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    static Offer offer(const char *gpu, const char *price)
    {
        Offer made = test::sampleOffers(1)->offers.front();
        made.gpuName = QString::fromLatin1(gpu);
        made.gpuRamMb = 40960;
        made.numGpus = 1;
        made.pricePerHour = *HourlyRate::parse(QString::fromLatin1(price));
        made.storageCost = *StorageRate::parse(u"0.15");
        made.upCost = made.downCost = *TrafficRate::parse(u"0.003");
        made.diskSpace = Gigabytes::fromWhole(500);
        made.reliability = Share::fromMillionths(990'000);
        return made;
    }

    static RentalContext filled()
    {
        RentalContext rental;
        rental.setSnapshot(test::share(test::sampleSnapshot()));
        rental.chooseTeam(test::engineeringTeam());
        rental.chooseOffer(offer("A100 SXM4", "0.76"));
        rental.setImage(QStringLiteral("pytorch/pytorch:latest"));
        rental.setDisk(Gigabytes::fromWhole(60));
        rental.setPlannedTime(12h);
        rental.setTraffic(Gigabytes::fromWhole(40), Gigabytes::fromWhole(5));
        return rental;
    }

    static governor::RequestView requestIn(RequestState state, int number)
    {
        governor::RequestView view;
        view.request.id = test::requestNumber(number);
        view.request.state = state;
        return view;
    }

private Q_SLOTS:
    void costsWhatThePictureSays()
    {
        const RentalContext rental = filled();
        QCOMPARE(rental.cost().gpu.cents(), 912);
        QCOMPARE(rental.cost().disk.cents(), 15);
        QCOMPARE(rental.total().cents(), 941 - 1); // 9.12 + 0.15 + 0.12 + 0.015, rounded once
        QVERIFY(rental.decision().verdict == Verdict::Allow);
    }

    void copiesMultiplyTheTotalAndTheEffect()
    {
        RentalContext rental = filled();
        const Money one = rental.total();
        const Money effect = rental.effects().front().amounts.added;
        rental.setCopies(3);
        QCOMPARE(rental.total(), one * 3);
        QCOMPARE(rental.effects().front().amounts.added, effect * 3);
    }

    void countsTheCopiesBeforeAgainstSlots()
    {
        RentalContext rental = filled(); // 3 of 4 places are held
        rental.setCopies(2);
        const Decision decision = rental.decision();
        QVERIFY(decision.verdict == Verdict::Deny);
        QVERIFY(std::any_of(decision.reasons.begin(), decision.reasons.end(),
                            [](const Reason &reason) { return reason.rule == QLatin1String("max_instances"); }));
        QVERIFY(!rental.isComplete(Step::Summary));
    }

    void showsEffectOfEveryBudgetWithoutGoingBelowZero()
    {
        RentalContext rental = filled();
        rental.setCopies(50);
        const auto effects = rental.effects();
        QCOMPARE(effects.size(), std::size_t{2});
        QCOMPARE(effects.front().name, QStringLiteral("Today"));
        QCOMPARE(effects.back().name, QStringLiteral("November"));
        QVERIFY(effects.front().tooMuch);
        QCOMPARE(effects.front().left, Money{});
    }

    void takesTheTeamsHoursUntilOthersAreChosen()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        snapshot.teams.at(0).policy.policy.defaultHours = 4h;
        snapshot.teams.at(1).policy.policy.defaultHours = 6h;
        RentalContext rental;
        rental.setSnapshot(test::share(snapshot));
        rental.chooseTeam(test::researchTeam());
        QCOMPARE(rental.proposal().plannedTime, Duration(4h));
        rental.setPlannedTime(9h);
        rental.chooseTeam(test::engineeringTeam());
        QCOMPARE(rental.proposal().plannedTime, Duration(9h));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<int>("disk");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("copies");
        QTest::addColumn<bool>("complete");
        QTest::newRow("fine") << QStringLiteral("a/b:c") << 20 << 8 << 1 << true;
        QTest::newRow("no image") << QString() << 20 << 8 << 1 << false;
        QTest::newRow("blank in image") << QStringLiteral("a b") << 20 << 8 << 1 << false;
        QTest::newRow("no disk") << QStringLiteral("a/b:c") << 0 << 8 << 1 << false;
        QTest::newRow("disk below Vast.ai's least") << QStringLiteral("a/b:c") << 7 << 8 << 1 << false;
        QTest::newRow("more disk than offered") << QStringLiteral("a/b:c") << 501 << 8 << 1 << false;
        QTest::newRow("no hours") << QStringLiteral("a/b:c") << 20 << 0 << 1 << false;
        QTest::newRow("no copies") << QStringLiteral("a/b:c") << 20 << 8 << 0 << false;
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, image);
        QFETCH(int, disk);
        QFETCH(int, hours);
        QFETCH(int, copies);
        QFETCH(bool, complete);
        RentalContext rental = filled();
        rental.setImage(image);
        rental.setDisk(Gigabytes::fromWhole(disk));
        rental.setPlannedTime(std::chrono::hours{hours});
        rental.setCopies(copies);
        QCOMPARE(rental.isComplete(Step::Details), complete);
    }

    void survivesATeamThatIsGone()
    {
        RentalContext rental = filled();
        rental.setSnapshot(test::share(test::emptySnapshot()));
        QVERIFY(rental.team() == nullptr);
        QVERIFY(rental.effects().empty());
        QVERIFY(rental.decision().verdict == Verdict::Deny);
        QVERIFY(!rental.isComplete(Step::Team));
    }

    void followsARequestToRunning()
    {
        RentalProgress progress({test::requestNumber(1)}, test::snapshotTime());
        governor::DeskSnapshot snapshot = test::emptySnapshot();
        QCOMPARE(progress.outcome(), RentalProgress::Outcome::Waiting);
        int done = -1;
        for (const RequestState state :
             {RequestState::Requested, RequestState::Reserved, RequestState::Submitted, RequestState::Running}) {
            snapshot.now += 5s;
            snapshot.requests = {requestIn(state, 1)};
            progress.follow(snapshot);
            int now = 0;
            for (const ProgressStep &step : progress.steps())
                now += step.state == ProgressStep::State::Done ? 1 : 0;
            QVERIFY(now > done);
            done = now;
        }
        QCOMPARE(progress.outcome(), RentalProgress::Outcome::Running);
        QCOMPARE(done, 5);
    }

    void tellsRefusalFromFailure()
    {
        governor::DeskSnapshot snapshot = test::emptySnapshot();
        snapshot.requests = {requestIn(RequestState::Denied, 1), requestIn(RequestState::Denied, 2)};
        snapshot.requests.front().request.decision = Decision{Verdict::Deny, {}};
        RentalProgress progress({test::requestNumber(1), test::requestNumber(2)}, test::snapshotTime());
        progress.follow(snapshot);
        QCOMPARE(progress.outcome(), RentalProgress::Outcome::Refused);
        QVERIFY(progress.refusal().has_value());
        snapshot.requests.back().request.state = RequestState::Failed;
        snapshot.requests.back().request.error = QStringLiteral("The offer is gone.");
        progress.follow(snapshot);
        QCOMPARE(progress.outcome(), RentalProgress::Outcome::Failed);
        QCOMPARE(progress.sentence(), QStringLiteral("The offer is gone."));
    }

    void cancelsOnlyWhatWasNotRented()
    {
        governor::DeskSnapshot snapshot = test::emptySnapshot();
        snapshot.requests = {requestIn(RequestState::Running, 1), requestIn(RequestState::Submitting, 2),
                             requestIn(RequestState::Requested, 3)};
        snapshot.requests.at(0).request.instance = InstanceId(7);
        snapshot.requests.at(1).request.attempts = 1;
        RentalProgress progress({test::requestNumber(1), test::requestNumber(2), test::requestNumber(3)},
                                test::snapshotTime());
        progress.follow(snapshot);
        QCOMPARE(progress.outcome(), RentalProgress::Outcome::Waiting);
        QCOMPARE(progress.cancellable(), std::vector<RequestId>{test::requestNumber(3)});
        QCOMPARE(progress.rented(), std::vector<InstanceId>{InstanceId(7)});
    }
};

QTEST_GUILESS_MAIN(tst_rental_context)
#include "tst_rental_context.moc"
