#include "desktop/rental/rental_context.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace bursar::desktop {
namespace {

struct RentalWords
{
    Q_DECLARE_TR_FUNCTIONS(Rental)
};

/// Vast.ai rents no smaller disk.
const Gigabytes leastDisk = Gigabytes::fromWhole(8);

/// `pytorch` of `pytorch/pytorch:2.4.0-cuda12.4`.
QString shortImage(const QString &image)
{
    return image.section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 0, 0).section(QLatin1Char('@'), 0, 0);
}

} // namespace

void RentalContext::chooseTeam(const TeamId &team)
{
    m_proposal.team = team;
    if (const governor::TeamView *view = this->team(); view != nullptr && !m_hoursChosen)
        m_proposal.plannedTime = view->policy.policy.defaultHours;
}

void RentalContext::chooseOffer(const Offer &offer)
{
    m_proposal.offer = offer;
}

void RentalContext::setPlannedTime(Duration time)
{
    m_proposal.plannedTime = time;
    m_hoursChosen = true;
}

void RentalContext::takeTemplate(const RentalTemplate &chosen)
{
    setImage(chosen.image);
    setDisk(chosen.disk);
    setPlannedTime(chosen.plannedTime);
    setLaunch(chosen.launch);
    m_isGiven = true;
}

void RentalContext::takeFormer(const Proposal &former, const QString &reason)
{
    chooseTeam(former.team);
    setImage(former.image);
    setDisk(former.disk);
    setPlannedTime(former.plannedTime);
    setTraffic(former.expectedDown, former.expectedUp);
    setLaunch(former.launch);
    setType(former.type);
    setReason(reason);
    m_isGiven = true;
}

std::vector<RentalTemplate> RentalContext::templates() const
{
    std::vector<RentalTemplate> own;
    if (m_snapshot)
        std::ranges::copy_if(m_snapshot->templates, std::back_inserter(own),
                             [this](const RentalTemplate &each) { return each.team == m_proposal.team; });
    return own;
}

std::vector<Proposal> RentalContext::proposals() const
{
    std::vector<Proposal> all(static_cast<std::size_t>(std::max(0, m_copies)), m_proposal);
    if (m_kin == Kin::Equal || all.size() < 2)
        return all;
    std::size_t copy = 1; // the first is the one that was chosen
    for (const Offer &offer : m_cheapest) {
        if (copy == all.size())
            break;
        if (offer.id != m_proposal.offer.id)
            all[copy++].offer = offer;
    }
    return all;
}

Money RentalContext::total() const
{
    Money sum;
    for (const Proposal &proposal : proposals())
        sum += costOf(proposal).total();
    return sum;
}

HourlyRate RentalContext::pricePerHour() const
{
    HourlyRate sum;
    for (const Proposal &proposal : proposals())
        sum += truePricePerHour(proposal);
    return sum;
}

void RentalContext::setTraffic(Gigabytes down, Gigabytes up)
{
    m_proposal.expectedDown = down;
    m_proposal.expectedUp = up;
}

const governor::TeamView *RentalContext::team() const
{
    if (!m_snapshot || m_proposal.team.isEmpty())
        return nullptr;
    const auto &teams = m_snapshot->teams;
    const auto found =
        std::find_if(teams.begin(), teams.end(), [this](const auto &view) { return view.team.id == m_proposal.team; });
    return found == teams.end() ? nullptr : &*found;
}

QString RentalContext::missing(Step step) const
{
    switch (step) {
    case Step::Team:
        return team() == nullptr ? RentalWords::tr("Choose the team that pays.") : QString();
    case Step::Offer:
        return hasOffer() ? QString() : RentalWords::tr("Choose an offer.");
    case Step::Details:
        if (m_proposal.image.isEmpty() || m_proposal.image.contains(QLatin1Char(' ')))
            return RentalWords::tr("Enter an image, for example pytorch/pytorch:latest.");
        if (m_proposal.disk < leastDisk)
            return RentalWords::tr("Enter 8 GB of disk or more.");
        if (m_proposal.disk > m_proposal.offer.diskSpace)
            return RentalWords::tr("Enter at most %1 of disk; this offer has no more.")
                .arg(formats::gigabytesText(m_proposal.offer.diskSpace));
        if (m_proposal.plannedTime <= Duration{0})
            return RentalWords::tr("Enter how many hours it is needed.");
        return m_copies < 1 ? RentalWords::tr("Enter one copy or more.") : QString();
    case Step::Summary:
        for (const Step before : {Step::Team, Step::Offer, Step::Details})
            if (const QString what = missing(before); !what.isEmpty())
                return what;
        if (course() != RentalCourse::Refuse)
            return {};
        return mayAskForException() ? RentalWords::tr("Say why an exception is needed, or go back.")
                                    : RentalWords::tr("The policy refuses this rental.");
    case Step::Progress:
        break;
    }
    return {};
}

