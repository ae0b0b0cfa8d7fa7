#include "desktop/offers/offer_criteria.h"

#include "desktop/look/formats.h"

#include <array>
#include <charconv>
#include <limits>
#include <string_view>

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
    // Asked of a hundred thousand offers at each key: without a text on the heap for each number.
    std::array<char, std::numeric_limits<qint64>::digits10 + 1> wanted;
    if (text.size() > static_cast<qsizetype>(wanted.size()))
        return false;
    char *end = wanted.data();
    for (const QChar character : text) {
        if (character < QLatin1Char('0') || character > QLatin1Char('9'))
            return false;
        *end++ = character.toLatin1();
    }
    const std::string_view digits(wanted.data(), static_cast<size_t>(text.size()));
    const auto standsIn = [digits](qint64 number) {
        std::array<char, std::numeric_limits<qint64>::digits10 + 2> written;
        const auto to = std::to_chars(written.data(), written.data() + written.size(), number).ptr;
        return std::string_view(written.data(), static_cast<size_t>(to - written.data())).find(digits)
            != std::string_view::npos;
    };
    return standsIn(offer.hostId.value()) || standsIn(offer.id.value());
}

} // namespace bursar::desktop
