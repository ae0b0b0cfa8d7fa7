#pragma once

#include "domain/decision.h"

namespace bursar::desktop {

/// The country's name for people, from its two letters; the letters themselves when they are no country.
QString countryName(const QString &code);

/// What the filters of the Offers page let through. A plain value, tested without a model.
struct OfferCriteria
{
    QString text; ///< part of GPU, country, location, host or offer number
    QString gpuName; ///< Vast.ai's spelling; empty: every one
    int numGpus = 0; ///< 0: any
    std::optional<HourlyRate> priceUpTo; ///< true price
    std::optional<Verdict> verdict;

    bool accepts(const Offer &offer, HourlyRate truePrice, Verdict itsVerdict) const;
    bool isEmpty() const { return *this == OfferCriteria{}; }
    friend bool operator==(const OfferCriteria &, const OfferCriteria &) = default;
};

} // namespace bursar::desktop
