#include "domain/instance.h"

#include <array>
#include <utility>

namespace bursar {

namespace {

const std::array<std::pair<InstanceState, QString>, 11> stateWords{{
    {InstanceState::Creating, QStringLiteral("creating")},
    {InstanceState::Loading, QStringLiteral("loading")},
    {InstanceState::Running, QStringLiteral("running")},
    {InstanceState::Frozen, QStringLiteral("frozen")},
    {InstanceState::Stopped, QStringLiteral("stopped")},
    {InstanceState::Outbid, QStringLiteral("outbid")},
    {InstanceState::Scheduling, QStringLiteral("scheduling")},
    {InstanceState::Offline, QStringLiteral("offline")},
    {InstanceState::Unknown, QStringLiteral("unknown")},
    {InstanceState::Passing, QStringLiteral("passing")},
    {InstanceState::Gone, QStringLiteral("gone")},
}};

/// Vast.ai's four words, without blanks and in lower case.
struct StatusWords
{
    QString actual;
    QString intended;
    QString current;
    QString next;

    bool wantedRunning() const { return intended == QLatin1String("running"); }
    /// The contract holds no GPU.
    bool released() const { return current == QLatin1String("stopped") || current == QLatin1String("unloaded"); }
    /// A start was asked for while the GPU is somebody else's: it comes true, and bills, hours later.
    bool startQueued() const { return current == QLatin1String("stopped") && next == QLatin1String("running"); }
    /// Wanted, held and heading for are all "stopped".
    bool stoppedThroughout() const
    {
        const QLatin1String stopped("stopped");
        return intended == stopped && current == stopped && next == stopped;
    }
};

/// Before the container runs. Vast.ai goes on saying "loading" of an instance that was outbid before it ever ran.
InstanceState beforeRunning(const StatusWords &words, InstanceState otherwise)
{
    if (words.stoppedThroughout())
        return InstanceState::Outbid;
    if (otherwise == InstanceState::Loading && words.startQueued())
        return InstanceState::Scheduling;
    if (otherwise == InstanceState::Loading && words.current == QLatin1String("stopped") && words.wantedRunning())
        return InstanceState::Outbid;
    return otherwise;
}

/// "exited" and "stopped": a container that ended, a plain stop, an eviction or a queued start.
InstanceState afterRunning(const StatusWords &words)
{
    if (words.startQueued())
        return InstanceState::Scheduling;
    if (words.released())
        return words.wantedRunning() ? InstanceState::Outbid : InstanceState::Stopped;
    if (words.current == QLatin1String("running")) {
        // The contract still holds the GPU: on the way to a stop, or the container ended by itself and the GPU may be
        // billed.
        return words.next == QLatin1String("stopped") ? InstanceState::Passing : InstanceState::Unknown;
    }
    const bool plainStop = words.actual == QLatin1String("stopped") || words.intended == QLatin1String("stopped");
    return plainStop ? InstanceState::Stopped : InstanceState::Unknown;
}

} // namespace

QString toString(InstanceState state)
{
    for (const auto &[known, word] : stateWords) {
        if (known == state)
            return word;
    }
    return {};
}

std::optional<InstanceState> instanceStateFromText(QStringView text)
{
    for (const auto &[state, word] : stateWords) {
        if (text == word)
            return state;
    }
    return std::nullopt;
}

bool billsGpu(InstanceState state)
{
    // Passing and Unknown are not settled by Vast.ai's documents: assumed to bill until charges say otherwise.
    return state == InstanceState::Running || state == InstanceState::Frozen || state == InstanceState::Unknown
        || state == InstanceState::Passing;
}

bool billsDisk(InstanceState state)
{
    return state != InstanceState::Offline && state != InstanceState::Gone;
}

bool holdsSlot(InstanceState state)
{
    return state != InstanceState::Stopped && state != InstanceState::Gone;
}

InstanceState stateOf(const Instance &instance)
{
    const auto word = [](const QString &text) { return text.trimmed().toLower(); };
    const StatusWords words{word(instance.actualStatus), word(instance.intendedStatus), word(instance.currentState),
                            word(instance.nextState)};
    const auto says = [&words](const char *status) { return words.actual == QLatin1String(status); };
    if (says("") || says("created"))
        return beforeRunning(words, InstanceState::Creating);
    if (says("loading"))
        return beforeRunning(words, InstanceState::Loading);
    if (says("running"))
        return InstanceState::Running;
    if (says("frozen"))
        return InstanceState::Frozen;
    if (says("stopped") || says("exited"))
        return afterRunning(words);
    if (says("scheduling"))
        return InstanceState::Scheduling;
    if (says("rebooting") || says("restarting") || says("recycling"))
        return InstanceState::Passing;
    if (says("offline"))
        return InstanceState::Offline;
    return InstanceState::Unknown;
}

} // namespace bursar
