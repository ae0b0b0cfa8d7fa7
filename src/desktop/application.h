#pragma once

#include "governor/desk.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class QApplication;

namespace bursar::desktop {

/// What the command line asks for.
struct Options
{
    QString ledgerPath; ///< empty: the default ledger, or the first-start page when there is none
    bool sample = false; ///< open the sample marketplace, made if it is not there yet
    QString tourFolder; ///< not empty: take a screenshot of every page and wizard step into it, then end
    QSize size{1280, 800};
    QString theme; ///< `light`, `dark`, empty: the setting
    QString language; ///< `en`, `de`, `zh_CN`, empty: the setting
};

/// What src/apps hands in: the only one that wires clocks, transports and services.
struct Wiring
{
    QString defaultLedgerPath;
    QString sampleLedgerPath;
    QString actorName;
    QString settingsPath; ///< where windows keep what a person chose; empty: the user's own place
    /// How an existing ledger of that path is opened, and a new one made; run on the governor's thread.
    std::function<governor::Desk::Opening(const QString &path)> openLedger;
    std::function<governor::Desk::Opening(const QString &path)> createLedger;
};

/// The windows of one run with their settings, words and look. Made after the QApplication, gone before it.
class Desktop final
{
public:
    /// The wiring outlives the desktop.
    Desktop(QApplication &application, const Options &options, const Wiring &wiring);
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    /// Shows the first window. False when another desktop has that ledger: it was raised, and there is nothing to do.
    bool start();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Runs the windows until they are closed; the process's exit code.
int run(QApplication &application, const Options &options, const Wiring &wiring);

} // namespace bursar::desktop
