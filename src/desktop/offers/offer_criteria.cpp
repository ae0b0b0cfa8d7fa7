#include "desktop/offers/offer_criteria.h"

#include "desktop/parts/places.h"

namespace bursar::desktop {

QString cudaText(const QString &version)
{
    return version.isEmpty() || version.contains(QLatin1Char('.')) ? version : QString(version + QLatin1String(".0"));
}

bool OfferCriteria::accepts(const Offer &offer, HourlyRate truePrice, Verdict itsVerdict) const
{
    if (verdict && itsVerdict != *verdict)
        return false;
    if (numGpus > 0 && offer.numGpus != numGpus)
        return false;
    if (priceUpTo && truePrice > *priceUpTo)
        return false;
    if (!gpuName.isEmpty() && offer.gpuName != gpuName)
        return false;
    if (text.isEmpty())
        return true;
    const auto has = [this](const QString &words) { return words.contains(text, Qt::CaseInsensitive); };
    return has(offer.gpuName) || has(countryName(offer.country)) || has(offer.location) || has(offer.hostId.toString())
        || has(offer.id.toString());
}

} // namespace bursar::desktop
