#include "test_ledger.h"

#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace bursar;
using namespace bursar::ledger;

namespace {

LeaseStore::Holder process(qint64 number)
{
    LeaseStore::Holder holder;
    holder.boot = QStringLiteral("boot-1");
    holder.process = number;
    holder.processStart = 1000 + number;
    holder.name = QStringLiteral("desktop on host");
    return holder;
}

constexpr Duration staleAfter = std::chrono::seconds{15};

} // namespace

class TestWorkingTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneHolderAtATime()
    {
        TestLedger ledger;
        LeaseStore store(*ledger.database);
        QVERIFY(!*store.holder());
        const auto first = *store.take(process(1), testNow, staleAfter, {});
        QVERIFY(first);
        const auto held = *store.holder();
        QCOMPARE(held->process, 1);
        QCOMPARE(held->processStart, 1001);
        QCOMPARE(held->name, QStringLiteral("desktop on host"));
        QVERIFY(held->renewedAt == testNow);
        QCOMPARE(held->epoch, *first);
        QVERIFY(!*store.take(process(2), testNow + staleAfter, staleAfter, {})); // not yet stale
        QVERIFY(*store.renew(*first, testNow + staleAfter));
        QVERIFY(!*store.take(process(2), testNow + staleAfter * 2, staleAfter, {}));
        const auto second = *store.take(process(2), testNow + staleAfter * 2 + Duration{1}, staleAfter, {});
        QVERIFY(second && *second > *first);
        QVERIFY(!*store.renew(*first, testNow)); // learns that it lost
        VERIFY_DONE(store.release(*first)); // cannot give away what is another's
        QCOMPARE((*store.holder())->process, 2);
        VERIFY_DONE(store.release(*second));
        QVERIFY(!*store.holder());
        QVERIFY(**store.take(process(3), testNow, staleAfter, {}) > *second);
    }

    void aDeadHolderIsReplacedAtOnceAndALivingOneIsNot()
    {
        TestLedger ledger;
        LeaseStore store(*ledger.database);
        QVERIFY(*store.take(process(1), testNow, staleAfter, {}));
        qint64 asked = 0;
        QVERIFY(!*store.take(process(2), testNow, staleAfter, [&asked](const LeaseStore::Holder &holder) {
            asked = holder.process;
            return false;
        }));
        QCOMPARE(asked, 1);
        QVERIFY(*store.take(process(2), testNow, staleAfter, [](const LeaseStore::Holder &) { return true; }));
        QVERIFY(*store.take(process(2), testNow, staleAfter, {})); // one's own
        LeaseStore::Holder reused = process(2);
        reused.processStart = 7; // the same number, another process
        QVERIFY(!*store.take(reused, testNow, staleAfter, {}));
        // A clock that was set back does not make a living holder old.
        QVERIFY(!*store.take(process(3), testNow - std::chrono::hours{24}, staleAfter, {}));
    }

    void ofManyProgramsOneGetsIt()
    {
        TestLedger ledger;
        for (int round = 0; round < 10; ++round) {
            std::atomic<int> winners{0};
            std::vector<std::thread> programs;
            for (qint64 number = 1; number <= 4; ++number) {
                programs.emplace_back([&ledger, &winners, number, round] {
                    auto database = Database::open(ledger.path());
                    const auto taken = database
                        ? LeaseStore(**database)
                              .take(process(round * 10 + number), testNow + staleAfter * 2 * round, staleAfter, {})
                        : Expected<std::optional<LeaseEpoch>>(std::nullopt);
                    if (taken && *taken)
                        ++winners;
                });
            }
            for (std::thread &program : programs)
                program.join();
            QCOMPARE(winners.load(), 1);
        }
    }

    void pricesOfADayKeepTheLowestAndTheMedianOfTheWidestLook()
    {
        TestLedger ledger;
        MarketPriceStore store(*ledger.database);
        const auto seen = [](QDate day, const char *lowest, const char *median, int offers) {
            return MarketPrice{QStringLiteral("RTX 4090"), day, *HourlyRate::parse(QString::fromLatin1(lowest)),
                               *HourlyRate::parse(QString::fromLatin1(median)), offers};
        };
        const QDate day(2026, 3, 10);
        VERIFY_DONE(store.note({seen(day, "0.30", "0.40", 50), seen(day.addDays(-1), "0.20", "0.20", 1)}));
        VERIFY_DONE(store.note({seen(day, "0.25", "0.28", 3)}));
        VERIFY_DONE(store.note({seen(day, "0.35", "0.41", 60)}));
        const auto history = store.since(QStringLiteral("RTX 4090"), day.addDays(-1));
        VERIFY_DONE(history);
        QVERIFY((*history == std::vector{seen(day.addDays(-1), "0.20", "0.20", 1), seen(day, "0.25", "0.41", 60)}));
        QCOMPARE(store.since(QStringLiteral("RTX 4090"), day)->size(), 1U);
        QVERIFY(store.since(QStringLiteral("H100"), day)->empty());
    }

    void keepsTheBusiestLookOfTenMinutesForADay()
    {
        TestLedger ledger;
        LoadStore store(*ledger.database);
        const InstanceId mine{7};
        const Instant begin = testNow - testNow.time_since_epoch() % std::chrono::minutes{10};
        const auto seen = [&](std::chrono::minutes after, int percent) {
            return InstanceLoad{mine, begin + after, percent};
        };
        using std::chrono::minutes;
        VERIFY_DONE(store.note({seen(minutes{1}, 40), {InstanceId{8}, begin, 99}}));
        VERIFY_DONE(store.note({seen(minutes{4}, 90)}));
        VERIFY_DONE(store.note({seen(minutes{9}, 10)}));
        VERIFY_DONE(store.note({seen(minutes{10}, 0)}));
        const auto load = store.of(mine);
        VERIFY_DONE(load);
        QVERIFY((*load == std::vector{seen(minutes{0}, 90), seen(minutes{10}, 0)}));
        VERIFY_DONE(store.note({seen(minutes{24 * 60 + 10}, 5)}));
        QVERIFY((*store.of(mine) == std::vector{seen(minutes{10}, 0), seen(minutes{24 * 60 + 10}, 5)}));
        QVERIFY(store.of(InstanceId{8})->empty());
    }

    void countsRounds()
    {
        TestLedger ledger;
        LeaseStore store(*ledger.database);
        QCOMPARE(*store.requestedRound(), 0);
        QCOMPARE(*store.requestRound(), 1);
        QCOMPARE(*store.requestRound(), 2);
        VERIFY_DONE(store.finishRound(2));
        VERIFY_DONE(store.finishRound(1)); // a late one does not turn back
        QCOMPARE(*store.finishedRound(), 2);
    }

    void exchangesPacingOnlyIfNobodyElseDid()
    {
        TestLedger ledger;
        PacingStore store(*ledger.database);
        const QString account = QStringLiteral("a");
        const QString endpoint = QStringLiteral("search");
        const PacingStore::Entry one{Duration{6000}, testNow, {}, {}, 0, {}};
        const PacingStore::Entry two{Duration{12000}, testNow + Duration{1}, Duration{6000}, Duration{7000}, 3,
                                     testNow};
        QVERIFY(!*store.load(account, endpoint));
        QVERIFY(*store.exchange(account, endpoint, {}, one));
        QVERIFY(!*store.exchange(account, endpoint, {}, two));
        QVERIFY(!*store.exchange(account, endpoint, two, one));
        QVERIFY(*store.exchange(account, endpoint, one, two));
        QVERIFY(*store.load(account, endpoint) == two);
        QVERIFY(!*store.load(account, QStringLiteral("list")));
        PacingStore::Entry learned = two;
        learned.paced = 4;
        QVERIFY(*store.exchange(account, endpoint, two, learned));
        QVERIFY(!*store.exchange(account, endpoint, two, one)); // though interval and slot are the same
        QVERIFY(*store.exchange(account, QStringLiteral("list"), {}, one));
        const auto all = store.all(account);
        QCOMPARE(all->size(), size_t{2});
        QCOMPARE(all->front().first, QStringLiteral("list"));
        QVERIFY(all->back().second == learned);
        QVERIFY(store.all(QStringLiteral("b"))->empty());
    }

    void countsSearchRowsOnlyIfNobodyElseDid()
    {
        TestLedger ledger;
        PacingStore store(*ledger.database);
        const QString account = QStringLiteral("a");
        const PacingStore::SearchRows one{QDate(2026, 11, 21), 64, {}};
        const PacingStore::SearchRows two{QDate(2026, 11, 21), 128, testNow};
        QVERIFY(!*store.searchRows(account));
        QVERIFY(*store.exchangeSearchRows(account, {}, one));
        QVERIFY(!*store.exchangeSearchRows(account, {}, two));
        QVERIFY(*store.exchangeSearchRows(account, one, two));
        QVERIFY(!*store.exchangeSearchRows(account, one, two));
        QVERIFY(*store.searchRows(account) == two);
        QVERIFY(!*store.searchRows(QStringLiteral("b")));
    }

    void carriesQuestionsAndAnswers()
    {
        TestLedger ledger;
        ReadRequestStore store(*ledger.database);
        ReadRequestStore::Question question{
            0, ledger.account.id, QStringLiteral("logs"), {{QStringLiteral("instance"), 5}}, testNow};
        const qint64 first = *store.ask(question);
        const qint64 second = *store.ask(question);
        QVERIFY(second > first);
        const auto waiting = store.unanswered();
        QCOMPARE(waiting->size(), size_t{2});
        QVERIFY(waiting->front().account == ledger.account.id);
        QCOMPARE(waiting->front().arguments, question.arguments);
        QVERIFY(!*store.takeAnswer(first));
        VERIFY_DONE(store.answer(first, {true, {{QStringLiteral("lines"), QStringLiteral("x")}}}));
        VERIFY_DONE(store.answer(first, {false, {}})); // the first answer counts
        QCOMPARE(store.unanswered()->size(), size_t{1});
        const auto answer = *store.takeAnswer(first);
        QVERIFY(answer && answer->ok);
        QCOMPARE(answer->result.value(QStringLiteral("lines")).toString(), QStringLiteral("x"));
        QVERIFY(!*store.takeAnswer(first));
        question.askedAt = testNow + std::chrono::hours{48};
        QVERIFY(*store.ask(question) > second);
        QCOMPARE(store.unanswered()->size(), size_t{1}); // the one whose asker has gone is forgotten
    }

    void keepsTheLastSearchOfEachTeam()
    {
        TestLedger ledger;
        OfferSnapshotStore store(*ledger.database);
        QVERIFY(!*store.load(ledger.team.id));
        OfferSnapshot snapshot;
        snapshot.fetchedAt = testNow;
        snapshot.badRows = 3;
        snapshot.complete = true;
        for (qint64 i = 1; i <= 200; ++i) {
            Offer offer;
            offer.id = OfferId(1'000'000'000'000 + i);
            offer.gpuName = QStringLiteral("RTX 4090");
            offer.pricePerHour = HourlyRate::fromNanos(344'333'333 + i);
            offer.reliability = Share::fromMillionths(998'765);
            offer.country = QStringLiteral("CA");
            if (i % 2)
                offer.endsAt = testNow + Duration{i};
            snapshot.offers.push_back(offer);
        }
        VERIFY_DONE(store.save(ledger.team.id, {}));
        VERIFY_DONE(store.save(ledger.team.id, snapshot));
        const auto loaded = *store.load(ledger.team.id);
        QVERIFY(loaded);
        QVERIFY(loaded->offers == snapshot.offers);
        QVERIFY(loaded->fetchedAt == testNow);
        QCOMPARE(loaded->badRows, 3);
        QVERIFY(loaded->complete);
    }

    void keepsWhatWasLastSeen()
    {
        TestLedger ledger;
        ContractStore store(*ledger.database);
        LastSeen seen;
        seen.instance = InstanceId(9'876'543'210);
        seen.account = ledger.account.id;
        seen.at = testNow;
        seen.state = InstanceState::Loading;
        seen.missed = 2;
        Instance &observed = seen.observed;
        observed.id = seen.instance;
        observed.machineId = MachineId(1);
        observed.hostId = HostId(2);
        observed.label = QStringLiteral("bursar/vision/x note");
        observed.gpuName = QStringLiteral("H100 SXM");
        observed.numGpus = 8;
        observed.gpuRamMb = 81559;
        observed.isBid = true;
        observed.pricePerHour = HourlyRate::fromNanos(16'123'456'789);
        observed.storageCost = StorageRate::fromNanos(1);
        observed.disk = Gigabytes::fromThousandths(100'500);
        observed.upCost = TrafficRate::fromNanos(2);
        observed.downCost = TrafficRate::fromNanos(3);
        observed.upBilled = Gigabytes::fromThousandths(0);
        observed.startedAt = testNow;
        observed.actualStatus = QStringLiteral("loading");
        observed.statusMessage = QStringLiteral("pulling “image”\n100 %");
        observed.image = QStringLiteral("x/y");
        observed.sshHost = QStringLiteral("ssh5.vast.ai");
        observed.sshPort = 12345;
        observed.reliability = Share::fromMillionths(990'000);
        observed.gpuUtilPercent = 0;
        observed.verified = true;
        VERIFY_DONE(store.see({seen, seen}));
        const auto all = store.lastSeen();
        VERIFY_DONE(all);
        QCOMPARE(all->size(), size_t{1});
        QVERIFY(all->front().observed == observed);
        QVERIFY(all->front().state == seen.state);
        QCOMPARE(all->front().missed, 2);
        VERIFY_DONE(store.forget(seen.instance));
        QVERIFY(store.lastSeen()->empty());
        QCOMPARE(*AuditStore(*ledger.database).count(), 2); // working tables tell nothing
    }
};

QTEST_GUILESS_MAIN(TestWorkingTables)
#include "tst_working_tables.moc"
