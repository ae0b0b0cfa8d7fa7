#include "domain/owner_budgets.h"
#include "domain/rolling_hour.h"
#include "policy_samples.h"

#include <QTest>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

/// What a proposal costs by its type, and what a rolling hour makes of costs.
class ProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onDemandCostsItsPriceDiskAndTraffic();
    void aBidCostsWhatIsBid();
    void aReservationCostsItsDiscountedPrice();
    void aReservationCostsWhatItsOfferQuotes();
    void aReservationThatEndsEarlyGivesItsDiscountBackAndAFee();
    void aReservationIsCommittedAtItsDiscount();
    void aDearerTruePriceIsReachedThroughEveryDiscount();
    void steadySpendingAddsNothingToTheHour();
    void theDearestHourToComeCounts();
    void anHourForgetsWhatWasBefore();
    void budgetsBeginWithTheirFirstUnbrokenVersion();
};

void ProposalTest::onDemandCostsItsPriceDiskAndTraffic()
{
    Proposal proposal = plainProposal();
    proposal.offer.downCost = *TrafficRate::parse(u"0.002");
    proposal.offer.upCost = *TrafficRate::parse(u"0.004");
    proposal.expectedDown = Gigabytes::fromWhole(100);
    proposal.expectedUp = Gigabytes::fromWhole(10);
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.404"));
    QCOMPARE(costOf(proposal).total().toString(), QStringLiteral("3.472")); // 8 × 0.404 + 0.20 + 0.04
}

void ProposalTest::aBidCostsWhatIsBid()
{
    Proposal proposal = plainProposal();
    proposal.type = RentalType::Bid;
    proposal.bid = *HourlyRate::parse(u"0.25");
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.254"));
    QCOMPARE(costOf(proposal).gpu.toString(), QStringLiteral("2.00"));
    proposal.bid = {};
    proposal.offer.minBid = *HourlyRate::parse(u"0.15"); // nobody said how much: the host's floor
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.154"));
}

void ProposalTest::aReservationCostsItsDiscountedPrice()
{
    Proposal proposal = plainProposal();
    proposal.type = RentalType::Reserved;
    proposal.discount = *Share::parse(u"0.25");
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.304"));
    QCOMPARE(costOf(proposal).gpu.toString(), QStringLiteral("2.40")); // 8 × 0.30
    QCOMPARE(costOf(proposal).fee, Money{});
    proposal.reservedFor = 4h; // the other half at the full price
    QCOMPARE(costOf(proposal).gpu.toString(), QStringLiteral("2.80")); // 4 × 0.30 + 4 × 0.40
}

void ProposalTest::aReservationCostsWhatItsOfferQuotes()
{
    Proposal proposal = plainProposal();
    proposal.offer.mostDiscount = *Share::parse(u"0.4"); // the most that may come is not counted on
    proposal.type = RentalType::Reserved;
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.404"));
    proposal.offer.discount = *Share::parse(u"0.1");
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.364"));
    proposal.discount = *Share::parse(u"0.25"); // quoted for just this rental
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.304"));
    proposal.type = RentalType::OnDemand;
    QCOMPARE(truePricePerHour(proposal).toString(), QStringLiteral("0.404"));
}

void ProposalTest::aReservationThatEndsEarlyGivesItsDiscountBackAndAFee()
{
    Proposal proposal = plainProposal();
    proposal.type = RentalType::Reserved;
    proposal.discount = *Share::parse(u"0.25");
    proposal.reservedFor = 20h;
    const ProposalCost cost = costOf(proposal);
    QCOMPARE(cost.gpu.toString(), QStringLiteral("3.20")); // 8 × 0.40: the discount is taken back
    QCOMPARE(cost.fee.toString(), QStringLiteral("0.24")); // 5 % of 12 × 0.40, as it was paid
}

