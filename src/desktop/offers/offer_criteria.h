#pragma once

#include "domain/decision.h"
#include "domain/offer_terms.h"

namespace bursar::desktop {

/// `13.0`: Vast.ai writes a whole one as `13`.
QString cudaText(const QString &version);
/// Vast.ai's deep learning benchmark, whole; a dash when it has not been measured.
QString performanceText(const Offer &offer);

/// What the filters of the Offers page let through: an offer passes when every part of it says yes. JudgedOffers asks
/// each part once for all offers that share a word.
struct OfferCriteria
{
    QString text; ///< part of GPU, country, location, host or offer number
    OfferTerms terms; ///< typed in Vast.ai's grammar
    QString gpuName; ///< Vast.ai's spelling; empty: every one
    std::optional<QString> country; ///< two letters; empty ones are a choice, too: where it is unknown
    int numGpus = 0; ///< 0: any
    std::optional<HourlyRate> priceUpTo; ///< true price
    std::optional<Share> reliabilityFrom;
    std::optional<Verdict> verdict;

    bool acceptsGpu(const QString &name) const { return gpuName.isEmpty() || name == gpuName; }
    bool acceptsCountry(const QString &code) const { return !country || code == *country; }
    /// Gpus, price, reliability, verdict.
    bool acceptsFigures(const Offer &offer, HourlyRate truePrice, Verdict itsVerdict) const;
    /// Whether the text stands in the name of a GPU, a country or a place.
    bool isNamedBy(const QString &words) const { return words.contains(text, Qt::CaseInsensitive); }
    /// Whether the text stands in the number of the offer or its host.
    bool isNumberedBy(const Offer &offer) const;

    bool isEmpty() const { return *this == OfferCriteria{}; }
    friend bool operator==(const OfferCriteria &, const OfferCriteria &) = default;
};

} // namespace bursar::desktop
