#include "contracts.h"
#include "every_call.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::vast;

namespace {

const AnyCall &callNamed(const QByteArray &name)
{
    const auto &all = everyCall();
    const auto found = std::find_if(all.begin(), all.end(), [&](const AnyCall &call) { return call.name == name; });
    if (found == all.end())
        qFatal("no call named %s", name.constData());
    return *found;
}

const Contract &contractNamed(const QByteArray &name)
{
    const auto &all = contracts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Contract &contract) { return name == contract.name; });
    if (found == all.end())
        qFatal("no contract for %s", name.constData());
    return *found;
}

QByteArray queryText(const CallRequest &request)
{
    QByteArray text;
    for (const auto &[name, value] : request.query)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    return text;
}

HttpAnswer ok(const QByteArray &body)
{
    return {200, {{"content-type", "application/json"}}, body, {}};
}

/// All texts that the answer becomes when one of its values, wherever it stands, is replaced.
QList<QByteArray> withEachValueReplaced(const QByteArray &json, const QByteArray &by)
{
    QList<QByteArray> result;
    for (qsizetype colon = json.indexOf("\":"); colon >= 0; colon = json.indexOf("\":", colon + 2)) {
        const qsizetype start = colon + 2;
        qsizetype end = start;
        int depth = 0;
        bool quoted = false;
        for (; end < json.size(); ++end) {
            const char character = json.at(end);
            if (character == '"' && json.at(end - 1) != '\\')
                quoted = !quoted;
            if (quoted)
                continue;
            if (depth == 0 && (character == ',' || character == '}' || character == ']'))
                break;
            depth += character == '{' || character == '[' ? 1 : character == '}' || character == ']' ? -1 : 0;
        }
        result += json.left(start) + by + json.mid(end);
    }
    return result;
}

} // namespace

class ContractTest final : public QObject
{
    Q_OBJECT

    static void addCalls()
    {
        QTest::addColumn<QByteArray>("name");
        for (const AnyCall &call : everyCall())
            QTest::newRow(call.name.constData()) << call.name;
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("bursar.vast=false")); }

    void knowsEveryCallOnce()
    {
        QSet<QByteArray> names;
        for (const AnyCall &call : everyCall())
            names.insert(call.name);
        QCOMPARE(static_cast<std::size_t>(names.size()), everyCall().size());
        QCOMPARE(contracts().size(), everyCall().size());
        for (const Contract &contract : contracts())
            QVERIFY2(names.contains(contract.name), contract.name);
    }

    void asksAsDocumented_data() { addCalls(); }
    void asksAsDocumented()
    {
        QFETCH(const QByteArray, name);
        const CallRequest request = callNamed(name).request;
        const Contract &contract = contractNamed(name);
        QCOMPARE(request.method, QByteArray(contract.method));
        QCOMPARE(request.path, QByteArray(contract.path));
        QCOMPARE(queryText(request), QByteArray(contract.query));
        QCOMPARE(request.body, QByteArray(contract.body));
        QVERIFY(!request.endpoint.name.isEmpty());
        QVERIFY(request.endpoint.spacing > Duration{0});
        QVERIFY(!request.shared || request.effect == Effect::Read); // a write is nobody else's
        QVERIFY(request.method != "DELETE" || request.effect == Effect::Write);
        QVERIFY(request.method != "GET" || (request.effect == Effect::Read && request.body.isEmpty()));
    }

    void readsARecordedShape_data() { addCalls(); }
    void readsARecordedShape()
    {
        QFETCH(const QByteArray, name);
        const Contract &contract = contractNamed(name);
        const Result<QString> read = callNamed(name).read(ok(contract.answer));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, QString::fromUtf8(contract.read));
        QVERIFY(!read->contains(QLatin1String("s3cr3t")));
        QVERIFY(!read->contains(QLatin1String("hf_abc")));
    }

    /// Null, missing and mistyped fields cost at most what they say, and never more than the call.
    void livesWithFieldsThatAreNotThere_data() { addCalls(); }
    void livesWithFieldsThatAreNotThere()
    {
        QFETCH(const QByteArray, name);
        const QByteArray answer = contractNamed(name).answer;
        const AnyCall &call = callNamed(name);
        QByteArray renamed = answer;
        renamed.replace("\":", "_\":");
        const Result<QString> missing = call.read(ok(renamed));
        QVERIFY(missing || !missing.error().message.isEmpty());
        for (const char *value : {"null", "NaN", "\"\"", "[]", "{}", "-1", "\"abc\"", "true", "1e400", "[null]"}) {
            const QList<QByteArray> bodies = withEachValueReplaced(answer, value);
            for (const QByteArray &body : bodies) {
                const Result<QString> read = call.read(ok(body));
                if (!read && !body.contains("\"success\":") && !body.contains("\"status\":"))
                    QVERIFY2(read.error().kind
                                 == (call.request.effect == Effect::Read ? ApiError::Kind::BadAnswer
                                                                         : ApiError::Kind::OutcomeUnknown),
                             body.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
