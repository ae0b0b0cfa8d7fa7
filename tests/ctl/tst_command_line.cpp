#include "ctl/command_line.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::ctl;

namespace {

std::vector<Command> table()
{
    Command show;
    show.name = QStringLiteral("policy show");
    show.arguments = QStringList{QStringLiteral("TEAM")};
    show.options = {{QStringLiteral("version"), QStringLiteral("N"), {}}};
    show.run = [](Session &) {};
    Command set = show;
    set.name = QStringLiteral("policy set");
    set.arguments = QStringList{QStringLiteral("TEAMQStringLiteral("), QStringLiteral(")FIELD=VALUE…")};
    set.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), {}},
                   {QStringLiteral("key"), QStringLiteral("K"), {}, true},
                   {QStringLiteral("dry-run"), {}, {}}};
    Command sample = show;
    sample.name = QStringLiteral("sample");
    sample.arguments = {};
    sample.options = {};
    Command advance = sample;
    advance.name = QStringLiteral("sample advance");
    advance.arguments = QStringList{QStringLiteral("TIME")};
    Command issue = advance;
    issue.name = QStringLiteral("issue");
    issue.arguments = QStringList{QStringLiteral("MONTH"), QStringLiteral("[TEAM…]")};
    Command close;
    close.name = QStringLiteral("month close");
    return {show, set, sample, advance, issue, close};
}

QString codeOf(const QStringList &words)
{
    static const std::vector<Command> commands = table();
    const auto line = parseCommandLine(commands, words);
    return line ? QString() : line.error().code;
}

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void understands_data();
    void understands();
    void findsOptionsAnywhere();
    void prefersTheLongerName();
    void tellsTheVersionFromAVersionNumber();
    void endsOptionsAtTwoDashes();
    void survivesAnyWords();
};

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QStringList{} << QStringLiteral("no_command");
    QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")} << QStringLiteral("unknown_command");
    QTest::newRow("half a command") << QStringList{QStringLiteral("policy")} << QStringLiteral("unknown_command");
    QTest::newRow("wrong second word") << QStringList{QStringLiteral("policy"), QStringLiteral("drop")}
                                       << QStringLiteral("unknown_command");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("sample"), QStringLiteral("--fast")}
                                    << QStringLiteral("unknown_option");
    QTest::newRow("another command's option")
        << QStringList{QStringLiteral("sample"), QStringLiteral("--reason"), QStringLiteral("x")}
        << QStringLiteral("unknown_option");
    QTest::newRow("missing argument") << QStringList{QStringLiteral("policy"), QStringLiteral("set"),
                                                     QStringLiteral("team")}
                                      << QStringLiteral("missing_argument");
    QTest::newRow("too many arguments") << QStringList{QStringLiteral("policy"), QStringLiteral("show"),
                                                       QStringLiteral("a"), QStringLiteral("b")}
                                        << QStringLiteral("unexpected_argument");
    QTest::newRow("option without value at the end")
        << QStringList{QStringLiteral("policy"), QStringLiteral("set"), QStringLiteral("t"), QStringLiteral("a=1"),
                       QStringLiteral("--reason")}
        << QStringLiteral("missing_value");
    QTest::newRow("option without value before another")
        << QStringList{QStringLiteral("policy"), QStringLiteral("set"),      QStringLiteral("t"),
                       QStringLiteral("a=1"),    QStringLiteral("--reason"), QStringLiteral("--json")}
        << QStringLiteral("missing_value");
    QTest::newRow("switch with value") << QStringList{QStringLiteral("sample"), QStringLiteral("--json=1")}
                                       << QStringLiteral("unexpected_value");
    QTest::newRow("given twice") << QStringList{QStringLiteral("sample"), QStringLiteral("--as"), QStringLiteral("a"),
                                                QStringLiteral("--as"), QStringLiteral("b")}
                                 << QStringLiteral("repeated_option");
    QTest::newRow("comes later") << QStringList{QStringLiteral("month"), QStringLiteral("close"),
                                                QStringLiteral("2026-11")}
                                 << QStringLiteral("not_in_this_version");
    QTest::newRow("a mistyped second word")
        << QStringList{QStringLiteral("policy"), QStringLiteral("sett")} << QStringLiteral("unknown_command");
    QTest::newRow("a version number elsewhere") << QStringList{QStringLiteral("issue"), QStringLiteral("2026-11"),
                                                               QStringLiteral("--version"), QStringLiteral("3")}
                                                << QStringLiteral("unknown_option");
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, words);
    QTEST(codeOf(words), "code");
}

void TestCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no optional argument") << QStringList{QStringLiteral("issue"), QStringLiteral("2026-11")};
    QTest::newRow("several optional arguments")
        << QStringList{QStringLiteral("issue"), QStringLiteral("2026-11"), QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("several arguments") << QStringList{QStringLiteral("policy"), QStringLiteral("set"),
                                                      QStringLiteral("t"), QStringLiteral("a=1"),
                                                      QStringLiteral("b=2")};
    QTest::newRow("repeated where allowed")
        << QStringList{QStringLiteral("policy"), QStringLiteral("set"), QStringLiteral("t"),     QStringLiteral("a=1"),
                       QStringLiteral("--key"),  QStringLiteral("1"),   QStringLiteral("--key"), QStringLiteral("2")};
    QTest::newRow("a value that looks like an option")
        << QStringList{QStringLiteral("policy"), QStringLiteral("set"),      QStringLiteral("t"),
                       QStringLiteral("a=1"),    QStringLiteral("--reason"), QStringLiteral("--cheaper")};
}

void TestCommandLine::understands()
{
    QFETCH(QStringList, words);
    QCOMPARE(codeOf(words), QString());
}

void TestCommandLine::findsOptionsAnywhere()
{
    const auto commands = table();
    const QStringList expected{QStringLiteral("t"), QStringLiteral("a=1")};
    for (const QStringList &words :
         {QStringList{QStringLiteral("--json"), QStringLiteral("--reason"), QStringLiteral("why not"),
                      QStringLiteral("policy"), QStringLiteral("set"), QStringLiteral("t"), QStringLiteral("a=1")},
          QStringList{QStringLiteral("policy"), QStringLiteral("--reason=why not"), QStringLiteral("set"),
                      QStringLiteral("t"), QStringLiteral("--json"), QStringLiteral("a=1")},
          QStringList{QStringLiteral("policy"), QStringLiteral("set"), QStringLiteral("t"), QStringLiteral("a=1"),
                      QStringLiteral("--reason"), QStringLiteral("why not"), QStringLiteral("--json")}}) {
        const auto line = parseCommandLine(commands, words);
        QVERIFY(line);
        QCOMPARE(line->command->name, QStringLiteral("policy set"));
        QCOMPARE(line->arguments, expected);
        QCOMPARE(line->value(QStringLiteral("reason")), QStringLiteral("why not"));
        QVERIFY(line->has(QStringLiteral("json")));
    }
}

void TestCommandLine::prefersTheLongerName()
{
    const auto commands = table();
    const auto advance =
        parseCommandLine(commands, {QStringLiteral("sample"), QStringLiteral("advance"), QStringLiteral("30d")});
    QVERIFY(advance);
    QCOMPARE(advance->command->name, QStringLiteral("sample advance"));
    const auto sample = parseCommandLine(commands, {QStringLiteral("sample")});
    QVERIFY(sample);
    QCOMPARE(sample->command->name, QStringLiteral("sample"));
}

void TestCommandLine::tellsTheVersionFromAVersionNumber()
{
    const auto commands = table();
    const auto plain = parseCommandLine(commands, {QStringLiteral("--version")});
    QVERIFY(plain && plain->version);
    const auto numbered = parseCommandLine(commands,
                                           {QStringLiteral("policy"), QStringLiteral("show"), QStringLiteral("t"),
                                            QStringLiteral("--version"), QStringLiteral("3")});
    QVERIFY(numbered && !numbered->version);
    QCOMPARE(numbered->value(QStringLiteral("version")), QStringLiteral("3"));
}

void TestCommandLine::endsOptionsAtTwoDashes()
{
    const auto commands = table();
    const auto line = parseCommandLine(
        commands,
        {QStringLiteral("policy"), QStringLiteral("show"), QStringLiteral("--"), QStringLiteral("--odd team")});
    QVERIFY(line);
    QCOMPARE(line->arguments, QStringList{QStringLiteral("--odd team")});
}

void TestCommandLine::survivesAnyWords()
{
    const auto commands = table();
    QVERIFY(
        rc::check("any words give a command or an error of usage", [&commands](const std::vector<std::string> &words) {
            QStringList list;
            for (const std::string &word : words)
                list.append(QString::fromStdString(word));
            const auto line = parseCommandLine(commands, list);
            return line ? line->command || line->help || line->version
                        : line.error().kind == Error::Kind::Usage && !line.error().message.isEmpty();
        }));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
