#pragma once

#include "desktop/widgets/prompter.h"
#include "domain/request.h"
#include "governor/reading/views.h"

namespace bursar::desktop {

/// What a command on some instances does to money and data.
struct CommandEffect
{
    int instances = 0; ///< those that the command makes sense for
    int running = 0; ///< of them, with work that is lost
    int teams = 0; ///< whose they are, strangers' owner included
    HourlyRate now; ///< what they cost per hour at present
    HourlyRate after;
    Gigabytes diskLost;
    friend bool operator==(const CommandEffect &, const CommandEffect &) = default;
};

using InstanceViews = std::vector<governor::InstanceView>;

/// Whether the command makes sense for an instance in that state.
bool applies(InstanceCommand command, const governor::InstanceView &view);
/// The executor has not sent it yet.
bool canTakeBack(const Request &command);
CommandEffect effectOf(InstanceCommand command, const InstanceViews &instances);
/// The one question before it: what is lost, what it saves or costs in all. Before much is lost at once, the number
/// must be typed.
Confirmation questionBefore(InstanceCommand command, const InstanceViews &instances);
/// `Stop is requested for 2 instances.`
QString askedSentence(InstanceCommand command, int count);

} // namespace bursar::desktop
