#include "domain/amount_words.h"
#include "domain/explanation.h"
#include "domain/policy_fields.h"
#include "domain/remedy_commands.h"
#include "foundation/text_formats.h"

#include <algorithm>

namespace bursar::explanation {

namespace {

using Action = Remedy::Action;
using Kind = Finding::Kind;
namespace commands = remedy_commands;

/// GB; Vast.ai's create call takes no smaller disk, so advice to take less would not help.
constexpr qint64 leastDisk = 8;

/// The greatest number from `low` to `high` that fits, if small ones fit better; nothing when none does.
template <class Fits>
std::optional<qint64> greatestThatFits(qint64 low, qint64 high, Fits fits)
{
    if (high < low || !fits(low))
        return std::nullopt;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return fits(low) ? std::optional(low) : std::nullopt;
}

/// Collects what helps against one finding, in the order in which people should see it.
class Remedies
{
public:
    Remedies(const Case &refused, const Finding &finding)
        : m_case(refused)
        , m_finding(finding)
    {
    }

    std::vector<Remedy> take() { return std::move(m_remedies); }

    void fewerHours()
    {
        constexpr Duration hour = std::chrono::hours{1};
        const auto hours = greatestThatFits(1, (m_case.proposal.plannedTime - Duration{1}) / hour, [&](qint64 count) {
            return helps([&](Proposal &proposal) { proposal.plannedTime = count * hour; });
        });
        if (!hours)
            return;
        Proposal shorter = m_case.proposal;
        shorter.plannedTime = *hours * hour;
        Remedy &remedy = add(Action::FewerHours,
                             QStringLiteral("Plan %1 h instead of %2")
                                 .arg(QString::number(*hours), spanInWords(m_case.proposal.plannedTime)),
                             commands::rent(m_case.standing(), shorter));
        remedy.hours = shorter.plannedTime;
    }

    void smallerDisk()
    {
        const auto size = greatestThatFits(leastDisk, m_case.proposal.disk.thousandths() / 1000, [&](qint64 wholeGb) {
            return helps([&](Proposal &proposal) { proposal.disk = Gigabytes::fromThousandths(wholeGb * 1000); });
        });
        if (!size)
            return;
        Proposal smaller = m_case.proposal;
        smaller.disk = Gigabytes::fromThousandths(*size * 1000);
        Remedy &remedy = add(Action::SmallerDisk, QStringLiteral("Take %1 GB of disk").arg(*size),
                             commands::rent(m_case.standing(), smaller));
        remedy.disk = smaller.disk;
    }

    /// The nearest allowed offers by name, or the search for them.
    void otherOffers(Action action, const QString &search)
    {
        for (const Offer &offer : m_case.nearest) {
            Proposal other = m_case.proposal;
            other.offer = offer;
            other.bid = {};
            Remedy &remedy = add(Action::CheaperOffer,
                                 QStringLiteral("Choose offer %1, %2 × %3 at %4 an hour")
                                     .arg(offer.id.toString(), QString::number(offer.numGpus), offer.gpuName,
                                          pricePerHourUp(truePricePerHour(other))),
                                 commands::rent(m_case.standing(), other));
            remedy.offer = offer.id;
        }
        add(action, search, commands::offers(m_case.standing(), m_case.proposal));
    }

    void idleInstances()
    {
        add(Action::ShowInstances, QStringLiteral("Show idle instances"), commands::instances(m_case.standing()));
    }

    void waitUntil(Instant time, const BudgetRule *budget)
    {
        Remedy &remedy =
            add(Action::WaitUntilPeriodEnds,
                QStringLiteral("Wait until %1 (%2)").arg(m_case.timeText(time, budget), m_case.zoneName(budget)),
                commands::rent(m_case.standing(), m_case.proposal));
        remedy.until = time;
    }

    void requestApproval()
    {
        add(Action::RequestApproval, QStringLiteral("Request approval"),
            commands::rent(m_case.standing(), m_case.proposal));
    }

    /// The field with a value that does not refuse this proposal.
    void change(const QString &text, const QString &value)
    {
        const QString field = toString(m_finding.rule);
        Remedy &remedy = add(Action::AskForChange, text, commands::setPolicy(m_case.standing(), field, value));
        remedy.field = field;
        remedy.value = value;
    }

    void changeBudget()
    {
        const BudgetRule &budget = m_case.budget(m_finding);
        Money needed = budget.used() + m_case.judge.addsTo(budget, m_case.proposal);
        needed = std::max(needed, budget.used() + Money::fromMicros(1));
        if (budget.known)
            needed = budget.known->wholeFor(needed);
        constexpr qint64 cent = 10'000;
        const Money rounded = Money::fromMicros(narrow((Wide{needed.micros()} + cent - 1) / cent * cent));
        const QString amount = dollarsUp(rounded);
        if (budget.isTeams()) {
            change(QStringLiteral("Ask for a limit of %1").arg(amount), rounded.toString());
            return;
        }
        const BudgetOwner &owner = budget.known->owner;
        Remedy &remedy =
            add(Action::AskForChange, QStringLiteral("Ask for %1 in the budget of %2").arg(amount, ownerText(budget)),
                commands::setBudget(owner, budget.period, rounded.toString()));
        remedy.field = QString(budgetField(budget.period));
        remedy.value = rounded.toString();
        remedy.owner = typedName(owner);
    }

