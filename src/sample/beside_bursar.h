#pragma once

#include "domain/ids.h"
#include "vast/transport.h"

/// What happens on the sample marketplace without Bursar. `done` is told whether the marketplace took it.
namespace bursar::sample {

/// Rents as somebody does who goes round Bursar, on Vast.ai's own page: no label, so it shows up as a stranger.
void rentDirectly(vast::Transport &transport, OfferId offer, std::function<void(Expected<bool>)> done);

/// The host of the youngest running instance asks for a higher price.
void askForMore(vast::Transport &transport, std::function<void(Expected<bool>)> done);

} // namespace bursar::sample
