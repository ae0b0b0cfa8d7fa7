#include "desktop/tour/tour.h"

#include "desktop/connect/connect_assistant.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/start/start_page.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

#include <cstdio>

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr quint64 tourSeed = 1;
constexpr auto lookEvery = 40ms;
/// A page must stay ready for that many looks: what it shows next comes with the events in between.
constexpr int calmLooks = 4;
constexpr auto patience = 60s;
/// Fast enough that an image is loaded in seconds, slow enough that the pictures show one day.
constexpr int tourSpeed = 60;

bool always()
{
    return true;
}

} // namespace

Tour::Tour(const Options &options, const Wiring &wiring, Preferences &preferences, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wiring(wiring)
    , m_preferences(preferences)
    , m_prompter(prompter)
    , m_place(std::make_shared<QTemporaryDir>())
    , m_ledger(m_place->filePath(QStringLiteral("sample.sqlite")))
{
    connect(&m_making, &QFutureWatcherBase::finished, this, &Tour::sampleMade);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

Tour::~Tour()
{
    m_making.cancel(); // the maker takes back what it made
}

void Tour::start()
{
    QDir().mkpath(m_options.tourFolder);
    m_preferences.setSampleSpeed(tourSpeed);
    m_making.setFuture(makeSampleLedger(m_ledger, tourSeed, m_place));
}

void Tour::fail(const QString &why)
{
    std::fprintf(stderr, "bursar: the tour stopped: %s\n", qUtf8Printable(why));
    m_timer.stop();
    Q_EMIT finished(3);
}

void Tour::sampleMade()
{
    if (m_making.future().resultCount() == 0)
        return;
    const Expected<sample::SampleFacts> facts = m_making.result();
    if (!facts)
        return fail(facts.error().message);
    m_desk = std::make_unique<governor::Desk>();
    m_window = std::make_unique<MainWindow>(PageContext{*m_desk, m_prompter, m_preferences}, m_ledger, true);
    m_window->letClose();
    m_window->resize(m_options.size);
    m_window->show();
    governor::whenDone(m_desk->open(m_wiring.openLedger(m_ledger), m_wiring.actorName), this,
                       [this](const Expected<void> &opened) {
                           if (!opened)
                               fail(opened.error().message);
                       });
    planStops();
    nextStop();
}

void Tour::planStops()
{
    planPages();
    planWizard();
    m_stops.push_back({QStringLiteral("queue"), [this] { m_window->openQueue(); }, always,
                       [this] { return m_window->findChild<QWidget *>(QStringLiteral("queueWindow")); }});
    m_stops.push_back({QStringLiteral("connect"),
                       [this] { (new ConnectAssistant(*m_desk, m_prompter, m_window.get()))->open(); }, always,
                       [this] { return m_window->findChild<QWidget *>(QStringLiteral("connectAssistant")); }});
    m_stops.push_back({QStringLiteral("start"),
                       [this] {
                           auto *page = new StartPage(false, m_window.get());
                           page->setAutoFillBackground(true);
                           page->setWindowFlags(Qt::Window);
                           page->resize(m_options.size);
                           page->show();
                       },
                       always, [this] { return m_window->findChild<QWidget *>(QStringLiteral("startPage")); }});
}

void Tour::planPages()
{
    for (const PageEntry &entry : m_window->entries()) {
        m_stops.push_back({entry.code,
                           [this, id = entry.id] {
                               m_window->goTo({id, {}, {}, {}});
                           },
                           [this, id = entry.id] {
                               return m_desk->snapshot() && m_desk->snapshot()->executor.lastWatch
                                   && m_window->page(id)->settled();
                           },
                           [this] { return m_window.get(); }});
    }
}

void Tour::chooseTeamThatMayRent()
{
    for (const governor::TeamView &view : m_desk->snapshot()->teams)
        if (!view.standing.paused() && view.standing.slotsHeld < view.standing.instancesLimit)
            return m_window->chooseTeam(view.team.id);
}

RentalWizard *Tour::wizard() const
{
    return m_window->findChild<RentalWizard *>();
}

void Tour::addWizardStop(int number, std::function<void()> go, std::function<bool()> ready)
{
    m_stops.push_back(
        {QStringLiteral("wizard-%1").arg(number), std::move(go), std::move(ready), [this] { return wizard(); }});
}

void Tour::planWizard()
{
    using Step = RentalContext::Step;
    const auto offersReady = [this] { return m_window->page(PageId::Offers)->settled(); };
    m_stops.push_back({{},
                       [this] {
                           chooseTeamThatMayRent();
                           m_window->goTo({PageId::Offers, {}, {}, QStringLiteral("allowed")});
                       },
                       offersReady,
                       {}});
    m_stops.push_back(
        {{},
         [this] {
             auto *table = m_window->findChild<TableView *>(QStringLiteral("offerTable"));
             table->showRow(0);
             m_window->page(PageId::Offers)->findChild<QPushButton *>(QStringLiteral("rentButton"))->click();
         },
         [this] { return wizard() != nullptr; },
         {}});
    const auto step = [this](Step which) { return [this, which] { wizard()->goToStep(which); }; };
    addWizardStop(1, step(Step::Team), always);
    addWizardStop(2, step(Step::Offer), always);
    addWizardStop(3, step(Step::Details), always);
    addWizardStop(4, step(Step::Summary), always);
    addWizardStop(
        5, [this] { wizard()->findChild<QPushButton *>(QStringLiteral("rentButton"))->click(); },
        [this] { return wizard()->settled() && wizard()->isOver(); });
    m_stops.push_back({{}, [this] { wizard()->close(); }, [this] { return wizard() == nullptr; }, {}});
}

void Tour::nextStop()
{
    if (m_stops.empty()) {
        m_timer.stop();
        m_window->close();
        Q_EMIT finished(0);
        return;
    }
    // Before the first snapshot there is nothing to choose from.
    if (m_desk->snapshot() && m_stops.front().go) {
        m_stops.front().go();
        m_stops.front().go = nullptr;
    }
    m_calm = 0;
    m_waiting.start();
    m_timer.start(lookEvery);
}

void Tour::look()
{
    Stop &stop = m_stops.front();
    if (stop.go) {
        if (m_desk->snapshot())
            std::exchange(stop.go, nullptr)();
        return;
    }
    if (m_waiting.elapsed() > std::chrono::milliseconds(patience).count())
        return fail(stop.name.isEmpty() ? QStringLiteral("the wizard did not open")
                                        : QStringLiteral("%1 was not ready after a minute").arg(stop.name));
    m_calm = stop.ready() ? m_calm + 1 : 0;
    if (m_calm < calmLooks)
        return;
    if (stop.widget) {
        QWidget *widget = stop.widget();
        const QString path = QDir(m_options.tourFolder).filePath(stop.name + QStringLiteral(".png"));
        if (widget == nullptr || !widget->grab().save(path))
            return fail(QStringLiteral("%1 could not be written").arg(path));
    }
    m_stops.pop_front();
    nextStop();
}

int runTour(const Options &options, const Wiring &wiring, Preferences &preferences)
{
    ScriptedPrompter prompter;
    Tour tour(options, wiring, preferences, prompter);
    QObject::connect(
        &tour, &Tour::finished, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QApplication::setQuitOnLastWindowClosed(false);
    tour.start();
    return QApplication::exec();
}

} // namespace bursar::desktop
