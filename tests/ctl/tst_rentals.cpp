#include "ctl/aftermath.h"

#include <QDateTime>
#include <QTest>

using namespace bursar;
using namespace bursar::ctl;

namespace {

QString textOf(const QJsonValue &object, const char *field)
{
    return object[QLatin1String(field)].toString();
}

} // namespace

/// `rent` and `instance …` of the real program against the real simulator.
class TestRentals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rentsSeveralAndTellsWhichWasRefused();
    void leavesARequestForTheNextSync();
    void stopsWaitingAndLetsTheRequestGoOn();
    void stopsAndStarts();
    void refusesAStartWithoutRoom();
    void rebootsSeveral();
    void writesANote();
    void extends();
    void printsLogs();
    void assignsStrangers();
    void destroysSeveral();
    void rentsForABid();
    void refusesABidBelowTheFloor();

private:
    /// The first offer for the team that has a floor for bids; empty when there is none.
    QJsonObject offerForBids();
    /// Two instances of the team that run.
    QStringList rentTwo();
    /// The same, on machines that no stranger takes as soon as they are stopped: Vast.ai would keep their start waiting
    /// until the stranger leaves.
    QStringList rentTwoThatStayFree();
    Ran command(const char *words, const QStringList &more) { return runJumping(wordsOf(words) << more); }
    Ran runJumping(const QStringList &words);
    QJsonValue instance(const QString &id)
    {
        return m_desk->run({QStringLiteral("instance"), QStringLiteral("show"), id}).object();
    }

    CrashLab m_lab;
    std::unique_ptr<Desk> m_desk;
};

void TestRentals::initTestCase()
{
    QCOMPARE(m_lab.open({1, 60, 15}), QString());
}

void TestRentals::init()
{
    m_desk = std::make_unique<Desk>(m_lab.newDesk());
}

void TestRentals::cleanup()
{
    m_lab.destroyAll(*m_desk);
    const LedgerState state = LedgerState::read(*m_desk);
    QCOMPARE(state.problem, QString());
    QVERIFY(!state.leaseHeld);
}

QStringList TestRentals::rentTwo()
{
    QStringList ids;
    while (ids.size() < 2) {
        const Ran ran = m_lab.rent(m_desk->bursarctl, {QStringLiteral("--offer"), m_lab.nextOffer()});
        if (ran.exitCode == 0)
            ids.append(QString::number(ran.object().value(QStringLiteral("instance_id")).toInteger()));
        else if (!Aftermath::isOfferGone(ran))
            return ids;
    }
    return ids;
}

QStringList TestRentals::rentTwoThatStayFree()
{
    for (int attempt = 0; attempt < 6; ++attempt) {
        const QStringList ids = rentTwo();
        if (ids.size() == 2 && command("instance stop", ids).exitCode == 0
            && command("instance start", ids).exitCode == 0)
            return ids;
        m_lab.destroyAll(*m_desk);
        m_desk->run("sync");
    }
    return {};
}

QJsonObject TestRentals::offerForBids()
{
    for (const QJsonValue &offer : m_desk->run("offers ml").array()) {
        if (!offer[QStringLiteral("min_bid")].isNull())
            return offer.toObject();
    }
    return {};
}

