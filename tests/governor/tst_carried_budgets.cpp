#include "domain/policy_fields.h"
#include "governor_fixture.h"

#include <QtTest>

namespace bursar::governor {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;

/// Budgets that may use what the last period left, read from what was metered.
class TestCarriedBudgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_team = m_fixture->addTeam(QStringLiteral("Vision"));
        VERIFY_DONE(m_fixture->writeContract(m_team, 1));
        VERIFY_DONE(m_fixture->record([this](ledger::RecordTransaction &transaction) { // it costs nothing more
            return ledger::ContractStore::setGone(transaction, InstanceId(1), m_fixture->time.now());
        }));
    }
    void cleanup() { m_fixture.reset(); }

    void adayCarriesWhatTheLastOneLeft_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day"); // that carries into the next one
        for (const char *zone :
             {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago"}) {
            const auto row = [&](const char *when, QDate day) {
                QTest::addRow("%s %s", zone, when) << QString::fromLatin1(zone) << day;
            };
            row("plain", QDate(2026, 3, 17));
            row("clocks change in Berlin", QDate(2026, 3, 29));
            row("and back", QDate(2026, 10, 25));
            row("clocks change in New York", QDate(2026, 11, 1));
            row("clocks change on Lord Howe and in Santiago", QDate(2026, 4, 4));
            row("and back there", QDate(2026, 9, 5));
            row("and on Lord Howe", QDate(2026, 10, 4));
        }
    }

    void adayCarriesWhatTheLastOneLeft()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        moveTo(zone);
        const QTimeZone local = *zoneNamed(zone);
        const Span that = daySpan(day, local);
        save(QStringLiteral("carry_over"), QStringLiteral("day 40%")); // of $10
        m_fixture->time.advance(that.from + 30min - m_fixture->time.now());
        // Used up the day before, so nothing was carried into this one.
        VERIFY_DONE(m_fixture->writeSegments({used(that.from - 3h, 30)}));
        // 2 dollars in its first hour, and 5 in its last one.
        VERIFY_DONE(m_fixture->writeSegments({used(that.from, 2), used(that.to - 1h, 5)}));
        QCOMPARE(limitNow(), Money::fromDollars(10));
        m_fixture->time.advance(that.to - Duration{1} - m_fixture->time.now());
        QCOMPARE(limitNow(), Money::fromDollars(10));
        m_fixture->time.advance(Duration{1});
        QCOMPARE(budgetNow().leftBefore, Money::fromDollars(3));
        QCOMPARE(budgetNow().carried(), Money::fromDollars(3));
        QCOMPARE(limitNow(), Money::fromDollars(13));
        // Nothing is spent on the next day: what is carried on is capped.
        m_fixture->time.advance(daySpan(day.addDays(1), local).to - m_fixture->time.now());
        QCOMPARE(budgetNow().leftBefore, Money::fromDollars(13));
        QCOMPARE(limitNow(), Money::fromDollars(14));
    }

    void aMonthOfTheOrganisation()
    {
        BudgetChanges &budgets = m_fixture->governor->budgets();
        const BudgetOwner owner = *budgets.ownerNamed(QStringLiteral("organisation"));
        const auto save = [&](int dollars, const CarryOver &carryOver) {
            return budgets.save(m_fixture->ada, owner,
                                {{{BudgetPeriod::Month, Money::fromDollars(dollars)}}, carryOver},
                                QStringLiteral("agreed"));
        };
        VERIFY_FAILS(save(100, {{BudgetPeriod::Week, 10}}), Usage, "nothing_to_carry_over");
        VERIFY_DONE(save(100, {{BudgetPeriod::Month, 100}}));
        const auto now = [&] { return budgets.standings()->front(); };
        // It began on the tenth: pro rata, and nothing is carried into the month in which a budget begins.
        const Money begun = now().limit;
        QVERIFY(begun < Money::fromDollars(100));
        QCOMPARE(now().carried(), Money{});
        VERIFY_DONE(m_fixture->writeSegments({used(fixtureStart, 20)}));
        goTo(QDate(2026, 4, 1));
        QCOMPARE(now().carried(), begun - Money::fromDollars(20));
        VERIFY_DONE(m_fixture->writeSegments({used(m_fixture->time.now() + 1h, 30)}));
        goTo(QDate(2026, 5, 1));
        QCOMPARE(now().leftBefore, Money::fromDollars(70) + begun - Money::fromDollars(20));
        QCOMPARE(now().limit, Money::fromDollars(200)); // never more than once more
        // A transfer of that month, another limit and the end of the rule all count.
        VERIFY_DONE(save(50, {{BudgetPeriod::Month, 10}}));
        QCOMPARE(now().limit, Money::fromDollars(55));
        goTo(QDate(2026, 6, 1));
        QCOMPARE(now().leftBefore, Money::fromDollars(55));
        VERIFY_DONE(save(50, {}));
        QCOMPARE(now().limit, Money::fromDollars(50));
        QCOMPARE(now().leftBefore, Money{});
        QVERIFY(budgets.history(owner)->at(1).terms.carryOver == (CarryOver{{BudgetPeriod::Month, 10}}));
    }

    void aTransferOfThePeriodIsPartOfWhatIsLeft()
    {
        const Team speech = m_fixture->addTeam(QStringLiteral("Speech"));
        save(QStringLiteral("carry_over"), QStringLiteral("day all"));
        goTo(QDate(2026, 3, 20));
        VERIFY_DONE(m_fixture->writeSegments({used(m_fixture->time.now() - 3h, 30)})); // nothing came from the 19th
        BudgetTransfers &transfers = m_fixture->governor->transfers();
        const auto asked = transfers.ask(m_fixture->ada, *transfers.ownerNamed(QStringLiteral("vision")),
                                         *transfers.ownerNamed(QStringLiteral("speech")), BudgetPeriod::Day,
                                         Money::fromDollars(4), QStringLiteral("Deadline"));
        VERIFY_DONE(asked);
        VERIFY_DONE(
            m_fixture->governor->approvals().approve(*m_fixture->governor->actor(QStringLiteral("Grace")), asked->id));
        goTo(QDate(2026, 3, 21));
        QCOMPARE(budgetNow().leftBefore, Money::fromDollars(6));
        QCOMPARE(limitNow(), Money::fromDollars(16));
    }

    void theRefusalSaysWhatWasCarriedOver()
    {
        save(QStringLiteral("carry_over"), QStringLiteral("day 20%"));
        goTo(QDate(2026, 3, 20));
        VERIFY_DONE(m_fixture->writeSegments({used(m_fixture->time.now(), 12)}));
        m_fixture->time.advance(2h);
        Proposal proposal;
        proposal.team = m_team.id;
        proposal.offer.gpuName = QStringLiteral("RTX 4090");
        proposal.offer.numGpus = 1;
        proposal.offer.pricePerHour = HourlyRate::fromNanos(400'000'000);
        proposal.offer.reliability = Share::fromMillionths(990'000);
        proposal.offer.diskSpace = Gigabytes::fromWhole(100);
        const auto refused = m_fixture->governor->policies().check(proposal);
        VERIFY_DONE(refused);
        QVERIFY(refused->verdict == Verdict::Deny);
        QCOMPARE(refused->reasons.front().limit, QStringLiteral("12.00"));
        QVERIFY2(refused->reasons.front().message.endsWith(
                     QStringLiteral(" It includes $2.00 carried over from the last day.")),
                 qPrintable(refused->reasons.front().message));
    }

    void goesWithItsBudget()
    {
        save(QStringLiteral("monthly_budget"), QStringLiteral("100"));
        save(QStringLiteral("carry_over"), QStringLiteral("month 20%"));
        save(QStringLiteral("monthly_budget"), QString());
        QVERIFY(inForce().carryOver.empty());
        Policy wrong = inForce();
        wrong.carryOver[BudgetPeriod::Month] = 20;
        VERIFY_FAILS(m_fixture->governor->policies().save(m_fixture->ada, m_team.id, wrong, QStringLiteral("why")),
                     Usage, "bad_field_value");
    }

private:
    void moveTo(const QString &zone)
    {
        VERIFY_DONE(m_fixture->governor->administration().changeTeam(m_fixture->ada, m_team.slug,
                                                                     {{QStringLiteral("zone"), zone}}, {}));
    }
    void goTo(QDate day) { m_fixture->time.advance(startOfDay(day, QTimeZone::utc()) - m_fixture->time.now()); }
    Policy inForce() { return m_fixture->governor->policies().inForce(m_team.id)->policy; }
    void save(const QString &field, const QString &value)
    {
        Policy policy = inForce();
        VERIFY_DONE(setPolicyField(policy, field, value));
        VERIFY_DONE(m_fixture->governor->policies().save(m_fixture->ada, m_team.id, policy, QStringLiteral("agreed")));
    }
    /// That many dollars in one hour.
    UsageSegment used(Instant from, int dollars)
    {
        UsageSegment segment = m_fixture->segment(m_team, 1, from, 1h);
        segment.gpuRate = HourlyRate::fromNanos(dollars * 1'000'000'000LL);
        segment.storageRate = {};
        return segment;
    }
    BudgetStanding budgetNow()
    {
        return *m_fixture->governor->reader().standing(m_team.id, m_fixture->time.now())->budget(BudgetPeriod::Day);
    }
    Money limitNow() { return budgetNow().limit; }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestCarriedBudgets)
#include "tst_carried_budgets.moc"
