#include "simulator/transport/in_memory_transport.h"

#include "foundation/virtual_time.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

using Result = Expected<vast::HttpAnswer, vast::TransportFailure>;
using Kind = vast::TransportFailure::Kind;

class InMemoryTransportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersLaterAndOnce();
    void understandsAllAddresses_data();
    void understandsAllAddresses();
    void failsAsAWireDoes_data();
    void failsAsAWireDoes();
    void abortsWithoutSending();
    void forgetsWhenItEnds();
    void mayBeEndedByItsCallback();
    void refusesLongAnswers();
    void replaysToTheSameState();
    void dropsATornLine_data();
    void dropsATornLine();
    void namesDamage();
    void isHeldByOneAtATime();
    void stopsWhenTheDiskIsFull();
    void makesThreeMonths();

private:
    static JournalHeader header(quint64 seed = 1)
    {
        return {seed,
                300,
                instantFromMillis(1'795'046'400'000),
                {{QStringLiteral("one"), QStringLiteral("secret"), 10'000'000'000}}};
    }
    Result call(const QByteArray &method, const QString &path, const QByteArray &body = {}, Duration timeout = 30s);
    qint64 rentCheapest();
    QByteArray truth()
    {
        return m_market->answer(ApiRequest::fromTarget("GET", "/simulator/truth"), "/simulator/truth", m_time->now())
            ->body;
    }
    void work(int steps);
    QString path() const { return m_folder.filePath(QStringLiteral("market")); }

    QTemporaryDir m_folder;
    std::unique_ptr<VirtualTime> m_time;
    std::unique_ptr<JournaledMarket> m_market;
    std::unique_ptr<InMemoryTransport> m_transport;
};

void InMemoryTransportTest::init()
{
    m_transport.reset();
    m_market.reset();
    QFile::remove(path());
    m_time = std::make_unique<VirtualTime>(header().start);
    m_market = *JournaledMarket::create(header(), path());
    m_transport = std::make_unique<InMemoryTransport>(*m_market, *m_time);
}

Result InMemoryTransportTest::call(const QByteArray &method, const QString &target, const QByteArray &body,
                                   Duration timeout)
{
    m_time->advance(13s);
    vast::HttpRequest request;
    request.method = method;
    request.url = QUrl(QStringLiteral("https://console.vast.ai") + target);
    request.headers.emplace_back("Authorization", "Bearer secret");
    request.body = body;
    request.timeout = timeout;
    std::optional<Result> result;
    m_transport->send(request, [&](const Result &received) { result = received; });
    while (!result && m_time->runNext()) { }
    return result.value_or(Unexpected<vast::TransportFailure>{{Kind::NotSent, QStringLiteral("lost")}});
}

qint64 InMemoryTransportTest::rentCheapest()
{
    const Result offers = call("POST", QStringLiteral("/api/v0/bundles/"),
                               "{\"rentable\":{\"eq\":true},\"order\":[[\"dph_total\",\"asc\"]],\"limit\":3}");
    const qint64 offer =
        QJsonDocument::fromJson(offers->body)[QLatin1String("offers")].toArray().at(0)[QLatin1String("id")].toInteger();
    const Result made = call("PUT", QStringLiteral("/api/v0/asks/%1/").arg(offer), "{\"image\":\"a\",\"disk\":20}");
    if (!made)
        return 0;
    return QJsonDocument::fromJson(made->body)[QLatin1String("new_contract")].toInteger();
}

void InMemoryTransportTest::work(int steps)
{
    std::vector<qint64> ids;
    for (int i = 0; i < steps; ++i) {
        if (ids.size() < 3 || i % 4 == 0)
            ids.push_back(rentCheapest());
        const qint64 id = ids[static_cast<size_t>(i) % ids.size()];
        const QString one = QStringLiteral("/api/v0/instances/%1/").arg(id);
        if (i % 7 == 6)
            (void)call("DELETE", one, "{}");
        else
            (void)call("PUT", one, i % 2 == 0 ? "{\"state\":\"stopped\"}" : "{\"state\":\"running\"}");
        m_time->advance(Duration{5h} + Duration{i * 7919});
    }
}

void InMemoryTransportTest::answersLaterAndOnce()
{
    int times = 0;
    vast::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://console.vast.ai/api/v0/users/current/"));
    request.headers.emplace_back("Authorization", "Bearer secret");
    m_transport->send(request, [&](const Result &result) {
        ++times;
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->header("content-type"), QByteArray("application/json"));
    });
    QCOMPARE(times, 0);
    const Instant before = m_time->now();
    while (times == 0 && m_time->runNext()) { }
    QVERIFY(m_time->now() > before);
    m_time->advance(1h);
    QCOMPARE(times, 1);
}

void InMemoryTransportTest::understandsAllAddresses_data()
{
    QTest::addColumn<QString>("base");
    for (const char *base : {"https://console.vast.ai", "http://127.0.0.1:8080", "sample:1", "sample://1"})
        QTest::newRow(base) << QString::fromLatin1(base);
}

void InMemoryTransportTest::understandsAllAddresses()
{
    QFETCH(QString, base);
    vast::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(base + QStringLiteral("/api/v0/gpu_names/unique/"));
    int status = 0;
    m_transport->send(request, [&](const Result &result) { status = result ? result->status : -1; });
    while (status == 0 && m_time->runNext()) { }
    QCOMPARE(status, 200);
}

void InMemoryTransportTest::failsAsAWireDoes_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("works");
    QTest::newRow("timeout") << QByteArray("timeout") << true;
    QTest::newRow("cut") << QByteArray("cut") << true;
    QTest::newRow("truncate") << QByteArray("truncate") << true;
    QTest::newRow("slow") << QByteArray("slow") << true;
    QTest::newRow("drop") << QByteArray("drop") << false;
}

