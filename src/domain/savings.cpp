#include "domain/savings.h"

#include "domain/judgement.h"

#include <algorithm>
#include <array>
#include <set>

namespace bursar {

namespace {

using std::chrono_literals::operator""h;

constexpr Duration day = 24h;
constexpr Duration longest = 30 * day;
constexpr Duration marketIsFresh = day;
constexpr Duration idleAtLeast = std::chrono::minutes{30};
constexpr Duration worthReserving = 7 * day; ///< less is not worth binding money for
constexpr int cheaperByPercent = 5; ///< a smaller difference is gone before one has moved

constexpr std::array kinds{SavingKind::StoppedDisk, SavingKind::IdleGpu,         SavingKind::DearerThanMarket,
                           SavingKind::Reservation, SavingKind::ForgottenVolume, SavingKind::PriceIncrease,
                           SavingKind::RuleStop};

Money perDay(HourlyRate rate)
{
    return costOver(rate, day);
}

bool isAtRest(InstanceState state)
{
    return state == InstanceState::Stopped || state == InstanceState::Outbid;
}

/// Collects what one question finds.
class Finder
{
public:
    explicit Finder(const SavingsQuestion &question)
        : m_question(question)
    {
    }

    std::vector<Saving> find()
    {
        for (const SpendingInstance &instance : m_question.instances) {
            findStopped(instance);
            findIdle(instance);
            findDearer(instance);
            findReservation(instance);
            findIncreases(instance);
        }
        for (const UnusedVolume &volume : m_question.volumes)
            findVolume(volume);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Saving &left, const Saving &right) { return left.perDay > right.perDay; });
        return std::move(m_found);
    }

private:
    const TeamMarket *marketOf(const TeamId &team) const
    {
        const auto found = m_question.teams.find(team);
        return found == m_question.teams.end() ? nullptr : &found->second;
    }
    Saving savingOf(SavingKind kind, const SpendingInstance &instance) const
    {
        Saving saving;
        saving.kind = kind;
        saving.team = instance.team;
        saving.instance = instance.observed.id;
        saving.what = QStringLiteral("%1 × %2").arg(instance.observed.numGpus).arg(instance.observed.gpuName);
        saving.since = instance.stateSince;
        saving.disk = instance.observed.disk;
        saving.priceNow = instance.observed.truePricePerHour();
        return saving;
    }
    void add(const Saving &saving)
    {
        if (saving.perDay > Money{})
            m_found.push_back(saving);
    }

    void findStopped(const SpendingInstance &instance);
    void findIdle(const SpendingInstance &instance);
    void findDearer(const SpendingInstance &instance);
    void findReservation(const SpendingInstance &instance);
    void findIncreases(const SpendingInstance &instance);
    void findVolume(const UnusedVolume &volume);

    const SavingsQuestion &m_question;
    std::vector<Saving> m_found;
};

void Finder::findStopped(const SpendingInstance &instance)
{
    if (!isAtRest(instance.state))
        return;
    Saving saving = savingOf(SavingKind::StoppedDisk, instance);
    saving.priceNow = storagePerHour(instance.observed.storageCost, instance.observed.disk);
    saving.perDay = perDay(saving.priceNow);
    add(saving);
}

void Finder::findIdle(const SpendingInstance &instance)
{
    const TeamMarket *market = marketOf(instance.team);
    const Policy policy = market ? market->policy : Policy{};
    if (!billsGpu(instance.state) || !instance.idleSince
        || m_question.now - *instance.idleSince < std::min(policy.idleFor.value_or(idleAtLeast), idleAtLeast))
        return;
    Saving saving = savingOf(SavingKind::IdleGpu, instance);
    saving.since = *instance.idleSince;
    saving.perDay = perDay(instance.observed.pricePerHour); // stopping it leaves the disk
    add(saving);
}

void Finder::findDearer(const SpendingInstance &instance)
{
    const TeamMarket *market = marketOf(instance.team);
    if (!market || instance.state != InstanceState::Running || instance.observed.isBid)
        return;
    const std::vector<Offer> cheaper = cheaperEquals(instance, *market, m_question.now);
    if (cheaper.empty())
        return;
    Saving saving = savingOf(SavingKind::DearerThanMarket, instance);
    saving.cheapest = cheaper.front();
    saving.priceThen = cheaper.front().truePricePerHour(instance.observed.disk);
    saving.seenAt = market->offers->fetchedAt;
    const HourlyRate difference = saving.priceNow - saving.priceThen;
    if (Wide{difference.nanos()} * 100 < Wide{saving.priceNow.nanos()} * cheaperByPercent)
        return;
    saving.perDay = perDay(difference);
    add(saving);
}

void Finder::findReservation(const SpendingInstance &instance)
{
    const TeamMarket *market = marketOf(instance.team);
    const Instance &observed = instance.observed;
    if (!market || instance.state != InstanceState::Running || observed.isBid || observed.prepaid
        || observed.mostDiscount == Share{})
        return;
    const std::set<RentalType> &types = market->policy.rentalTypes;
    if (!types.empty() && !types.contains(RentalType::Reserved))
        return;
    // What nobody has given an end is taken for a month, and nothing can be reserved beyond the host's promise.
    Instant end = m_question.now + longest;
    for (const auto &other : {instance.plannedEnd, observed.endsAt})
        end = std::min(end, other.value_or(end));
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(end - m_question.now);
    if (hours < worthReserving)
        return;
    constexpr qint64 whole = 1'000'000;
    const qint64 paid = whole - observed.mostDiscount.millionths();
    Saving saving = savingOf(SavingKind::Reservation, instance);
    const HourlyRate discounted =
        HourlyRate::fromNanos(narrow(divideHalfEven(Wide{observed.pricePerHour.nanos()} * paid, whole)));
    saving.priceThen = discounted + (saving.priceNow - observed.pricePerHour);
    saving.perDay = perDay(observed.pricePerHour - discounted);
    saving.reserved = hours;
    // Paid for all of it, it costs as much as running this long at the full price.
    saving.breakEven = std::chrono::hours{narrow((Wide{hours.count()} * paid + whole - 1) / whole)};
    saving.prepay = costOver(discounted, hours);
    add(saving);
}

