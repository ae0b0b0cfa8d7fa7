#pragma once

#include "domain/offer.h"
#include "foundation/expected.h"
#include "vast/json/json_value.h"

#include <QStringList>

namespace bursar::vast {

/// A row of a search. The error lists the fields without which an offer cannot be judged: number, GPUs, prices.
Expected<Offer, QStringList> decodeOffer(const JsonValue &row);

} // namespace bursar::vast
