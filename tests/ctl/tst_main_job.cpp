#include "ctl/bursarctl_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::ctl;

#define SUCCEEDS(ran) QVERIFY2((ran).exitCode == 0, (ran).told().constData())

namespace {

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

/// The whole main job by the real program against the real simulator over HTTP: from an empty folder to an invoice that
/// agrees with what the marketplace charged, to the cent.
class TestMainJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsUpTheOrganisation();
    void showsOffersAndARefusal();
    void rents();
    void letsAMonthPass();
    void invoicesWhatWasCharged();
    void exportsTheInvoice();
    void keepsATrailThatVerifies();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    qint64 cheapestOffer() const;

    QTemporaryDir m_folder;
    Bursarctl m_bursarctl;
    Simulator m_simulator;
    QString m_number;
};

void TestMainJob::initTestCase()
{
    QVERIFY(!m_simulator.start(m_bursarctl, wordsOf("--seed 7 --speed 60 --start 2026-10-02T08:00:00Z")).isEmpty());
    m_bursarctl.setEnvironment(QStringLiteral("TEST_VAST_KEY"), m_simulator.key());
    m_bursarctl.setCommon({QStringLiteral("--json"), QStringLiteral("--ledger"),
                           QString(QLatin1String("sqlite:") + inFolder(QStringLiteral("ledger.sqlite"))),
                           QStringLiteral("--clock"), m_simulator.url(), QStringLiteral("--as"),
                           QStringLiteral("Ada")});
}

void TestMainJob::setsUpTheOrganisation()
{
    SUCCEEDS(m_bursarctl.run({QStringLiteral("init")}));
    SUCCEEDS(m_bursarctl.run(wordsOf("organisation set name=Example tax_id=DE1")));
    SUCCEEDS(m_bursarctl.run(wordsOf("account add Research --key-env TEST_VAST_KEY --url") << m_simulator.url()));
    SUCCEEDS(m_bursarctl.run(wordsOf("account test Research")));
    SUCCEEDS(m_bursarctl.run(wordsOf("team add ML --account Research --cost-center 4100 --lead lead@example.org")));
    const Ran policy = m_bursarctl.run(wordsOf("policy set ml gpu_allow=RTX_4090,RTX_3090 daily_budget=40 "
                                               "monthly_budget=500 max_price_per_hour=1 --reason start"));
    SUCCEEDS(policy);
    QCOMPARE(policy.object().value(QStringLiteral("version")).toInt(), 2);
}

qint64 TestMainJob::cheapestOffer() const
{
    return m_bursarctl.run(wordsOf("offers ml --limit 1"))
        .array()
        .at(0)
        .toObject()
        .value(QStringLiteral("id"))
        .toInteger();
}

void TestMainJob::showsOffersAndARefusal()
{
    const Ran all = m_bursarctl.run(wordsOf("offers ml --all --gpu H100"));
    SUCCEEDS(all);
    QVERIFY(!all.array().isEmpty());
    for (const QJsonValue &offer : all.array()) {
        QCOMPARE(offer[QStringLiteral("verdict")].toString(), QStringLiteral("deny"));
        QCOMPARE(offer[QStringLiteral("reasons")][0][QStringLiteral("rule")].toString(), QStringLiteral("gpu_allow"));
    }
    const QString refused = QString::number(all.array().at(0).toObject().value(QStringLiteral("id")).toInteger());
    const Ran rent = m_bursarctl.run(wordsOf("rent ml --image pytorch/pytorch --hours 2 --offer") << refused);
    QVERIFY2(rent.exitCode == 1, rent.told().constData());
    const QJsonObject details =
        rent.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("details")).toObject();
    QVERIFY(!details.value(QStringLiteral("request")).toString().isEmpty());
    QCOMPARE(details.value(QStringLiteral("decision")).toObject().value(QStringLiteral("verdict")).toString(),
             QStringLiteral("deny"));
}

void TestMainJob::rents()
{
    const qint64 offer = cheapestOffer();
    QVERIFY(offer > 0);
    const Ran rent = m_bursarctl.run(wordsOf("rent ml --image pytorch/pytorch --hours 20 --disk 30 --offer")
                                     << QString::number(offer));
    SUCCEEDS(rent);
    QCOMPARE(rent.object().value(QStringLiteral("state")).toString(), QStringLiteral("running"));
    const Ran list = m_bursarctl.run(wordsOf("instance list --team ml"));
    SUCCEEDS(list);
    QCOMPARE(list.array().size(), 1);
    QVERIFY(list.array().at(0)[QStringLiteral("label")].toString().startsWith(QStringLiteral("bursar/ml/")));
}

