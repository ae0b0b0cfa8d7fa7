#pragma once

#include "desktop/application.h"
#include "desktop/start/sample_maker.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>

namespace bursar::desktop {

class MainWindow;
class Preferences;
class Prompter;
class RentalWizard;

/// Takes a picture of every page and every step of the wizard into a folder, on a temporary sample ledger of seed 1.
/// Each picture waits until the page has shown everything that it asked for.
class Tour final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the tour. Theme and language are those of the application.
    Tour(const Options &options, const Wiring &wiring, Preferences &preferences, Prompter &prompter,
         QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    /// 0, or 3 when something could not be shown; the reason went to standard error.
    void finished(int exitCode);

private:
    /// One picture: what leads there, when it is ready, and what is grabbed.
    struct Stop
    {
        QString name;
        std::function<void()> go;
        std::function<bool()> ready;
        std::function<QWidget *()> widget;
    };

    void sampleMade();
    void planStops();
    void planPages();
    void planWizard();
    void addWizardStop(int number, std::function<void()> go, std::function<bool()> ready);
    void nextStop();
    void look();
    void fail(const QString &why);
    RentalWizard *wizard() const;
    void chooseTeamThatMayRent();

    const Options m_options;
    const Wiring &m_wiring;
    Preferences &m_preferences;
    Prompter &m_prompter;
    std::shared_ptr<QTemporaryDir> m_place;
    QString m_ledger;
    QFutureWatcher<Expected<sample::SampleFacts>> m_making;
    std::unique_ptr<governor::Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::deque<Stop> m_stops;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    int m_calm = 0; ///< how many looks in a row found the page ready
};

/// Runs the tour as the whole program; the process's exit code.
int runTour(const Options &options, const Wiring &wiring, Preferences &preferences);

} // namespace bursar::desktop