void InMemoryTransportTest::failsAsAWireDoes()
{
    QFETCH(QByteArray, kind);
    QFETCH(bool, works);
    QVERIFY(rentCheapest() != 0);
    const QByteArray fault = "{\"kind\":\"" + kind + "\",\"path\":\"asks\",\"times\":1,\"seconds\":600}";
    QVERIFY(call("POST", QStringLiteral("/simulator/faults"), fault));
    const Result offers = call("POST", QStringLiteral("/api/v0/bundles/"), "{\"rentable\":{\"eq\":true},\"limit\":1}");
    const qint64 offer =
        QJsonDocument::fromJson(offers->body)[QLatin1String("offers")].toArray().at(0)[QLatin1String("id")].toInteger();
    const Instant before = m_time->now();
    const Result result = call("PUT", QStringLiteral("/api/v0/asks/%1/").arg(offer), "{\"image\":\"a\"}", 20s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NoAnswer);
    QVERIFY(m_time->now() - before <= 33s); // never later than the time-out
    QCOMPARE(m_market->market().contracts().size(), works ? size_t{2} : size_t{1});
}

void InMemoryTransportTest::abortsWithoutSending()
{
    vast::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://console.vast.ai/api/v0/users/current/"));
    std::optional<Result> result;
    const auto id = m_transport->send(request, [&](const Result &received) { result = received; });
    m_transport->abort(id);
    while (m_time->runNext()) { }
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Aborted);
    QVERIFY(m_market->api().calls().empty());
    m_transport->abort(id);
    m_transport->abort(4711);
}

void InMemoryTransportTest::forgetsWhenItEnds()
{
    vast::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://console.vast.ai/api/v0/users/current/"));
    m_transport->send(request, [](const Result &) { QFAIL("called after the end"); });
    m_transport.reset();
    while (m_time->runNext()) { }
}

void InMemoryTransportTest::mayBeEndedByItsCallback()
{
    vast::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://console.vast.ai/api/v0/users/current/"));
    m_transport->send(request, [this](const Result &) { m_transport.reset(); });
    while (m_time->runNext()) { }
    QVERIFY(!m_transport);
}

void InMemoryTransportTest::refusesLongAnswers()
{
    vast::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://console.vast.ai/api/v0/bundles/"));
    request.maxAnswerBytes = 1000;
    std::optional<Result> result;
    m_transport->send(request, [&](const Result &received) { result = received; });
    while (m_time->runNext()) { }
    QVERIFY(result && !*result);
}

