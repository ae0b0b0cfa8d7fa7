#include "governor_fixture.h"
#include "ledger/meter_store.h"

#include <QtTest>

namespace bursar::governor {

using std::chrono::hours;

namespace {

constexpr qint64 instanceNumber = 4711;
const QTimeZone utc = QTimeZone::utc();

Instant at(QDate day, int hour)
{
    return startOfDay(day, utc) + hours{hour};
}

} // namespace

/// An instance changes hands from a day on, and its cost goes with it. Today is 10 March 2026, noon.
class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_vision = addTeam(QStringLiteral("Vision"));
        m_speech = addTeam(QStringLiteral("Speech"));
        VERIFY_DONE(m_fixture->writeContract(m_vision, instanceNumber));
    }
    void cleanup() { m_fixture.reset(); }

    void costsGoWithTheInstance_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("moved");
        QTest::newRow("from today: the closed part and the running one") << QDate(2026, 3, 10) << "4.80";
        QTest::newRow("from yesterday, which is estimated") << QDate(2026, 3, 9) << "8.80";
        QTest::newRow("from the day that Vast.ai has charged") << QDate(2026, 3, 8) << "12.857";
        QTest::newRow("from before it was rented") << QDate(2026, 3, 1) << "12.857";
    }
    void costsGoWithTheInstance()
    {
        QFETCH(QDate, from);
        QFETCH(QString, moved);
        use();
        const Position visionBefore = positionOf(m_vision);
        const Position speechBefore = positionOf(m_speech);
        QCOMPARE(visionBefore.standing.toString(), QStringLiteral("12.857"));
        QCOMPARE(speechBefore.standing.toString(), QStringLiteral("0.00"));

        VERIFY_DONE(assign(QStringLiteral("speech"), from));
        const Money amount = *Money::parse(moved);
        QCOMPARE(positionOf(m_vision), visionBefore.less(amount));
        QCOMPARE(positionOf(m_speech), speechBefore.less(-amount));

        // And back again.
        VERIFY_DONE(assign(QStringLiteral("vision"), from));
        QCOMPARE(positionOf(m_vision), visionBefore);
        QCOMPARE(positionOf(m_speech), speechBefore);
    }

    /// Cost does not leave a team by the word of another team's manager.
    void takesTheRightOverWhoeverHasItNow()
    {
        Governor &governor = *m_fixture->governor;
        const MemberId grace = *governor.actor(QStringLiteral("Grace"));
        VERIFY_DONE(
            governor.roles().give(m_fixture->ada, QStringLiteral("Grace"), AppRole::Manager, QStringLiteral("speech")));
        const std::vector<InstanceId> one{InstanceId(instanceNumber)};
        VERIFY_FAILS(governor.administration().assignInstances(grace, one, QStringLiteral("speech"), {}), Refused,
                     "role_refused");
        VERIFY_DONE(
            governor.roles().give(m_fixture->ada, QStringLiteral("Grace"), AppRole::Manager, QStringLiteral("vision")));
        VERIFY_DONE(governor.administration().assignInstances(grace, one, QStringLiteral("speech"), {}));
    }

    void anIssuedMonthDoesNotChange_data()
    {
        QTest::addColumn<QString>("issuedFor");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("firstFreeDay");
        const QDate february(2026, 2, 20);
        const QDate march(2026, 3, 1);
        QTest::newRow("of who loses it") << "Vision"
                                         << "UTC" << february << "2026-03-01";
        QTest::newRow("of who gets it") << "Speech"
                                        << "UTC" << february << "2026-03-01";
        QTest::newRow("the month after") << "Vision"
                                         << "UTC" << march << QString();
        QTest::newRow("its last evening in New York") << "Vision"
                                                      << "America/New_York" << march << "2026-03-02";
        QTest::newRow("Shanghai is ahead") << "Vision"
                                           << "Asia/Shanghai" << QDate(2026, 2, 28) << "2026-03-01";
    }
    void anIssuedMonthDoesNotChange()
    {
        QFETCH(QString, issuedFor);
        QFETCH(QString, zone);
        QFETCH(QDate, from);
        QFETCH(QString, firstFreeDay);
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.zone = zone;
        VERIFY_DONE(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation));
        const Team &team = issuedFor == QLatin1String("Vision") ? m_vision : m_speech;
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(team, 1, at({2026, 2, 10}, 6), hours{4})}));
        VERIFY_DONE(
            m_fixture->governor->chargeback().issue(m_fixture->ada, {2026, 2}, {team.id}, QStringLiteral("a test")));
        const auto assigned = assign(QStringLiteral("speech"), from);
        if (firstFreeDay.isEmpty()) {
            VERIFY_DONE(assigned);
            return;
        }
        VERIFY_FAILS(assigned, Usage, "month_issued");
        QVERIFY2(assigned.error().message.contains(issuedFor), qPrintable(assigned.error().message));
        QVERIFY(assigned.error().message.contains(QStringLiteral("2026-02")));
        QVERIFY2(assigned.error().remedy.contains(firstFreeDay), qPrintable(assigned.error().remedy));
        VERIFY_DONE(assign(QStringLiteral("speech"), QDate::fromString(firstFreeDay, Qt::ISODate)));
    }

    void aFormerOwnersIssuedMonthDoesNotChangeEither()
    {
        const Team robots = addTeam(QStringLiteral("Robots"));
        VERIFY_DONE(assign(QStringLiteral("speech"), QDate(2026, 2, 10)));
        VERIFY_DONE(assign(QStringLiteral("vision"), QDate(2026, 2, 20)));
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(m_speech, 1, at({2026, 2, 10}, 6), hours{4})}));
        VERIFY_DONE(m_fixture->governor->chargeback().issue(m_fixture->ada, {2026, 2}, {m_speech.id},
                                                            QStringLiteral("a test")));
        // Speech owned it for ten days in between: they would go to Robots.
        VERIFY_FAILS(assign(QStringLiteral("robots"), QDate(2026, 2, 1)), Usage, "month_issued");
        VERIFY_DONE(assign(QStringLiteral("robots"), QDate(2026, 2, 20)));
        QVERIFY(!robots.id.isEmpty());
    }

