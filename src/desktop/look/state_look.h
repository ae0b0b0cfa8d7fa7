#pragma once

#include "desktop/look/tokens.h"
#include "domain/decision.h"
#include "domain/instance.h"
#include "domain/request.h"

#include <QCoreApplication>

namespace bursar::desktop {

/// How a state is shown: icon, word and colour together, never colour alone. In tables only the icon is coloured.
struct StateLook
{
    QString icon;
    QString word;
    ColourRole role = ColourRole::Muted;
    friend bool operator==(const StateLook &, const StateLook &) = default;
};

/// The states that are not a verdict, an instance's or a request's.
enum class OtherState {
    Healthy,
    Waiting,
    PausedTeam,
    Stranger,
    Unallocated,
    Draft,
    Issued,
    Credited,
    ChainIntact,
    ChainBroken,
    Stale,
    Failed,
};

StateLook stateLook(Verdict verdict);
StateLook stateLook(InstanceState state);
StateLook stateLook(RequestState state);
StateLook stateLook(OtherState state);

} // namespace bursar::desktop