void InMemoryTransportTest::replaysToTheSameState()
{
    work(40);
    (void)call("POST", QStringLiteral("/simulator/faults"), "{\"kind\":\"load-forever\"}");
    const QByteArray before = truth();
    m_transport.reset();
    m_market.reset();
    auto again = JournaledMarket::open(path());
    QVERIFY(again);
    m_market = *std::move(again);
    QCOMPARE(m_market->now(), m_time->now());
    QCOMPARE(truth(), before);
    // And goes on as the other would have.
    m_transport = std::make_unique<InMemoryTransport>(*m_market, *m_time);
    const qint64 id = rentCheapest();
    m_time->advance(5h);
    m_market->market().advanceTo(m_time->now());
    QCOMPARE(m_market->market().contracts().at(id).phase, Phase::Loading);
}

void InMemoryTransportTest::dropsATornLine_data()
{
    QTest::addColumn<int>("cut");
    for (const int cut : {1, 2, 9, 40})
        QTest::addRow("%d", cut) << cut;
}

void InMemoryTransportTest::dropsATornLine()
{
    QFETCH(int, cut);
    work(3);
    const size_t before = m_market->market().contracts().size();
    QVERIFY(m_market->sync());
    rentCheapest();
    const size_t after = m_market->market().contracts().size();
    QCOMPARE(after, before + 1);
    m_transport.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray contents = file.readAll();
    m_market.reset(); // notes the time once more
    QVERIFY(file.resize(contents.size() - cut));
    auto again = JournaledMarket::open(path());
    QVERIFY(again);
    QCOMPARE((*again)->market().contracts().size(), before);
    again->reset();
    QVERIFY(JournaledMarket::open(path())); // the tail is gone for good
}

void InMemoryTransportTest::namesDamage()
{
    work(4);
    m_transport.reset();
    m_market.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    const auto withContents = [&](const QByteArray &contents) {
        file.resize(0);
        file.seek(0);
        file.write(contents);
        file.flush();
        const auto opened = JournaledMarket::open(path());
        return opened ? QString() : opened.error().code;
    };
    QByteArray flipped = good;
    flipped[good.size() / 2] = static_cast<char>(flipped[good.size() / 2] ^ 1);
    QCOMPARE(withContents(flipped), QStringLiteral("market_damaged"));
    QCOMPARE(withContents({}), QStringLiteral("market_damaged"));
    QCOMPARE(withContents("something else\n"), QStringLiteral("market_damaged"));
    QCOMPARE(withContents(QByteArray(300, '\0')), QStringLiteral("market_damaged"));
    QCOMPARE(withContents(good), QString());
    QCOMPARE(JournaledMarket::open(m_folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::Environment);
    QCOMPARE(JournaledMarket::create(header(), path()).error().code, QStringLiteral("market_exists"));
}

void InMemoryTransportTest::isHeldByOneAtATime()
{
    const auto second = JournaledMarket::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, QStringLiteral("market_busy"));
    QCOMPARE(QFile(path()).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void InMemoryTransportTest::stopsWhenTheDiskIsFull()
{
    // A file may not grow: what a full disk does to a write.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = static_cast<rlim_t>(QFileInfo(path()).size());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const qint64 id = rentCheapest();
    const Result later = call("GET", QStringLiteral("/api/v0/users/current/"));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(id, 0); // no answer that would be forgotten
    QVERIFY(!later);
    QVERIFY(later.error().detail.contains(QStringLiteral("market")));
    QVERIFY(!JournaledMarket::open(QStringLiteral("/dev/full")));
    QVERIFY(!JournaledMarket::create(header(), QStringLiteral("/nowhere/market")));
}

void InMemoryTransportTest::makesThreeMonths()
{
    m_market->setDurability(Journal::Durability::WhenAsked);
    QElapsedTimer timer;
    timer.start();
    work(400); // a rental and commands every five hours: 90 days
    QVERIFY(m_market->sync());
    QVERIFY(m_time->now() - header().start > 80 * 24h);
    qInfo("three months, %zu contracts: %lld ms", m_market->market().contracts().size(), timer.elapsed());
    timer.restart();
    m_transport.reset();
    m_market.reset();
    QVERIFY(JournaledMarket::open(path()));
    qInfo("opened again: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(InMemoryTransportTest)
#include "tst_in_memory_transport.moc"
