#include "domain/instance_condition.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = instantFromMillis(1'793'491'200'000);

Proposal decided(RentalType type = RentalType::OnDemand)
{
    Proposal proposal;
    proposal.type = type;
    proposal.offer.pricePerHour = *HourlyRate::parse(QStringLiteral("0.40"));
    proposal.bid = *HourlyRate::parse(QStringLiteral("0.20"));
    return proposal;
}

InstanceFacts facts(InstanceState state, Duration since = Duration{0})
{
    InstanceFacts facts;
    facts.state = state;
    facts.stateSince = now - since;
    facts.firstSeen = now - since;
    facts.pricePerHour = *HourlyRate::parse(QStringLiteral("0.40"));
    facts.rented = decided();
    return facts;
}

QString nameOf(const InstanceFacts &facts)
{
    const auto found = conditionOf(facts, now);
    return found ? toString(found->condition) : QString();
}

} // namespace

/// What is wrong with an instance, from what is known of it.
class InstanceConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsByTheState_data();
    void tellsByTheState();
    void comparesWithWhatWasDecided();
    void outlivesItsEnd();
    void isNotListed();
    void everyConditionHasWordsAndChoices();
};

void InstanceConditionTest::tellsByTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("condition");
    const auto row = [](InstanceState state, int minutes, const QString &condition) {
        QTest::addRow("%s for %d min", qPrintable(toString(state)), minutes)
            << static_cast<int>(state) << minutes << condition;
    };
    row(InstanceState::Running, 500, {});
    row(InstanceState::Stopped, 500, {});
    row(InstanceState::Loading, 5, {});
    row(InstanceState::Loading, 21, QStringLiteral("loading_long"));
    row(InstanceState::Creating, 21, QStringLiteral("loading_long"));
    row(InstanceState::Outbid, 0, QStringLiteral("outbid"));
    row(InstanceState::Offline, 0, QStringLiteral("host_offline"));
    row(InstanceState::Unknown, 1, {});
    row(InstanceState::Unknown, 6, QStringLiteral("no_heartbeat"));
    row(InstanceState::Scheduling, 0, QStringLiteral("start_queued"));
    row(InstanceState::Gone, 500, {});
}

void InstanceConditionTest::tellsByTheState()
{
    QFETCH(int, state);
    QFETCH(int, minutes);
    QTEST(nameOf(facts(static_cast<InstanceState>(state), std::chrono::minutes{minutes})), "condition");
}

void InstanceConditionTest::comparesWithWhatWasDecided()
{
    InstanceFacts known = facts(InstanceState::Running);
    QCOMPARE(nameOf(known), QString());
    known.pricePerHour = *HourlyRate::parse(QStringLiteral("0.4001")); // rounded elsewhere
    QCOMPARE(nameOf(known), QString());
    known.pricePerHour = *HourlyRate::parse(QStringLiteral("0.45"));
    QCOMPARE(nameOf(known), QStringLiteral("wrong_price"));
    QVERIFY(conditionOf(known, now)->words.contains(QStringLiteral("0.45")));
    known.priceRaised = true; // a person has accepted it
    QCOMPARE(nameOf(known), QString());
    known.isBid = true;
    QCOMPARE(nameOf(known), QStringLiteral("wrong_type"));

    known = facts(InstanceState::Running);
    known.rented = decided(RentalType::Bid);
    QCOMPARE(nameOf(known), QStringLiteral("wrong_type")); // a bid that became a rental at the full price
    known.isBid = true;
    known.pricePerHour = *HourlyRate::parse(QStringLiteral("0.90")); // it may have been raised
    QCOMPARE(nameOf(known), QString());

    known = facts(InstanceState::Running);
    known.rented.reset(); // a stranger was decided by nobody
    known.pricePerHour = *HourlyRate::parse(QStringLiteral("9"));
    QCOMPARE(nameOf(known), QString());
}

void InstanceConditionTest::outlivesItsEnd()
{
    InstanceFacts known = facts(InstanceState::Running);
    known.plannedEnd = now - 2min; // its stop is on the way
    QCOMPARE(nameOf(known), QString());
    known.plannedEnd = now - 6min;
    QCOMPARE(nameOf(known), QStringLiteral("past_end"));
    known.state = InstanceState::Stopped;
    QCOMPARE(nameOf(known), QString());
}

void InstanceConditionTest::isNotListed()
{
    InstanceFacts known = facts(InstanceState::Running);
    known.missed = 1;
    QCOMPARE(nameOf(known), QStringLiteral("lost"));
    known.state = InstanceState::Gone;
    QCOMPARE(nameOf(known), QString());
}

void InstanceConditionTest::everyConditionHasWordsAndChoices()
{
    for (const InstanceState state : {InstanceState::Loading, InstanceState::Outbid, InstanceState::Offline,
                                      InstanceState::Unknown, InstanceState::Scheduling}) {
        const auto found = conditionOf(facts(state, 60min), now);
        QVERIFY(found);
        QVERIFY(found->words.endsWith(QLatin1Char('.')));
        const auto &choices = found->choices;
        QVERIFY(std::find(choices.begin(), choices.end(), InstanceCommand::Destroy) != choices.end());
        QVERIFY(found->since);
    }
}

QTEST_APPLESS_MAIN(InstanceConditionTest)
#include "tst_instance_condition.moc"
