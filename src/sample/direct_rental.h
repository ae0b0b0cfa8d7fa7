#pragma once

#include "domain/ids.h"
#include "vast/transport.h"

namespace bursar::sample {

/// Rents as somebody does who goes round Bursar, on Vast.ai's own page: no label, so it shows up as a stranger.
void rentDirectly(vast::Transport &transport, OfferId offer, std::function<void(Expected<bool>)> done);

} // namespace bursar::sample
