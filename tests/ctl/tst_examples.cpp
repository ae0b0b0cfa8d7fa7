#include "ctl/program.h"
#include "sample/made_sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::ctl;

namespace {

/// A copy of the sample, and a shell beside it that finds bursarctl.
class SampleShell
{
public:
    SampleShell()
        : m_isCopied(sample::copySampleTo(m_folder.path()))
    {
    }
    /// Another copy of what has become of the sample there.
    explicit SampleShell(const SampleShell &former)
    {
        m_isCopied = true;
        const QFileInfoList files = QDir(former.m_folder.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            m_isCopied = QFile::copy(file.filePath(), m_folder.filePath(file.fileName())) && m_isCopied;
    }
    SampleShell &operator=(const SampleShell &) = delete;

    bool isCopied() const { return m_isCopied; }
    int exitCode() const { return m_exitCode; }
    const QByteArray &told() const { return m_told; }

    /// What it printed on standard output; -1 when it took too long.
    QByteArray run(const QString &command)
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BURSAR_LEDGER"), QStringLiteral("sqlite:sample.sqlite"));
        environment.insert(QStringLiteral("PATH"),
                           QString(QFileInfo(QStringLiteral(BURSARCTL)).path() + QLatin1Char(':')
                                   + environment.value(QStringLiteral("PATH"))));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), command});
        shell.closeWriteChannel();
        m_exitCode = shell.waitForFinished(120'000) ? shell.exitCode() : -1;
        const QByteArray out = shell.readAllStandardOutput();
        m_told = command.toUtf8() + '\n' + out + shell.readAllStandardError();
        return out;
    }
    QJsonDocument json(const QString &command) { return QJsonDocument::fromJson(run(command)); }

private:
    QTemporaryDir m_folder;
    bool m_isCopied = false;
    int m_exitCode = -1;
    QByteArray m_told;
};

QJsonObject reasonOf(const QJsonObject &decision, const QString &rule)
{
    const QJsonArray reasons = decision.value(QLatin1String("reasons")).toArray();
    for (const QJsonValue &each : reasons)
        if (each.toObject().value(QLatin1String("rule")).toString() == rule)
            return each.toObject();
    return {};
}

} // namespace

/// The example that each command's --help shows does work, on the sample as it stands; and so does the command that
/// each remedy of a refusal names.
class TestExamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void works_data();
    void works();
    void remediesHelp_data();
    void remediesHelp();

private:
    /// Does what the remedy says; then the reason must be gone.
    static void apply(SampleShell &shell, const QJsonObject &remedy, const QString &check, const QString &rule);
};

void TestExamples::initTestCase()
{
    QVERIFY2(QFileInfo::exists(QStringLiteral("/usr/bin/jq")), "the examples need jq");
    QVERIFY2(QFileInfo::exists(sample::madeSample()), "ctest -R sample/made makes the sample");
}

void TestExamples::works_data()
{
    QTest::addColumn<QString>("example");
    // Servers and pictures have no end or tests of their own; a month's advance takes as long as all the rest.
    const QStringList elsewhere{QStringLiteral("sample"), QStringLiteral("sample advance"), QStringLiteral("simulate"),
                                QStringLiteral("broker"), QStringLiteral("tour")};
    for (const Command &command : commandTable()) {
        if (!command.isLater() && !elsewhere.contains(command.name))
            QTest::newRow(qPrintable(command.name)) << command.example;
    }
}

void TestExamples::works()
{
    QFETCH(QString, example);
    SampleShell shell;
    QVERIFY(shell.isCopied());
    shell.run(example);
    // The doctor answers, and may tell with its exit code that nobody carries out requests there.
    const bool isDoctor = QByteArrayView(QTest::currentDataTag()) == "doctor";
    QVERIFY2(shell.exitCode() == 0 || (isDoctor && shell.exitCode() == 3), shell.told().constData());
}

void TestExamples::remediesHelp_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("policy"); // FIELD=VALUE, so that just this rule refuses; %1: a bit less than its price
    QTest::addColumn<QString>("wish"); // more options of `policy check`
    QTest::addColumn<QStringList>("actions"); // that must be among the remedies
    const auto row = [](const char *rule, const QString &policy, const QString &wish, const QStringList &actions) {
        QTest::newRow(rule) << QString(QLatin1String(rule)) << policy << wish << actions;
    };
    const QString change = QStringLiteral("ask_for_change");
    const QString exception = QStringLiteral("ask_for_exception");
    row("max_disk", QStringLiteral("max_disk=30"), QStringLiteral("--disk 60"),
        {QStringLiteral("smaller_disk"), change});
    row("max_planned_hours", QStringLiteral("max_planned_hours=1"), QStringLiteral("--hours 2"),
        {QStringLiteral("fewer_hours"), exception, change});
    row("max_price_per_hour", QStringLiteral("max_price_per_hour=%1"), QStringLiteral("--hours 1"),
        {QStringLiteral("cheaper_offer"), exception, change});
    row("rental_types", QStringLiteral("rental_types=on-demand"), QStringLiteral("--type reserved --hours 1"),
        {change});
    row("approval_above_cost", QStringLiteral("approval_above_cost=0.01"), QStringLiteral("--hours 1"),
        {QStringLiteral("request_approval")});
    row("max_instances", QStringLiteral("max_instances=$(bursarctl standing data-science --json | jq .slots_held)"),
        QStringLiteral("--hours 1"), {change});
    row("hourly_budget", QStringLiteral("hourly_budget=0.01"), QStringLiteral("--hours 1"), {exception, change});
}

