#include "domain/instance_condition.h"

namespace bursar {

namespace {

using Command = InstanceCommand;
using std::chrono_literals::operator""min;

/// Less than this share dearer is how a price is rounded.
constexpr qint64 samePrice = 1000;
/// A stop takes a few looks to be seen.
constexpr Duration stopTakes = 5min;
constexpr Duration silenceMatters = 5min;

ConditionReport report(InstanceCondition condition, const std::optional<Instant> &since, std::vector<Command> choices,
                       const QString &words)
{
    return {condition, since, std::move(choices), words};
}

std::optional<ConditionReport> ofPriceAndType(const InstanceFacts &facts)
{
    if (!facts.rented)
        return std::nullopt;
    const bool wantedBid = facts.rented->type == RentalType::Bid;
    if (facts.isBid != wantedBid)
        return report(InstanceCondition::WrongType, facts.firstSeen, {Command::Destroy, Command::Stop},
                      wantedBid
                          ? QStringLiteral("It was asked for as an interruptible rental and runs at the full price.")
                          : QStringLiteral("It was asked for at a fixed price and is interruptible: whoever bids "
                                           "more takes its GPU."));
    const HourlyRate agreed =
        facts.rented->type == RentalType::Reserved ? facts.rented->offer.pricePerHour : gpuPricePerHour(*facts.rented);
    const HourlyRate most = agreed + HourlyRate::fromNanos(agreed.nanos() / samePrice);
    if (facts.pricePerHour <= most || facts.priceRaised || wantedBid)
        return std::nullopt;
    return report(InstanceCondition::WrongPrice, facts.firstSeen, {Command::Destroy, Command::Stop},
                  QStringLiteral("Its GPUs cost $%1 an hour; $%2 were decided.")
                      .arg(facts.pricePerHour.toString(), agreed.toString()));
}

std::optional<ConditionReport> ofState(const InstanceFacts &facts, Instant now)
{
    const Instant since = facts.stateSince.value_or(facts.firstSeen);
    const Duration lasted = now - since;
    switch (facts.state) {
    case InstanceState::Creating:
    case InstanceState::Loading:
        if (lasted <= loadingIsLongAfter)
            return std::nullopt;
        return report(InstanceCondition::LoadingLong, since, {Command::Destroy, Command::Reboot, Command::Stop},
                      QStringLiteral("It is still loading. Its disk is billed, its GPU is not until it runs. Large "
                                     "images may take an hour; a wrong image name never ends."));
    case InstanceState::Outbid:
        return report(InstanceCondition::Outbid, since, {Command::ChangeBid, Command::Destroy},
                      QStringLiteral("Somebody pays more for its GPU. Its disk is kept and billed; it comes back by "
                                     "itself when its bid wins again, or when it bids more."));
    case InstanceState::Scheduling:
        return report(InstanceCondition::StartQueued, since, {Command::Stop, Command::Destroy},
                      QStringLiteral("Its GPU is let to somebody else. The start waits in Vast.ai's queue: it comes "
                                     "true, and costs the full price, whenever the GPU is free."));
    case InstanceState::Offline:
        return report(InstanceCondition::HostOffline, since, {Command::Destroy},
                      QStringLiteral("Its host is not connected. Nothing is billed until it comes back; the data is on "
                                     "that host."));
    case InstanceState::Unknown:
        if (lasted <= silenceMatters)
            return std::nullopt;
        return report(
            InstanceCondition::NoHeartbeat, since, {Command::Reboot, Command::Stop, Command::Destroy},
            QStringLiteral("It holds its GPU, and nothing is heard of its container: it may have ended, or its "
                           "host may be silent. The GPU is assumed to be billed."));
    default:
        return std::nullopt;
    }
}

} // namespace

QString toString(InstanceCondition condition)
{
    switch (condition) {
    case InstanceCondition::LoadingLong:
        return QStringLiteral("loading_long");
    case InstanceCondition::WrongType:
        return QStringLiteral("wrong_type");
    case InstanceCondition::WrongPrice:
        return QStringLiteral("wrong_price");
    case InstanceCondition::Outbid:
        return QStringLiteral("outbid");
    case InstanceCondition::HostOffline:
        return QStringLiteral("host_offline");
    case InstanceCondition::NoHeartbeat:
        return QStringLiteral("no_heartbeat");
    case InstanceCondition::Lost:
        return QStringLiteral("lost");
    case InstanceCondition::StartQueued:
        return QStringLiteral("start_queued");
    case InstanceCondition::PastEnd:
        break;
    }
    return QStringLiteral("past_end");
}

std::optional<ConditionReport> conditionOf(const InstanceFacts &facts, Instant now)
{
    if (facts.state == InstanceState::Gone)
        return std::nullopt;
    if (facts.missed > 0)
        return report(InstanceCondition::Lost, facts.stateSince, {Command::Destroy},
                      QStringLiteral("Vast.ai does not list it any more. Until that is certain it counts as if it "
                                     "ran on."));
    if (auto wrong = ofPriceAndType(facts))
        return wrong;
    const bool bills = billsGpu(facts.state);
    if (facts.plannedEnd && *facts.plannedEnd + stopTakes < now && bills)
        return report(InstanceCondition::PastEnd, facts.plannedEnd, {Command::Stop, Command::Extend, Command::Destroy},
                      QStringLiteral("Its end has come, and it still runs."));
    return ofState(facts, now);
}

} // namespace bursar
