#include "domain/offer.h"

namespace bursar {

QString toString(RentalType type)
{
    switch (type) {
    case RentalType::OnDemand:
        return QStringLiteral("on-demand");
    case RentalType::Bid:
        return QStringLiteral("bid");
    case RentalType::Reserved:
        return QStringLiteral("reserved");
    }
    return {};
}

std::optional<RentalType> rentalTypeFromText(QStringView text)
{
    for (const RentalType type : {RentalType::OnDemand, RentalType::Bid, RentalType::Reserved}) {
        if (text == toString(type))
            return type;
    }
    return std::nullopt;
}

} // namespace bursar
