#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace bursar::ctl {

class Session;

/// An option of a command: `--name VALUE`, or a switch when `value` is empty.
struct Option
{
    QString name; ///< without dashes
    QString value; ///< the placeholder in the help: `GB`
    QString help;
    bool repeated = false;
};

/// One command of bursarctl, as data: what it is called, takes, says and does.
struct Command
{
    /// What must stand before it runs.
    enum class Needs {
        Nothing,
        NewLedger, ///< no ledger may be there yet
        Ledger, ///< the ledger, with its own clock
        Inspection, ///< the ledger and whatever answers; any clock will do
        Maintenance, ///< the ledger alone; any clock will do
    };

    QString name; ///< `policy set`
    /// Names of the words behind it: `TEAM`, `[TEAM]` may be missing, `ID…` one or more, `[TEAM…]` any number.
    QStringList arguments;
    QString summary;
    std::vector<Option> options;
    QString example; ///< works on the sample
    Needs needs = Needs::Ledger;
    /// Calls `Session::finish` or `Session::fail` once, now or later. Empty: the command comes with a later version.
    std::function<void(Session &)> run;
    bool needsFonts = false; ///< draws documents: needs a QGuiApplication

    bool isLater() const { return !run; }
    bool hasOption(const QString &option) const;
    /// `policy set TEAM FIELD=VALUE…`
    QString usage() const;
    int fewestArguments() const;
    int mostArguments() const; ///< -1: any number
};

} // namespace bursar::ctl
