#include "desktop/offers/offer_criteria.h"

#include "desktop/look/formats.h"

#include <algorithm>

namespace bursar::desktop {

QString cudaText(const QString &version)
{
    return version.isEmpty() || version.contains(QLatin1Char('.')) ? version : QString(version + QLatin1String(".0"));
}

QString performanceText(const Offer &offer)
{
    return offer.dlperfThousandths > 0 ? formats::count((offer.dlperfThousandths + 500) / 1000) : QStringLiteral("–");
}

bool OfferCriteria::acceptsFigures(const Offer &offer, HourlyRate truePrice, Verdict itsVerdict) const
{
    if (verdict && itsVerdict != *verdict)
        return false;
    if (priceUpTo && truePrice > *priceUpTo)
        return false;
    if (numGpus > 0 && offer.numGpus != numGpus)
        return false;
    return !reliabilityFrom || offer.reliability >= *reliabilityFrom;
}

bool OfferCriteria::isNumberedBy(const Offer &offer) const
{
    const bool isNumber = std::ranges::all_of(text, [](QChar character) { return character.isDigit(); });
    return isNumber && (offer.hostId.toString().contains(text) || offer.id.toString().contains(text));
}

} // namespace bursar::desktop
