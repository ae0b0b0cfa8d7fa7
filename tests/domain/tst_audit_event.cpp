#include "domain/audit_actions.h"
#include "domain/audit_event.h"
#include "foundation/sha256.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace bursar;

namespace {

AuditEvent sampleEvent()
{
    AuditEvent event;
    event.seq = 1;
    event.at = instantFromMillis(1'795'251'600'000);
    event.by = *MemberId::parse(QStringLiteral("0000000000000001"));
    event.team = *TeamId::parse(QStringLiteral("0000000000000002"));
    event.action = audit_action::policySaved;
    event.subject = QStringLiteral("v2");
    event.details = {{QStringLiteral("why"), QStringLiteral("más")},
                     {QStringLiteral("daily_budget"), QStringLiteral("10.00")}};
    event.prev = auditGenesis();
    return event;
}

} // namespace

class AuditEventTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesTheseBytes();
    void everyFieldIsHashed_data();
    void everyFieldIsHashed();
    void ownHashIsNotPartOfIt();
    void emptyIdsAreEmptyTexts();
    void listsEveryAction();
};

void AuditEventTest::hashesTheseBytes()
{
    // Written out: a changed spelling would make every older trail look forged.
    const QByteArray zeros(64, '0');
    QCOMPARE(auditGenesis(), zeros);
    QCOMPARE(sampleEvent().canonicalBytes(),
             QByteArray(R"({"action":"policy.saved","at":"2026-11-21T09:00:00Z","by":"0000000000000001",)"
                        R"("details":{"daily_budget":"10.00","why":"más"},"prev":")")
                 + zeros + QByteArray(R"(","seq":1,"subject":"v2","team":"0000000000000002"})"));
}

void AuditEventTest::everyFieldIsHashed_data()
{
    QTest::addColumn<AuditEvent>("changed");
    const auto row = [](const char *name, void (*change)(AuditEvent &)) {
        AuditEvent changed = sampleEvent();
        change(changed);
        QTest::newRow(name) << changed;
    };
    row("seq", [](AuditEvent &changed) { changed.seq = 2; });
    row("at", [](AuditEvent &changed) { changed.at += std::chrono::milliseconds(1); });
    row("by", [](AuditEvent &changed) { changed.by = {}; });
    row("team", [](AuditEvent &changed) { changed.team = {}; });
    row("action", [](AuditEvent &changed) { changed.action = audit_action::teamAdded; });
    row("subject", [](AuditEvent &changed) { changed.subject = QStringLiteral("v3"); });
    row("details", [](AuditEvent &changed) { changed.details.remove(QStringLiteral("why")); });
    row("prev", [](AuditEvent &changed) { changed.prev = sha256Hex("x"); });
}

void AuditEventTest::everyFieldIsHashed()
{
    QFETCH(AuditEvent, changed);
    QVERIFY(sha256Hex(changed.canonicalBytes()) != sha256Hex(sampleEvent().canonicalBytes()));
}

void AuditEventTest::ownHashIsNotPartOfIt()
{
    AuditEvent hashed = sampleEvent();
    hashed.hash = sha256Hex(hashed.canonicalBytes());
    QCOMPARE(hashed.canonicalBytes(), sampleEvent().canonicalBytes());
}

void AuditEventTest::emptyIdsAreEmptyTexts()
{
    AuditEvent own = sampleEvent();
    own.by = {};
    own.team = {};
    QVERIFY(own.canonicalBytes().contains(R"("by":"")"));
    QVERIFY(own.canonicalBytes().endsWith(R"("team":""})"));
}

void AuditEventTest::listsEveryAction()
{
    QFile header(QStringLiteral(BURSAR_AUDIT_ACTIONS));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression shape(QStringLiteral("QStringLiteral\\(\"([a-z_]+\\.[a-z_]+)\"\\)"));
    QStringList written;
    for (auto found = shape.globalMatch(QString::fromUtf8(header.readAll())); found.hasNext();)
        written += found.next().captured(1);
    const std::vector<QString> &all = audit_action::all();
    QCOMPARE(QStringList(all.begin(), all.end()), written);
    QCOMPARE(std::set<QString>(all.begin(), all.end()).size(), all.size());
}

QTEST_GUILESS_MAIN(AuditEventTest)
#include "tst_audit_event.moc"