/// A command is confirmed by a look at the fleet: time has to pass for it.
Ran TestRentals::runJumping(const QStringList &words)
{
    qsizetype sent = 0;
    return m_desk->bursarctl.run(
        words,
        [&](const QByteArray &told) {
            const qsizetype now = told.count(": submitted\n");
            if (now > sent)
                m_lab.simulator().advance(30);
            sent = now;
        },
        5'000);
}

void TestRentals::rentsSeveralAndTellsWhichWasRefused()
{
    // The cheapest that the policy allows.
    QStringList allowed;
    for (const QJsonValue &offer : m_desk->run("offers ml").array())
        allowed.append(QString::number(offer[QStringLiteral("id")].toInteger()));
    const Ran ran =
        m_lab.rent(m_desk->bursarctl, wordsOf("--count 3 --tolerance 3 --reason sweep --offer") << allowed.at(0));
    QVERIFY2(ran.exitCode == 1, ran.told().constData());
    const QJsonArray requests = ran.array();
    QCOMPARE(requests.size(), 3);
    QStringList states;
    QStringList prices;
    for (const QJsonValue &request : requests) {
        states.append(textOf(request, "state"));
        QCOMPARE(textOf(request, "batch"), textOf(requests.at(0), "batch"));
        QCOMPARE(textOf(request, "reason"), QStringLiteral("sweep"));
        if (states.last() == QLatin1String("running"))
            prices.append(textOf(instance(QString::number(request[QStringLiteral("instance_id")].toInteger())),
                                 "price_per_hour"));
    }
    QVERIFY(!textOf(requests.at(0), "batch").isEmpty());
    QCOMPARE(states, wordsOf("running running denied")); // two slots
    QCOMPARE(textOf(requests.at(2)[QStringLiteral("decision")][QStringLiteral("reasons")][0], "rule"),
             QStringLiteral("max_instances"));
    // The first takes the offer that was named, the cheapest; the next one the next cheapest equal.
    QVERIFY2(prices.at(0).toDouble() <= prices.at(1).toDouble(), qPrintable(prices.join(QLatin1Char(' '))));
    QCOMPARE(m_lab.living(m_desk->account).size(), 2);
}

void TestRentals::leavesARequestForTheNextSync()
{
    const Ran left = m_lab.rent(m_desk->bursarctl, wordsOf("--no-wait --offer") << m_lab.nextOffer());
    QVERIFY2(left.exitCode == 0, left.told().constData());
    QCOMPARE(textOf(left.object(), "state"), QStringLiteral("requested"));
    m_lab.simulator().advance(600);
    QCOMPARE(m_lab.living(m_desk->account).size(), 0);
    const QStringList show{QStringLiteral("request"), QStringLiteral("show"), textOf(left.object(), "id")};
    QCOMPARE(textOf(m_desk->run(show).object(), "state"), QStringLiteral("requested"));
    const Ran sync = m_desk->run("sync");
    QVERIFY2(sync.exitCode == 0, sync.told().constData());
    QCOMPARE(sync.object().value(QStringLiteral("requests")).toInt(), 1);
    m_lab.simulator().advance(4000);
    QCOMPARE(m_desk->run("sync").exitCode, 0);
    QCOMPARE(textOf(m_desk->run(show).object(), "state"), QStringLiteral("running"));
    QCOMPARE(m_lab.living(m_desk->account).size(), 1);
}

void TestRentals::stopsWaitingAndLetsTheRequestGoOn()
{
    m_lab.make({{QStringLiteral("timeout"), QStringLiteral("PUT"), QStringLiteral("/asks/")}});
    Ran late;
    for (int attempt = 0; attempt < 6; ++attempt) { // an offer may be gone before the call that is never answered
        late = m_lab.rent(m_desk->bursarctl, wordsOf("--timeout 0.6s --offer") << m_lab.nextOffer());
        if (!Aftermath::isOfferGone(late))
            break;
    }
    QVERIFY2(late.exitCode == 3, late.told().constData());
    QCOMPARE(late.errorCode(), QStringLiteral("still_waiting"));
    const QString id = textOf(late.object().value(QStringLiteral("error"))[QStringLiteral("details")], "request");
    QVERIFY2(!id.isEmpty(), late.told().constData());
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(m_desk->run("sync").exitCode, 0);
        m_lab.simulator().advance(4000);
    }
    QCOMPARE(textOf(m_desk->run({QStringLiteral("request"), QStringLiteral("show"), id}).object(), "state"),
             QStringLiteral("running"));
    QCOMPARE(m_lab.living(m_desk->account).size(), 1);
}

