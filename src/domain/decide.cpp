#include "domain/decision.h"

#include "domain/amount_words.h"
#include "domain/budget_rule.h"
#include "domain/policy_fields.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace bursar {

namespace {

using Action = Remedy::Action;

/// GB; Vast.ai's create call takes no smaller disk, so advice to take less would not help.
constexpr qint64 leastDisk = 8;

const Remedy showAllowedOffers{Action::CheaperOffer, QStringLiteral("Show allowed offers")};
const Remedy showCheaperOffers{Action::CheaperOffer, QStringLiteral("Show cheaper offers")};
const Remedy showInstances{Action::ShowInstances, QStringLiteral("Show instances")};
const Remedy askForHigherLimit{Action::AskForChange, QStringLiteral("Ask a manager to raise the limit")};
const Remedy askForLowerLimit{Action::AskForChange, QStringLiteral("Ask a manager to lower the limit")};

QString gpuAsSeen(const Policy &policy, const Offer &offer)
{
    if (offer.gpuName.isEmpty())
        return QStringLiteral("no GPU");
    const bool memoryMatters = std::any_of(policy.gpuAllow.begin(), policy.gpuAllow.end(),
                                           [](const GpuPattern &pattern) { return pattern.memoryGb().has_value(); });
    return memoryMatters ? QStringLiteral("%1@%2GB").arg(offer.gpuName).arg((offer.gpuRamMb + 512) / 1024)
                         : offer.gpuName;
}

std::optional<Reason> judgeGpu(const Policy &policy, const Offer &offer)
{
    if (anyCovers(policy.gpuAllow, offer.gpuName, offer.gpuRamMb))
        return std::nullopt;
    QStringList allowed;
    for (const GpuPattern &pattern : policy.gpuAllow)
        allowed.append(pattern.toString());
    const QString seen = gpuAsSeen(policy, offer);
    const QString limit = allowed.join(QLatin1String(", "));
    return Reason{
        QStringLiteral("gpu_allow"),
        seen,
        limit,
        QStringLiteral("GPU: %1 observed, allowed: %2.").arg(seen, limit.isEmpty() ? QStringLiteral("none") : limit),
        {{Action::OtherGpu, QStringLiteral("Show allowed offers")},
         {Action::AskForChange, QStringLiteral("Ask a manager to allow %1").arg(seen)}}};
}

std::optional<Reason> judgeInstances(const Policy &policy, const Standing &standing)
{
    if (standing.slotsHeld < policy.maxInstances)
        return std::nullopt;
    std::vector<Remedy> remedies;
    if (standing.slotsHeld == policy.maxInstances && policy.maxInstances > 0) // with one less there is room
        remedies.push_back(showInstances);
    remedies.push_back(askForHigherLimit);
    const QString held = QString::number(standing.slotsHeld);
    const QString limit = QString::number(policy.maxInstances);
    return Reason{QStringLiteral("max_instances"), held, limit,
                  QStringLiteral("Instances: %1 held, limit %2.").arg(held, limit), remedies};
}

/// The largest disk, in whole GB, with which the price fits; nothing when none that Vast.ai rents does.
std::optional<qint64> diskThatFits(HourlyRate limit, const Proposal &proposal)
{
    const auto fits = [&](qint64 wholeGb) {
        return proposal.offer.truePricePerHour(Gigabytes::fromThousandths(wholeGb * 1000)) <= limit;
    };
    qint64 low = leastDisk;
    qint64 high = proposal.disk.thousandths() / 1000;
    if (high < low || !fits(low))
        return std::nullopt;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

std::optional<Reason> judgePrice(const Policy &policy, const Proposal &proposal)
{
    const HourlyRate price = proposal.offer.truePricePerHour(proposal.disk);
    if (price <= policy.maxPricePerHour)
        return std::nullopt;
    std::vector<Remedy> remedies;
    if (const std::optional<qint64> disk = diskThatFits(policy.maxPricePerHour, proposal))
        remedies.push_back({Action::SmallerDisk, QStringLiteral("Take %1 GB of disk").arg(*disk)});
    remedies.push_back(showCheaperOffers);
    remedies.push_back(askForHigherLimit);
    return Reason{QStringLiteral("max_price_per_hour"), price.toString(), policy.maxPricePerHour.toString(),
                  QStringLiteral("Price per hour: %1 observed, limit %2.")
                      .arg(pricePerHourUp(price), priceAsTyped(policy.maxPricePerHour)),
                  remedies};
}

std::optional<Reason> judgeReliability(const Policy &policy, const Offer &offer)
{
    if (offer.reliability >= policy.minReliability)
        return std::nullopt;
    const QString seen = offer.reliability.toString();
    const QString limit = policy.minReliability.toString();
    return Reason{QStringLiteral("min_reliability"),
                  seen,
                  limit,
                  QStringLiteral("Reliability: %1 observed, at least %2 required.").arg(seen, limit),
                  {showAllowedOffers, askForLowerLimit}};
}

std::optional<Reason> judgeRentalType(RentalType type)
{
    if (type == RentalType::OnDemand)
        return std::nullopt;
    return Reason{
        QStringLiteral("rental_types"),
        toString(type),
        toString(RentalType::OnDemand),
        QStringLiteral("Rental type: %1 observed, limit on-demand. Other types come with a later version of Bursar.")
            .arg(toString(type)),
        {}};
}

void judgeOffer(const Proposal &proposal, std::vector<Reason> &reasons)
{
    const Offer &offer = proposal.offer;
    if (!offer.rentable) {
        reasons.push_back({QStringLiteral("offer"),
                           QStringLiteral("not rentable"),
                           QStringLiteral("rentable"),
                           QStringLiteral("Offer %1: it can no longer be rented.").arg(offer.id.toString()),
                           {showAllowedOffers}});
    }
    if (proposal.disk <= offer.diskSpace)
        return;
    std::vector<Remedy> remedies;
    if (const qint64 whole = offer.diskSpace.thousandths() / 1000; whole >= leastDisk)
        remedies.push_back({Action::SmallerDisk, QStringLiteral("Take %1 GB of disk").arg(whole)});
    remedies.push_back(showAllowedOffers);
    const QString asked = proposal.disk.toString();
    const QString space = offer.diskSpace.toString();
    reasons.push_back({QStringLiteral("offer"), asked, space,
                       QStringLiteral("Disk: %1 GB asked for, the offer has %2 GB.").arg(asked, space), remedies});
}

struct PeriodWords
{
    QString title;
    QString name;
};

PeriodWords wordsOf(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Hour:
        return {QStringLiteral("Hourly budget"), QStringLiteral("hour")};
    case BudgetPeriod::Day:
        return {QStringLiteral("Daily budget"), QStringLiteral("day")};
    case BudgetPeriod::Week:
        return {QStringLiteral("Weekly budget"), QStringLiteral("week")};
    case BudgetPeriod::Month:
        return {QStringLiteral("Monthly budget"), QStringLiteral("month")};
    case BudgetPeriod::Quarter:
        return {QStringLiteral("Quarterly budget"), QStringLiteral("quarter")};
    case BudgetPeriod::Lifetime:
        break;
    }
    return {QStringLiteral("Lifetime budget"), QStringLiteral("lifetime")};
}

/// A budget, the proposal and the moment, with what several sentences need of them.
struct BudgetCase
{
    const BudgetRule &rule;
    const Proposal &proposal;
    Instant now;
    QTimeZone zone;

