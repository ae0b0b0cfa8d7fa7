#include "test_ledger.h"

#include "domain/audit_actions.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

namespace {

const InstanceId instance(9'876'543'210);

Contract stranger(const TestLedger &ledger)
{
    Contract contract;
    contract.instance = instance;
    contract.account = ledger.account.id;
    contract.firstSeen = testNow;
    contract.plannedEnd = testNow + std::chrono::hours{8};
    contract.note = QStringLiteral("for Grace");
    contract.label = QStringLiteral("mine");
    contract.gpuName = QStringLiteral("H100 SXM");
    contract.numGpus = 8;
    contract.pricePerHour = HourlyRate::fromNanos(16'123'456'789);
    contract.storageCost = StorageRate::fromNanos(150'000'001);
    contract.disk = Gigabytes::fromThousandths(100'500);
    contract.upCost = TrafficRate::fromNanos(3);
    contract.downCost = TrafficRate::fromNanos(4);
    contract.location = QStringLiteral("Québec, CA");
    contract.stopAtEnd = false;
    return contract;
}

bool same(const Contract &left, const Contract &right)
{
    return left.instance == right.instance && left.account == right.account && left.team == right.team
        && left.request == right.request && left.by == right.by && left.firstSeen == right.firstSeen
        && left.goneAt == right.goneAt && left.plannedEnd == right.plannedEnd && left.note == right.note
        && left.label == right.label && left.gpuName == right.gpuName && left.numGpus == right.numGpus
        && left.pricePerHour == right.pricePerHour && left.storageCost == right.storageCost && left.disk == right.disk
        && left.upCost == right.upCost && left.downCost == right.downCost && left.location == right.location
        && left.stopAtEnd == right.stopAtEnd;
}

UsageSegment segment(const TestLedger &ledger, quint32 number, Instant from, Duration length,
                     const std::optional<TeamId> &team)
{
    UsageSegment segment;
    segment.id = testId<SegmentId>(number);
    segment.account = ledger.account.id;
    segment.instance = instance;
    segment.team = team;
    segment.span = {from, from + length};
    segment.state = InstanceState::Running;
    segment.gpuName = QStringLiteral("H100 SXM");
    segment.numGpus = 8;
    segment.gpuRate = HourlyRate::fromNanos(16'123'456'789);
    segment.storageRate = StorageRate::fromNanos(150'000'000);
    segment.disk = Gigabytes::fromThousandths(100'500);
    segment.downloaded = Gigabytes::fromThousandths(1'234);
    segment.uploaded = Gigabytes::fromThousandths(5'678);
    segment.downRate = TrafficRate::fromNanos(10'000'000);
    segment.upRate = TrafficRate::fromNanos(20'000'000);
    segment.gap = true;
    return segment;
}

Charge charge(const TestLedger &ledger, const QDate &day, qint64 micros)
{
    Charge charge;
    charge.account = ledger.account.id;
    charge.instance = instance;
    charge.day = day;
    charge.amounts = {Money::fromMicros(micros), Money::fromMicros(2), Money::fromMicros(3), Money::fromMicros(4),
                      Money::fromMicros(-5)};
    charge.downloaded = Gigabytes::fromThousandths(6);
    charge.uploaded = Gigabytes::fromThousandths(7);
    charge.firstSeen = testNow;
    charge.changedAt = testNow;
    return charge;
}

} // namespace

class TestUsageStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsContractsAndWhoseTheyAreByDay()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Contract contract = stranger(ledger);
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            return ContractStore::add(transaction, contract, audit_action::instanceStranger);
        }));
        const ContractStore store(*ledger.database);
        QVERIFY(same(**store.byInstance(instance), contract));
        const QDate today(2026, 3, 10);
        QVERIFY(!*store.teamOn(instance, today));

        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            return ContractStore::assign(transaction, instance, ledger.team.id, today);
        }));
        QVERIFY(!*store.teamOn(instance, today.addDays(-1)));
        QVERIFY(*store.teamOn(instance, today) == ledger.team.id);
        QVERIFY((*store.byInstance(instance))->team == ledger.team.id);

