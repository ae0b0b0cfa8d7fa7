#include "governor/offers/offer_question.h"

#include "governor/errors.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using vast::Comparison;
using vast::OfferCondition;
using vast::OfferField;

const QStringList &formFactors()
{
    static const QStringList words{QStringLiteral("PCIE"), QStringLiteral("SXM"),  QStringLiteral("SXM2"),
                                   QStringLiteral("SXM4"), QStringLiteral("SXM5"), QStringLiteral("NVL")};
    return words;
}

bool endsWithFormFactor(const QString &name)
{
    const QString last = name.section(QLatin1Char(' '), -1).toUpper();
    return formFactors().contains(last) || last == QLatin1String("WS");
}

void addNames(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names.append(name);
    }
}

std::optional<HourlyRate> cheaper(const std::optional<HourlyRate> &one, const std::optional<HourlyRate> &other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

/// The policy's words about hosts and places; what Vast.ai does not tell of an offer is left to the decision.
bool mayStand(const Policy &policy, const Offer &offer)
{
    if (policy.verifiedOnly.value_or(false) && offer.verification != Verification::Verified)
        return false;
    if (policy.datacenterOnly.value_or(false) && !offer.datacenter)
        return false;
    if (offer.country.isEmpty())
        return true;
    return (policy.countriesAllow.isEmpty() || policy.countriesAllow.contains(offer.country))
        && !policy.countriesDeny.contains(offer.country);
}

} // namespace

QStringList searchNames(const GpuPattern &pattern)
{
    const std::optional<GpuPattern> anyMemory = GpuPattern::parse(pattern.name());
    QStringList names;
    bool isFamily = false;
    for (const QString &known : knownGpuNames()) {
        if (!anyMemory || !anyMemory->covers(known, 0))
            continue;
        names.append(known);
        isFamily = isFamily || known.compare(pattern.name(), Qt::CaseInsensitive) != 0;
    }
    // A name that Vast.ai added since: as it was typed, and as a family.
    const bool isUnknown = names.isEmpty();
    addNames(names, {pattern.name()});
    if ((isFamily || isUnknown) && !endsWithFormFactor(pattern.name())) {
        for (const QString &word : formFactors())
            addNames(names, {QStringLiteral("%1 %2").arg(pattern.name(), word)});
    }
    return names;
}

Expected<std::optional<vast::OfferQuery>> questionFor(const OfferSearch &search, const Policy &policy)
{
    vast::OfferQuery query;
    query.disk = search.disk;
    query.limit = search.limit;
    query.maxTotalPerHour = search.maxPrice;
    if (!search.gpu.isEmpty()) {
        const std::optional<GpuPattern> wanted = GpuPattern::parse(search.gpu);
        if (!wanted) {
            return usageError(QStringLiteral("bad_gpu_name"), QStringLiteral("\"%1\" is no GPU name.").arg(search.gpu),
                              QStringLiteral("Write for example RTX 4090, A100 or H100_SXM."));
        }
        query.gpuNames = searchNames(*wanted);
    }
    if (!search.onlyAllowedByPolicy)
        return std::optional(query);

    QStringList allowed;
    for (const GpuPattern &pattern : policy.gpuAllow)
        addNames(allowed, searchNames(pattern));
    if (!search.gpu.isEmpty()) {
        query.gpuNames.removeIf([&allowed](const QString &name) { return !allowed.contains(name); });
    } else {
        query.gpuNames = allowed;
    }
    if (query.gpuNames.isEmpty()) // an empty list would ask for every GPU
        return std::optional<vast::OfferQuery>();
    query.maxTotalPerHour = cheaper(search.maxPrice, policy.maxPricePerHour);
    query.minReliability = policy.minReliability;
    if (policy.verifiedOnly.value_or(false))
        query.verified = true;
    query.maxGpus = policy.maxGpusPerInstance;
    if (policy.datacenterOnly.value_or(false))
        query.conditions.push_back(OfferCondition::flag(OfferField::Datacenter, true));
    if (!policy.countriesAllow.isEmpty())
        query.conditions.push_back(
            OfferCondition::among(OfferField::Geolocation, Comparison::In, policy.countriesAllow));
    if (!policy.countriesDeny.isEmpty())
        query.conditions.push_back(
            OfferCondition::among(OfferField::Geolocation, Comparison::NotIn, policy.countriesDeny));
    return std::optional(query);
}

bool answers(const OfferSearch &search, const Policy &policy, const Offer &offer)
{
    const HourlyRate price = offer.truePricePerHour(search.disk);
    const bool diskUnknown = offer.diskSpace == Gigabytes{}; // the wizard and the executor meet it again
    if ((!diskUnknown && offer.diskSpace < search.disk) || (search.maxPrice && price > *search.maxPrice))
        return false;
    if (!search.gpu.isEmpty()) {
        const std::optional<GpuPattern> wanted = GpuPattern::parse(search.gpu);
        if (!wanted || !wanted->covers(offer.gpuName, offer.gpuRamMb))
            return false;
    }
    return !search.onlyAllowedByPolicy
        || (anyCovers(policy.gpuAllow, offer.gpuName, offer.gpuRamMb) && price <= policy.maxPricePerHour
            && offer.reliability >= policy.minReliability && mayStand(policy, offer)
            && (!policy.maxGpusPerInstance || offer.numGpus <= *policy.maxGpusPerInstance));
}

} // namespace bursar::governor