    Money adds(Duration plannedTime) const { return addsIn(plannedTime, now, rule.span); }
    Money addsIn(Duration plannedTime, Instant from, const Span &span) const
    {
        CostAhead ahead = costAhead(proposal, from);
        ahead.plannedEnd = from + plannedTime;
        return committedUntil(ahead, from, span);
    }
    bool hasEnd() const { return rule.period != BudgetPeriod::Lifetime && rule.period != BudgetPeriod::Hour; }
    /// `00:00` for a day, `1 Dec, 00:00` for longer periods.
    QString endText() const
    {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMillis(rule.span.to), zone);
        const QString shape =
            rule.period == BudgetPeriod::Day ? QStringLiteral("HH:mm") : QStringLiteral("d MMM, HH:mm");
        return QLocale::c().toString(end, shape);
    }
};

/// The most whole hours that fit, if there are fewer than planned.
std::optional<qint64> hoursThatFit(const BudgetCase &budget)
{
    const auto fits = [&](qint64 hours) { return !budget.rule.refuses(budget.adds(std::chrono::hours{hours})); };
    qint64 low = 1;
    qint64 high = (budget.proposal.plannedTime - Duration{1}) / Duration{std::chrono::hours{1}};
    if (high < low || !fits(low))
        return std::nullopt;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// Waiting helps if the proposal fits into a fresh period with nothing else in it.
bool fitsFreshPeriod(const BudgetCase &budget)
{
    const Instant start = budget.rule.span.to;
    const Span next = periodAt(budget.rule.period, start, budget.zone);
    const BudgetRule fresh{budget.rule.period, next, budget.rule.limit, {}, {}};
    return !fresh.refuses(budget.addsIn(budget.proposal.plannedTime, start, next));
}

std::vector<Remedy> budgetRemedies(const BudgetCase &budget, const Standing &standing, Money adds)
{
    std::vector<Remedy> remedies;
    if (const std::optional<qint64> hours = hoursThatFit(budget))
        remedies.push_back({Action::FewerHours, QStringLiteral("Fewer hours: %1 h fit").arg(*hours)});
    if (!budget.rule.exhausted())
        remedies.push_back(showCheaperOffers);
    BudgetRule alone = budget.rule;
    alone.committed = {};
    if (standing.slotsHeld > 0 && budget.rule.committed > Money{} && !alone.refuses(adds))
        remedies.push_back(showInstances);
    if (budget.hasEnd() && fitsFreshPeriod(budget)) {
        const QString zoneName = standing.zone.isEmpty() ? QStringLiteral("UTC") : standing.zone;
        const QString shape = budget.rule.period == BudgetPeriod::Day
            ? QStringLiteral("Wait until the %1 ends at %2 (%3)")
            : QStringLiteral("Wait until the %1 ends on %2 (%3)");
        remedies.push_back(
            {Action::WaitUntilPeriodEnds, shape.arg(wordsOf(budget.rule.period).name, budget.endText(), zoneName)});
    }
    remedies.push_back(askForHigherLimit);
    return remedies;
}

std::optional<Reason> judgeBudget(const Policy &policy, const Standing &standing, const Proposal &proposal,
                                  BudgetPeriod period)
{
    const std::optional<BudgetRule> rule = budgetRule(policy, standing, period);
    if (!rule)
        return std::nullopt;
    const BudgetCase budget{*rule, proposal, standing.at, zoneNamed(standing.zone).value_or(QTimeZone::utc())};
    const Money adds = budget.adds(proposal.plannedTime);
    if (!rule->refuses(adds))
        return std::nullopt;
    const PeriodWords words = wordsOf(period);
    const QString until = budget.hasEnd() ? QStringLiteral("until %1").arg(budget.endText())
                                          : QStringLiteral("in this %1").arg(words.name);
    const QString message = rule->exhausted()
        ? QStringLiteral("%1: %2 spent or committed, limit %3; nothing is left %4.")
              .arg(words.title, dollarsUp(rule->used()), dollarsDown(rule->limit), until)
        : QStringLiteral("%1: %2 needed %3, %4 available, limit %5.")
              .arg(words.title, dollarsUp(adds), until, dollarsDown(rule->available()), dollarsDown(rule->limit));
    return Reason{QString(budgetField(period)), (rule->used() + adds).toString(), rule->limit.toString(), message,
                  budgetRemedies(budget, standing, adds)};
}

} // namespace

Decision decide(const Policy &policy, const Standing &standing, const Proposal &proposal)
{
    std::vector<Reason> reasons;
    const auto add = [&reasons](std::optional<Reason> reason) {
        if (reason)
            reasons.push_back(*std::move(reason));
    };
    add(judgeGpu(policy, proposal.offer));
    add(judgeInstances(policy, standing));
    add(judgeBudget(policy, standing, proposal, BudgetPeriod::Day));
    add(judgePrice(policy, proposal));
    add(judgeReliability(policy, proposal.offer));
    for (const BudgetPeriod period :
         {BudgetPeriod::Month, BudgetPeriod::Week, BudgetPeriod::Hour, BudgetPeriod::Quarter, BudgetPeriod::Lifetime})
        add(judgeBudget(policy, standing, proposal, period));
    add(judgeRentalType(proposal.type));
    judgeOffer(proposal, reasons);
    const Verdict verdict = reasons.empty() ? Verdict::Allow : Verdict::Deny;
    return {verdict, std::move(reasons)};
}

} // namespace bursar
