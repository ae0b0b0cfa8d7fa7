#include "domain/offer_json.h"
#include "domain/request.h"
#include "policy_samples.h"

#include <QTest>

#include <array>
#include <set>

using namespace bursar;
using namespace bursar::samples;

namespace {

std::vector<RequestState> allStates()
{
    std::vector<RequestState> states;
    for (int i = 0; i <= static_cast<int>(RequestState::Cancelled); ++i)
        states.push_back(static_cast<RequestState>(i));
    return states;
}

constexpr std::array allKinds{RequestKind::Rental, RequestKind::Command, RequestKind::Change, RequestKind::Transfer};

std::set<RequestState> reachable(RequestKind kind)
{
    std::set<RequestState> seen{RequestState::Requested};
    for (size_t before = 0; before != seen.size();) {
        before = seen.size();
        for (const RequestState from : std::set(seen)) {
            for (const RequestState to : allStates()) {
                if (mayFollow(kind, from, to))
                    seen.insert(to);
            }
        }
    }
    return seen;
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesAnEnd();
    void everyStateIsReachable();
    void everyStateCanCome();
    void followsTheDesignsArrows();
    void wordsReadBack();
    void rentalOrdersSurviveTheirJson();
    void commandOrdersSurviveTheirJson();
    void refusesBrokenOrders_data();
    void refusesBrokenOrders();
    void readsItsOrderByKind();
};

void RequestTest::nothingLeavesAnEnd()
{
    for (const RequestKind kind : allKinds) {
        for (const RequestState from : allStates()) {
            for (const RequestState to : allStates()) {
                QVERIFY(!(isEnd(from) && mayFollow(kind, from, to)));
                QVERIFY(!(from == to && mayFollow(kind, from, to)));
                QVERIFY(!(to == RequestState::Requested && mayFollow(kind, from, to)));
            }
        }
    }
}

void RequestTest::everyStateIsReachable()
{
    QCOMPARE(reachable(RequestKind::Rental).size(), allStates().size());
    const std::set<RequestState> ofCommands = reachable(RequestKind::Command);
    for (const RequestState state : allStates()) {
        const bool rentalOnly = state == RequestState::Reserved || state == RequestState::Running;
        QCOMPARE(ofCommands.count(state) == 1, !rentalOnly);
    }
}

void RequestTest::everyStateCanCome()
{
    // From every state some end can be reached: nothing hangs for ever.
    for (const RequestKind kind : allKinds) {
        for (const RequestState from : reachable(kind)) {
            const std::vector<RequestState> states = allStates();
            QVERIFY(isEnd(from) || std::any_of(states.begin(), states.end(), [&](RequestState to) {
                        return mayFollow(kind, from, to);
                    }));
        }
    }
}

void RequestTest::followsTheDesignsArrows()
{
    using S = RequestState;
    const std::vector<S> rental{S::Requested, S::Reserved, S::Submitting, S::Submitted, S::Running, S::Closed};
    for (size_t i = 1; i < rental.size(); ++i)
        QVERIFY(mayFollow(RequestKind::Rental, rental[i - 1], rental[i]));
    const std::vector<S> command{S::Requested, S::Submitting, S::Submitted, S::Closed};
    for (size_t i = 1; i < command.size(); ++i)
        QVERIFY(mayFollow(RequestKind::Command, command[i - 1], command[i]));
    QVERIFY(mayFollow(RequestKind::Command, S::Requested, S::Closed)); // an extension
    QVERIFY(!mayFollow(RequestKind::Rental, S::Requested, S::Closed));
    QVERIFY(!mayFollow(RequestKind::Rental, S::Requested, S::Submitting)); // never without a reservation
    QVERIFY(!mayFollow(RequestKind::Rental, S::Running, S::Cancelled)); // money was spent: it is closed
    QVERIFY(!mayFollow(RequestKind::Rental, S::AwaitingApproval, S::Reserved));
    for (const RequestKind kind : {RequestKind::Change, RequestKind::Transfer}) {
        const std::vector<S> decided{S::Requested, S::AwaitingApproval, S::Approved, S::Closed};
        for (size_t i = 1; i < decided.size(); ++i)
            QVERIFY(mayFollow(kind, decided[i - 1], decided[i]));
        QVERIFY(mayFollow(kind, S::Approved, S::Denied)); // what it rests on has moved
        QVERIFY(!mayFollow(kind, S::Requested, S::Approved)); // never without having waited
        QVERIFY(!mayFollow(kind, S::AwaitingApproval, S::Closed)); // never without an approval
    }
    // Credit that moves is the executor's, and once the call is made nobody can take it back.
    QVERIFY(mayFollow(RequestKind::Transfer, S::Approved, S::Submitting));
    QVERIFY(mayFollow(RequestKind::Transfer, S::Submitting, S::Closed));
    QVERIFY(mayFollow(RequestKind::Transfer, S::Submitting, S::Failed));
    QVERIFY(!mayFollow(RequestKind::Transfer, S::Submitting, S::Cancelled));
    QVERIFY(!mayFollow(RequestKind::Transfer, S::AwaitingApproval, S::Submitting));
}

void RequestTest::wordsReadBack()
{
    std::set<QString> words;
    for (const RequestState state : allStates()) {
        words.insert(toString(state));
        QCOMPARE(requestStateFromText(toString(state)), std::optional(state));
    }
    QCOMPARE(words.size(), allStates().size());
    QVERIFY(!requestStateFromText(u"Requested"));
    QVERIFY(!requestStateFromText(u""));
    QVERIFY(!instanceCommandFromText(u"explode"));
}

void RequestTest::rentalOrdersSurviveTheirJson()
{
    QVERIFY(rc::check("a rental order reads back as it was written", [] {
        RentalOrder order;
        order.proposal = anyProposal();
        order.proposal.team = *TeamId::parse(makeIdText(LedgerId::fromRandom(7), noon, 3));
        order.proposal.image = QStringLiteral("pytorch/pytorch:2 \"ü\"");
        order.proposal.expectedDown = Gigabytes::fromThousandths(*rc::gen::inRange<qint64>(0, 100'000));
        order.proposal.offer.endsAt = noon + Duration{*rc::gen::inRange<qint64>(0, 1'000'000'000)};
        order.proposal.offer.minBid = HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 1'000'000'000));
        order.proposal.offer.id = OfferId(*rc::gen::inRange<qint64>(1, 9'007'199'254'740'991));
        order.proposal.offer.verification = *rc::gen::element(Verification::Verified, Verification::Deverified);
        order.priceTolerance = HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 1'000'000));
        order.mayTakeEqualOffer = *rc::gen::arbitrary<bool>();
        const std::optional<RentalOrder> read = rentalOrderFromJson(toJson(order));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->proposal.offer == order.proposal.offer);
        RC_ASSERT(read->proposal.team == order.proposal.team && read->proposal.image == order.proposal.image);
        RC_ASSERT(read->proposal.plannedTime == order.proposal.plannedTime
                  && read->proposal.disk == order.proposal.disk);
        RC_ASSERT(toJson(*read) == toJson(order));
    }));
}

void RequestTest::commandOrdersSurviveTheirJson()
{
    for (const char *word : {"start", "stop", "reboot", "destroy", "label", "extend"}) {
        CommandOrder order;
        order.command = *instanceCommandFromText(QString::fromLatin1(word));
        order.instance = InstanceId(31855870);
        order.note = QStringLiteral("für Anna");
        order.until = noon;
        const std::optional<CommandOrder> read = commandOrderFromJson(toJson(order));
        QVERIFY(read);
        QCOMPARE(toString(read->command), QString::fromLatin1(word));
        QCOMPARE(read->note, order.note);
        QVERIFY(read->until == order.until && read->instance == order.instance);
    }
}

void RequestTest::refusesBrokenOrders_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("no offer") << QStringLiteral("offer") << QJsonValue();
    QTest::addRow("negative time") << QStringLiteral("planned_time_ms") << QJsonValue(-1);
    QTest::addRow("time as text") << QStringLiteral("planned_time_ms") << QJsonValue(QStringLiteral("8h"));
    QTest::addRow("negative disk") << QStringLiteral("disk_gb") << QJsonValue(QStringLiteral("-20"));
    QTest::addRow("disk as number") << QStringLiteral("disk_gb") << QJsonValue(20);
    QTest::addRow("strange type") << QStringLiteral("type") << QJsonValue(QStringLiteral("stolen"));
    QTest::addRow("broken team") << QStringLiteral("team") << QJsonValue(QStringLiteral("../etc"));
}

void RequestTest::refusesBrokenOrders()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    RentalOrder order;
    order.proposal = plainProposal();
    QJsonObject json = toJson(order);
    QVERIFY(rentalOrderFromJson(json));
    QJsonObject proposal = json.value(QStringLiteral("proposal")).toObject();
    proposal.insert(field, value);
    json.insert(QStringLiteral("proposal"), proposal);
    QVERIFY(!rentalOrderFromJson(json));
}

void RequestTest::readsItsOrderByKind()
{
    RentalOrder rental;
    rental.proposal = plainProposal();
    Request request;
    request.order = toJson(rental);
    QVERIFY(request.rental());
    QVERIFY(!request.command());
    request.kind = RequestKind::Command;
    QVERIFY(!request.rental());
    QVERIFY(!request.command());
}

QTEST_APPLESS_MAIN(RequestTest)
#include "tst_request.moc"
