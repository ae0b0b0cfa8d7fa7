#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace bursar {

/// How many instances of a team one automatic action may stop at most; then a person decides about the rest.
struct StopBrake
{
    int amount = 5; ///< 0: each stop waits for a person
    bool isPercent = false; ///< of those that run

    /// Of so many that run. A percent comes to one at least, or nothing would ever be stopped.
    int mostOf(int running) const { return isPercent ? std::max(1, running * amount / 100) : amount; }
    friend bool operator==(const StopBrake &, const StopBrake &) = default;
};
QString toString(const StopBrake &brake); ///< `5`, `20%`
std::optional<StopBrake> stopBrakeFromText(const QString &text);
/// Stops fewer for some number of running instances, so that more runs on.
bool isTighter(const StopBrake &brake, const StopBrake &than);

/// Which of several instances are stopped first.
enum class StopFirst { Dearest, Newest };
QString toString(StopFirst order); ///< `dearest`, `newest`
std::optional<StopFirst> stopFirstFromText(const QString &text);

} // namespace bursar