void TestExamples::remediesHelp()
{
    QFETCH(QString, rule);
    QFETCH(QString, policy);
    QFETCH(QString, wish);
    QFETCH(QStringList, actions);
    SampleShell shell;
    QVERIFY(shell.isCopied());
    const QJsonArray offers =
        shell.json(QStringLiteral("bursarctl offers data-science --hours 1 --disk 60 --json")).array();
    QVERIFY2(offers.size() > 1, shell.told().constData());
    const QJsonObject offer = offers.at(offers.size() - 1).toObject(); // the dearest: others are cheaper
    const double price = offer.value(QLatin1String("true_price_per_hour")).toString().toDouble();
    shell.run(QStringLiteral("bursarctl policy set data-science \"%1\" --reason Test")
                  .arg(policy.contains(QLatin1String("%1")) ? policy.arg(price - 0.02, 0, 'f', 4) : policy));
    QCOMPARE(shell.exitCode(), 0);

    const QString check = QStringLiteral("bursarctl policy check data-science --offer %1 %2 --json")
                              .arg(offer.value(QLatin1String("id")).toInteger())
                              .arg(wish);
    const QJsonObject decision = shell.json(check).object();
    QCOMPARE(decision.value(QLatin1String("reasons")).toArray().size(), 1);
    const QJsonArray remedies = reasonOf(decision, rule).value(QLatin1String("remedies")).toArray();
    QStringList offered;
    for (const QJsonValue &remedy : remedies)
        offered.append(remedy.toObject().value(QLatin1String("action")).toString());
    for (const QString &action : actions)
        QVERIFY2(offered.contains(action), shell.told().constData());
    for (const QJsonValue &remedy : remedies) {
        SampleShell copy(shell);
        QVERIFY(copy.isCopied());
        apply(copy, remedy.toObject(), check, rule);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestExamples::apply(SampleShell &shell, const QJsonObject &remedy, const QString &check, const QString &rule)
{
    const QString action = remedy.value(QLatin1String("action")).toString();
    QString command = remedy.value(QLatin1String("command")).toString();
    command.replace(QLatin1String("WHY"), QLatin1String("Deadline"));
    command.replace(QLatin1String(" IMAGE"), QLatin1String(" pytorch/pytorch:latest"));
    const bool rents = command.startsWith(QLatin1String("bursarctl rent "));
    if (action == QLatin1String("wait_until_period_ends"))
        return; // it is the same command, later
    const QJsonDocument answer = shell.json(command + QLatin1String(" --json"));
    const QByteArray told = shell.told();
    if (action == QLatin1String("ask_for_change") || action == QLatin1String("ask_for_exception")
        || action == QLatin1String("request_approval")) {
        QVERIFY2(shell.exitCode() == 1, told.constData()); // a person decides
        const QJsonObject error = answer.object().value(QLatin1String("error")).toObject();
        const QString request =
            error.value(QLatin1String("details")).toObject().value(QLatin1String("request")).toString();
        shell.run(QStringLiteral("bursarctl request approve %1 --as Grace && bursarctl sync").arg(request));
        QVERIFY2(shell.exitCode() == 0, shell.told().constData());
        if (rents) {
            const QJsonObject rented =
                shell.json(QStringLiteral("bursarctl request show %1 --json").arg(request)).object();
            const QString state = rented.value(QLatin1String("state")).toString();
            QVERIFY2(state == QLatin1String("running") || state == QLatin1String("submitted"),
                     shell.told().constData());
            return;
        }
    } else if (rents) {
        QVERIFY2(shell.exitCode() == 0, told.constData()); // it runs
        return;
    } else if (action == QLatin1String("show_instances")) {
        QVERIFY2(shell.exitCode() == 0, told.constData());
        shell.run(QStringLiteral("bursarctl instance stop $(bursarctl instance list --team data-science --json | jq "
                                 "'[.[] | select(.state == \"running\")][0].id')"));
        QVERIFY2(shell.exitCode() == 0, shell.told().constData());
    } else {
        QVERIFY2(shell.exitCode() == 0 && answer.isArray(), told.constData()); // a search to choose from
        return;
    }
    const QJsonObject after = shell.json(check).object();
    QVERIFY2(after.contains(QLatin1String("verdict")) && reasonOf(after, rule).isEmpty(),
             QByteArray(told + shell.told()).constData());
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
