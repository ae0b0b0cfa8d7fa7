#include "scenarios/world.h"

#include "foundation/text_formats.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

/// Commands that cost money are judged by every rule that a rental is, and wait for a person as rentals do.
class TestJudgedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterEndIsJudgedByTheWholeRun_data();
    void aLaterEndIsJudgedByTheWholeRun();
    void anEarlierEndIsAlwaysAllowed();
    void aStartHoldsWhatTheTeamMayHold_data();
    void aStartHoldsWhatTheTeamMayHold();
    void startsOfOneMomentShareTheRoom();
    void anApprovedCommandIsCarriedOut();
    void whatWasApprovedIsDecidedAnew();
    void aRefusedExtensionNamesTheLatestEnd();
    void aStopCanBeTakenBackForAMoment();

private:
    using Fields = QList<std::pair<QString, QString>>;
    static void setRules(World &world, const Fields &fields)
    {
        Policy policy = world.team().policy.policy;
        for (const auto &[field, text] : fields)
            QVERIFY2(setPolicyField(policy, field, text), qPrintable(field));
        QVERIFY(world.governor().policies().save(world.actor(), world.team().team.id, policy, QStringLiteral("Rules")));
    }
    static InstanceId running(World &world, int index = 0)
    {
        world.governor().executor().start();
        return world.settle(world.rent(index, 8h).id).instance;
    }
    static Request command(World &world, InstanceId instance, InstanceCommand command,
                           const std::optional<Instant> &until = {})
    {
        const Request asked =
            world.governor().requests().command(world.actor(), {instance}, command, {}, until)->front();
        world.settle(asked.id, 5min);
        return world.show(asked.id);
    }
    static Instant endOf(World &world, InstanceId instance)
    {
        return *world.governor().reader().instance(instance, world.time().now())->endsAt;
    }
    static QStringList rulesOf(const Request &request)
    {
        QStringList rules;
        for (const Reason &reason : request.decision.value_or(Decision{}).reasons)
            rules.append(reason.rule);
        return rules;
    }
};

void TestJudgedCommands::aLaterEndIsJudgedByTheWholeRun_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char *name, const Fields &fields, const char *state, const QStringList &rules) {
        QTest::newRow(name) << fields << QString::fromLatin1(state) << rules;
    };
    const std::pair hours{QStringLiteral("max_planned_hours"), QStringLiteral("12")};
    const std::pair cost{QStringLiteral("approval_above_cost"), QStringLiteral("5")};
    const std::pair lifetime{QStringLiteral("max_lifetime"), QStringLiteral("13")};
    const std::pair stopsThen{QStringLiteral("at_lifetime_end"), QStringLiteral("stop")};
    row("no rule", {}, "closed", {});
    row("planned hours", {hours}, "denied", {hours.first});
    row("lifetime", {lifetime, stopsThen}, "denied", {lifetime.first});
    row("working hours",
        {{QStringLiteral("working_hours"), QStringLiteral("Mon-Sun 00:00-23:00")},
         {QStringLiteral("outside_hours"), QStringLiteral("stop")}},
        "denied", {QStringLiteral("working_hours")});
    row("price", {{QStringLiteral("max_price_per_hour"), QStringLiteral("0.01")}}, "denied",
        {QStringLiteral("max_price_per_hour")});
    row("team's price", {{QStringLiteral("team_max_price_per_hour"), QStringLiteral("0.01")}}, "denied",
        {QStringLiteral("team_max_price_per_hour")});
    row("approval for its cost", {cost}, "awaiting_approval", {cost.first});
    row("approval for its price", {{QStringLiteral("approval_above_price"), QStringLiteral("0.01")}},
        "awaiting_approval", {QStringLiteral("approval_above_price")});
    row("everything", {hours, cost, lifetime, stopsThen}, "denied", {cost.first, hours.first, lifetime.first});
}

void TestJudgedCommands::aLaterEndIsJudgedByTheWholeRun()
{
    QFETCH(Fields, fields);
    QFETCH(QString, state);
    QFETCH(QStringList, rules);
    World world;
    const InstanceId instance = running(world);
    const Instant before = endOf(world, instance);
    if (!fields.isEmpty())
        setRules(world, fields);
    const Request request = command(world, instance, InstanceCommand::Extend, before + 100h);
    QCOMPARE(toString(request.state), state);
    QCOMPARE(rulesOf(request), rules);
    QCOMPARE(endOf(world, instance), state == QLatin1String("closed") ? before + 100h : before);
}

void TestJudgedCommands::anEarlierEndIsAlwaysAllowed()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world,
             {{QStringLiteral("max_planned_hours"), QStringLiteral("1")},
              {QStringLiteral("max_instances"), QStringLiteral("0")},
              {QStringLiteral("daily_budget"), QStringLiteral("0.01")}});
    const Instant sooner = endOf(world, instance) - 2h;
    QCOMPARE(toString(command(world, instance, InstanceCommand::Extend, sooner).state), QStringLiteral("closed"));
    QCOMPARE(endOf(world, instance), sooner);
}

void TestJudgedCommands::aStartHoldsWhatTheTeamMayHold_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("GPUs") << QStringLiteral("max_gpus");
    QTest::newRow("price of the team") << QStringLiteral("team_max_price_per_hour");
}

