#include "bench/comparison.h"
#include "domain/audit_actions.h"
#include "foundation/sha256.h"
#include "ledger/ledger.h"
#include "ledger/record_transaction.h"
#include "ledger/stores.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::bench;
using namespace bursar::ledger;

/// What it costs to verify the audit trail, beside hashing the same bytes.
class TestAuditSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesAHundredThousandEvents();

private:
    static constexpr qint64 events = 100'000;
    static constexpr int pairs = 3;
};

void TestAuditSpeed::verifiesAHundredThousandEvents()
{
    constexpr double mostTimesSlower = 20;
    const QTemporaryDir folder;
    const Instant at = instantFromMillis(1'773'144'000'123);
    const auto made = LedgerFile::create(folder.filePath(QStringLiteral("ledger.sqlite")), *LedgerId::parse(u"7k3m"),
                                         ClockKind::Simulator, at, QStringLiteral("Ada Lovelace"));
    QVERIFY(made);
    auto transaction = RecordTransaction::begin(**made, {{}, at});
    QVERIFY(transaction);
    for (qint64 i = 0; i < events; ++i) {
        const QJsonObject details{{QStringLiteral("segment"), i},
                                  {QStringLiteral("gpu"), QStringLiteral("0.344333")},
                                  {QStringLiteral("state"), QStringLiteral("running")}};
        QVERIFY((*transaction)->append(audit_action::usageMetered, {}, QString::number(i), details));
    }
    QVERIFY((*transaction)->commit());
    transaction->reset();

    const AuditStore store(**made);
    std::vector<QByteArray> hashed;
    QVERIFY(store.forEach([&hashed](const AuditEvent &event) { hashed.push_back(event.canonicalBytes()); }));
    QVERIFY(static_cast<qint64>(hashed.size()) >= events);

    bool sound = true;
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < pairs; ++i) {
            QElapsedTimer clock;
            clock.start();
            size_t length = 0;
            for (const QByteArray &bytes : hashed)
                length += static_cast<size_t>(sha256Hex(bytes).size());
            const auto plain = clock.nsecsElapsed();
            clock.restart();
            const auto verified = store.verify();
            comparison.add(static_cast<double>(plain) / 1e6, static_cast<double>(clock.nsecsElapsed()) / 1e6);
            sound = sound && verified && verified->ok && verified->events == static_cast<qint64>(hashed.size())
                && length == 64 * hashed.size();
        }
        print("audit verify, 100,000 events", comparison, "SHA-256 of the same bytes", mostTimesSlower);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesSlower, round);
    QVERIFY(sound);
    QVERIFY2(ratio <= mostTimesSlower, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

QTEST_GUILESS_MAIN(TestAuditSpeed)
#include "tst_audit_speed.moc"