void TestRentals::stopsAndStarts()
{
    const auto closes = [this](const char *words, const QStringList &ids, const char *state) {
        const Ran ran = command(words, ids);
        QVERIFY2(ran.exitCode == 0, ran.told().constData());
        QCOMPARE(ran.array().size(), 2); // several ids: an array
        for (const QJsonValue &request : ran.array()) {
            QCOMPARE(textOf(request, "kind"), QStringLiteral("command"));
            QCOMPARE(textOf(request, "state"), QStringLiteral("closed"));
        }
        m_lab.simulator().advance(120);
        QCOMPARE(m_desk->run("sync").exitCode, 0);
        for (const QString &id : ids)
            QCOMPARE(textOf(instance(id), "state"), QLatin1String(state));
    };
    const QStringList ids = rentTwoThatStayFree();
    QCOMPARE(ids.size(), 2);
    closes("instance stop", ids, "stopped");
    if (QTest::currentTestFailed())
        return;
    closes("instance start", ids, "running");
    if (QTest::currentTestFailed())
        return;
    const Ran one = command("instance stop", {ids.at(0)});
    QVERIFY2(one.exitCode == 0, one.told().constData());
    QCOMPARE(textOf(one.object(), "state"), QStringLiteral("closed")); // one id: an object
}

void TestRentals::refusesAStartWithoutRoom()
{
    const QStringList ids = rentTwo();
    QCOMPARE(command("instance stop", {ids.at(0)}).exitCode, 0);
    QCOMPARE(m_desk->run("policy set ml max_instances=1 --reason less").exitCode, 0);
    const Ran ran = command("instance start", {ids.at(0)});
    QVERIFY2(ran.exitCode == 1, ran.told().constData());
    const QJsonValue details = ran.object().value(QStringLiteral("error"))[QStringLiteral("details")];
    QCOMPARE(textOf(details[QStringLiteral("decision")][QStringLiteral("reasons")][0], "rule"),
             QStringLiteral("max_instances"));
    QCOMPARE(textOf(instance(ids.at(0)), "state"), QStringLiteral("stopped"));
}

void TestRentals::rebootsSeveral()
{
    const QStringList ids = rentTwo();
    const Ran ran = command("instance reboot", ids);
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QCOMPARE(ran.array().size(), 2);
    m_lab.simulator().advance(300);
    QCOMPARE(m_desk->run("sync").exitCode, 0);
    for (const QString &id : ids)
        QCOMPARE(textOf(instance(id), "state"), QStringLiteral("running"));
}

void TestRentals::writesANote()
{
    const QString id = rentTwo().at(0);
    const Ran ran =
        m_desk->run({QStringLiteral("instance"), QStringLiteral("label"), id, QStringLiteral("Thesis run")});
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QString label;
    for (const QJsonValue &contract : m_lab.living(m_desk->account)) {
        if (QString::number(contract[QStringLiteral("id")].toInteger()) == id)
            label = textOf(contract, "label");
    }
    const QString request = textOf(instance(id), "request_id");
    QVERIFY2(label.startsWith(QLatin1String("bursar/ml/") + request), qPrintable(label));
    QVERIFY2(label.endsWith(QLatin1String("Thesis run")), qPrintable(label));
}

void TestRentals::extends()
{
    const QString id = rentTwo().at(0);
    const QDateTime end = QDateTime::fromString(textOf(instance(id), "ends_at"), Qt::ISODateWithMs);
    const QString later = end.addSecs(6 * 3600).toUTC().toString(Qt::ISODate);
    const QStringList words{QStringLiteral("instance"), QStringLiteral("extend"), id, QStringLiteral("--until")};
    const Ran ran = m_desk->run(QStringList(words) << later);
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QCOMPARE(textOf(ran.object(), "state"), QStringLiteral("closed"));
    QCOMPARE(QDateTime::fromString(textOf(instance(id), "ends_at"), Qt::ISODateWithMs),
             QDateTime::fromString(later, Qt::ISODate));
    QCOMPARE(m_desk->run(QStringList(words) << QStringLiteral("2020-01-01T00:00:00Z")).exitCode, 2);
    // A hundred years cost more than the day's budget has left.
    QCOMPARE(m_desk->run("policy set ml daily_budget=1 --reason less").exitCode, 0);
    const Ran refused = m_desk->run(QStringList(words) << end.addYears(1).toUTC().toString(Qt::ISODate));
    QVERIFY2(refused.exitCode == 1, refused.told().constData());
}

void TestRentals::printsLogs()
{
    const QString id = rentTwo().at(0);
    const Ran ran = command("instance logs --lines 5", {id});
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QCOMPARE(QString::number(ran.object().value(QStringLiteral("id")).toInteger()), id);
    QVERIFY2(!ran.object().value(QStringLiteral("lines")).toArray().isEmpty(), ran.told().constData());
}