void TestMainJob::letsAMonthPass()
{
    for (int step = 0; step < 8; ++step) {
        m_simulator.advance(3 * hour);
        SUCCEEDS(m_bursarctl.run({QStringLiteral("sync")}));
    }
    const Ran standing = m_bursarctl.run(wordsOf("standing ml"));
    SUCCEEDS(standing);
    QCOMPARE(standing.object().value(QStringLiteral("running")).toInt(), 0); // its hours are over: it stopped
    m_simulator.advance(9 * day);
    SUCCEEDS(m_bursarctl.run({QStringLiteral("sync")}));
    const Ran early = m_bursarctl.run(wordsOf("invoice issue 2026-10 ml"));
    QVERIFY2(early.exitCode == 2, early.told().constData()); // the month is not over
    m_simulator.advance(20 * day);
    SUCCEEDS(m_bursarctl.run({QStringLiteral("sync")}));
    m_simulator.advance(3 * day);
    SUCCEEDS(m_bursarctl.run({QStringLiteral("sync")}));
    const Ran fresh = m_bursarctl.run(wordsOf("invoice issue 2026-10 ml"));
    QVERIFY2(fresh.exitCode == 3, fresh.told().constData()); // charges are fresh
    m_simulator.advance(3 * day);
    SUCCEEDS(m_bursarctl.run({QStringLiteral("sync")}));
}

void TestMainJob::invoicesWhatWasCharged()
{
    const Money charged = m_simulator.charged(QStringLiteral("bursar/ml/"), QStringLiteral("2026-10-"));
    QVERIFY(charged > Money{});
    const Ran preview = m_bursarctl.run(wordsOf("invoice preview 2026-10 ml"));
    SUCCEEDS(preview);
    QCOMPARE(preview.object().value(QStringLiteral("total")).toString(), charged.toString());
    m_bursarctl.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), {}); // as under cron
    const Ran issued = m_bursarctl.run(wordsOf("invoice issue 2026-10 ml"));
    SUCCEEDS(issued);
    QVERIFY2(!issued.err.contains("XDG_RUNTIME_DIR"), issued.err.constData());
    QCOMPARE(issued.object().value(QStringLiteral("total")).toString(), charged.toString());
    m_number = issued.object().value(QStringLiteral("number")).toString();
    QVERIFY(!m_number.isEmpty());
    QCOMPARE(m_bursarctl.run(wordsOf("invoice show") << m_number).object(), issued.object());
}

void TestMainJob::exportsTheInvoice()
{
    const QString pdf = inFolder(QStringLiteral("invoice.pdf"));
    const QString csv = inFolder(QStringLiteral("invoice.csv"));
    SUCCEEDS(m_bursarctl.run(wordsOf("invoice export --format pdf --out") << pdf << m_number));
    const Ran first = m_bursarctl.run(wordsOf("invoice export --format csv --out") << csv << m_number);
    SUCCEEDS(first);
    const Ran again = m_bursarctl.run(wordsOf("invoice export --format csv --out") << csv << QStringLiteral("2026-10"));
    QCOMPARE(again.array(), first.array());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    const Ran nowhere = m_bursarctl.run(wordsOf("invoice export --format csv --out /proc/none/x.csv") << m_number);
    QVERIFY2(nowhere.exitCode == 3, nowhere.told().constData());
}

void TestMainJob::keepsATrailThatVerifies()
{
    const Ran verified = m_bursarctl.run(wordsOf("audit verify"));
    SUCCEEDS(verified);
    QVERIFY(verified.object().value(QStringLiteral("ok")).toBool());
    QStringList actions;
    for (const QJsonValue &event : m_bursarctl.run(wordsOf("audit list")).array())
        actions.append(event[QStringLiteral("action")].toString());
    for (const char *expected :
         {"ledger.created", "organisation.changed", "account.added", "team.added", "policy.saved", "rental.requested",
          "rental.denied", "rental.reserved", "rental.running", "invoice.issued"})
        QVERIFY2(actions.contains(QLatin1String(expected)), expected);
    const QString trail = inFolder(QStringLiteral("audit.jsonl"));
    SUCCEEDS(m_bursarctl.run(wordsOf("audit export --out") << trail));
    SUCCEEDS(m_bursarctl.run(wordsOf("audit verify --against") << trail));
    QCOMPARE(m_simulator.stop(), 0);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
