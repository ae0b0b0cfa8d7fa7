#include "foundation/closest_name.h"

#include <QTest>

using namespace bursar;

class ClosestNameTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guesses_data();
    void guesses();
    void saysNothingWhenNothingIsNear();
};

void ClosestNameTest::guesses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter too few") << QStringLiteral("data-scince") << QStringLiteral("data-science");
    QTest::newRow("a letter too many") << QStringLiteral("data-sciience") << QStringLiteral("data-science");
    QTest::newRow("another letter") << QStringLiteral("daily_budgit") << QStringLiteral("daily_budget");
    QTest::newRow("two letters swapped") << QStringLiteral("dialy_budget") << QStringLiteral("daily_budget");
    QTest::newRow("case and dashes") << QStringLiteral("DATA science") << QStringLiteral("data-science");
    QTest::newRow("a letter behind") << QStringLiteral("zone2") << QStringLiteral("zone");
    QTest::newRow("another word") << QStringLiteral("fleet") << QString();
    QTest::newRow("short and different") << QStringLiteral("ab") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void ClosestNameTest::guesses()
{
    QFETCH(QString, typed);
    const QStringList names{QStringLiteral("data-science"), QStringLiteral("daily_budget"), QStringLiteral("zone")};
    QTEST(closestName(typed, names), "meant");
}

void ClosestNameTest::saysNothingWhenNothingIsNear()
{
    QCOMPARE(didYouMean(QStringLiteral("vision"), {QStringLiteral("data-science")}), QString());
    QCOMPARE(didYouMean(QStringLiteral("vision"), {}), QString());
    QCOMPARE(didYouMean(QStringLiteral("visoin"), {QStringLiteral("vision")}), QStringLiteral("Did you mean vision? "));
}

QTEST_APPLESS_MAIN(ClosestNameTest)
#include "tst_closest_name.moc"
