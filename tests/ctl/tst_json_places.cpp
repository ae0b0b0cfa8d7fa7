#include "ctl/json_places.h"

#include <QTest>

using namespace bursar::ctl;

/// Where values of a JSON text stand, as an editor shows it.
class TestJsonPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValues_data();
    void findsValues();
    void findsRepeatedNames();
    void countsCharactersNotBytes();
};

void TestJsonPlaces::findsValues_data()
{
    QTest::addColumn<QJsonArray>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QString teams = QStringLiteral("teams");
    QTest::newRow("the whole") << QJsonArray{} << 1 << 1;
    QTest::newRow("a value") << QJsonArray{QStringLiteral("version")} << 2 << 15;
    QTest::newRow("an item") << QJsonArray{teams, 1} << 4 << 3;
    QTest::newRow("inside an item") << QJsonArray{teams, 1, QStringLiteral("zone")} << 4 << 12;
    QTest::newRow("behind brackets in a text") << QJsonArray{teams, 0, QStringLiteral("name")} << 3 << 28;
    QTest::newRow("behind an escaped name") << QJsonArray{teams, 1, QStringLiteral("a\"b")} << 4 << 27;
    QTest::newRow("missing: its holder") << QJsonArray{teams, 1, QStringLiteral("slug"), 3} << 4 << 3;
    QTest::newRow("missing at the top") << QJsonArray{QStringLiteral("nothing")} << 1 << 1;
}

void TestJsonPlaces::findsValues()
{
    const JsonPlaces places("{\n"
                            "  \"version\":  1, \"teams\":[\n"
                            "  {\"lead\": \"}],{\", \"name\": null},\n"
                            "  {\"zone\": \"UTC\", \"a\\\"b\": -1.5e3}]\n"
                            "}\n");
    QFETCH(QJsonArray, path);
    const TextPlace place = places.of(path);
    QTEST(int(place.line), "line");
    QTEST(int(place.column), "column");
    QVERIFY(!places.repeated());
}

void TestJsonPlaces::findsRepeatedNames()
{
    const JsonPlaces places("{\"a\": {\"x\": 1},\n \"b\": {\"x\": 1},\n \"a\": 2}");
    QVERIFY(places.repeated());
    QCOMPARE(places.repeated()->name, QStringLiteral("a"));
    QCOMPARE(places.repeated()->place.line, 3);
    QCOMPARE(places.repeated()->place.column, 2);
}

void TestJsonPlaces::countsCharactersNotBytes()
{
    const QByteArray text = "{\"Möbius\": 7}";
    const TextPlace place = JsonPlaces(text).of({QStringLiteral("Möbius")});
    QCOMPARE(place.column, 12);
    QCOMPARE(placeAt(text, text.indexOf('7')).column, 12);
}

QTEST_APPLESS_MAIN(TestJsonPlaces)
#include "tst_json_places.moc"
