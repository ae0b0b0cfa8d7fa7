#include "documents/audit_anchors.h"
#include "documents/audit_lines.h"

#include "foundation/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::documents;

namespace {

std::vector<AuditEvent> chain(int count)
{
    std::vector<AuditEvent> events;
    QByteArray prev = auditGenesis();
    for (int i = 1; i <= count; ++i) {
        AuditEvent event;
        event.seq = i;
        event.at = instantFromMillis(1'796'083'200'123 + i);
        event.by = MemberId::parse(u"0000000000000001").value_or(MemberId());
        event.action = QStringLiteral("policy.saved");
        event.subject = QStringLiteral("研究 \"%1\"\n").arg(i);
        event.details = {{QStringLiteral("version"), i},
                         {QStringLiteral("limits"), QJsonArray{QStringLiteral("10.00"), true, QJsonValue()}}};
        event.prev = prev;
        event.hash = sha256Hex(event.canonicalBytes());
        prev = event.hash;
        events.push_back(event);
    }
    return events;
}

QByteArray exported(const std::vector<AuditEvent> &events)
{
    QByteArray lines;
    for (const AuditEvent &event : events)
        lines += auditLine(event, QStringLiteral("Ada"));
    return lines;
}

} // namespace

class TestAuditAnchors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnExport()
    {
        const std::vector<AuditEvent> events = chain(200);
        const QByteArray lines = exported(events);
        QCOMPARE(lines.count('\n'), qsizetype{200});
        const Expected<std::vector<AuditAnchor>> anchors = readAuditAnchors(lines);
        QVERIFY2(anchors, anchors ? "" : qPrintable(anchors.error().message));
        QCOMPARE(anchors->size(), events.size());
        for (size_t i = 0; i < events.size(); ++i)
            QCOMPARE(anchors->at(i), (AuditAnchor{events.at(i).seq, events.at(i).hash}));
    }

    void aLineShowsItsHashAlone()
    {
        const AuditEvent event = chain(3).back();
        QJsonObject line = QJsonDocument::fromJson(auditLine(event, QStringLiteral("Ada"))).object();
        QCOMPARE(line.value(QStringLiteral("by")).toString(), QStringLiteral("Ada"));
        QCOMPARE(auditLineHash(line), event.hash);
        line.insert(QStringLiteral("by"), QString()); // an erased name
        QCOMPARE(auditLineHash(line), event.hash);
        line.insert(QStringLiteral("subject"), QStringLiteral("another"));
        QVERIFY(auditLineHash(line) != event.hash);
    }

    /// The program in docs/audit-export.md, which is all that an auditor needs.
    void isCheckedByTheDocumentedProgram()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed");
        QFile page(QStringLiteral(BURSAR_DOCS "/audit-export.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString program = text.section(QStringLiteral("```python"), 1).section(QStringLiteral("```"), 0, 0);
        QVERIFY(!program.isEmpty());
        const QByteArray good = exported(chain(20));
        for (const bool edited : {false, true}) {
            QTemporaryFile file;
            QVERIFY(file.open());
            file.write(edited ? QByteArray(good).replace("\"version\":7", "\"version\":8") : good);
            file.close();
            QProcess python;
            python.start(QStringLiteral("python3"), {QStringLiteral("-c"), program, file.fileName()});
            QVERIFY(python.waitForFinished());
            QCOMPARE(python.exitCode() != 0, edited);
        }
    }

    void toleratesHowFilesTravel()
    {
        const std::vector<AuditEvent> events = chain(2);
        QByteArray lines = exported({events.at(1), events.at(0), events.at(1)});
        lines.replace("\n", "\r\n\r\n").prepend("\xEF\xBB\xBF");
        const Expected<std::vector<AuditAnchor>> anchors = readAuditAnchors(lines);
        QVERIFY(anchors);
        QCOMPARE(anchors->size(), size_t{2});
        QCOMPARE(anchors->front().seq, 1);
    }

    void readsAVerification()
    {
        const AuditEvent last = chain(7).back();
        const QJsonObject verification{{QStringLiteral("events"), 7},
                                       {QStringLiteral("first"), 1},
                                       {QStringLiteral("last"), 7},
                                       {QStringLiteral("root"), QString::fromLatin1(last.hash)},
                                       {QStringLiteral("ok"), true}};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const Expected<std::vector<AuditAnchor>> anchors =
                readAuditAnchors(QJsonDocument(verification).toJson(format));
            QVERIFY(anchors);
            QCOMPARE(*anchors, (std::vector<AuditAnchor>{{7, last.hash}}));
        }
        const Expected<std::vector<AuditAnchor>> none =
            readAuditAnchors(R"({"events":0,"first":null,"last":null,"root":null,"ok":true})");
        QVERIFY(none);
        QVERIFY(none->empty());
    }

    void refusesWhatIsNoExport_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const std::vector<AuditEvent> events = chain(3);
        const QByteArray good = exported(events);
        QByteArray edited = good;
        edited.replace("\"version\":2", "\"version\":9");
        QByteArray fraction = good;
        fraction.replace("\"version\":2", "\"version\":2.5");
        QByteArray huge = good;
        huge.replace("\"version\":2", "\"version\":1e300");
        AuditEvent other = events.at(1);
        other.subject = QStringLiteral("x");
        other.hash = sha256Hex(other.canonicalBytes());
        const QByteArray hash(64, 'a');
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("blank") << QByteArray(" \n\r\n\t") << QStringLiteral("empty");
        QTest::newRow("edited") << edited << QStringLiteral("Line 2");
        QTest::newRow("fraction") << fraction << QStringLiteral("Line 2");
        QTest::newRow("huge number") << huge << QStringLiteral("Line 2");
        QTest::newRow("cut") << good.chopped(40) << QStringLiteral("Line 3");
        QTest::newRow("two hashes") << QByteArray(good + exported({other})) << QStringLiteral("event 2");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x80garbage", 11) << QStringLiteral("Line 1");
        QTest::newRow("array") << QByteArray("[1,2]") << QStringLiteral("Line 1");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("Line 1");
        QTest::newRow("deep object") << QByteArray("{\"a\":").repeated(5000) << QStringLiteral("Line 1");
        QTest::newRow("negative") << QByteArray("{\"seq\":-1,\"hash\":\"" + hash + "\"}") << QStringLiteral("`seq`");
        QTest::newRow("text seq") << QByteArray("{\"seq\":\"1\",\"hash\":\"" + hash + "\"}") << QStringLiteral("`seq`");
        QTest::newRow("short hash") << QByteArray("{\"seq\":1,\"hash\":\"abc\"}") << QStringLiteral("`hash`");
        QTest::newRow("failed verification")
            << QByteArray("{\"events\":3,\"last\":3,\"root\":\"" + hash + "\",\"ok\":false}")
            << QStringLiteral("damaged");
        QTest::newRow("no root") << QByteArray("{\"events\":3,\"last\":3,\"root\":null}") << QStringLiteral("`root`");
        QTest::newRow("long line") << QByteArray("{\"a\":\"" + QByteArray(5'000'000, 'x') + "\"}")
                                   << QStringLiteral("too long");
    }

    void refusesWhatIsNoExport()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const Expected<std::vector<AuditAnchor>> anchors = readAuditAnchors(content);
        QVERIFY(!anchors);
        QCOMPARE(anchors.error().kind, Error::Kind::Usage);
        QVERIFY2(anchors.error().message.contains(words), qPrintable(anchors.error().message));
    }

    void survivesAnyDamage()
    {
        const QByteArray good = exported(chain(5));
        QVERIFY(rc::check("a changed byte is refused or harmless", [&good] {
            QByteArray bytes = good;
            const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
            bytes[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            const Expected<std::vector<AuditAnchor>> anchors = readAuditAnchors(bytes);
            const bool harmless = !anchors || anchors->size() <= 5;
            RC_ASSERT(harmless);
        }));
    }
};

QTEST_GUILESS_MAIN(TestAuditAnchors)
#include "tst_audit_anchors.moc"
