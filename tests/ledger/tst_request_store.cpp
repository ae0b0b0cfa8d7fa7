#include "test_ledger.h"

#include "domain/audit_actions.h"

#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

namespace {

Offer offer()
{
    Offer offer;
    offer.id = OfferId(123456789012);
    offer.gpuName = QStringLiteral("RTX 4090");
    offer.numGpus = 2;
    offer.pricePerHour = HourlyRate::fromNanos(344'333'333);
    offer.storageCost = StorageRate::fromNanos(150'000'000);
    return offer;
}

Request rental(const TestLedger &ledger, quint32 number)
{
    RentalOrder order;
    order.proposal.team = ledger.team.id;
    order.proposal.offer = offer();
    order.proposal.image = QStringLiteral("pytorch/pytorch:latest");
    order.priceTolerance = HourlyRate::fromNanos(1);
    Request request;
    request.id = testId<RequestId>(number);
    request.team = ledger.team.id;
    request.batch = testId<BatchId>(900);
    request.by = ledger.member.id;
    request.createdAt = testNow + Duration{number};
    request.changedAt = request.createdAt;
    request.reason = QStringLiteral("Training for Grace");
    request.order = toJson(order);
    return request;
}

bool same(const Request &left, const Request &right)
{
    return left.id == right.id && left.team == right.team && left.kind == right.kind && left.batch == right.batch
        && left.state == right.state && left.by == right.by && left.createdAt == right.createdAt
        && left.changedAt == right.changedAt && left.reason == right.reason && left.order == right.order
        && left.decision == right.decision && left.policyVersion == right.policyVersion
        && left.instance == right.instance && left.plannedEnd == right.plannedEnd && left.error == right.error
        && left.attempts == right.attempts && left.cancelAsked == right.cancelAsked;
}

} // namespace

class TestRequestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsEveryField()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Request request = rental(ledger, 100);
        VERIFY_DONE(
            ledger.record([&](RecordTransaction &transaction) { return RequestStore::add(transaction, request); }));
        const RequestStore store(*ledger.database);
        QVERIFY(same(**store.byId(request.id), request));

        request.state = RequestState::Reserved;
        request.decision = Decision{Verdict::Deny,
                                    {{QStringLiteral("max_instances"),
                                      QStringLiteral("3"),
                                      QStringLiteral("2"),
                                      QStringLiteral("Too many"),
                                      {{Remedy::Action::ShowInstances, QStringLiteral("Show them")}}}}};
        request.policyVersion = 7;
        request.instance = InstanceId(9'876'543'210);
        request.plannedEnd = testNow + std::chrono::hours{8};
        request.error = QStringLiteral("why");
        request.attempts = 3;
        request.cancelAsked = true;
        request.changedAt = testNow + std::chrono::hours{1};
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            return RequestStore::advance(transaction, request, RequestState::Requested,
                                         {{QStringLiteral("committed"), QStringLiteral("2.75")}});
        }));
        QVERIFY(same(**store.byId(request.id), request));
        const auto event = AuditStore(*ledger.database).list({})->back();
        QCOMPARE(event.action, audit_action::rentalReserved);
        QCOMPARE(event.subject, request.id.toString());
        QCOMPARE(event.details.value(QStringLiteral("committed")).toString(), QStringLiteral("2.75"));
        request.attempts = 4;
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            return RequestStore::amend(transaction, request, audit_action::cancelAsked, {});
        }));
        QCOMPARE((*store.byId(request.id))->attempts, 4);
        QVERIFY(AuditStore(*ledger.database).forEach([](const AuditEvent &told) {
            QVERIFY(!told.canonicalBytes().contains("Grace"));
        }));
    }

    void keepsCommands()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        CommandOrder order;
        order.command = InstanceCommand::Extend;
        order.instance = InstanceId(5);
        order.until = testNow + std::chrono::hours{1};
        Request request;
        request.id = testId<RequestId>(200);
        request.team = ledger.team.id;
        request.kind = RequestKind::Command;
        request.createdAt = request.changedAt = testNow;
        request.order = toJson(order);
        VERIFY_DONE(
            ledger.record([&](RecordTransaction &transaction) { return RequestStore::add(transaction, request); }));
        QVERIFY(same(**RequestStore(*ledger.database).byId(request.id), request));
        QCOMPARE(AuditStore(*ledger.database).list({})->back().action, audit_action::commandRequested);
    }

    void movesOnlyAlongTheArrowsAndOnlyOnce()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Request request = rental(ledger, 100);
        VERIFY_DONE(
            ledger.record([&](RecordTransaction &transaction) { return RequestStore::add(transaction, request); }));
        const auto advance = [&](RequestState from, RequestState to) {
            request.state = to;
            return ledger.record(
                [&](RecordTransaction &transaction) { return RequestStore::advance(transaction, request, from); });
        };
        const qint64 before = *AuditStore(*ledger.database).count();
        VERIFY_FAILS(advance(RequestState::Requested, RequestState::Running), Environment,
                     "request_moved"); // no such arrow
        VERIFY_FAILS(advance(RequestState::Reserved, RequestState::Submitting), Environment,
                     "request_moved"); // it does not stand there
        QCOMPARE(*AuditStore(*ledger.database).count(), before);
        VERIFY_DONE(advance(RequestState::Requested, RequestState::Reserved));
        VERIFY_FAILS(advance(RequestState::Requested, RequestState::Reserved), Environment,
                     "request_moved"); // a second executor
    }

    void listsWhatIsAskedFor()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        for (quint32 number = 100; number < 105; ++number) {
            Request request = rental(ledger, number);
            VERIFY_DONE(
                ledger.record([&](RecordTransaction &transaction) { return RequestStore::add(transaction, request); }));
            if (number % 2 == 0) {
                request.state = RequestState::Denied;
                VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
                    return RequestStore::advance(transaction, request, RequestState::Requested);
                }));
            }
        }
        const RequestStore store(*ledger.database);
        RequestStore::Filter filter;
        QCOMPARE(store.list(filter)->size(), size_t{5});
        QVERIFY(store.list(filter)->front().id == testId<RequestId>(104)); // newest first
        filter.openOnly = true;
        QCOMPARE(store.list(filter)->size(), size_t{2});
        filter.state = RequestState::Denied;
        QVERIFY(store.list(filter)->empty());
        filter.openOnly = false;
        filter.limit = 2;
        filter.team = ledger.team.id;
        QCOMPARE(store.list(filter)->size(), size_t{2});
        filter.team = testId<TeamId>(77);
        QVERIFY(store.list(filter)->empty());
        const auto open = store.open();
        QCOMPARE(open->size(), size_t{2});
        QVERIFY(open->front().id == testId<RequestId>(101)); // oldest first
    }
};

QTEST_GUILESS_MAIN(TestRequestStore)
#include "tst_request_store.moc"
