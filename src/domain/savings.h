#pragma once

#include "domain/instance.h"
#include "domain/policy.h"

#include <vector>

namespace bursar {

enum class SavingKind {
    StoppedDisk, ///< stopped, and its disk bills on
    IdleGpu,
    DearerThanMarket, ///< an equal offer is cheaper now
    Reservation, ///< paying in advance would be cheaper
    ForgottenVolume, ///< no instance mounts it
    PriceIncrease, ///< a host asks for more
    RuleStop, ///< a rule stopped it before its planned end; never found, only booked
};
QString toString(SavingKind kind); ///< `stopped_disk`, …
std::optional<SavingKind> savingKindFromText(QStringView text);

/// A dearer price that a host proposes for an extension of the contract; only a person accepts it.
struct PriceIncrease
{
    qint64 id = 0; ///< Vast.ai's number
    AccountId account;
    InstanceId instance;
    HourlyRate oldGpu;
    HourlyRate newGpu;
    HourlyRate oldDisk; ///< for the whole disk
    HourlyRate newDisk;
    std::optional<Instant> proposedAt;
    std::optional<Instant> deadline; ///< when the contract ends as it was agreed
    std::optional<Instant> extendedTo; ///< when it would end if accepted

    HourlyRate oldPrice() const { return oldGpu + oldDisk; }
    HourlyRate newPrice() const { return newGpu + newDisk; }
    /// What accepting adds until `plannedEnd`, or until the extension's end (30 days where neither is known). From when
    /// an accepted price counts Vast.ai does not say: from now on, to be on the safe side.
    Money addsUntil(std::optional<Instant> plannedEnd, Instant now) const;
    friend bool operator==(const PriceIncrease &, const PriceIncrease &) = default;
};

/// A volume that no instance mounts: it bills as long as it exists.
struct UnusedVolume
{
    qint64 id = 0;
    AccountId account;
    QString name;
    Gigabytes size;
    HourlyRate pricePerHour;
    Instant since; ///< when it was made, or first seen
    friend bool operator==(const UnusedVolume &, const UnusedVolume &) = default;
};

/// An instance with what is known around it.
struct SpendingInstance
{
    TeamId team; ///< empty: a stranger's
    AccountId account;
    Instance observed;
    InstanceState state = InstanceState::Unknown;
    Instant stateSince;
    std::optional<Instant> idleSince;
    std::optional<Instant> plannedEnd;
};

/// A team's rules, and what the market offered it lately.
struct TeamMarket
{
    Policy policy;
    OfferSnapshotPtr offers; ///< may be null
};

struct SavingsQuestion
{
    Instant now;
    std::vector<SpendingInstance> instances;
    std::vector<UnusedVolume> volumes;
    std::vector<PriceIncrease> increases;
    std::map<TeamId, TeamMarket> teams;
};

/// Something that could be saved, with the facts that its sentence is made of.
struct Saving
{
    SavingKind kind = SavingKind::StoppedDisk;
    TeamId team; ///< empty: nobody's
    InstanceId instance; ///< empty: a volume
    qint64 number = 0; ///< of the volume or price increase
    QString what; ///< `2 × RTX 4090`, `volume models, 200 GB`
    Money perDay; ///< always more than nothing
    Instant since;
    Gigabytes disk = {}; ///< lost by destroying
    HourlyRate priceNow = {}; ///< true price; of a volume its own
    HourlyRate priceThen = {}; ///< of the cheapest equal offer, discounted, or as proposed
    std::optional<Offer> cheapest = {}; ///< equal, allowed, cheaper
    Duration reserved{}; ///< paid in advance
    Duration breakEven{}; ///< a reservation pays when it runs longer
    Money prepay = {};
    std::optional<Instant> deadline = {}; ///< of a price increase
    std::optional<Instant> seenAt = {}; ///< of the market
    friend bool operator==(const Saving &, const Saving &) = default;
};

/// Everything that could be saved, dearest first. Pure.
std::vector<Saving> findSavings(const SavingsQuestion &question);
/// Equal offers that the policy allows and that are cheaper, cheapest first: the same GPUs, as much memory, room for
/// the disk. Nothing when the market was last seen more than a day ago.
std::vector<Offer> cheaperEquals(const SpendingInstance &instance, const TeamMarket &market, Instant now);
/// What all of them together would save: of several about one instance only the largest counts.
Money totalPerDay(const std::vector<Saving> &savings);
/// Why it costs and what helps, in a sentence.
QString sentenceOf(const Saving &saving);
/// `Stop it`, `Destroy it`, … as a `bursarctl` command; empty where none does it.
QString commandFor(const Saving &saving, const QString &teamSlug);

/// A saving that somebody acted on.
struct BookedSaving
{
    RequestId request; ///< that did it; a request is booked once
    SavingKind kind = SavingKind::StoppedDisk;
    TeamId team;
    InstanceId instance;
    MemberId by; ///< empty: a rule
    Money perDay;
    Span counts;
    friend bool operator==(const BookedSaving &, const BookedSaving &) = default;
};

/// For how long a saving counts: from then to the planned end, at most 30 days. A stopped disk or volume has no planned
/// end; one that has passed leaves nothing.
Span savingCounts(SavingKind kind, Instant from, std::optional<Instant> plannedEnd);
/// What they saved within a span.
Money savedWithin(const std::vector<BookedSaving> &booked, const Span &span);

} // namespace bursar
