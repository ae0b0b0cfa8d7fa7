#include "bench/comparison.h"
#include "desktop/offers/offer_model.h"
#include "desktop/offers/offer_table.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/table_view.h"

#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTest>

#include <malloc.h>

using namespace bursar;
using namespace bursar::bench;
using namespace bursar::desktop;

namespace {

constexpr int marketSize = 100'000;

OfferJudge sampleJudge()
{
    const governor::DeskSnapshot snapshot = test::sampleSnapshot();
    const governor::TeamView &team = snapshot.teams.at(1);
    return {team.policy.policy, team.standing, Gigabytes::fromWhole(20), std::chrono::hours{8}};
}

/// The usual way to filter and sort a table: typed comparisons, no work that it could do without.
class UsualProxy final : public QSortFilterProxyModel
{
public:
    explicit UsualProxy(OfferModel &model)
        : m_model(model)
    {
        setSourceModel(&model);
    }
    void hideOdd()
    {
        m_hidesOdd = true;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return !m_hidesOdd || m_model.offerAt(row).hostId.value() % 2 == 0;
    }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return m_model.offerAt(left.row()).reliability < m_model.offerAt(right.row()).reliability;
    }

private:
    OfferModel &m_model;
    bool m_hidesOdd = false;
};

double elapsed(const std::function<void()> &action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

/// A market of 100,000 offers in a table that is shown, beside the same market behind Qt's own proxy.
class TestLargeMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sorts();
    void hidesHalf();
    void keepsAnOfferInOneKilobyte();

private:
    OfferSnapshotPtr m_market;
    OfferModel m_model;
    OfferModel m_source;
    std::unique_ptr<UsualProxy> m_proxy;
    QWidget m_window;
    TableView *m_table = nullptr;
    QTableView *m_usual = nullptr;
};

void TestLargeMarket::initTestCase()
{
    m_market = test::sampleOffers(marketSize);
    m_model.show(m_market, sampleJudge());
    m_source.show(m_market, sampleJudge());
    m_proxy = std::make_unique<UsualProxy>(m_source);
    m_table = makeOfferTable(m_model, QStringLiteral("offerTable"), &m_window);
    m_usual = new QTableView(&m_window);
    m_usual->setModel(m_proxy.get());
    m_window.resize(1280, 800);
    m_table->resize(1280, 400);
    m_usual->setGeometry(0, 400, 1280, 400);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
}

void TestLargeMarket::hidesHalf()
{
    constexpr double atMost = 0.1;
    constexpr int times = 5;
    OfferCriteria half;
    half.terms = *OfferTerms::parse(QStringLiteral("reliability>=0.954"));
    // The proxy takes seconds, so it is asked once.
    const double usual = elapsed([this] { m_proxy->hideOdd(); });
    Comparison comparison;
    for (int i = 0; i < times; ++i) {
        m_model.setCriteria({});
        comparison.add(usual, elapsed([&] { m_model.setCriteria(half); }));
    }
    print("hiding half of 100,000", comparison, "QSortFilterProxyModel", atMost);
    const double ratio = comparison.ratio();
    const int shown = m_model.rowCount();
    QVERIFY2(shown > marketSize / 3 && shown < marketSize * 2 / 3, qPrintable(QString::number(shown)));
    QVERIFY2(ratio <= atMost, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
    m_model.setCriteria({});
}

void TestLargeMarket::sorts()
{
    constexpr double atMost = 1 / 2.5;
    constexpr int pairs = 5;
    const int column = static_cast<int>(OfferColumn::Reliability);
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < pairs; ++i) {
            const Qt::SortOrder order = i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            const double usual = elapsed([&] { m_proxy->sort(column, order); });
            const double ours = elapsed([&] { m_model.sort(column, order); });
            comparison.add(usual, ours);
        }
        print("sorting 100,000", comparison, "QSortFilterProxyModel", atMost);
        return comparison;
    };
    const double ratio = bestRatio(atMost, round);
    QVERIFY(m_model.offerAt(0).reliability < m_model.offerAt(marketSize - 1).reliability);
    QVERIFY2(ratio <= atMost, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

void TestLargeMarket::keepsAnOfferInOneKilobyte()
{
    constexpr std::size_t mostBytes = 1024;
    const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    const OfferSnapshotPtr market = test::sampleOffers(marketSize);
    OfferModel model;
    model.show(market, sampleJudge());
    const std::size_t bytes = (mallinfo2().uordblks + mallinfo2().hblkhd - before) / marketSize;
    qInfo("an offer takes %zu bytes, with its place in the table", bytes);
    QVERIFY(model.rowCount() == marketSize);
    QVERIFY2(bytes > 100 && bytes <= mostBytes, qPrintable(QString::number(bytes)));
}

QTEST_MAIN(TestLargeMarket)
#include "tst_large_market.moc"