    void exception()
    {
        if (!mayBeWaived(m_finding.rule) || (m_finding.budget >= 0 && m_case.budget(m_finding).isAbove()))
            return;
        const Instant end = m_case.now() + m_case.proposal.plannedTime;
        Remedy &remedy =
            add(Action::AskForException, QStringLiteral("Ask for an exception until %1").arg(m_case.timeText(end)),
                commands::rent(m_case.standing(), m_case.proposal, QStringLiteral("--exception WHY")));
        remedy.until = end;
    }

private:
    template <class Change>
    bool helps(Change change) const
    {
        Proposal changed = m_case.proposal;
        change(changed);
        return !m_case.judge.breaks(m_finding, changed);
    }

    Remedy &add(Action action, const QString &text, const QString &command)
    {
        m_remedies.push_back({action, text, command});
        return m_remedies.back();
    }

    const Case &m_case;
    const Finding &m_finding;
    std::vector<Remedy> m_remedies;
};

QString typedAfter(QStringList values, const QString &more)
{
    values.append(more);
    return values.join(QLatin1String(", "));
}

QString gpusWith(const Case &refused)
{
    QStringList names;
    for (const GpuPattern &pattern : refused.policy().gpuAllow)
        names.append(pattern.toString());
    return typedAfter(names, refused.proposal.offer.gpuName);
}

QString typesWith(const Case &refused)
{
    QStringList names;
    for (const RentalType type : refused.policy().rentalTypes)
        names.append(toString(type));
    return typedAfter(names, toString(refused.proposal.type));
}

/// Up to the next hundredth of a cent, as the sentences say it.
HourlyRate upToTyped(HourlyRate price)
{
    constexpr qint64 step = 100'000;
    return HourlyRate::fromNanos(narrow((Wide{price.nanos()} + step - 1) / step * step));
}

QString raiseTo(const QString &amount)
{
    return QStringLiteral("Ask for a limit of %1").arg(amount);
}

void budgetRemedies(Remedies &remedies, const Case &refused, const Finding &finding)
{
    const BudgetRule &budget = refused.budget(finding);
    remedies.fewerHours();
    if (!budget.exhausted())
        remedies.otherOffers(Action::CheaperOffer, QStringLiteral("Show cheaper offers"));
    BudgetRule alone = budget;
    alone.committed = {};
    const bool stoppingHelps =
        budget.committed > Money{} && !alone.refuses(refused.judge.addsTo(budget, refused.proposal));
    if (refused.standing().slotsHeld > 0 && stoppingHelps)
        remedies.idleInstances();
    if (const std::optional<Instant> start = fitsAt(refused, budget))
        remedies.waitUntil(*start, &budget);
    remedies.exception();
    remedies.changeBudget();
}

void priceRemedies(Remedies &remedies, HourlyRate needed)
{
    remedies.smallerDisk();
    remedies.otherOffers(Action::CheaperOffer, QStringLiteral("Show cheaper offers"));
    remedies.exception();
    const HourlyRate typed = upToTyped(needed);
    remedies.change(raiseTo(priceAsTyped(typed)), typed.toString());
}

void hoursRemedies(Remedies &remedies, const Case &refused)
{
    remedies.fewerHours();
    remedies.exception();
    const Duration whole = std::chrono::ceil<std::chrono::minutes>(refused.proposal.plannedTime);
    remedies.change(raiseTo(spanInWords(whole)), durationToText(whole));
}

void workingRemedies(Remedies &remedies, const Case &refused)
{
    const WorkingHours &hours = *refused.policy().workingHours;
    const Holidays &holidays = refused.standing().holidays;
    remedies.fewerHours();
    Instant from = refused.now();
    if (const std::optional<Instant> end = hours.openUntil(from, refused.zone(), holidays))
        from = *end;
    const Instant opening = hours.nextOpening(from, refused.zone(), holidays);
    const std::optional<Instant> closing = hours.openUntil(opening, refused.zone(), holidays);
    if (opening > refused.now() && closing && *closing >= opening + refused.proposal.plannedTime)
        remedies.waitUntil(opening, nullptr);
    remedies.exception();
}

void offerRemedies(Remedies &remedies, Kind kind)
{
    if (kind == Kind::DiskBeyondOffer)
        remedies.smallerDisk();
    remedies.otherOffers(Action::CheaperOffer, QStringLiteral("Show allowed offers"));
}

} // namespace

std::vector<Remedy> remediesOf(const Case &refused, const Finding &finding)
{
    Remedies remedies(refused, finding);
    const Offer &offer = refused.proposal.offer;
    const Standing &standing = refused.standing();
    const QString showAllowed = QStringLiteral("Show allowed offers");
    switch (finding.rule) {
    case Rule::GpuAllow:
        remedies.otherOffers(Action::OtherGpu, showAllowed);
        remedies.exception();
        if (!offer.gpuName.isEmpty())
            remedies.change(QStringLiteral("Ask to allow %1").arg(offer.gpuName), gpusWith(refused));
        break;
    case Rule::MaxInstances:
        if (standing.slotsHeld == refused.policy().maxInstances && standing.slotsHeld > 0) // one less makes room
            remedies.idleInstances();
        remedies.change(raiseTo(QString::number(standing.slotsHeld + 1)), QString::number(standing.slotsHeld + 1));
        break;
    case Rule::MaxPricePerHour:
        priceRemedies(remedies, truePricePerHour(refused.proposal));
        break;
    case Rule::MinReliability:
        remedies.otherOffers(Action::CheaperOffer, showAllowed);
        remedies.change(QStringLiteral("Ask for a limit of %1").arg(offer.reliability.toString()),
                        offer.reliability.toString());
        break;
    case Rule::TeamMaxPricePerHour:
        if (standing.heldPerHour > HourlyRate{}
            && truePricePerHour(refused.proposal) <= *refused.policy().teamMaxPricePerHour)
            remedies.idleInstances();
        priceRemedies(remedies, standing.heldPerHour + truePricePerHour(refused.proposal));
        break;
    case Rule::MaxGpusPerInstance:
        remedies.otherOffers(Action::CheaperOffer, showAllowed);
        remedies.exception();
        remedies.change(raiseTo(QString::number(offer.numGpus)), QString::number(offer.numGpus));
        break;
    case Rule::MaxGpus:
        if (standing.gpusHeld > 0 && offer.numGpus <= *refused.policy().maxGpus)
            remedies.idleInstances();
        remedies.otherOffers(Action::CheaperOffer, showAllowed);
        remedies.exception();
        remedies.change(raiseTo(QString::number(standing.gpusHeld + offer.numGpus)),
                        QString::number(standing.gpusHeld + offer.numGpus));
        break;
    case Rule::ApprovalAbovePrice:
        remedies.requestApproval();
        remedies.smallerDisk();
        remedies.otherOffers(Action::CheaperOffer, QStringLiteral("Show cheaper offers"));
        break;
    case Rule::ApprovalAboveCost:
        remedies.requestApproval();
        remedies.fewerHours();
        remedies.otherOffers(Action::CheaperOffer, QStringLiteral("Show cheaper offers"));
        break;
    case Rule::MaxDisk:
        remedies.smallerDisk();
        remedies.change(raiseTo(QStringLiteral("%1 GB").arg(refused.proposal.disk.toString())),
                        refused.proposal.disk.toString());
        break;
    case Rule::VerifiedOnly:
    case Rule::DatacenterOnly:
        remedies.otherOffers(Action::CheaperOffer, showAllowed);
        remedies.change(finding.rule == Rule::VerifiedOnly
                            ? QStringLiteral("Ask to allow unverified hosts")
                            : QStringLiteral("Ask to allow machines outside data centres"),
                        QStringLiteral("no"));
        break;
    case Rule::CountriesAllow:
        remedies.otherOffers(Action::CheaperOffer, showAllowed);
        if (!offer.country.isEmpty())
            remedies.change(QStringLiteral("Ask to allow %1").arg(offer.country),
                            typedAfter(refused.policy().countriesAllow, offer.country));
        break;
    case Rule::CountriesDeny:
        remedies.otherOffers(Action::CheaperOffer, showAllowed);
        if (!offer.country.isEmpty()) {
            QStringList others = refused.policy().countriesDeny;
            others.removeAll(offer.country);
            remedies.change(QStringLiteral("Ask to allow %1").arg(offer.country), others.join(QLatin1String(", ")));
        }
        break;
    case Rule::RentalTypes:
        remedies.change(QStringLiteral("Ask to allow %1").arg(rentalTypeWords(refused.proposal.type)),
                        typesWith(refused));
        break;
    case Rule::ImagesAllow:
        remedies.change(QStringLiteral("Ask to allow the image"),
                        typedAfter(refused.policy().imagesAllow, refused.proposal.image));
        break;
    case Rule::MaxPlannedHours:
    case Rule::MaxLifetime:
        hoursRemedies(remedies, refused);
        break;
    case Rule::WorkingHours:
        workingRemedies(remedies, refused);
        break;
    case Rule::DailyBudget:
    case Rule::MonthlyBudget:
    case Rule::WeeklyBudget:
    case Rule::HourlyBudget:
    case Rule::QuarterlyBudget:
    case Rule::LifetimeBudget:
        budgetRemedies(remedies, refused, finding);
        break;
    case Rule::Offer:
        offerRemedies(remedies, finding.kind);
        break;
    }
    return remedies.take();
}

} // namespace bursar::explanation
