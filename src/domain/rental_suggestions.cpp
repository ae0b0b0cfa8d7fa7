#include "domain/rental_suggestions.h"

#include "domain/amount_words.h"

#include <algorithm>

namespace bursar {

namespace {

constexpr int fewest = 7;

/// A fifth more, but at least one.
int withAFifthMore(int count)
{
    return count + std::max(1, (count + 4) / 5);
}

/// A fifth more, up to the next cent.
HourlyRate withAFifthMore(HourlyRate price)
{
    constexpr qint64 cent = 10'000'000; // nano-dollars
    const Wide nanos = (Wide{price.nanos()} * 6 / 5 + cent - 1) / cent * cent;
    return HourlyRate::fromNanos(narrow(nanos));
}

QString number(qsizetype count)
{
    return QString::number(count);
}

std::optional<Suggestion> instances(const Policy &policy, const std::vector<int> &days)
{
    const int limit = policy.maxInstances;
    if (static_cast<int>(days.size()) < fewest || limit <= 0)
        return std::nullopt;
    const auto reached = std::count_if(days.begin(), days.end(), [limit](int most) { return most >= limit; });
    const int most = *std::max_element(days.begin(), days.end());
    const auto suggest = [&](int to, const QString &why) {
        return Suggestion{QStringLiteral("max_instances"), number(limit), number(to), why};
    };
    if (reached * 2 >= static_cast<std::ptrdiff_t>(days.size())) {
        const int to = withAFifthMore(limit);
        return suggest(
            to,
            QStringLiteral("On %1 of %2 days %3 instances ran at once, which is the limit; %4 would leave room.")
                .arg(number(reached), number(static_cast<qsizetype>(days.size())), number(limit), number(to)));
    }
    const int to = withAFifthMore(most);
    if (most * 2 > limit || to >= limit)
        return std::nullopt;
    return suggest(to,
                   QStringLiteral("In %1 days never more than %2 of %3 instances ran at once; %4 would do.")
                       .arg(number(static_cast<qsizetype>(days.size())), number(most), number(limit), number(to)));
}

std::optional<Suggestion> price(const Policy &policy, const std::vector<RentalUse::Asked> &asked)
{
    const HourlyRate limit = policy.maxPricePerHour;
    int counted = 0;
    int reached = 0;
    HourlyRate most;
    for (const RentalUse::Asked &one : asked) {
        if (!one.rented && !one.tooDear)
            continue; // it failed for something else
        ++counted;
        reached += Wide{one.price.nanos()} * 10 >= Wide{limit.nanos()} * 9 ? 1 : 0;
        most = std::max(most, one.price);
    }
    if (counted < fewest || limit <= HourlyRate{})
        return std::nullopt;
    const auto suggest = [&](HourlyRate to, const QString &why) {
        return Suggestion{QStringLiteral("max_price_per_hour"), limit.toString(), to.toString(), why};
    };
    if (reached * 2 >= counted) {
        const HourlyRate to = withAFifthMore(limit);
        return suggest(to,
                       QStringLiteral("%1 of %2 rentals that were asked for cost at least 90 % of %3/h; %4/h would "
                                      "leave room.")
                           .arg(number(reached), number(counted), priceAsTyped(limit), priceAsTyped(to)));
    }
    const HourlyRate to = withAFifthMore(most);
    if (most + most > limit || to >= limit || most.isZero())
        return std::nullopt;
    return suggest(to,
                   QStringLiteral("%1 rentals never cost more than %2/h of the %3/h allowed; %4/h would do.")
                       .arg(number(counted), pricePerHourUp(most), priceAsTyped(limit), priceAsTyped(to)));
}

QString listed(const std::vector<GpuPattern> &patterns)
{
    QStringList names;
    for (const GpuPattern &pattern : patterns)
        names.append(pattern.toString());
    return names.join(QLatin1String(", "));
}

std::optional<Suggestion> gpus(const Policy &policy, const std::vector<RentalUse::Asked> &asked)
{
    const QString field = QStringLiteral("gpu_allow");
    std::map<QString, int> inVain;
    int rented = 0;
    for (const RentalUse::Asked &one : asked) {
        if (one.otherGpu && !anyCovers(policy.gpuAllow, one.gpuName, one.gpuRamMb)) // still not allowed
            ++inVain[one.gpuName];
        rented += one.rented ? 1 : 0;
    }
    std::vector<GpuPattern> wider = policy.gpuAllow;
    QStringList wanted;
    for (const auto &[name, times] : inVain) {
        const auto pattern = GpuPattern::parse(name);
        if (times < fewest || !pattern)
            continue;
        wider.push_back(*pattern);
        wanted.append(QStringLiteral("%1 (%2 times)").arg(name, number(times)));
    }
    if (!wanted.isEmpty()) {
        return Suggestion{field, listed(policy.gpuAllow), listed(wider),
                          QStringLiteral("Asked for in vain: %1.").arg(wanted.join(QLatin1String(", ")))};
    }
    std::vector<GpuPattern> used;
    std::vector<GpuPattern> unused;
    for (const GpuPattern &pattern : policy.gpuAllow) {
        const bool isUsed = std::any_of(asked.begin(), asked.end(), [&pattern](const RentalUse::Asked &one) {
            return one.rented && pattern.covers(one.gpuName, one.gpuRamMb);
        });
        (isUsed ? used : unused).push_back(pattern);
    }
    if (rented < fewest || used.empty() || unused.empty())
        return std::nullopt;
    return Suggestion{field, listed(policy.gpuAllow), listed(used),
                      QStringLiteral("%1 rentals, and none with %2; without it the list would do.")
                          .arg(number(rented), listed(unused))};
}

} // namespace

std::vector<Suggestion> suggestionsFor(const Policy &policy, const RentalUse &use)
{
    std::vector<Suggestion> found;
    for (const auto &each : {instances(policy, use.mostAtOnce), price(policy, use.asked), gpus(policy, use.asked)}) {
        if (each)
            found.push_back(*each);
    }
    return found;
}

} // namespace bursar