void Finder::findIncreases(const SpendingInstance &instance)
{
    for (const PriceIncrease &increase : m_question.increases) {
        if (increase.instance != instance.observed.id)
            continue;
        Saving saving = savingOf(SavingKind::PriceIncrease, instance);
        saving.number = increase.id;
        saving.since = increase.proposedAt.value_or(instance.stateSince);
        saving.deadline = increase.deadline;
        saving.priceNow = increase.oldPrice();
        saving.priceThen = increase.newPrice();
        if (const TeamMarket *market = marketOf(instance.team)) {
            const std::vector<Offer> cheaper = cheaperEquals(instance, *market, m_question.now);
            if (!cheaper.empty())
                saving.cheapest = cheaper.front();
        }
        if (saving.priceThen > saving.priceNow)
            saving.perDay = perDay(saving.priceThen - saving.priceNow);
        add(saving);
    }
}

void Finder::findVolume(const UnusedVolume &volume)
{
    Saving saving;
    saving.kind = SavingKind::ForgottenVolume;
    saving.number = volume.id;
    saving.what = QStringLiteral("%1, %2 GB").arg(volume.name, volume.size.toString());
    saving.since = volume.since;
    saving.disk = volume.size;
    saving.priceNow = volume.pricePerHour;
    saving.perDay = perDay(volume.pricePerHour);
    add(saving);
}

} // namespace

QString toString(SavingKind kind)
{
    switch (kind) {
    case SavingKind::StoppedDisk:
        return QStringLiteral("stopped_disk");
    case SavingKind::IdleGpu:
        return QStringLiteral("idle_gpu");
    case SavingKind::DearerThanMarket:
        return QStringLiteral("dearer_than_market");
    case SavingKind::Reservation:
        return QStringLiteral("reservation");
    case SavingKind::ForgottenVolume:
        return QStringLiteral("forgotten_volume");
    case SavingKind::RuleStop:
        return QStringLiteral("rule_stop");
    case SavingKind::PriceIncrease:
        break;
    }
    return QStringLiteral("price_increase");
}

std::optional<SavingKind> savingKindFromText(QStringView text)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [text](SavingKind kind) { return toString(kind) == text; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

Money PriceIncrease::addsUntil(std::optional<Instant> plannedEnd, Instant now) const
{
    const Instant end = plannedEnd.value_or(extendedTo.value_or(now + longest));
    if (end <= now || newPrice() <= oldPrice())
        return {};
    return costOver(newPrice() - oldPrice(), end - now);
}

std::vector<Saving> findSavings(const SavingsQuestion &question)
{
    return Finder(question).find();
}

std::vector<Offer> cheaperEquals(const SpendingInstance &instance, const TeamMarket &market, Instant now)
{
    std::vector<Offer> cheaper;
    if (!market.offers || now - market.offers->fetchedAt > marketIsFresh)
        return cheaper;
    const Instance &observed = instance.observed;
    // Money, slots and hours are judged when it is rented: here only what the machine is.
    Standing standing;
    standing.at = now;
    const Judge judge(market.policy, standing);
    for (const Offer &offer : market.offers->offers) {
        if (!offer.rentable || offer.gpuName != observed.gpuName || offer.numGpus != observed.numGpus
            || offer.gpuRamMb < observed.gpuRamMb || offer.diskSpace < observed.disk
            || offer.truePricePerHour(observed.disk) >= observed.truePricePerHour())
            continue;
        Proposal proposal;
        proposal.team = instance.team;
        proposal.offer = offer;
        proposal.disk = observed.disk;
        proposal.plannedTime = std::chrono::hours{1};
        if (judge.judge(proposal).verdict != Verdict::Deny)
            cheaper.push_back(offer);
    }
    std::stable_sort(cheaper.begin(), cheaper.end(), [&observed](const Offer &left, const Offer &right) {
        return left.truePricePerHour(observed.disk) < right.truePricePerHour(observed.disk);
    });
    return cheaper;
}

Money totalPerDay(const std::vector<Saving> &savings)
{
    std::map<InstanceId, Money> largest;
    Money total;
    for (const Saving &saving : savings) {
        if (saving.instance.isEmpty())
            total += saving.perDay;
        else
            largest[saving.instance] = std::max(largest[saving.instance], saving.perDay);
    }
    for (const auto &[instance, amount] : largest)
        total += amount;
    return total;
}

Span savingCounts(SavingKind kind, Instant from, std::optional<Instant> plannedEnd)
{
    const bool hasEnd = kind != SavingKind::StoppedDisk && kind != SavingKind::ForgottenVolume && plannedEnd;
    return {from, std::max(from, std::min(from + longest, hasEnd ? *plannedEnd : from + longest))};
}

Money savedWithin(const std::vector<BookedSaving> &booked, const Span &span)
{
    Money sum;
    for (const BookedSaving &saving : booked) {
        const Wide millis = saving.counts.intersected(span).length().count();
        sum += Money::fromMicros(narrow(divideHalfEven(millis * saving.perDay.micros(), day.count())));
    }
    return sum;
}

} // namespace bursar
