#include "foundation/expected.h"

#include <QTest>

#include <memory>

using namespace bursar;

namespace {

Error noDisk()
{
    return {Error::Kind::Environment,
            QStringLiteral("disk_full"),
            QStringLiteral("The disk is full."),
            QStringLiteral("Free some space."),
            {}};
}

Expected<int> half(int number)
{
    if (number % 2 != 0)
        return Unexpected{noDisk()};
    return number / 2;
}

Expected<QString> halfAsText(int number)
{
    const Expected<int> result = half(number);
    if (!result)
        return result.failure();
    return QString::number(*result);
}

Expected<void> check(int number)
{
    if (const Expected<int> result = half(number); !result)
        return result.failure();
    return {};
}

} // namespace

class ExpectedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void handsAnErrorOnUnderAnotherType();
    void successWithoutValue();
    void carriesMoveOnlyValues();
    void valueAndErrorMayBeOfOneType();
};

void ExpectedTest::holdsAValue()
{
    Expected<int> result = half(8);
    QVERIFY(result);
    QCOMPARE(*result, 4);
    *result = 5;
    QCOMPARE(result.valueOr(9), 5);
    QCOMPARE(halfAsText(8)->size(), 1);
}

void ExpectedTest::holdsAnError()
{
    const Expected<int> result = half(7);
    QVERIFY(!result);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().code, QStringLiteral("disk_full"));
    QCOMPARE(result.valueOr(9), 9);
}

void ExpectedTest::handsAnErrorOnUnderAnotherType()
{
    const Expected<QString> result = halfAsText(3);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Environment);
    QCOMPARE(result.error().remedy, QStringLiteral("Free some space."));
}

void ExpectedTest::successWithoutValue()
{
    QVERIFY(check(2));
    QVERIFY(!check(3));
    QCOMPARE(check(3).error().message, QStringLiteral("The disk is full."));
    QCOMPARE(check(3).failure().error.code, QStringLiteral("disk_full"));
}

void ExpectedTest::carriesMoveOnlyValues()
{
    Expected<std::unique_ptr<int>> result = std::make_unique<int>(3);
    QVERIFY(result);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 3);
}

void ExpectedTest::valueAndErrorMayBeOfOneType()
{
    const Expected<QString, QString> good = QStringLiteral("value");
    const Expected<QString, QString> bad = Unexpected{QStringLiteral("error")};
    QVERIFY(good);
    QVERIFY(!bad);
    QCOMPARE(*good, QStringLiteral("value"));
    QCOMPARE(bad.error(), QStringLiteral("error"));
}

QTEST_GUILESS_MAIN(ExpectedTest)
#include "tst_expected.moc"
