#pragma once

#include "domain/offer.h"

#include <QJsonObject>

namespace bursar {

/// An offer as Bursar keeps it in requests and snapshots: every field, decimals as strings. Not Vast.ai's shape.
QJsonObject toJson(const Offer &offer);
/// The opposite. Nothing without an id or when a number is missing, negative or no number.
std::optional<Offer> offerFromJson(const QJsonObject &json);

} // namespace bursar
