#include "governor/executor/rental_look_up.h"
#include "governor/governor_fixture.h"

using namespace bursar;
using namespace bursar::governor;
using namespace std::chrono_literals;

namespace {

const QString label = QStringLiteral("bursar/vision/0123456789abcdef");

QByteArray row(qint64 id)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"label\":\"" + label.toLatin1()
        + "\",\"actual_status\":\"loading\",\"cur_state\":\"running\",\"intended_status\":\"running\","
          "\"gpu_name\":\"RTX 4090\",\"num_gpus\":1,\"dph_base\":0.4,\"storage_cost\":0.2,\"disk_space\":20}";
}

/// An answer of the instance list. One that names a next page although it is the last is not the whole list.
vast::HttpAnswer listOf(const QList<qint64> &ids, const QByteArray &nextToken)
{
    QByteArrayList rows;
    for (const qint64 id : ids)
        rows.append(row(id));
    return {200,
            {},
            "{\"success\":true,\"instances\":[" + rows.join(',')
                + "],\"total_instances\":" + QByteArray::number(rows.size()) + ",\"next_token\":" + nextToken + "}"};
}

vast::HttpAnswer whole(const QList<qint64> &ids = {})
{
    return listOf(ids, "null");
}

} // namespace

/// A look-up with a scripted instance list, on the virtual clock.
class TestRentalLookUp : public QObject
{
    Q_OBJECT

private:
    struct Bench : GovernorFixture
    {
        Bench()
        {
            account = addAccount();
            auto database = ledger::LedgerFile::open(path());
            const auto facts = ledger::LedgerFile::facts(**database);
            context = std::make_unique<Context>(*std::move(database), *facts, surroundings());
            session =
                std::make_shared<ExecutorSession>(*context, ledger::LeaseEpoch{1}, [](const Executor::Happening &) {});
            lookUp = std::make_unique<RentalLookUp>(*session);
            answer(whole());
        }
        ~Bench()
        {
            lookUp.reset();
            session.reset();
            context.reset();
        }
        void answer(const vast::HttpAnswer &list) { transport.answersByPath[QStringLiteral("/instances")] = list; }
        void find(RentalLookUp::Patience patience = RentalLookUp::Patience::Usual)
        {
            began = time.now();
            lookUp->find(account.id, label, patience, [this](const Expected<std::optional<Instance>> &found) {
                ++answers;
                took = time.now() - began;
                failed = !found;
                instance = found && *found ? std::optional((*found)->id) : std::nullopt;
            });
        }

        Account account;
        std::unique_ptr<Context> context;
        std::shared_ptr<ExecutorSession> session;
        std::unique_ptr<RentalLookUp> lookUp;
        Instant began;
        int answers = 0;
        Duration took{};
        bool failed = false;
        std::optional<InstanceId> instance;
    };

private Q_SLOTS:
    void findsWhatShowsLate_data();
    void findsWhatShowsLate();
    void provesThatNothingWasRentedOnlyAfterAMinute();
    void looksForMinutesWhereMuchSpeaksForOne();
    void countsNoListThatIsNotWhole();
    void takesTheOlderOfTwo();
    void saysThatNobodyCouldBeAsked();
    void fallsSilentWithItsSession();
};

void TestRentalLookUp::findsWhatShowsLate_data()
{
    QTest::addColumn<int>("showsAfterSeconds");
    for (const int seconds : {0, 4, 14, 40, 64})
        QTest::addRow("%d s", seconds) << seconds;
}

void TestRentalLookUp::findsWhatShowsLate()
{
    QFETCH(int, showsAfterSeconds);
    Bench bench;
    bench.time.callAfter(std::chrono::seconds{showsAfterSeconds}, [&] { bench.answer(whole({31'855'870})); });
    bench.find();
    bench.time.advance(3min);
    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.instance == InstanceId(31'855'870));
}

void TestRentalLookUp::provesThatNothingWasRentedOnlyAfterAMinute()
{
    Bench bench;
    bench.find();
    bench.time.advance(60s);
    QCOMPARE(bench.answers, 0);
    bench.time.advance(60s);
    QCOMPARE(bench.answers, 1);
    QVERIFY(!bench.failed);
    QVERIFY(!bench.instance);
    QVERIFY(bench.took >= 60s);
}

void TestRentalLookUp::looksForMinutesWhereMuchSpeaksForOne()
{
    Bench bench;
    bench.find(RentalLookUp::Patience::Long);
    bench.time.advance(6min);
    QCOMPARE(bench.answers, 0);
    bench.answer(whole({31'855'870}));
    bench.time.advance(2min);
    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.instance == InstanceId(31'855'870));
    bench.answer(whole());
    bench.find(RentalLookUp::Patience::Long);
    bench.time.advance(8min);
    QCOMPARE(bench.answers, 2);
    QVERIFY(!bench.failed && !bench.instance);
}

void TestRentalLookUp::countsNoListThatIsNotWhole()
{
    Bench bench;
    bench.answer(listOf({}, "\"again\""));
    bench.find();
    bench.time.advance(10min);
    QCOMPARE(bench.answers, 0);
    bench.answer(whole());
    bench.time.advance(3min);
    QCOMPARE(bench.answers, 1);
    QVERIFY(!bench.instance);
}

void TestRentalLookUp::takesTheOlderOfTwo()
{
    Bench bench;
    bench.answer(whole({31'855'871, 31'855'870}));
    bench.find();
    bench.time.advance(10s);
    QVERIFY(bench.instance == InstanceId(31'855'870));
}

void TestRentalLookUp::saysThatNobodyCouldBeAsked()
{
    Bench bench;
    bench.account.id = *AccountId::parse(QStringLiteral("0000000000000000"));
    bench.find();
    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.failed);
}

void TestRentalLookUp::fallsSilentWithItsSession()
{
    Bench bench;
    bench.find();
    bench.time.advance(10s);
    bench.session->end();
    bench.time.advance(3min);
    QCOMPARE(bench.answers, 0);
}

QTEST_GUILESS_MAIN(TestRentalLookUp)
#include "tst_rental_look_up.moc"
