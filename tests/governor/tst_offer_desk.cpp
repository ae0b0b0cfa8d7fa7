#include "governor/offers/offer_question.h"
#include "governor_fixture.h"

#include <QtTest>

namespace bursar::governor {

namespace {

QByteArray row(int id, const char *gpu, const char *price, const char *more = "")
{
    return QByteArrayLiteral("{\"id\":") + QByteArray::number(id) + ",\"ask_contract_id\":" + QByteArray::number(id)
        + ",\"gpu_name\":\"" + gpu + "\",\"num_gpus\":1,\"gpu_ram\":24564,\"dph_base\":" + price
        + ",\"storage_cost\":0.2,\"inet_up_cost\":0.01,\"inet_down_cost\":0.01,\"disk_space\":100,"
          "\"reliability2\":0.99,\"verification\":\"verified\",\"rentable\":true"
        + more + '}';
}

vast::HttpAnswer rows(const QByteArrayList &list)
{
    return {200, {}, QByteArrayLiteral("{\"offers\":[") + list.join(',') + "]}"};
}

QStringList namesFor(const char *pattern)
{
    return searchNames(*GpuPattern::parse(QString::fromLatin1(pattern)));
}

} // namespace

class TestOfferDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_search.team = m_fixture->addTeam(QStringLiteral("Vision")).id;
        answer({row(1, "RTX 4090", "0.40"), row(2, "RTX 4090", "0.30"), row(3, "RTX 4090D", "0.10"),
                row(4, "RTX 4090", "0.90"), row(5, "RTX 4090", "0.20", ",\"reliability2\":0.5")});
    }
    void cleanup()
    {
        m_fixture.reset();
        m_search = {};
    }

    void asksForEveryNameOfAFamilyAndNoOtherModel()
    {
        const QStringList a100 = namesFor("A100");
        QVERIFY(a100.contains(QStringLiteral("A100 PCIE")) && a100.contains(QStringLiteral("A100 SXM4")));
        QVERIFY(!a100.contains(QStringLiteral("A100X")));
        QCOMPARE(namesFor("rtx_4090"), QStringList{QStringLiteral("RTX 4090")});
        QCOMPARE(namesFor("H100_SXM"), QStringList{QStringLiteral("H100 SXM")});
        QVERIFY(!namesFor("A10").contains(QStringLiteral("A100 PCIE")));
        const QStringList unknown = namesFor("B999");
        QVERIFY(unknown.contains(QStringLiteral("B999")) && unknown.contains(QStringLiteral("B999 SXM")));
        QCOMPARE(namesFor("RTX 4090@48GB"), QStringList{QStringLiteral("RTX 4090")});
    }

    void thePolicyBecomesTheQuestion()
    {
        const auto question = questionFor(m_search, Policy::conservative());
        VERIFY_DONE(question);
        QVERIFY(question->has_value());
        QCOMPARE((*question)->gpuNames, QStringList{QStringLiteral("RTX 4090")});
        QVERIFY((*question)->maxTotalPerHour == HourlyRate::fromNanos(500'000'000));
        QVERIFY((*question)->minReliability == Share::fromMillionths(950'000));
        m_search.maxPrice = HourlyRate::fromNanos(100'000'000);
        QVERIFY((*questionFor(m_search, Policy::conservative()))->maxTotalPerHour == m_search.maxPrice);
        m_search.onlyAllowedByPolicy = false;
        QVERIFY((*questionFor(m_search, Policy::conservative()))->gpuNames.isEmpty());
    }

    void aGpuThatThePolicyForbidsIsNotAskedFor()
    {
        m_search.gpu = QStringLiteral("H100");
        const auto found = search();
        VERIFY_DONE(found);
        QVERIFY((*found)->offers.empty() && (*found)->complete);
        QCOMPARE(m_fixture->transport.sent, 0);
        m_search.gpu = QStringLiteral("@");
        VERIFY_FAILS(search(), Usage, "bad_gpu_name");
    }

    void whatSearchesSawBecomesAPriceHistory()
    {
        VERIFY_DONE(search());
        const OfferDesk &desk = m_fixture->governor->offers();
        auto history = desk.priceHistory(QStringLiteral("RTX 4090"), 30);
        VERIFY_DONE(history);
        QCOMPARE(history->size(), 1U);
        QCOMPARE(history->front().lowest.toString(), QStringLiteral("0.30")); // what the policy lets through
        m_fixture->time.advance(std::chrono::hours{24});
        answer({row(1, "RTX 4090", "0.25")});
        VERIFY_DONE(search());
        history = desk.priceHistory(QStringLiteral("RTX 4090"), 30);
        QCOMPARE(history->size(), 2U);
        QCOMPARE(history->back().lowest.toString(), QStringLiteral("0.25"));
        QCOMPARE(history->back().day, history->front().day.addDays(1));
        QCOMPARE(desk.priceHistory(QStringLiteral("RTX 4090"), 1)->size(), 1U);
        QVERIFY(desk.priceHistory(QStringLiteral("H100 SXM"), 30)->empty());
    }

    /// Answers were seen to end at 64 rows, however many were asked for.
    void theWholeMarketIsAskedForInPieces_data()
    {
        QTest::addColumn<int>("rowsInAnswer");
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("complete");
        QTest::newRow("all at once") << 63 << 1 << true;
        QTest::newRow("cut") << 64 << 2 << false;
    }
    void theWholeMarketIsAskedForInPieces()
    {
        QFETCH(int, rowsInAnswer);
        QByteArrayList market;
        for (int id = 1; id <= rowsInAnswer; ++id)
            market.append(row(id, "RTX 4090", "0.40", ",\"dph_total\":0.41"));
        answer(market);
        m_search.onlyAllowedByPolicy = false;
        m_search.limit = 2000;
        const auto found = search();
        VERIFY_DONE(found);
        QCOMPARE((*found)->offers.size(), static_cast<std::size_t>(rowsInAnswer));
        QTEST(m_fixture->transport.sent, "calls");
        QTEST((*found)->complete, "complete");
    }

    void rowsThatDoNotAnswerAreLeftOut()
    {
        const auto found = search();
        VERIFY_DONE(found);
        QCOMPARE(idsOf(**found), (QList<qint64>{1, 2}));
        const auto kept = m_fixture->governor->offers().lastSnapshot(m_search.team);
        VERIFY_DONE(kept);
        QVERIFY(*kept != nullptr);
        QCOMPARE(idsOf(**kept), (QList<qint64>{1, 2}));
    }

    void anEqualQuestionIsAskedOnceAMinute()
    {
        VERIFY_DONE(search());
        VERIFY_DONE(search());
        QCOMPARE(m_fixture->transport.sent, 1);
        m_search.disk = Gigabytes::fromWhole(40);
        VERIFY_DONE(search());
        QCOMPARE(m_fixture->transport.sent, 2);
        m_fixture->time.advance(std::chrono::seconds{61});
        VERIFY_DONE(search());
        QCOMPARE(m_fixture->transport.sent, 3);
    }

    void anOldAnswerServesWhileVastIsDown()
    {
        const auto first = search();
        VERIFY_DONE(first);
        m_fixture->time.advance(std::chrono::minutes{5});
        m_fixture->transport.answersByPath[QStringLiteral("/api")] = {503, {}, QByteArrayLiteral("<html>down</html>")};
        const auto stale = search();
        VERIFY_DONE(stale);
        QVERIFY((*stale)->fetchedAt == (*first)->fetchedAt);
        m_fixture->time.advance(std::chrono::minutes{30});
        QVERIFY(!search());
    }

    void judgesCheapestFirstWithEveryReason()
    {
        m_search.onlyAllowedByPolicy = false;
        const auto found = search();
        VERIFY_DONE(found);
        const auto judged = m_fixture->governor->offers().judge(m_search, **found, m_fixture->ada);
        VERIFY_DONE(judged);
        QCOMPARE(judged->size(), size_t{5});
        QCOMPARE(judged->front().offer.id.value(), qint64{3});
        for (size_t i = 1; i < judged->size(); ++i)
            QVERIFY((*judged)[i - 1].truePricePerHour <= (*judged)[i].truePricePerHour);
        for (const JudgedOffer &one : *judged) {
            const bool fine = one.offer.id == OfferId(1) || one.offer.id == OfferId(2);
            QCOMPARE(one.decision.verdict == Verdict::Allow, fine);
            QCOMPARE(one.decision.reasons.empty(), fine);
        }
    }

    void anOfferThatIsGoneIsSaidSo()
    {
        QVERIFY(look(2));
        answer({});
        const auto gone = look(2);
        VERIFY_FAILS(gone, Environment, "offer_gone");
        answer({row(2, "RTX 4090", "0.30", ",\"rentable\":false")});
        QVERIFY(!look(2));
    }

private:
    void answer(const QByteArrayList &list) { m_fixture->transport.answersByPath[QStringLiteral("/api")] = rows(list); }
    Expected<OfferSnapshotPtr> search()
    {
        std::optional<Expected<OfferSnapshotPtr>> result;
        m_fixture->governor->offers().search(m_search, [&result](auto found) { result = std::move(found); });
        while (!result && m_fixture->time.runNext()) { }
        return result ? *result : Expected<OfferSnapshotPtr>(Unexpected{Error{}});
    }
    Expected<Offer> look(qint64 id)
    {
        std::optional<Expected<Offer>> result;
        m_fixture->governor->offers().look(m_search.team, OfferId(id), m_search.disk,
                                           [&result](auto found) { result = std::move(found); });
        while (!result && m_fixture->time.runNext()) { }
        return result ? *result : Expected<Offer>(Unexpected{Error{}});
    }
    static QList<qint64> idsOf(const OfferSnapshot &snapshot)
    {
        QList<qint64> ids;
        for (const Offer &offer : snapshot.offers)
            ids.append(offer.id.value());
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    OfferSearch m_search;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestOfferDesk)
#include "tst_offer_desk.moc"
