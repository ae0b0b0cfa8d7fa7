#include "scenarios/world.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

/// A desk whose process has no key asks the executor, and says so when there is none.
class TestDeskWithoutKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void executorSearchesForIt();
    void executorFetchesLogsForIt();
    void executorTestsTheAccountForIt();
    void hearsWhatTheExecutorMet();
    void saysThatNobodyCanAsk();
    void givesUpWhenTheExecutorIsSilent();
    void oldQuestionsAreNotAskedAnyMore();

private:
    /// Lets both processes live until the answer is there.
    template <class Answer>
    void await(const std::optional<Answer> &answer)
    {
        QTRY_VERIFY_WITH_TIMEOUT((m_world->time().advance(200ms), answer.has_value()), 20'000);
    }
    template <class Answer>
    auto into(std::optional<Expected<Answer>> &answer)
    {
        return [&answer](Expected<Answer> given) { answer.emplace(std::move(given)); };
    }
    governor::OfferSearch search()
    {
        governor::OfferSearch search;
        search.team = m_world->team().team.id;
        return search;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<governor::Governor> m_desk;
};

void TestDeskWithoutKey::init()
{
    m_world = std::make_unique<World>();
    governor::Surroundings surroundings;
    surroundings.timers = &m_world->time();
    surroundings.chance = &m_world->chance();
    surroundings.clock = ClockKind::Sample;
    surroundings.realNow = [this] { return m_world->time().now(); };
    surroundings.transportFor = [](const Account &) -> Expected<vast::Transport *> {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("no_way"),
                                QStringLiteral("No way from here."),
                                QStringLiteral("Go there."),
                                {}}};
    };
    surroundings.keyFor = [](const Account &) -> Expected<QByteArray> {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("no_key"),
                                QStringLiteral("No key here."),
                                QStringLiteral("Set the variable."),
                                {}}};
    };
    surroundings.processName = QStringLiteral("desk");
    m_desk = std::move(*governor::Governor::open(m_world->path(), surroundings));
}

void TestDeskWithoutKey::cleanup()
{
    m_desk.reset();
    m_world.reset();
}

void TestDeskWithoutKey::executorSearchesForIt()
{
    m_world->governor().executor().start();
    std::optional<Expected<OfferSnapshotPtr>> found;
    m_desk->offers().search(search(), into(found));
    await(found);
    QVERIFY2(*found, qPrintable(*found ? QString() : found->error().message));
    QVERIFY(!(**found)->offers.empty());
    const Offer first = (**found)->offers.front();
    std::optional<Expected<Offer>> seen;
    m_desk->offers().look(search().team, first.id, search().disk, into(seen));
    await(seen);
    QVERIFY(*seen && (*seen)->id == first.id && (*seen)->pricePerHour == first.pricePerHour);
}

void TestDeskWithoutKey::executorFetchesLogsForIt()
{
    m_world->governor().executor().start();
    const Request request = m_world->settle(m_world->rent(0).id);
    m_world->time().advance(5min);
    QTRY_VERIFY(m_desk->executor().otherHolder()); // its lease is renewed in real time
    std::optional<Expected<QString>> logs;
    m_desk->requests().fetchLogs(request.instance, 50, into(logs));
    await(logs);
    QVERIFY2(*logs, qPrintable(*logs ? QString() : logs->error().message));
    QVERIFY((*logs)->contains(QStringLiteral("step 100")));
}

void TestDeskWithoutKey::executorTestsTheAccountForIt()
{
    m_world->governor().executor().start();
    std::optional<Expected<governor::Administration::AccountTest>> test;
    m_desk->administration().testAccount(QStringLiteral("Research"), into(test));
    await(test);
    QVERIFY2(*test, qPrintable(*test ? QString() : test->error().message));
    QCOMPARE((*test)->permissions.size(), size_t{4});
    QVERIFY((*test)->ok());
    QVERIFY((*test)->balance);
}

void TestDeskWithoutKey::hearsWhatTheExecutorMet()
{
    m_world->governor().executor().start();
    const Request request = m_world->settle(m_world->rent(0).id);
    m_world->fault(R"({"kind":"garbage","path":"request_logs","times":100})");
    QTRY_VERIFY(m_desk->executor().otherHolder()); // its lease is renewed in real time
    std::optional<Expected<QString>> logs;
    m_desk->requests().fetchLogs(request.instance, 50, into(logs));
    await(logs);
    QVERIFY(!*logs);
    QVERIFY2(logs->error().message.contains(QStringLiteral("account Research")), qPrintable(logs->error().message));
}

void TestDeskWithoutKey::saysThatNobodyCanAsk()
{
    std::optional<Expected<OfferSnapshotPtr>> found;
    m_desk->offers().search(search(), into(found));
    QVERIFY(found && !*found);
    QVERIFY(found->error().message.startsWith(QStringLiteral("No way from here.")));
    QVERIFY(found->error().message.contains(QStringLiteral("no executor")));
    QVERIFY(found->error().remedy.contains(QStringLiteral("bursarctl broker")));
}

void TestDeskWithoutKey::givesUpWhenTheExecutorIsSilent()
{
    m_world->governor().executor().start();
    m_world->fault(R"({"kind":"timeout","path":"bundles","times":1000})");
    std::optional<Expected<OfferSnapshotPtr>> found;
    m_desk->offers().search(search(), into(found));
    await(found);
    QVERIFY(!*found);
    QCOMPARE(found->error().code, QStringLiteral("executor_silent"));
    QVERIFY(found->error().message.startsWith(QStringLiteral("test ")));
}

void TestDeskWithoutKey::oldQuestionsAreNotAskedAnyMore()
{
    m_world->governor().executor().start();
    std::optional<Expected<OfferSnapshotPtr>> found;
    m_desk->offers().search(search(), into(found));
    // The desk and the executor end before the question was read; another executor comes later.
    m_desk.reset();
    m_world->governor().executor().stop();
    m_world->time().advance(5min);
    const int before = m_world->searches();
    m_world->governor().executor().start();
    m_world->time().advance(1min);
    QCOMPARE(m_world->searches(), before);
    QVERIFY(!found);
}

QTEST_GUILESS_MAIN(TestDeskWithoutKey)
#include "tst_desk_without_key.moc"
