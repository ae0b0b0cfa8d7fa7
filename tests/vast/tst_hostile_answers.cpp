#include "every_call.h"
#include "vast/answer_reader.h"
#include "vast/json/json_document.h"
#include "vast/json/json_redaction.h"

#include <QLoggingCategory>
#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using Kind = ApiError::Kind;

// Answers that Vast.ai, a load balancer, a captive portal or an attacker might give, against every call there is.

namespace {

HttpAnswer answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {status, {{"content-type", type}}, body, {}};
}

/// What must come of an answer that cannot be read: a read failed, of a write nobody knows.
Kind unreadable(const AnyCall &call)
{
    return call.request.effect == Effect::Read ? Kind::BadAnswer : Kind::OutcomeUnknown;
}

bool isHarmless(const ApiError &error)
{
    return error.message.size() <= 500 && !error.message.contains(QLatin1Char('<'))
        && !error.message.contains(QLatin1String("s3cr3t")) && !error.message.contains(QLatin1Char('\n'));
}

const char secretAnswer[] =
    R"({"success":false,"error":"invalid_args","msg":"bad api_key=s3cr3tvalue and Bearer s3cr3tvalue, HF_TOKEN=s3cr3tvalue, -u me -p s3cr3tvalue","api_key":"s3cr3tvalue","instance_api_key":"s3cr3tvalue"})";

} // namespace

class HostileAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("bursar.vast=false")); }

    void takesNothingUnreadableForAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("blanks") << 200 << QByteArray(" \n ");
        QTest::newRow("html") << 200 << QByteArray("<html><body>Log in to the hotel's network</body></html>");
        QTest::newRow("html with mark") << 200 << QByteArray("\xEF\xBB\xBF<html>");
        QTest::newRow("truncated") << 200 << QByteArray(R"({"success":true,"new_contract":314)");
        QTest::newRow("truncated list") << 200 << QByteArray(R"({"success":true,"results":[{"id":1},{"id":)");
        QTest::newRow("half a word") << 200 << QByteArray("tru");
        QTest::newRow("two documents") << 200 << QByteArray("{} {}");
        QTest::newRow("single quotes") << 200 << QByteArray("{'success': true}");
        QTest::newRow("still compressed") << 200 << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56", 12);
        QTest::newRow("zeros") << 200 << QByteArray(4096, '\0');
        QTest::newRow("UTF-16") << 200 << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("redirect with JSON")
            << 301 << QByteArray(R"({"success":true,"new_contract":1,"id":1,"key":"k"})");
        QTest::newRow("redirect 308") << 308 << QByteArray();
        QTest::newRow("not modified") << 304 << QByteArray("{}");
        QTest::newRow("html with 404") << 404 << QByteArray("<html>nginx</html>");
        QTest::newRow("html with 400") << 400 << QByteArray("<html>bad request</html>");
    }
    void takesNothingUnreadableForAnAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        for (const AnyCall &call : everyCall()) {
            const Result<QString> read = call.read(answer(status, body));
            QVERIFY2(!read, call.name.constData());
            QVERIFY2(read.error().kind == unreadable(call), call.name.constData());
            QVERIFY2(isHarmless(read.error()), qPrintable(read.error().message));
        }
    }

    void knowsRefusals()
    {
        for (const AnyCall &call : everyCall()) {
            const auto kindOf = [&call](int status, const QByteArray &body) {
                const Result<QString> read = call.read(answer(status, body));
                return read ? std::nullopt : std::optional(read.error().kind);
            };
            QVERIFY2(kindOf(200, R"({"success":false,"msg":"no"})") == Kind::Refused, call.name.constData());
            QVERIFY(kindOf(400, R"({"success":false,"error":"invalid_args"})") == Kind::Refused);
            QVERIFY(kindOf(400, "only a sentence") == Kind::Refused);
            QVERIFY(kindOf(400, R"(["a list"])") == Kind::Refused);
            QVERIFY(kindOf(400, R"("a text")") == Kind::Refused);
            QVERIFY(kindOf(401, "") == Kind::KeyRefused);
            QVERIFY(kindOf(403, R"({"msg":"not in your scope"})") == Kind::PermissionMissing);
            // A key that is wrong never means that a thing is gone.
            QVERIFY(kindOf(404, R"({"error":"auth_error","msg":"Invalid user key"})") == Kind::KeyRefused);
            QVERIFY(kindOf(404, R"({"msg":"Session expired. Please log in again."})") == Kind::KeyRefused);
            QVERIFY(kindOf(500, R"({"success":true})")
                    == (call.request.effect == Effect::Read ? Kind::NoAnswer : Kind::OutcomeUnknown));
            const Result<QString> withContract =
                call.read(answer(200, R"({"success":false,"new_contract":77,"msg":"outbid"})"));
            QVERIFY(!withContract && withContract.error().contract.value() == 77);
        }
    }

    void readsWhatSaysYesInAnyShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"{}", "[]", "null", "true", "17", "\"a text\"", "[[[1]]]", "{\"a\":NaN}",
              R"({"id":99999999999999999999999,"key":[],"results":{},"instances":7,"offers":null})",
              "\xEF\xBB\xBF{\"results\":[]}", "{\"results\":[\"\xff\xfe\"]}",
              R"({"results":[null,1,"x",[],{}],"instances":[null,1,"x",[],{}],"offers":[null,1,{}]})"})
            QTest::newRow(body) << QByteArray(body);
    }
    /// Whatever comes of it, it is a value or an error that says so; a list is never made of nothing.
    void readsWhatSaysYesInAnyShape()
    {
        QFETCH(const QByteArray, body);
        for (const AnyCall &call : everyCall()) {
            const Result<QString> read = call.read(answer(200, body, "text/html"));
            QVERIFY2(read || read.error().kind == unreadable(call), call.name.constData());
            const Result<QString> typed = call.read(answer(200, body));
            QCOMPARE(read.hasValue(), typed.hasValue()); // what it calls itself does not matter
        }
    }

    void isNotTiredOut_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray digits(1'000'000, '9');
        QTest::newRow("a million digits")
            << QByteArray(R"({"new_contract":)" + digits + R"(,"id":)" + digits + R"(,"results":[{"id":)" + digits
                          + R"(,"amount":)" + digits + "}]}");
        QTest::newRow("a million digits in quotes")
            << QByteArray("{\"id\":\"" + digits + R"(","balance":")" + digits + "\"}");
        QTest::newRow("exponent") << QByteArray(R"({"balance":1e999999999,"id":1e-999999999})");
        QTest::newRow("deep lists") << QByteArray(QByteArray(500'000, '[') + QByteArray(500'000, ']'));
        QTest::newRow("deep, never closed") << QByteArray(500'000, '[');
        QByteArray objects;
        for (int i = 0; i < 100'000; ++i)
            objects += R"({"a":)";
        QTest::newRow("deep objects") << objects;
        QByteArray keys = "{";
        for (int i = 0; i < 20'000; ++i)
            keys += R"("id":1,)";
        QTest::newRow("one key 20,000 times") << QByteArray(keys + R"("id":2})");
        QByteArray rows = R"({"instances":[)";
        for (int i = 0; i < 50'000; ++i)
            rows += "{},";
        QTest::newRow("50,000 empty rows") << QByteArray(rows + "{}]}");
        QTest::newRow("a long text") << QByteArray("{\"success\":false,\"msg\":\"" + QByteArray(2'000'000, 'A')
                                                   + "\"}");
        QTest::newRow("a text that redaction could choke on")
            << QByteArray("{\"success\":false,\"msg\":\"" + QByteArray("api_key=\\\"\\\\").repeated(50'000) + "\"}");
    }
    void isNotTiredOut()
    {
        QFETCH(const QByteArray, body);
        // Quadratic reading would take hours: the test's limit in CTest would end it.
        for (const AnyCall &call : everyCall()) {
            const Result<QString> read = call.read(answer(200, body));
            QVERIFY(read || read.error().message.size() <= 500);
        }
    }

    void keepsExactNumbers()
    {
        const auto &all = everyCall();
        const auto create =
            std::find_if(all.begin(), all.end(), [](const AnyCall &call) { return call.name == "create, plain"; });
        QCOMPARE(*create->read(answer(200, R"({"success":true,"new_contract":9007199254740993})")),
                 QStringLiteral("9007199254740993")); // not a double's neighbour
        QCOMPARE(*create->read(answer(200, R"({"success":true,"new_contract":"9223372036854775807"})")),
                 QStringLiteral("9223372036854775807"));
        QVERIFY(!create->read(answer(200, R"({"success":true,"new_contract":9223372036854775808})")));
        QVERIFY(!create->read(answer(200, R"({"success":true,"new_contract":1.5})")));
        // Of equal keys the last, as everybody reads them.
        QCOMPARE(*create->read(answer(200, R"({"success":true,"new_contract":1,"new_contract":2})")),
                 QStringLiteral("2"));
        QVERIFY(!create->read(answer(200, R"({"success":true,"success":false,"new_contract":1})")));
    }

    void tellsNoSecretInAnError()
    {
        for (const AnyCall &call : everyCall()) {
            for (const int status : {200, 400, 401, 403, 404, 409, 411, 422}) {
                const Result<QString> read = call.read(answer(status, secretAnswer));
                const QString told = read ? *read : read.error().message + read.error().slug;
                QVERIFY2(!told.contains(QLatin1String("s3cr3t")), call.name.constData());
                if (!read) {
                    const Error words = toError(read.error(), QStringLiteral("main"));
                    QVERIFY(!words.message.contains(QLatin1String("s3cr3t")));
                }
            }
        }
    }

    void redactsWholeDocuments()
    {
        const auto document = JsonDocument::parse(
            R"({"id":7,"api_key":"s3cr3t1","key_id":3,"env":{"A":"s3cr3t2"},"extra_env":[["A","s3cr3t3"]],"nested":[{"jupyter_token":"s3cr3t4","msg":"Bearer s3cr3t5x"}],"image_login":"-u a -p s3cr3t6","status_msg":"s3cr3t7","webhook_secret":"s3cr3t8","n":1.50,"next_token":"abc","none":null,"yes":true})");
        QVERIFY(document);
        const QByteArray text = redactedJson(document->root());
        QVERIFY(!text.contains("s3cr3t"));
        for (const char *kept :
             {"\"id\":7", "\"key_id\":3", "\"n\":1.50", "\"next_token\":\"abc\"", "\"none\":null", "\"yes\":true"})
            QVERIFY2(text.contains(kept), kept);
        QVERIFY(JsonDocument::parse(text));
    }
};

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "tst_hostile_answers.moc"
