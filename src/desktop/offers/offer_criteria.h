#pragma once

#include "domain/decision.h"

namespace bursar::desktop {

/// `13.0`: Vast.ai writes a whole one as `13`.
QString cudaText(const QString &version);

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
