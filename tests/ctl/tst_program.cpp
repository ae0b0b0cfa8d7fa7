#include "ctl/command_rights.h"
#include "ctl/fake_world.h"
#include "foundation/machine_time.h"

#include <QJsonDocument>
#include <QTemporaryDir>
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
    void everyRoleMayWhatTheTableSays_data();
    void everyRoleMayWhatTheTableSays();
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

namespace {

/// A ledger of two teams in which one person has one role, and commands that begin and do nothing.
class LedgerWithRole final : public FakeWorld
{
public:
    LedgerWithRole()
    {
        auto opened = governor::Governor::create(path(), surroundings(), QStringLiteral("root"));
        m_governor = std::move(*opened);
        const MemberId root = *m_governor->actor(QStringLiteral("root"));
        governor::Administration &administration = m_governor->administration();
        static_cast<void>(administration.addAccount(root, QStringLiteral("A"), QStringLiteral("http://127.0.0.1:9"),
                                                    {KeyReference::Kind::Environment, QStringLiteral("NO_KEY")}));
        for (const QString &name : {QStringLiteral("vision"), QStringLiteral("speech")}) {
            governor::Administration::NewTeam team;
            team.name = name;
            team.account = QStringLiteral("A");
            team.costCenter = QStringLiteral("4100");
            team.reason = QStringLiteral("Begin");
            static_cast<void>(administration.addTeam(root, team));
        }
    }
    QString path() const { return m_folder.filePath(QStringLiteral("l.sqlite")); }
    /// To `tester`, who runs the commands. False when it could not be given.
    bool give(AppRole role)
    {
        const MemberId root = *m_governor->actor(QStringLiteral("root"));
        return m_governor->roles()
            .give(root, loginName(), role, needsTeam(role) ? QStringLiteral("vision") : QString())
            .hasValue();
    }
    Expected<governor::Surroundings> prepare(const Asked &) override { return surroundings(); }

    /// Whether the command got as far as doing something.
    bool lets(const Command &command, const QStringList &arguments)
    {
        bool begun = false;
        Command idle = command;
        idle.run = [&begun](Session &session) {
            begun = true;
            session.finish(0);
        };
        if (idle.needs == Command::Needs::NewLedger || idle.needs == Command::Needs::Nothing)
            idle.needs = Command::Needs::Ledger;
        CommandLine line;
        line.command = &idle;
        line.arguments = arguments;
        line.options[QStringLiteral("ledger")] = {QString(QLatin1String("sqlite:") + path())};
        Output output({[](const QByteArray &) {}, [](const QByteArray &) {}, false}, Output::Format::Json,
                      Output::Talk::Quiet);
        Session session(line, output, *this);
        session.start();
        return begun;
    }

private:
    governor::Surroundings surroundings()
    {
        governor::Surroundings made;
        made.timers = &m_time;
        made.chance = &m_chance;
        made.realNow = [this] { return m_time.now(); };
        const auto nothing = []() -> Unexpected<Error> {
            return Unexpected{Error{Error::Kind::Environment,
                                    QStringLiteral("none"),
                                    QStringLiteral("None."),
                                    QStringLiteral("None."),
                                    {}}};
        };
        made.transportFor = [nothing](const Account &) -> Expected<vast::Transport *> { return nothing(); };
        made.keyFor = [nothing](const Account &) -> Expected<QByteArray> { return nothing(); };
        return made;
    }

    QTemporaryDir m_folder;
    MachineTime m_time;
    SeededChance m_chance{3};
    std::unique_ptr<governor::Governor> m_governor;
};

/// One word for each that the command must have; for those that name a team, that one.
QStringList argumentsFor(const Command &command, const QString &team)
{
    QStringList words;
    for (const QString &name : command.arguments) {
        const bool isTeam = name.startsWith(QLatin1String("TEAM")) || name.startsWith(QLatin1String("[TEAM"));
        if (isTeam && !name.contains(QLatin1Char('=')))
            words << team;
        else if (!name.startsWith(QLatin1Char('[')))
            words << QStringLiteral("1");
        else
            break; // what stands behind it may be missing, too
    }
    return words;
}

} // namespace

void TestProgram::everyRoleMayWhatTheTableSays_data()
{
    QTest::addColumn<int>("role");
    for (const AppRole role : appRoles())
        QTest::newRow(qPrintable(toString(role))) << static_cast<int>(role);
}

/// Each command, for the own team and for another one, against the one table that decides (domain/app_roles.cpp).
void TestProgram::everyRoleMayWhatTheTableSays()
{
    QFETCH(int, role);
    const auto named = static_cast<AppRole>(role);
    LedgerWithRole world;
    QVERIFY(world.give(named));
    int allowed = 0;
    int refused = 0;
    for (const Command &command : commandTable()) {
        const std::optional<Right> right = rightOf(command);
        const Reach reach = right ? reachOf(named, *right) : Reach::AllTeams;
        for (const QString &team : {QStringLiteral("vision"), QStringLiteral("speech")}) {
            const QStringList arguments = argumentsFor(command, team);
            const bool ofTeam = arguments.contains(team);
            // What names nothing shows what belongs to all; the team of other things is asked for when they are read.
            const bool needsAll =
                ofTeam ? team == QLatin1String("speech") : right == Right::Read && arguments.isEmpty();
            const bool expected = needsAll ? reach == Reach::AllTeams : reach != Reach::None;
            QVERIFY2(world.lets(command, arguments) == expected,
                     qPrintable(QStringLiteral("%1 %2: %3 %4 it")
                                    .arg(command.name, arguments.join(QLatin1Char(' ')), toString(named),
                                         expected ? QStringLiteral("may, and is refused")
                                                  : QStringLiteral("may not, and does"))));
            ++(expected ? allowed : refused);
            if (!ofTeam)
                break;
        }
    }
    QVERIFY(allowed > 10);
    QVERIFY(refused > 10);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