QString RentalContext::choiceAt(Step step) const
{
    switch (step) {
    case Step::Team:
        return team() == nullptr ? QString() : team()->team.name;
    case Step::Offer:
        return hasOffer() ? RentalWords::tr("%1 × %2").arg(m_proposal.offer.numGpus).arg(m_proposal.offer.gpuName)
                          : QString();
    case Step::Details: {
        if (m_proposal.image.isEmpty())
            return {};
        const QString words = RentalWords::tr("%1, %2, %3", "image, disk, hours")
                                  .arg(shortImage(m_proposal.image), formats::gigabytesText(m_proposal.disk),
                                       formats::plannedHours(m_proposal.plannedTime));
        return m_copies == 1 ? words : RentalWords::tr("%1 × %2").arg(formats::count(m_copies), words);
    }
    case Step::Summary:
    case Step::Progress:
        break;
    }
    return {};
}

Instant RentalContext::endsAt() const
{
    return (m_snapshot ? m_snapshot->now : Instant{}) + m_proposal.plannedTime;
}

Money RentalContext::addsTo(const BudgetStanding &budget, const std::vector<Proposal> &proposals,
                            std::size_t count) const
{
    const Instant now = m_snapshot->now;
    Money sum;
    for (std::size_t i = 0; i < count; ++i)
        sum += committedUntil(costAhead(proposals[i], now), now, budget.span);
    return sum;
}

QString RentalContext::periodName(const BudgetStanding &budget) const
{
    const QTimeZone zone = zoneNamed(team()->team.zone).value_or(QTimeZone::utc());
    switch (budget.period) {
    case BudgetPeriod::Hour:
        return RentalWords::tr("Next hour");
    case BudgetPeriod::Day:
        return RentalWords::tr("Today");
    case BudgetPeriod::Week:
        return RentalWords::tr("This week");
    case BudgetPeriod::Month:
        return QLocale().standaloneMonthName(localDate(m_snapshot->now, zone).month());
    case BudgetPeriod::Quarter:
        return RentalWords::tr("This quarter");
    case BudgetPeriod::Lifetime:
        break;
    }
    return RentalWords::tr("In all");
}

std::vector<RentalContext::Effect> RentalContext::effects() const
{
    std::vector<Effect> effects;
    const governor::TeamView *view = team();
    if (view == nullptr || !hasOffer())
        return effects;
    const std::vector<Proposal> all = proposals();
    for (const BudgetStanding &budget : view->standing.budgets) {
        const Money added = addsTo(budget, all, all.size());
        const Money left = budget.limit - budget.actual - budget.committed - added;
        effects.push_back({periodName(budget),
                           {budget.limit, budget.actual, budget.committed, added},
                           std::max(Money{}, left),
                           left < Money{},
                           std::max(Money{}, -left)});
    }
    return effects;
}

RentalCourse RentalContext::courseWith(const QString &exceptionReason) const
{
    RentalOrder order;
    order.proposal = m_proposal;
    order.exceptionReason = exceptionReason;
    const Decision decided = decision();
    return decided.verdict == Verdict::Deny && decided.reasons.empty() ? RentalCourse::Refuse
                                                                       : courseOf(decided, order);
}

bool RentalContext::mayAskForException() const
{
    return courseWith({}) == RentalCourse::Refuse
        && courseWith(QStringLiteral("whatever is said")) == RentalCourse::AskPerson;
}

Decision RentalContext::decision() const
{
    const governor::TeamView *view = team();
    if (view == nullptr || !hasOffer())
        return {Verdict::Deny, {}};
    Standing standing = view->standing;
    const std::vector<Proposal> all = proposals();
    if (all.empty())
        return {Verdict::Deny, {}};
    const std::size_t before = all.size() - 1;
    for (BudgetStanding &budget : standing.budgets)
        budget.committed += addsTo(budget, all, before);
    for (BudgetStanding &budget : standing.otherBudgets)
        budget.committed += addsTo(budget, all, before);
    for (std::size_t copy = 0; copy < before; ++copy) {
        standing.heldPerHour += truePricePerHour(all[copy]);
        standing.gpusHeld += all[copy].offer.numGpus;
    }
    standing.slotsHeld += static_cast<int>(before);
    return decide(view->policy.policy, standing, all.back());
}

} // namespace bursar::desktop