private:
    /// What a team has spent, wherever one looks: the budgets began today, so only the lifetime's counts what was
    /// before.
    struct Position
    {
        Money standing;
        Money report;
        Money preview;
        /// The invoice is rounded, once, to cents.
        Position less(Money amount) const
        {
            return {standing - amount, report - amount, (report - amount).roundedToCents()};
        }
        friend bool operator==(const Position &, const Position &) = default;
        friend char *toString(const Position &position)
        {
            return QTest::toString(
                QStringLiteral("standing %1, report %2, preview %3")
                    .arg(position.standing.toString(), position.report.toString(), position.preview.toString()));
        }
    };

    Team addTeam(const QString &name)
    {
        Administration::NewTeam wish;
        wish.name = name;
        wish.account = QStringLiteral("Research EU");
        wish.costCenter = QStringLiteral("4100");
        wish.policy.budgets[BudgetPeriod::Lifetime] = Money::fromDollars(500);
        return *m_fixture->governor->administration().addTeam(m_fixture->ada, wish);
    }

    /// Three days of ten hours and two running hours; the first day is charged.
    void use()
    {
        std::vector<UsageSegment> segments;
        for (const QDate day : {QDate(2026, 3, 8), QDate(2026, 3, 9), QDate(2026, 3, 10)})
            segments.push_back(segment(at(day, 0)));
        VERIFY_DONE(m_fixture->writeSegments(segments));
        MeterAmounts charged;
        charged.gpu = Money::fromMicros(4'050'000);
        charged.disk = Money::fromMicros(7'000);
        VERIFY_DONE(m_fixture->writeCharge(m_vision, instanceNumber, {2026, 3, 8}, charged, m_fixture->time.now()));
        auto database = ledger::LedgerFile::open(m_fixture->path());
        UsageSegment running = segment(at({2026, 3, 10}, 10));
        running.id = {};
        running.span.to = at({2026, 3, 10}, 12);
        VERIFY_DONE(ledger::MeterStore(**database).save({running, {}, {}}));
    }
    /// Ten hours at $0.40, nothing else.
    UsageSegment segment(Instant from)
    {
        UsageSegment made = m_fixture->segment(m_vision, instanceNumber, from, hours{10});
        made.storageRate = {};
        return made;
    }
    Expected<void> assign(const QString &team, QDate from)
    {
        return m_fixture->governor->administration().assignInstances(m_fixture->ada, {InstanceId(instanceNumber)}, team,
                                                                     from);
    }
    Position positionOf(const Team &team)
    {
        const Instant now = m_fixture->time.now();
        const LedgerReader &reader = m_fixture->governor->reader();
        Position position;
        const auto standing = reader.standing(team.id, now);
        for (const BudgetStanding &budget : standing->budgets) {
            if (budget.period == BudgetPeriod::Lifetime)
                position.standing = budget.actual;
        }
        const auto rows = reader.spending(LedgerReader::SpendingKey::Team, {2026, 3, 1}, {2026, 3, 10}, now);
        for (const SpendingRow &row : *rows) {
            if (row.key == team.slug)
                position.report = row.amounts.total();
        }
        position.preview = m_fixture->governor->chargeback().preview({2026, 3}, team.id)->front().total;
        return position;
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_vision;
    Team m_speech;
};

} // namespace bursar::governor

QTEST_MAIN(bursar::governor::TestAssignment)
#include "tst_assignment.moc"
