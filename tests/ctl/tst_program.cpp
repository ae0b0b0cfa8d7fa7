#include "ctl/fake_world.h"

#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace bursar;
using namespace bursar::ctl;

class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryCommandOfTheContract_data();
    void hasEveryCommandOfTheContract();
    void explainsEveryCommandWithAnExample();
    void readsOptionsTheSameWayEverywhere();
    void saysWhatComesLater_data();
    void saysWhatComesLater();
    void answersErrorsAsADocument();
    void namesAMissingLedger();
    void refusesOtherDatabases();
    void takesTheLedgerFromTheEnvironment();
};

namespace {

QJsonObject errorOf(const Printed &printed)
{
    return QJsonDocument::fromJson(printed.out).object().value(QStringLiteral("error")).toObject();
}

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

void TestProgram::hasEveryCommandOfTheContract_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"init",
                             "backup",
                             "restore",
                             "sample",
                             "sample advance",
                             "doctor",
                             "organisation show",
                             "organisation set",
                             "account add",
                             "account list",
                             "account test",
                             "account remove",
                             "rental-template list",
                             "rental-template save",
                             "rental-template remove",
                             "team add",
                             "team list",
                             "team show",
                             "team set",
                             "team remove",
                             "team import",
                             "team export",
                             "policy show",
                             "policy set",
                             "policy history",
                             "policy diff",
                             "policy check",
                             "offers",
                             "rent",
                             "request list",
                             "request show",
                             "request cancel",
                             "request approve",
                             "request reject",
                             "instance list",
                             "instance show",
                             "instance start",
                             "instance stop",
                             "instance reboot",
                             "instance destroy",
                             "instance label",
                             "instance logs",
                             "instance assign",
                             "instance extend",
                             "standing",
                             "report spending",
                             "invoice preview",
                             "invoice issue",
                             "invoice list",
                             "invoice show",
                             "invoice credit",
                             "invoice export",
                             "month status",
                             "month reconcile",
                             "month close",
                             "audit list",
                             "audit verify",
                             "audit export",
                             "audit import",
                             "sync",
                             "broker",
                             "simulate",
                             "tour"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestProgram::hasEveryCommandOfTheContract()
{
    QFETCH(QString, name);
    FakeWorld world;
    const Printed printed = run(world, name.split(QLatin1Char(' ')) << QStringLiteral("--help"));
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(QString::fromUtf8(printed.out).contains(name));
}

void TestProgram::explainsEveryCommandWithAnExample()
{
    FakeWorld world;
    for (const Command &command : commandTable()) {
        if (command.isLater())
            continue;
        QVERIFY2(!command.summary.isEmpty(), qPrintable(command.name));
        QVERIFY2(command.example.contains(QString(QLatin1String("bursarctl ") + command.name)),
                 qPrintable(command.name));
        const Printed printed = run(world, command.name.split(QLatin1Char(' ')) << QStringLiteral("--help"));
        const QString help = QString::fromUtf8(printed.out);
        QVERIFY2(help.contains(command.example), qPrintable(command.name));
        for (const Option &option : command.options)
            QVERIFY2(help.contains(QString(QLatin1String("--") + option.name)), qPrintable(option.name));
    }
    QVERIFY(run(world, {QStringLiteral("--help")}).out.contains("rent"));
    QVERIFY(run(world, wordsOf("policy --help")).out.contains("policy diff"));
    QVERIFY(run(world, {QStringLiteral("--version")}).out.startsWith("bursarctl "));
}

void TestProgram::readsOptionsTheSameWayEverywhere()
{
    // Options are read before the command is known, so a name must take a value everywhere or nowhere.
    std::map<QString, bool> takesValue;
    for (const Option &option : commonOptions())
        takesValue.emplace(option.name, !option.value.isEmpty());
    for (const Command &command : commandTable()) {
        for (const Option &option : command.options) {
            if (option.name != QLatin1String("version"))
                QVERIFY2(takesValue.emplace(option.name, !option.value.isEmpty()).first->second
                             == !option.value.isEmpty(),
                         qPrintable(option.name));
        }
    }
}

void TestProgram::saysWhatComesLater_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char *words : {"audit import f", "audit import"})
        QTest::newRow(words) << wordsOf(words);
}

void TestProgram::saysWhatComesLater()
{
    QFETCH(QStringList, words);
    FakeWorld world;
    const Printed printed = run(world, QStringList(words) << QStringLiteral("--json"));
    QCOMPARE(printed.exitCode, 2);
    QCOMPARE(errorOf(printed).value(QStringLiteral("code")).toString(), QStringLiteral("not_in_this_version"));
    QVERIFY(errorOf(printed)
                .value(QStringLiteral("message"))
                .toString()
                .contains(QString(words.at(0) + QLatin1Char(' ') + words.at(1))));
}

void TestProgram::answersErrorsAsADocument()
{
    FakeWorld world;
    const Printed json = run(world, wordsOf("fly --json"));
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(errorOf(json).value(QStringLiteral("code")).toString(), QStringLiteral("unknown_command"));
    QVERIFY(json.err.isEmpty());
    const Printed text = run(world, {QStringLiteral("fly")});
    QCOMPARE(text.exitCode, 2);
    QVERIFY(text.out.isEmpty());
    QVERIFY(text.err.contains("fly"));
}

void TestProgram::namesAMissingLedger()
{
    FakeWorld world;
    const Printed printed = run(world, wordsOf("team list --json"));
    QCOMPARE(printed.exitCode, 2);
    QVERIFY(errorOf(printed)
                .value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("/nowhere/ledger.sqlite")));
}

void TestProgram::refusesOtherDatabases()
{
    FakeWorld world;
    QCOMPARE(errorOf(run(world, wordsOf("team list --json --ledger postgresql://host/db")))
                 .value(QStringLiteral("code"))
                 .toString(),
             QStringLiteral("not_in_this_version"));
    for (const char *url : {"sqlite:", "ledger.sqlite", "mysql:x"})
        QCOMPARE(
            errorOf(run(world, wordsOf("team list --json") << QStringLiteral("--ledger") << QString::fromLatin1(url)))
                .value(QStringLiteral("code"))
                .toString(),
            QStringLiteral("bad_ledger_url"));
}

void TestProgram::takesTheLedgerFromTheEnvironment()
{
    FakeWorld world;
    world.variables.insert(QStringLiteral("BURSAR_LEDGER"), QStringLiteral("sqlite:/elsewhere/l.sqlite"));
    QVERIFY(errorOf(run(world, wordsOf("team list --json")))
                .value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("/elsewhere/l.sqlite")));
    QVERIFY(errorOf(run(world, wordsOf("team list --json --ledger sqlite:/third/l.sqlite")))
                .value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("/third/l.sqlite")));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
