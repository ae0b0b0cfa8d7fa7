#pragma once

#include "governor/offers/offer_desk.h"
#include "vast/calls/offer_query.h"

#include <optional>

namespace bursar::governor {

/// Every name by which Vast.ai may list what the pattern covers; its search compares names exactly. Known names, and
/// for a family such as `A100` or a name we do not know also the name with each form-factor word. Other models
/// (`A100X`) are not among them.
QStringList searchNames(const GpuPattern &pattern);

/// The search compiled into a question that returns little which the policy would refuse.
/// Nothing when the policy and the wanted GPU leave nothing to ask for. A usage error when the GPU's name cannot be
/// read.
Expected<std::optional<vast::OfferQuery>> questionFor(const OfferSearch &search, const Policy &policy);

/// Whether a row that came back answers the search: what the question asked is checked again, since the server's answer
/// may be loose.
bool answers(const OfferSearch &search, const Policy &policy, const Offer &offer);

} // namespace bursar::governor