void ProposalTest::aReservationIsCommittedAtItsDiscount()
{
    Proposal proposal = plainProposal();
    proposal.type = RentalType::Reserved;
    proposal.discount = *Share::parse(u"0.25");
    proposal.reservedFor = 4h;
    const Span day = periodAt(BudgetPeriod::Day, noon, QTimeZone::utc());
    QCOMPARE(committedUntil(costAhead(proposal, noon), noon, day).toString(), QStringLiteral("2.848"));
    QVERIFY(rc::check("what is committed until the planned end is what the rental costs", [] {
        const Proposal any = anyProposal();
        const CostAhead ahead = costAhead(any, noon);
        const Money committed = committedUntil(ahead, noon, {noon, noon + any.plannedTime});
        RC_ASSERT(committed == costOf(any).total());
    }));
}

void ProposalTest::aDearerTruePriceIsReachedThroughEveryDiscount()
{
    QVERIFY(rc::check("what is added to the true price is there, by at most a millionth more", [] {
        Proposal any = anyProposal();
        RC_PRE(any.type != RentalType::Bid);
        const HourlyRate before = truePricePerHour(any);
        const HourlyRate added = anyRate(1'000'000);
        addToTruePrice(any, added);
        RC_ASSERT(truePricePerHour(any) >= before + added);
        RC_ASSERT(truePricePerHour(any) <= before + added + HourlyRate::fromNanos(1000));
    }));
}

void ProposalTest::steadySpendingAddsNothingToTheHour()
{
    CostAhead runs;
    runs.gpuRate = HourlyRate::fromNanos(5'000'000'000);
    const HourStanding hour = rollingHour({{{noon - 3h, noon}, Money::fromDollars(15)}}, {runs}, noon);
    QCOMPARE(hour.actual, Money::fromDollars(5));
    QCOMPARE(hour.committed, Money{});
}

void ProposalTest::theDearestHourToComeCounts()
{
    CostAhead runs;
    runs.gpuRate = HourlyRate::fromNanos(5'000'000'000);
    const HourStanding fresh = rollingHour({}, {runs}, noon);
    QCOMPARE(fresh.actual, Money{});
    QCOMPARE(fresh.committed, Money::fromDollars(5));
    // $6 in the last half hour, $5 an hour from now on: in half an hour it is 6 + 2.50.
    const HourStanding peak = rollingHour({{{noon - 30min, noon}, Money::fromDollars(6)}}, {runs}, noon);
    QCOMPARE(peak.actual, Money::fromDollars(6));
    QCOMPARE(peak.committed, *Money::parse(u"2.50"));
}

void ProposalTest::anHourForgetsWhatWasBefore()
{
    const HourStanding old = rollingHour({{{noon - 3h, noon - 1h}, Money::fromDollars(20)}}, {}, noon);
    QCOMPARE(old.actual, Money{});
    QCOMPARE(old.committed, Money{});
    const HourStanding half = rollingHour({{{noon - 90min, noon - 30min}, Money::fromDollars(20)}}, {}, noon);
    QCOMPARE(half.actual, Money::fromDollars(10));
}

void ProposalTest::budgetsBeginWithTheirFirstUnbrokenVersion()
{
    const auto version = [](int number, Instant from, bool has) {
        OwnerBudgets made;
        made.number = number;
        made.effectiveFrom = from;
        if (has)
            made.terms.amounts[BudgetPeriod::Month] = Money::fromDollars(number);
        return made;
    };
    const std::vector<OwnerBudgets> versions{version(1, noon, true), version(2, noon + 24h, false),
                                             version(3, noon + 48h, true), version(4, noon + 72h, true)};
    QVERIFY(!begunOf(versions, BudgetPeriod::Month, noon - 1h));
    QCOMPARE(toMillis(*begunOf(versions, BudgetPeriod::Month, noon + 1h)), toMillis(noon));
    QVERIFY(!begunOf(versions, BudgetPeriod::Month, noon + 25h));
    QCOMPARE(toMillis(*begunOf(versions, BudgetPeriod::Month, noon + 100h)), toMillis(noon + 48h));
    QVERIFY(!begunOf(versions, BudgetPeriod::Week, noon + 100h));
    QCOMPARE(budgetsInForce(versions, noon + 80h)->number, 4);
    QVERIFY(!budgetsInForce(versions, noon - 1h));
}

QTEST_APPLESS_MAIN(ProposalTest)
#include "tst_proposal.moc"
