#pragma once

#include "governor/surroundings.h"

#include <QString>

#include <functional>

namespace bursar::ctl {

/// What a command gets from outside: places, time, chance, network, keys. src/apps makes it; tests make their own.
/// Lives on the thread of the event loop and outlives every session.
class World
{
public:
    virtual ~World() = default;

    /// The machine's time.
    virtual const Clock &realClock() const = 0;
    virtual QString environment(const QString &name) const = 0; ///< null when not set
    virtual QString loginName() const = 0;
    virtual QString defaultLedgerPath() const = 0;
    virtual QString sampleLedgerPath() const = 0;
    /// Of ledgers that this program makes.
    virtual int schemaVersion() const = 0;
    /// Path of the program with the windows, for `tour`.
    virtual QString desktopProgram() const = 0;
    /// One line of standard input, for a key that goes to the keychain; without echo on a terminal.
    virtual Expected<QByteArray> readSecret(const QString &prompt) = 0;

    struct Asked
    {
        QString ledgerPath;
        QString clockUrl; ///< empty: the machine's clock, or the sample's own if the ledger is one
        Duration callTimeout{};
        enum class Reach {
            Everything,
            WhatAnswers, ///< a sample whose marketplace another process holds is no error
            LedgerOnly, ///< no clock and no network are needed
        };
        Reach reach = Reach::Everything;
        /// The clock was lost while the command ran; called at most once.
        std::function<void(const Error &)> clockLost;
    };
    virtual Expected<governor::Surroundings> prepare(const Asked &asked) = 0;
    /// While a command waits: jumps to the next due moment where time only passes for us (the sample). False elsewhere.
    virtual bool passTime() = 0;
    /// The user pressed Ctrl-C or the process was told to end; for work that does not return to the event loop.
    virtual bool interrupted() const = 0;
};

} // namespace bursar::ctl