        const Instant end = testNow + std::chrono::hours{20};
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            auto done = ContractStore::setPlannedEnd(transaction, instance, end);
            if (done)
                done = ContractStore::setNote(transaction, instance, QStringLiteral("Ada's"));
            return done ? ContractStore::setGone(transaction, instance, end) : done;
        }));
        contract.team = ledger.team.id;
        contract.plannedEnd = end;
        contract.goneAt = end;
        contract.stopAtEnd = true; // whoever gives it an end wants it to end
        contract.note = QStringLiteral("Ada's");
        QVERIFY(same(**store.byInstance(instance), contract));
        QVERIFY(store.all()->empty());
        QCOMPARE(store.all(true)->size(), size_t{1});
        VERIFY_FAILS(ledger.record([&](RecordTransaction &transaction) {
            return ContractStore::setGone(transaction, InstanceId(1), end);
        }),
                     Usage, "not_found");
        QVERIFY(AuditStore(*ledger.database).forEach([](const AuditEvent &event) {
            QVERIFY(!event.canonicalBytes().contains("Ada"));
        }));
    }

    void aRentedInstanceBelongsToItsTeamFromTheBeginning()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Request request;
        request.id = testId<RequestId>(60);
        request.team = ledger.team.id;
        Contract contract = stranger(ledger);
        contract.team = ledger.team.id;
        contract.request = request.id;
        contract.by = ledger.member.id;
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            const auto done = RequestStore::add(transaction, request);
            return done ? ContractStore::add(transaction, contract, audit_action::instanceFound) : done;
        }));
        const ContractStore store(*ledger.database);
        QVERIFY(same(store.byRequest(request.id)->front(), contract));
        QVERIFY(*store.teamOn(instance, QDate(2026, 3, 9)) == ledger.team.id); // created before midnight, seen after it
    }

    void keepsSegmentsForEver()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            return ContractStore::add(transaction, stranger(ledger), audit_action::instanceStranger);
        }));
        std::vector<UsageSegment> written;
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) -> Expected<void> {
            for (quint32 i = 0; i < 50; ++i) {
                written.push_back(
                    segment(ledger, 300 + i, testNow + Duration{i * 60'007}, Duration{60'007}, ledger.team.id));
                if (const auto done = SegmentStore::add(transaction, written.back()); !done)
                    return done;
            }
            return {};
        }));
        const SegmentStore store(*ledger.database);
        const Span all{testNow, testNow + std::chrono::hours{24}};
        QVERIFY(*store.within(all) == written);
        QVERIFY(*store.lastEnd(instance) == written.back().span.to);
        QVERIFY(!*store.lastEnd(InstanceId(1)));
        QVERIFY(store.within({written.back().span.to, written.back().span.to + Duration{1}})->empty());
        VERIFY_FAILS(ledger.database->execute(QStringLiteral("UPDATE segments SET cost_gpu = 0")), Refused,
                     "record_frozen");
        VERIFY_FAILS(ledger.database->execute(QStringLiteral("DELETE FROM segments")), Refused, "record_frozen");
    }

    void useBelongsToTheOwnerOfItsDay()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const Duration day = std::chrono::hours{24};
        const UsageSegment before = segment(ledger, 400, testNow - day, Duration{1'000'000}, {});
        const UsageSegment after = segment(ledger, 401, testNow, Duration{1'000'000}, {});
        MeterStore meters(*ledger.database);
        VERIFY_DONE(meters.save({segment(ledger, 402, testNow + Duration{2'000'000}, Duration{1}, {}), {}, {}}));
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            auto done = ContractStore::add(transaction, stranger(ledger), audit_action::instanceStranger);
            if (done)
                done = SegmentStore::add(transaction, before);
            return done ? SegmentStore::add(transaction, after) : done;
        }));
        const SegmentStore store(*ledger.database);
        const ContractStore contracts(*ledger.database);
        const auto owners = [&] {
            std::vector<std::optional<TeamId>> teams;
            for (const UsageSegment &one : *store.within({testNow - day * 2, testNow + day}))
                teams.push_back(one.team);
            teams.push_back(meters.all()->front().segment.team);
            return teams;
        };
        using Teams = std::vector<std::optional<TeamId>>;
        QVERIFY((owners() == Teams{std::nullopt, std::nullopt, std::nullopt}));
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            return ContractStore::assign(transaction, instance, ledger.team.id, QDate(2026, 3, 10));
        }));
        QVERIFY((owners() == Teams{std::nullopt, ledger.team.id, ledger.team.id}));
        QVERIFY((*contracts.teamsSince(instance, QDate(2026, 3, 9)) == std::vector{ledger.team.id}));
        QVERIFY(contracts.teamsSince(InstanceId(1), QDate(2026, 3, 9))->empty());
    }

    void recordsOnlyChargesThatDiffer()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const QDate day(2026, 3, 9);
        std::vector<Charge> charges{charge(ledger, day, 1'000), charge(ledger, day.addDays(1), 2'000)};
        int changed = 0;
        const auto record = [&] {
            return ledger.record([&](RecordTransaction &transaction) -> Expected<void> {
                const auto count = ChargeStore::record(transaction, charges);
                if (!count)
                    return count.failure();
                changed = *count;
                return {};
            });
        };
        VERIFY_DONE(record());
        QCOMPARE(changed, 2);
        const ChargeStore store(*ledger.database);
        QVERIFY(*store.within(day, day.addDays(1)) == charges);
        VERIFY_FAILS(record(), Environment, "no_event"); // nothing differs: nothing to tell
        QCOMPARE(changed, 0);

        charges.at(1).amounts.gpu = Money::fromMicros(9'000);
        charges.at(1).firstSeen = charges.at(1).changedAt = testNow + Duration{5};
        VERIFY_DONE(record());
        QCOMPARE(changed, 1);
        const auto stored = store.within(day.addDays(1), day.addDays(1), instance);
        QVERIFY(stored->front().firstSeen == testNow);
        QVERIFY(stored->front().changedAt == testNow + Duration{5});
        const auto event = AuditStore(*ledger.database).list({})->back();
        QCOMPARE(event.details.value(QStringLiteral("difference")).toString(), QStringLiteral("0.007"));
        const QJsonArray told = event.details.value(QStringLiteral("charges")).toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][QStringLiteral("instance")].toString(), instance.toString());
        QCOMPARE(told[0][QStringLiteral("day")].toString(), QStringLiteral("2026-03-10"));
        QVERIFY(told[0][QStringLiteral("before")].toString() != told[0][QStringLiteral("amount")].toString());
        QVERIFY(store.within(day, day, InstanceId(1))->empty());

        QVERIFY(!*store.lastRead(ledger.account.id));
        ChargeStore writing(*ledger.database);
        VERIFY_DONE(writing.setLastRead(ledger.account.id, testNow));
        VERIFY_DONE(writing.setLastRead(ledger.account.id, testNow + Duration{1}));
        QVERIFY(*store.lastRead(ledger.account.id) == testNow + Duration{1});
    }

    void keepsOpenMeters()
    {
        TestLedger ledger;
        MeterStore store(*ledger.database);
        OpenMeter meter{segment(ledger, 500, testNow, Duration{1}, {}), Gigabytes::fromThousandths(0), {}};
        meter.segment.id = {};
        VERIFY_DONE(store.save(meter));
        meter.segment.team = ledger.team.id;
        meter.segment.span.to = testNow + Duration{99};
        VERIFY_DONE(store.save(meter));
        const auto all = store.all();
        VERIFY_DONE(all);
        QCOMPARE(all->size(), size_t{1});
        QVERIFY(all->front().segment == meter.segment);
        QVERIFY(all->front().downCounter == meter.downCounter);
        QVERIFY(!all->front().upCounter);
        VERIFY_DONE(store.remove(instance));
        QVERIFY(store.all()->empty());
    }
};

QTEST_GUILESS_MAIN(TestUsageStores)
#include "tst_usage_stores.moc"
