#include "domain/reconciliation.h"

#include <algorithm>

namespace bursar {

namespace {

constexpr Money halfThousandth = Money::fromMicros(500);

Money absolute(Money money)
{
    return money < Money{} ? -money : money;
}

/// A day with its neighbours, which tell whether the instance was there at midnight.
struct Look
{
    const MeteredDay &day;
    const MeteredDay *before = nullptr;
    const MeteredDay *after = nullptr;
    const ReconciliationRules &rules;
    Instant now;

    Span span() const { return daySpan(day.day, QTimeZone::utc()); }
};

/// How far each cause can explain a difference of one meter on one day.
struct Evidence
{
    Money gap;
    Money offline;
    Money price;
    Money clock;
    Money rounding;
};

bool bills(AmountKind kind, InstanceState state)
{
    return kind == AmountKind::Gpu ? billsGpu(state) : billsDisk(state);
}

/// $ per hour of a meter that runs by time.
HourlyRate hourly(AmountKind kind, const UsageSegment &segment)
{
    return kind == AmountKind::Gpu ? segment.gpuRate : storagePerHour(segment.storageRate, segment.disk);
}

/// Times of a day that are not certain.
struct Doubts
{
    Duration unwatched{};
    Duration offline{};
    int changes = 0; ///< edges that we only know to lie between two looks
};

Doubts doubtsOf(const Look &look)
{
    Doubts doubts;
    const std::vector<UsageSegment> &segments = look.day.segments;
    const Span day = look.span();
    const Duration blink = 2 * look.rules.watchInterval;
    // From when to when it was there: over midnight if a neighbour tells, else as long as we knew of it.
    Span there{segments.front().span.from, segments.back().span.to};
    if (look.day.known) {
        there.from = std::max(day.from, std::min(there.from, look.day.known->from));
        there.to = std::min(day.to, std::max(there.to, look.day.known->to));
    }
    if (look.before != nullptr)
        there.from = day.from;
    if (look.after != nullptr)
        there.to = day.to;
    Instant seen = there.from;
    for (size_t i = 0; i < segments.size(); ++i) {
        const UsageSegment &segment = segments[i];
        if (segment.span.from - seen > blink)
            doubts.unwatched += segment.span.from - seen;
        if (segment.gap)
            doubts.unwatched += segment.span.length();
        if (segment.state == InstanceState::Offline || segment.state == InstanceState::Unknown)
            doubts.offline += segment.span.length();
        if (i > 0 && segment.state != segments[i - 1].state)
            ++doubts.changes;
        seen = segment.span.to;
    }
    if (there.to - seen > blink)
        doubts.unwatched += there.to - seen;
    if (segments.front().span.from > day.from)
        ++doubts.changes;
    if (segments.back().span.to < day.to)
        ++doubts.changes;
    return doubts;
}

/// The difference between the dearest and the cheapest rate of the day, its neighbours' nearest segments included.
HourlyRate priceMove(AmountKind kind, const Look &look)
{
    std::vector<HourlyRate> rates;
    if (look.before != nullptr && !look.before->segments.empty())
        rates.push_back(hourly(kind, look.before->segments.back()));
    for (const UsageSegment &segment : look.day.segments)
        rates.push_back(hourly(kind, segment));
    if (look.after != nullptr && !look.after->segments.empty())
        rates.push_back(hourly(kind, look.after->segments.front()));
    const auto [least, most] = std::minmax_element(rates.begin(), rates.end());
    return *most - *least;
}

/// Half as much again as its disk cost while it did not run.
Money storedWhileStopped(const MeteredDay &day)
{
    Money cost;
    for (const UsageSegment &segment : day.segments) {
        if (!billsGpu(segment.state))
            cost += segment.cost().disk;
    }
    return Money::fromMicros(cost.micros() / 2);
}

Evidence timeEvidence(AmountKind kind, const Look &look, const Doubts &doubts)
{
    HourlyRate dearest;
    Duration billed{};
    int items = 0;
    for (const UsageSegment &segment : look.day.segments) {
        dearest = std::max(dearest, hourly(kind, segment));
        if (bills(kind, segment.state)) {
            billed += segment.span.length();
            ++items;
        }
    }
    Evidence evidence;
    evidence.gap = costOver(dearest, doubts.unwatched);
    // A stopped instance's disk may cost more than any field tells, also while nobody looked.
    if (const Money stopped = storedWhileStopped(look.day); kind == AmountKind::Disk && !stopped.isZero())
        evidence.price = stopped + Money::fromMicros(evidence.gap.micros() / 2);
    evidence.offline = costOver(dearest, doubts.offline);
    evidence.price += costOver(priceMove(kind, look), billed);
    evidence.clock = costOver(dearest, 2 * look.rules.watchInterval) * doubts.changes;
    evidence.rounding = halfThousandth * (items + 1);
    return evidence;
}

Evidence trafficEvidence(Money difference, Money ours, Money theirs, const Look &look, const Doubts &doubts)
{
    Evidence evidence;
    const Money larger = std::max(ours, theirs);
    // Any number of bytes may have gone while nobody looked, and where no counter was told, none were counted.
    if (doubts.unwatched > Duration{0} || ours.isZero())
        evidence.gap = difference;
    // Counters are read at looks: the bytes around midnight and around a change may count to the other side.
    const Duration blurred = 2 * look.rules.watchInterval * (doubts.changes + 2);
    const Span covered{look.day.segments.front().span.from, look.day.segments.back().span.to};
    const Duration whole = std::max(covered.length(), blurred);
    evidence.clock = Money::fromMicros(
        narrow(divideHalfEven(Wide{larger.micros()} * blurred.count(), std::max<qint64>(1, whole.count()))));
    evidence.rounding = halfThousandth * 2;
    return evidence;
}

class Explainer
{
public:
    Explainer(Causes &causes, Money difference)
        : m_causes(causes)
        , m_left(absolute(difference))
        , m_sign(difference < Money{} ? -1 : 1)
    {
    }
    void give(DifferenceCause cause, Money reach)
    {
        const Money part = std::min(m_left, reach);
        if (part <= Money{})
            return;
        Explained &explained = m_causes[cause];
        explained.amount += part * m_sign;
        ++explained.count;
        m_left -= part;
    }
    void giveAll(DifferenceCause cause) { give(cause, m_left); }
    Money left() const { return m_left; }
    Money unexplained() const { return m_left * m_sign; }

private:
    Causes &m_causes;
    Money m_left;
    int m_sign;
};

void give(Explainer &explainer, const Evidence &evidence, bool charged)
{
    if (!charged) { // no bill at all: only what may not have been there explains it
        explainer.give(DifferenceCause::Gap, evidence.gap);
        explainer.give(DifferenceCause::HostOffline, evidence.offline);
        return;
    }
    if (explainer.left() <= evidence.rounding) {
        explainer.giveAll(DifferenceCause::Rounding);
        return;
    }
    explainer.give(DifferenceCause::Gap, evidence.gap);
    explainer.give(DifferenceCause::HostOffline, evidence.offline);
    explainer.give(DifferenceCause::PriceIncrease, evidence.price);
    explainer.give(DifferenceCause::Clock, evidence.clock);
    if (explainer.left() <= evidence.rounding)
        explainer.giveAll(DifferenceCause::Rounding);
}

/// Charged on a day of which we have nothing.
void explainUnseen(Explainer &explainer, const Look &look)
{
    const Span day = look.span();
    if (explainer.left() <= halfThousandth)
        explainer.giveAll(DifferenceCause::Rounding);
    else if (look.day.stranger && !look.day.known)
        explainer.giveAll(DifferenceCause::Stranger);
    else if (look.day.known && look.day.known->from < day.to && look.day.known->to > day.from)
        explainer.giveAll(DifferenceCause::Gap);
    // else: charged before we rented it or after it was gone. That is to be asked.
}

/// True if the whole day is so small that three decimals show nothing of it.
bool tooSmallForACharge(const MeterAmounts &ours)
{
    return ours.total() <= halfThousandth;
}

Money explain(Causes &causes, AmountKind kind, Money ours, Money theirs, const MeterAmounts &ourDay, const Look &look)
{
    Explainer explainer(causes, ours - theirs);
    if (explainer.left().isZero())
        return {};
    const bool charged = look.day.charged.has_value();
    if (!charged && tooSmallForACharge(ourDay)) {
        explainer.giveAll(DifferenceCause::Rounding);
    } else if (!charged && look.now - look.span().to < look.rules.chargesComeWithin) {
        explainer.giveAll(DifferenceCause::LateCharge);
    } else if (look.day.segments.empty()) {
        explainUnseen(explainer, look);
    } else if (kind == AmountKind::Other) {
        // Vast.ai rounds the row and its items apart: half a thousandth each.
        const auto items = static_cast<qint64>(look.day.segments.size()) + 4;
        if (explainer.left() <= halfThousandth * items)
            explainer.giveAll(DifferenceCause::Rounding);
    } else {
        const Doubts doubts = doubtsOf(look);
        const bool byTime = kind == AmountKind::Gpu || kind == AmountKind::Disk;
        const Evidence evidence =
            byTime ? timeEvidence(kind, look, doubts) : trafficEvidence(explainer.left(), ours, theirs, look, doubts);
        give(explainer, evidence, charged);
    }
    if (explainer.left() <= look.rules.tolerance)
        explainer.giveAll(DifferenceCause::Tolerance);
    return explainer.unexplained();
}

/// A row without items names no meter: it is compared as a whole, shared over ours.
MeterAmounts comparable(const MeterAmounts &theirs, const MeterAmounts &ours)
{
    const Money named = theirs.gpu + theirs.disk + theirs.download + theirs.upload;
    const Money weight = ours.total();
    if (!named.isZero() || weight <= Money{} || theirs.other.isZero())
        return theirs;
    MeterAmounts shared;
    Money left = theirs.other;
    AmountKind heaviest = AmountKind::Gpu;
    for (const AmountKind kind : allAmountKinds) {
        const Money part =
            Money::fromMicros(narrow(Wide{theirs.other.micros()} * amountOf(ours, kind).micros() / weight.micros()));
        amountOf(shared, kind) = part;
        left -= part;
        if (amountOf(ours, kind) > amountOf(ours, heaviest))
            heaviest = kind;
    }
    amountOf(shared, heaviest) += left;
    return shared;
}

void join(Causes &all, const Causes &more)
{
    for (const auto &[cause, explained] : more) {
        all[cause].amount += explained.amount;
        all[cause].count += explained.count;
    }
}

using InstanceRows = std::map<AmountKind, ReconciledRow>;

void reconcileDay(InstanceRows &rows, const Look &look)
{
    MeterAmounts ours;
    for (const UsageSegment &segment : look.day.segments)
        ours += segment.cost();
    const MeterAmounts theirs = comparable(look.day.charged.value_or(MeterAmounts{}), ours);
    for (const AmountKind kind : allAmountKinds) {
        const Money our = amountOf(ours, kind);
        const Money their = amountOf(theirs, kind);
        if (our.isZero() && their.isZero())
            continue;
        ReconciledRow &row = rows[kind];
        row.instance = look.day.instance;
        row.kind = kind;
        row.ours += our;
        row.theirs += their;
        row.unexplained += explain(row.causes, kind, our, their, ours, look);
    }
}

bool adjoins(const MeteredDay &day, const MeteredDay &next)
{
    return day.instance == next.instance && day.day.addDays(1) == next.day;
}

bool lacksCharge(const MeteredDay &day)
{
    if (day.charged)
        return false;
    MeterAmounts ours;
    for (const UsageSegment &segment : day.segments)
        ours += segment.cost();
    return !tooSmallForACharge(ours);
}

constexpr std::array kindNames{"gpu", "disk", "download", "upload", "other"};
using MoneyField = Money MeterAmounts::*;
constexpr std::array<MoneyField, 5> fields{&MeterAmounts::gpu, &MeterAmounts::disk, &MeterAmounts::download,
                                           &MeterAmounts::upload, &MeterAmounts::other};

} // namespace

QString toString(AmountKind kind)
{
    return QLatin1String(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<AmountKind> amountKindFromText(QStringView text)
{
    for (const AmountKind kind : allAmountKinds) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

Money amountOf(const MeterAmounts &amounts, AmountKind kind)
{
    return amounts.*fields.at(static_cast<size_t>(kind));
}

Money &amountOf(MeterAmounts &amounts, AmountKind kind)
{
    return amounts.*fields.at(static_cast<size_t>(kind));
}

MeterAmounts operator-(const MeterAmounts &left, const MeterAmounts &right)
{
    MeterAmounts result = left;
    for (const MoneyField field : fields)
        result.*field -= right.*field;
    return result;
}

QString toString(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::Rounding:
        return QStringLiteral("rounding");
    case DifferenceCause::HostOffline:
        return QStringLiteral("host_offline");
    case DifferenceCause::PriceIncrease:
        return QStringLiteral("price_increase");
    case DifferenceCause::Gap:
        return QStringLiteral("gap");
    case DifferenceCause::LateCharge:
        return QStringLiteral("late_charge");
    case DifferenceCause::Stranger:
        return QStringLiteral("stranger");
    case DifferenceCause::Clock:
        return QStringLiteral("clock");
    case DifferenceCause::Tolerance:
        break;
    }
    return QStringLiteral("tolerance");
}

ReconciledMonth reconcile(const std::vector<MeteredDay> &days, const ReconciliationRules &rules, Instant now)
{
    std::map<InstanceId, InstanceRows> byInstance;
    ReconciledMonth month;
    for (size_t i = 0; i < days.size(); ++i) {
        const MeteredDay *before = i > 0 && adjoins(days[i - 1], days[i]) ? &days[i - 1] : nullptr;
        const MeteredDay *after = i + 1 < days.size() && adjoins(days[i], days[i + 1]) ? &days[i + 1] : nullptr;
        reconcileDay(byInstance[days[i].instance], {days[i], before, after, rules, now});
        month.daysWithoutCharge += lacksCharge(days[i]) ? 1 : 0;
    }
    for (auto &[instance, rows] : byInstance) {
        for (auto &[kind, row] : rows) {
            month.ours += row.ours;
            month.theirs += row.theirs;
            month.unexplained += row.unexplained;
            join(month.causes, row.causes);
            month.rows.push_back(std::move(row));
        }
    }
    return month;
}

} // namespace bursar
