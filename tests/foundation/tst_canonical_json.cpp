#include "foundation/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

class CanonicalJsonTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellsValues_data();
    void spellsValues();
    void escapesAsRfc8785();
    void sortsKeysByUtf16CodeUnit();
    void doesNotDependOnInsertionOrder();
    void isReadBackAsTheSameValue();
};

void CanonicalJsonTest::spellsValues_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("false") << QJsonValue(false) << QByteArray("false");
    QTest::newRow("zero") << QJsonValue(0) << QByteArray("0");
    QTest::newRow("minus zero") << QJsonValue(-0.0) << QByteArray("0");
    QTest::newRow("minus") << QJsonValue(-17) << QByteArray("-17");
    QTest::newRow("greatest exact") << QJsonValue(qint64{9007199254740991}) << QByteArray("9007199254740991");
    QTest::newRow("no exponent") << QJsonValue(1e15) << QByteArray("1000000000000000");
    QTest::newRow("empty text") << QJsonValue(QString()) << QByteArray("\"\"");
    QTest::newRow("empty object") << QJsonValue(QJsonObject()) << QByteArray("{}");
    QTest::newRow("empty array") << QJsonValue(QJsonArray()) << QByteArray("[]");
    QTest::newRow("nested") << QJsonValue(
        QJsonObject{{QStringLiteral("b"), QJsonArray{1, QStringLiteral("x"), QJsonValue()}},
                    {QStringLiteral("a"), QJsonObject{{QStringLiteral("c"), false}}}})
                            << QByteArray(R"({"a":{"c":false},"b":[1,"x",null]})");
}

void CanonicalJsonTest::spellsValues()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, text);
    QCOMPARE(canonicalJson(value), text);
}

void CanonicalJsonTest::escapesAsRfc8785()
{
    // The example of RFC 8785, section 3.2.2: only quotation mark, backslash and control characters are escaped.
    const QString text = QStringLiteral("\u20ac$\u000f\nA'B\"\\\\\"/");
    QCOMPARE(canonicalJson(text), QByteArray("\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""));

    QString controls;
    for (char16_t code = 0; code < 0x20; ++code)
        controls += QChar(code);
    QCOMPARE(
        canonicalJson(controls),
        QByteArray("\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                   "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d"
                   "\\u001e\\u001f\""));
    QCOMPARE(canonicalJson(QStringLiteral("\u007f\u2028")), QByteArray("\"\x7f\xe2\x80\xa8\""));
}

void CanonicalJsonTest::sortsKeysByUtf16CodeUnit()
{
    // The example of RFC 8785, section 3.2.3. The emoji's first code unit stands before U+FB33, its code point behind
    // it.
    const QJsonObject object{
        {QStringLiteral("\u20ac"), 1}, {QStringLiteral("\r"), 2},         {QStringLiteral("\ufb33"), 3},
        {QStringLiteral("1"), 4},      {QStringLiteral("\U0001f600"), 5}, {QStringLiteral("\u0080"), 6},
        {QStringLiteral("\u00f6"), 7},
    };
    QCOMPARE(
        QString::fromUtf8(canonicalJson(object)),
        QStringLiteral("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001f600\":5,\"\ufb33\":3}"));
}

void CanonicalJsonTest::doesNotDependOnInsertionOrder()
{
    QVERIFY(rc::check("any order of insertion gives the same bytes", [](const std::map<std::string, int> &entries) {
        QJsonObject forward;
        QJsonObject backward;
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            forward.insert(QString::fromLatin1(entry->first), entry->second);
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            backward.insert(QString::fromLatin1(entry->first), entry->second);
        RC_ASSERT(canonicalJson(forward) == canonicalJson(backward));
    }));
}

void CanonicalJsonTest::isReadBackAsTheSameValue()
{
    QVERIFY(rc::check("what was written is read as the same", [](const std::string &text, qint32 number) {
        const QJsonObject object{{QString::fromLatin1(text), number}, {QStringLiteral("t"), QString::fromLatin1(text)}};
        RC_ASSERT(QJsonDocument::fromJson(canonicalJson(object)).object() == object);
    }));
}

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "tst_canonical_json.moc"