void TestJudgedCommands::aStartHoldsWhatTheTeamMayHold()
{
    QFETCH(QString, rule);
    World world;
    const InstanceId first = running(world);
    QCOMPARE(toString(command(world, first, InstanceCommand::Stop).state), QStringLiteral("closed"));
    const InstanceId second = running(world); // in the room that the stop has made
    // As much as the second one takes, and a little more.
    const auto view = *world.governor().reader().instance(second, world.time().now());
    const QString most = rule == QLatin1String("max_gpus")
        ? QString::number(view.numGpus)
        : (view.pricePerHour + *HourlyRate::parse(QStringLiteral("0.05"))).toString();
    setRules(world, {{rule, most}});
    const Request start = command(world, first, InstanceCommand::Start);
    QCOMPARE(toString(start.state), QStringLiteral("denied"));
    QCOMPARE(rulesOf(start), QStringList{rule});
}

void TestJudgedCommands::startsOfOneMomentShareTheRoom()
{
    World world;
    const std::vector<InstanceId> both{running(world), running(world)};
    for (const InstanceId instance : both)
        QCOMPARE(toString(command(world, instance, InstanceCommand::Stop).state), QStringLiteral("closed"));
    setRules(world, {{QStringLiteral("max_instances"), QStringLiteral("1")}});
    const auto starts = *world.governor().requests().command(world.actor(), both, InstanceCommand::Start);
    world.time().advance(5min);
    QStringList states;
    for (const Request &start : starts)
        states.append(toString(world.show(start.id).state));
    QCOMPARE(states.count(QStringLiteral("denied")), 1);
}

void TestJudgedCommands::anApprovedCommandIsCarriedOut()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world, {{QStringLiteral("approval_above_price"), QStringLiteral("0.01")}});
    const Instant later = endOf(world, instance) + 4h;
    const Request waiting = command(world, instance, InstanceCommand::Extend, later);
    QCOMPARE(toString(waiting.state), QStringLiteral("awaiting_approval"));
    QVERIFY(endOf(world, instance) < later);
    const MemberId manager = *world.governor().actor(QStringLiteral("Manager"));
    QVERIFY(world.governor().approvals().approve(manager, waiting.id, QStringLiteral("Go on")));
    const Request done = world.settle(waiting.id);
    QCOMPARE(toString(done.state), QStringLiteral("closed"));
    QCOMPARE(done.command()->grant->by, manager);
    QCOMPARE(endOf(world, instance), later);
    // What was let pass holds for this end, not for the next one.
    QCOMPARE(toString(command(world, instance, InstanceCommand::Extend, later + 4h).state),
             QStringLiteral("awaiting_approval"));
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestJudgedCommands::whatWasApprovedIsDecidedAnew()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world, {{QStringLiteral("approval_above_price"), QStringLiteral("0.01")}});
    const Instant before = endOf(world, instance);
    const Request waiting = command(world, instance, InstanceCommand::Extend, before + 4h);
    setRules(world, {{QStringLiteral("max_planned_hours"), QStringLiteral("10")}}); // while it waits
    const MemberId manager = *world.governor().actor(QStringLiteral("Manager"));
    QVERIFY(world.governor().approvals().approve(manager, waiting.id, {}));
    const Request denied = world.settle(waiting.id);
    QCOMPARE(toString(denied.state), QStringLiteral("denied"));
    QCOMPARE(rulesOf(denied), QStringList{QStringLiteral("max_planned_hours")});
    QCOMPARE(endOf(world, instance), before);
}

void TestJudgedCommands::aRefusedExtensionNamesTheLatestEnd()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world, {{QStringLiteral("max_planned_hours"), QStringLiteral("10")}});
    const Instant before = endOf(world, instance);
    const Request denied = command(world, instance, InstanceCommand::Extend, before + 40h);
    QCOMPARE(toString(denied.state), QStringLiteral("denied"));
    const std::vector<Remedy> &remedies = denied.decision->reasons.front().remedies;
    const auto shorter = std::ranges::find(remedies, Remedy::Action::FewerHours, &Remedy::action);
    QVERIFY(shorter != remedies.end() && shorter->until);
    QCOMPARE(
        shorter->command,
        QStringLiteral("bursarctl instance extend %1 --until %2").arg(instance.toString(), toRfc3339(*shorter->until)));
    QCOMPARE(toString(command(world, instance, InstanceCommand::Extend, *shorter->until).state),
             QStringLiteral("closed"));
    QCOMPARE(endOf(world, instance), *shorter->until);
    for (const Remedy &remedy : remedies)
        QVERIFY2(!remedy.command.contains(QLatin1String("bursarctl rent")), qPrintable(remedy.command));
}

void TestJudgedCommands::aStopCanBeTakenBackForAMoment()
{
    World world;
    const InstanceId instance = running(world);
    governor::RequestDesk &desk = world.governor().requests();
    const auto stateOf = [&] { return world.governor().reader().instance(instance, world.time().now())->state; };
    const auto first = desk.commandAfterPause(world.actor(), {instance}, InstanceCommand::Stop);
    QVERIFY(first.hasValue());
    world.time().advance(3s);
    const auto taken = desk.cancel(world.actor(), first->front().id);
    QVERIFY(taken && taken->state == RequestState::Cancelled);
    world.time().advance(2min);
    QCOMPARE(toString(stateOf()), QStringLiteral("running"));
    const auto second = desk.commandAfterPause(world.actor(), {instance}, InstanceCommand::Stop);
    world.time().advance(2min);
    QCOMPARE(toString(desk.show(second->front().id)->state), QStringLiteral("closed"));
    QCOMPARE(toString(stateOf()), QStringLiteral("stopped"));
}

QTEST_GUILESS_MAIN(TestJudgedCommands)
#include "tst_judged_commands.moc"
