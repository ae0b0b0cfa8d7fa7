#include "bench/comparison.h"
#include "bench/heartbeat.h"
#include "desktop/fixed_colours.h"
#include "desktop/instances/instance_model.h"
#include "desktop/instances/instances_page.h"
#include "desktop/look/theme.h"
#include "desktop/offers/offers_page.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::bench;
using namespace bursar::desktop;

/// No action makes the window deaf: how long its thread pauses at most while a market of 2,000 offers is refreshed,
/// sorted, filtered and scrolled as fast as it goes, beside the idle window.
class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beatsOn_data();
    void beatsOn();

private:
    static OfferSnapshotPtr freshMarket(int size)
    {
        auto offers = std::make_shared<OfferSnapshot>(*test::sampleOffers(size));
        offers->fetchedAt = test::snapshotTime();
        return offers;
    }

    /// The same instances a tick later: each costs more, some are busier.
    static governor::DeskSnapshotPtr fleet(int tick)
    {
        constexpr int count = 2000;
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const std::vector<governor::InstanceView> some = snapshot.instances;
        snapshot.instances.clear();
        for (int i = 0; i < count; ++i) {
            governor::InstanceView view = some.at(static_cast<std::size_t>(i) % some.size());
            view.id = InstanceId(40'000'000 + i);
            view.costSoFar += Money::fromCents(i * 7 % 997 + tick);
            view.costToday = Money::fromCents(i % 500 + tick);
            view.gpuUtilPercent = (i * 13 + tick * 5) % 100;
            snapshot.instances.push_back(std::move(view));
        }
        snapshot.now += std::chrono::seconds{30} * tick;
        return test::share(std::move(snapshot));
    }

    static constexpr double mostTimesLonger = 3;
    static constexpr int pairs = 5;
    static constexpr std::chrono::milliseconds length{200};

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    ScriptedPrompter m_prompter;
    governor::Desk m_desk;
    FixedColours m_colours;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    OffersPage *m_page = nullptr;
    std::array<OfferSnapshotPtr, 2> m_markets;
    std::array<OfferSnapshotPtr, 2> m_largeMarkets;
    std::array<governor::DeskSnapshotPtr, 2> m_snapshots;
    std::array<governor::DeskSnapshotPtr, 2> m_fleets;
    std::map<QString, std::function<void(int)>> m_actions;
};

void TestHeartbeat::initTestCase()
{
    m_theme = std::make_unique<Theme>(m_colours);
    for (auto &snapshot : m_snapshots)
        snapshot = test::share(test::sampleSnapshot());
    for (std::size_t i = 0; i < m_fleets.size(); ++i)
        m_fleets[i] = fleet(static_cast<int>(i));
    for (auto &market : m_markets)
        market = freshMarket(2000);
    for (auto &market : m_largeMarkets)
        market = freshMarket(100'000);
    m_window = std::make_unique<MainWindow>(PageContext{m_desk, m_prompter, m_preferences},
                                            m_place.filePath(QStringLiteral("ledger.sqlite")), true);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->showSnapshot(m_snapshots[0]);
    m_page = qobject_cast<OffersPage *>(m_window->page(PageId::Offers));
    QVERIFY(m_page != nullptr);
    m_page->showOffers(m_markets[0]);
    for (const PageEntry &entry : m_window->entries()) // a page is made once; how often it comes to the front counts
        m_window->goTo({entry.id, {}, {}, {}});
    m_window->goTo({PageId::Offers, {}, {}, {}});
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));

    auto *table = m_page->findChild<TableView *>(QStringLiteral("offerTable"));
    auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("offerSearchEdit"));
    QVERIFY(table != nullptr && search != nullptr);
    QVERIFY(table->model()->rowCount() > 1000);
    const auto even = [](int turn) { return static_cast<size_t>(turn % 2); };
    m_actions[QStringLiteral("refreshing 2,000 offers")] = [=, this](int turn) {
        m_page->showOffers(m_markets[even(turn)]);
    };
    m_actions[QStringLiteral("refreshing 100,000 offers")] = [=, this](int turn) {
        m_page->showOffers(m_largeMarkets[even(turn)]);
    };
    m_actions[QStringLiteral("a new state of the ledger")] = [=, this](int turn) {
        m_window->showSnapshot(m_snapshots[even(turn)]);
    };
    // The whole day at once: a market comes in, two thousand instances tick, and somebody sorts them.
    auto *instances = qobject_cast<InstancesPage *>(m_window->page(PageId::Instances));
    auto *fleet = instances->findChild<TableView *>(QStringLiteral("instancesTable"));
    QVERIFY(fleet != nullptr);
    m_actions[QStringLiteral("100,000 offers, 2,000 instances, a sort")] = [=, this](int turn) {
        if (turn % 3 == 0)
            m_page->showOffers(m_largeMarkets[even(turn / 3)]);
        else if (turn % 3 == 1)
            instances->showSnapshot(m_fleets[even(turn / 3)]);
        else
            fleet->sortByColumn(turn % InstanceModel::PlaceColumn,
                                even(turn) ? Qt::AscendingOrder : Qt::DescendingOrder);
    };
    m_actions[QStringLiteral("2,000 instances tick")] = [=, this](int turn) {
        instances->showSnapshot(m_fleets[even(turn)]);
    };
    m_actions[QStringLiteral("sorting")] = [=](int turn) {
        table->sortByColumn(turn % table->model()->columnCount(),
                            even(turn) ? Qt::AscendingOrder : Qt::DescendingOrder);
    };
    m_actions[QStringLiteral("filtering")] = [=](int turn) {
        search->setText(even(turn) ? QStringLiteral("4090") : QString());
    };
    m_actions[QStringLiteral("scrolling")] = [=](int turn) {
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue((turn * 97) % std::max(1, bar->maximum()));
    };
    m_actions[QStringLiteral("turning pages")] = [=, this](int turn) {
        const auto &entries = m_window->entries();
        m_window->goTo({entries.at(static_cast<size_t>(turn) % entries.size()).id, {}, {}, {}});
    };
    m_actions[QStringLiteral("changing the theme")] = [=, this](int turn) {
        m_theme->setChoice(even(turn) ? Theme::Choice::Dark : Theme::Choice::Light);
    };
}

void TestHeartbeat::beatsOn_data()
{
    QTest::addColumn<QString>("action");
    for (const auto &[name, action] : m_actions)
        QTest::newRow(qPrintable(name)) << name;
}

void TestHeartbeat::beatsOn()
{
    QFETCH(const QString, action);
    m_window->goTo({action.contains(QStringLiteral("instances")) ? PageId::Instances : PageId::Offers, {}, {}, {}});
    m_page->showOffers(m_markets[0]); // whatever the row before has left
    int turn = 0;
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < pairs; ++i) {
            const double idle = Heartbeat::longestPause(length);
            const double busy = Heartbeat::longestPause(length, [&] { m_actions.at(action)(turn++); });
            comparison.add(idle, busy);
        }
        print(qPrintable(action), comparison, "the idle window", mostTimesLonger);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesLonger, round);
    QVERIFY(turn > pairs);
    QVERIFY2(ratio <= mostTimesLonger, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

QTEST_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
