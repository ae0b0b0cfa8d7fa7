#include "ctl/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bursar;
using namespace bursar::ctl;

namespace {

struct Recorder
{
    QByteArray out;
    QByteArray err;
    Streams streams(bool terminal = false)
    {
        return {[this](const QByteArray &bytes) { out += bytes; }, [this](const QByteArray &bytes) { err += bytes; },
                terminal};
    }
};

Error refusal()
{
    const QJsonObject reason{
        {QStringLiteral("rule"), QStringLiteral("max_price_per_hour")},
        {QStringLiteral("message"), QStringLiteral("$2.81/h exceeds $2.00/h.")},
        {QStringLiteral("remedies"),
         QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("Take a cheaper offer.")}}}}};
    return {Error::Kind::Refused,
            QStringLiteral("denied"),
            QStringLiteral("It was refused."),
            QStringLiteral("Ask."),
            {{QStringLiteral("decision"), QJsonObject{{QStringLiteral("reasons"), QJsonArray{reason}}}}}};
}

} // namespace

class TestOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachKindItsExitCode()
    {
        QCOMPARE(exitCodeOf(Error::Kind::Refused), 1);
        QCOMPARE(exitCodeOf(Error::Kind::Usage), 2);
        QCOMPARE(exitCodeOf(Error::Kind::Environment), 3);
        QCOMPARE(exitCodeOf(Error::Kind::Damaged), 4);
    }

    void printsOneErrorDocument()
    {
        Recorder recorder;
        Output output(recorder.streams(), Output::Format::Json, Output::Talk::Normal);
        QCOMPARE(output.error(refusal()), 1);
        QVERIFY(recorder.err.isEmpty());
        const QJsonObject error =
            QJsonDocument::fromJson(recorder.out).object().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("denied"));
        QCOMPARE(error.value(QStringLiteral("remedy")).toString(), QStringLiteral("Ask."));
        QVERIFY(error.value(QStringLiteral("details")).toObject().contains(QStringLiteral("decision")));
    }

    void tellsPeopleEveryReason()
    {
        Recorder recorder;
        Output output(recorder.streams(), Output::Format::ForPeople, Output::Talk::Quiet);
        output.error(refusal());
        QVERIFY(recorder.out.isEmpty());
        QVERIFY(recorder.err.contains("max_price_per_hour: $2.81/h exceeds $2.00/h."));
        QVERIFY(recorder.err.contains("Take a cheaper offer."));
    }

    void keepsQuiet()
    {
        Recorder recorder;
        Output output(recorder.streams(), Output::Format::ForPeople, Output::Talk::Quiet);
        output.message(QStringLiteral("hello"));
        output.progress(50, QStringLiteral("half"));
        QVERIFY(recorder.err.isEmpty());
    }

    void endsTheBarBeforeOtherLines()
    {
        Recorder recorder;
        Output output(recorder.streams(true), Output::Format::ForPeople, Output::Talk::Normal);
        output.progress(50, QStringLiteral("half"));
        output.message(QStringLiteral("hello"));
        QVERIFY(recorder.err.endsWith("half\nhello\n"));
    }

    void printsProgressInTenthsWithoutATerminal()
    {
        Recorder recorder;
        Output output(recorder.streams(), Output::Format::ForPeople, Output::Talk::Normal);
        for (int percent = 0; percent <= 100; ++percent)
            output.progress(percent, QStringLiteral("x"));
        QCOMPARE(recorder.err.count('\n'), 11);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
