#include "vast/json/json_document.h"
#include "vast/json/json_redaction.h"
#include "vast/json/json_text.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::vast;

class JsonDocumentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTextOfNumbers()
    {
        const auto document =
            JsonDocument::parse(R"({"a":0.10000000000000000001,"b":1.5e-3,"c":"0.20","d":-7,"e":9223372036854775807})");
        QVERIFY(document);
        QCOMPARE(document->root()["a"].decimal(), QStringLiteral("0.10000000000000000001"));
        QCOMPARE(document->root()["b"].decimal(), QStringLiteral("1.5e-3"));
        QCOMPARE(document->root()["c"].decimal(), QStringLiteral("0.20"));
        QCOMPARE(document->root()["d"].integer(), qint64{-7});
        QCOMPARE(document->root()["e"].integer(), qint64{9223372036854775807});
    }

    void forgivesWhatIsNoNumber()
    {
        const auto document = JsonDocument::parse(R"({"a":NaN,"b":-Infinity,"c":[Infinity,1],"d":"NaN stays text"})");
        QVERIFY(document);
        QCOMPARE(document->notNumbers(), 3);
        QVERIFY(document->root()["a"].isNothing());
        const auto list = document->root()["c"].children();
        QCOMPARE(std::next(list.begin(), static_cast<std::ptrdiff_t>(list.size()) - 1)->integer(), qint64{1});
        QCOMPARE(document->root()["d"].string(), QStringLiteral("NaN stays text"));
    }

    void takesTheLastOfEqualKeys()
    {
        const auto document = JsonDocument::parse(R"({"a":1,"a":2})");
        QVERIFY(document);
        QCOMPARE(document->root()["a"].integer(), qint64{2});
    }

    void readsWithMarkControlCharactersAndBrokenUtf8()
    {
        const auto marked = JsonDocument::parse("\xEF\xBB\xBF{\"a\":1}");
        QVERIFY(marked);
        const auto control = JsonDocument::parse("{\"a\":\"line\nbreak \\\" quoted\",\n\"b\":2}");
        QVERIFY(control);
        QCOMPARE(control->root()["a"].string(), QStringLiteral("line break \" quoted"));
        QCOMPARE(control->root()["b"].integer(), qint64{2});
        const auto broken = JsonDocument::parse("{\"a\":\"x\xFFy\",\"b\":3}");
        QVERIFY(broken);
        QCOMPARE(broken->root()["b"].integer(), qint64{3});
    }

    // QString drops the mark that a text begins with; one that is in the middle of an answer belongs to it.
    void keepsTheMarkThatAStringBeginsWith()
    {
        const auto document = JsonDocument::parse("{\"a\":\"\xEF\xBB\xBF\xEF\xBB\xBFx\"}");
        QVERIFY(document);
        QCOMPARE(document->root()["a"].string(), QStringLiteral("\uFEFF\uFEFFx"));
    }

    void costsOnlyTheBrokenValue()
    {
        const auto document = JsonDocument::parse("{\"a\":undefined,\"b\":\"\\ud800 \\q\",\"c\":1.2.3,\"d\":4}");
        QVERIFY(document);
        QVERIFY(document->root()["a"].type() == JsonValue::Type::Broken);
        QVERIFY(!document->root()["b"].string() || document->root()["b"].type() == JsonValue::Type::String);
        QVERIFY(!document->root()["c"].integer());
        QCOMPARE(document->root()["d"].integer(), qint64{4});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("  \n");
        QTest::newRow("html") << QByteArray("<html><body>502 Bad Gateway</body></html>");
        QTest::newRow("truncated") << QByteArray(R"({"offers":[{"id":1},{"id":)");
        QTest::newRow("truncated at a brace") << QByteArray(R"({"offers":[{"id":1})");
        QTest::newRow("two values") << QByteArray(R"({"a":1}{"b":2})");
        QTest::newRow("text behind") << QByteArray(R"({"a":1} oops)");
        QTest::newRow("missing comma") << QByteArray(R"({"a":1 "b":2})");
        QTest::newRow("word") << QByteArray("API requests too frequent");
        QTest::newRow("open string") << QByteArray("{\"a\":\"never ends");
        QTest::newRow("brackets") << QByteArray(100'000, '[');
    }
    void refuses()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!JsonDocument::parse(body));
    }

    void survivesHugeNumbersAndDeepNesting()
    {
        const QByteArray digits(1'000'000, '7');
        const auto huge = JsonDocument::parse("{\"a\":" + digits + ",\"b\":1}");
        QVERIFY(huge);
        QVERIFY(!huge->root()["a"].decimal());
        QCOMPARE(huge->root()["b"].integer(), qint64{1});
        const QByteArray deep = QByteArray(900, '[') + QByteArray(900, ']');
        const auto nested = JsonDocument::parse("{\"a\":" + deep + ",\"b\":1}");
        if (nested)
            QCOMPARE(nested->root()["b"].integer(), qint64{1});
        const QByteArray abyss = QByteArray(200'000, '[') + QByteArray(200'000, ']');
        const auto tooDeep = JsonDocument::parse("{\"a\":" + abyss + ",\"b\":1}");
        if (tooDeep)
            QCOMPARE(tooDeep->root()["b"].integer(), qint64{1});
    }

    void readsBareStringsAndLists()
    {
        const auto text = JsonDocument::parse("\"deleted\"");
        QVERIFY(text);
        QCOMPARE(text->root().string(), QStringLiteral("deleted"));
        const auto list = JsonDocument::parse("[]");
        QVERIFY(list);
        QVERIFY(list->root().isArray());
    }

    void neverCrashesOnMutilatedText()
    {
        const QByteArray good =
            R"({"offers":[{"id":1,"dph_base":0.336,"gpu_name":"RTX 4090","x":null,"y":[true,false]}],"n":NaN})";
        QVERIFY(rc::check("any bytes are read or refused", [&good] {
            QByteArray text = good;
            const int changes = *rc::gen::inRange(1, 6);
            for (int i = 0; i < changes; ++i)
                text[*rc::gen::inRange(0, static_cast<int>(text.size()))] = *rc::gen::arbitrary<char>();
            text.truncate(*rc::gen::inRange(0, static_cast<int>(text.size()) + 1));
            const auto document = JsonDocument::parse(text);
            return !document || document->root().type() != JsonValue::Type::Missing;
        }));
    }

    // Found by fuzzing: a word that begins with a digit was kept as it stood, whatever followed.
    void keepsNoWordThatIsNoNumber_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("number and rubbish") << QByteArray("23\xFF\x02") << QByteArray("null");
        QTest::newRow("a key behind a digit")
            << QByteArray(R"({"a":1hf_abcdefghijklmnop})") << QByteArray(R"({"a":null})");
        QTest::newRow("two points") << QByteArray("[1.2.3]") << QByteArray("[null]");
        QTest::newRow("numbers") << QByteArray("[0,-1.50,2e-3,9223372036854775808]")
                                 << QByteArray("[0,-1.50,2e-3,9223372036854775808]");
        QTest::newRow("secrets") << QByteArray(R"([{"api_key":"x","msg":"token=abc"}])")
                                 << QByteArray(R"([{"api_key":"***","msg":"token=***"}])");
    }
    void keepsNoWordThatIsNoNumber()
    {
        QFETCH(const QByteArray, body);
        const auto document = JsonDocument::parse(body);
        QVERIFY(document);
        QTEST(redactedJson(document->root()), "kept");
    }

    void writesWhatItReads()
    {
        QVERIFY(rc::check("a string comes back", [](const std::string &bytes) {
            const QString text = QString::fromUtf8(QByteArray::fromStdString(bytes));
            const auto document = JsonDocument::parse(JsonText().add("k", text).toJson());
            return document && document->root()["k"].string() == text;
        }));
    }
};

QTEST_GUILESS_MAIN(JsonDocumentTest)
#include "tst_json_document.moc"