void TestRentals::assignsStrangers()
{
    QStringList ids;
    for (int attempt = 0; attempt < 12 && ids.size() < 2; ++attempt) { // an offer may be gone
        const QJsonObject made = m_lab.simulator().put(
            QStringLiteral("/api/v0/asks/%1/").arg(m_lab.nextOffer()),
            {{QStringLiteral("image"), QStringLiteral("x")}, {QStringLiteral("disk"), 10}}, m_desk->key);
        if (const qint64 id = made.value(QStringLiteral("new_contract")).toInteger(); id > 0)
            ids.append(QString::number(id));
        m_lab.simulator().advance(10);
    }
    QCOMPARE(ids.size(), 2);
    QCOMPARE(m_desk->run("sync").exitCode, 0);
    for (const QString &id : ids)
        QVERIFY(instance(id)[QStringLiteral("stranger")].toBool());
    const Ran ran = command("instance assign", QStringList(ids) << QStringLiteral("ml"));
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QCOMPARE(ran.array().size(), 2);
    for (const QString &id : ids) {
        QVERIFY(!instance(id)[QStringLiteral("stranger")].toBool());
        QCOMPARE(textOf(instance(id), "team"), QStringLiteral("ml"));
    }
    QCOMPARE(command("instance assign", QStringList(ids) << QStringLiteral("nobody")).exitCode, 2);
}

void TestRentals::destroysSeveral()
{
    const QStringList ids = rentTwo();
    const Ran ran = command("instance destroy", ids);
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    QCOMPARE(ran.array().size(), 2);
    QCOMPARE(m_lab.living(m_desk->account).size(), 0);
    QCOMPARE(m_desk->run("instance list").array().size(), 0);
    QCOMPARE(m_desk->run("instance list --all").array().size(), 2);
    QCOMPARE(m_desk->run({QStringLiteral("instance"), QStringLiteral("stop"), ids.at(0)}).exitCode, 2);
    QCOMPARE(m_desk->run("standing ml").object().value(QStringLiteral("running")).toInt(-1), 0);
}

void TestRentals::rentsForABid()
{
    const QJsonObject offer = offerForBids();
    const auto floor = HourlyRate::parse(textOf(offer, "min_bid"));
    const auto full = HourlyRate::parse(textOf(offer, "price_per_hour"));
    QVERIFY(floor && full && *floor < *full);
    const HourlyRate bid = HourlyRate::fromNanos((floor->nanos() + full->nanos()) / 2'000'000 * 1'000'000);
    const Ran ran =
        m_lab.rent(m_desk->bursarctl,
                   {QStringLiteral("--type"), QStringLiteral("bid"), QStringLiteral("--bid"), bid.toString(),
                    QStringLiteral("--offer"), QString::number(offer.value(QStringLiteral("id")).toInteger())});
    QVERIFY2(ran.exitCode == 0, ran.told().constData());
    const QString id = QString::number(ran.object().value(QStringLiteral("instance_id")).toInteger());
    QString billed;
    for (const QJsonValue &contract : m_lab.living(m_desk->account))
        billed = textOf(contract[QStringLiteral("intervals")].toArray().last(), "gpu_per_hour");
    QCOMPARE(HourlyRate::parse(billed), std::optional(bid));

    m_lab.make({{QStringLiteral("outbid"), {}, {}}});
    m_lab.simulator().advance(60);
    QCOMPARE(m_desk->run("sync").exitCode, 0);
    QCOMPARE(textOf(instance(id), "state"), QStringLiteral("outbid"));
}

void TestRentals::refusesABidBelowTheFloor()
{
    Ran ran;
    for (int attempt = 0; attempt < 6; ++attempt) { // an offer may be gone
        ran = m_lab.rent(m_desk->bursarctl, wordsOf("--type bid --bid 0.001 --offer") << m_lab.nextOffer());
        if (!Aftermath::isOfferGone(ran))
            break;
    }
    QVERIFY2(ran.exitCode == 1, ran.told().constData());
    QVERIFY2(ran.out.contains("bid"), ran.told().constData());
    QCOMPARE(m_lab.living(m_desk->account).size(), 0);
}

QTEST_GUILESS_MAIN(TestRentals)
#include "tst_rentals.moc"
