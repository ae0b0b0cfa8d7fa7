#include "domain/owner_orders.h"
#include "policy_samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace bursar;
using namespace bursar::samples;

/// What a second person is asked for: it survives its JSON and does what it says.
class OwnerOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfAPolicyMakesTheOther();
    void aChangeOfBudgetsMakesTheOther();
    void ordersSurviveTheirJson();
    void keepsNoPersonsName();
    void readsNothingBroken();
};

void OwnerOrdersTest::aChangeOfAPolicyMakesTheOther()
{
    QVERIFY(rc::check("base and changes give the other policy", [] {
        const Policy from = anyPolicy();
        const Policy to = anyPolicy();
        if (!validatePolicy(from) || !validatePolicy(to)) // such a one is never saved
            return;
        Request request;
        request.kind = RequestKind::Change;
        request.order = toJson(ChangeOrder{{}, 3, differences(from, to), {}});
        const auto order = changeOrderOf(request);
        RC_ASSERT(order.has_value());
        RC_ASSERT(order->baseVersion == 3);
        const auto made = changedPolicy(from, *order);
        RC_ASSERT(made.hasValue());
        RC_ASSERT(*made == to);
    }));
}

void OwnerOrdersTest::aChangeOfBudgetsMakesTheOther()
{
    const BudgetTerms from{{{BudgetPeriod::Day, Money::fromDollars(5)}, {BudgetPeriod::Month, Money::fromDollars(50)}},
                           {{BudgetPeriod::Day, 100}}};
    const BudgetTerms to{{{BudgetPeriod::Month, Money::fromCents(6050)}, {BudgetPeriod::Week, Money::fromDollars(9)}},
                         {{BudgetPeriod::Month, 20}}};
    Request request;
    request.kind = RequestKind::Change;
    request.order = toJson(ChangeOrder{{}, 0, differences(from, to), {}});
    const auto made = changedBudgets(from, *changeOrderOf(request));
    QVERIFY(made);
    QVERIFY(*made == to);
    QCOMPARE(differences(from, to).size(), size_t{4});
}

void OwnerOrdersTest::ordersSurviveTheirJson()
{
    const BudgetOwner team{BudgetOwner::Kind::Team, QStringLiteral("t1"), QStringLiteral("Vision"),
                           QStringLiteral("vision")};
    const BudgetOwner whole{BudgetOwner::Kind::Organisation, {}, QStringLiteral("Lab"), {}};
    Request request;
    request.kind = RequestKind::Transfer;
    request.order = toJson(TransferOrder{whole, team, BudgetPeriod::Quarter, Money::fromCents(1234)});
    const auto moved = transferOrderOf(request);
    QVERIFY(moved);
    QVERIFY(moved->from == whole && moved->to == team);
    QVERIFY(moved->period == BudgetPeriod::Quarter);
    QCOMPARE(moved->amount, Money::fromCents(1234));
    QVERIFY(!changeOrderOf(request));
    request.kind = RequestKind::Change;
    request.order = toJson(ChangeOrder{team, 7, {}, noon});
    const auto change = changeOrderOf(request);
    QVERIFY(change);
    QVERIFY(change->owner == team && change->from == noon && change->baseVersion == 7);
    QVERIFY(!transferOrderOf(request));
}

void OwnerOrdersTest::keepsNoPersonsName()
{
    const BudgetOwner person{BudgetOwner::Kind::Member, QStringLiteral("m1"), QStringLiteral("Ada Lovelace"),
                             QStringLiteral("Ada Lovelace")};
    const QJsonObject json = toJson(ChangeOrder{person, 1, {}, {}});
    QVERIFY(!QString::fromUtf8(QJsonDocument(json).toJson()).contains(QStringLiteral("Ada")));
}

void OwnerOrdersTest::readsNothingBroken()
{
    Request request;
    for (const RequestKind kind : {RequestKind::Change, RequestKind::Transfer}) {
        request.kind = kind;
        request.order = {};
        QVERIFY(!changeOrderOf(request) && !transferOrderOf(request));
    }
    ChangeOrder order;
    order.changes = {{QStringLiteral("fortnight"), QJsonValue(), QStringLiteral("5.00")}};
    QVERIFY(!changedBudgets({}, order));
    QVERIFY(!changedPolicy(Policy::conservative(), order));
}

QTEST_APPLESS_MAIN(OwnerOrdersTest)
#include "tst_owner_orders.moc"
