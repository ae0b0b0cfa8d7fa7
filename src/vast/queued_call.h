#pragma once

#include "vast/transport.h"

#include <QString>

#include <functional>
#include <optional>

namespace bursar::vast {

/// Who goes first when several calls wait. Waiting lifts a call, so that nothing starves.
enum class Priority { BudgetStop, Person, Watching, Background };

/// Whether sending a call again could do something twice.
enum class Effect { Read, Write };

/// A group of routes that Vast.ai limits together, with its published minimum interval (Vast.ai's docs,
/// "x-rate-limit").
struct Endpoint
{
    QString name; ///< `create instance`: shown to people
    Duration spacing;
    Duration penalty{}; ///< extra wait after a refusal (create: 12 s)
};

/// A call as the queue sees it.
struct QueuedCall
{
    Endpoint endpoint;
    Effect effect = Effect::Read;
    Priority priority = Priority::Background;
    HttpRequest request;
    QString shareKey{}; ///< equal reads in flight are shared; empty: never
    /// An answer to an equal call that is not older will do, and while Vast.ai refuses an older one. Zero: never.
    Duration mayBeOld{};
    /// Of a search: how many rows the answer takes from the day's quota; nothing if it holds no list of rows.
    std::function<std::optional<int>(const HttpAnswer &)> searchRows{};
};

} // namespace bursar::vast
