#include "domain/replay.h"

#include "domain/replay_book.h"

#include <algorithm>
#include <queue>

namespace bursar {

namespace {

using namespace replaying;
using Fate = ReplayedRental::Fate;

constexpr Duration longestDelay = std::chrono::hours{7 * 24};
/// Tried again ever more seldom, so that a long queue for one slot does not ask all day.
constexpr Duration firstPause = std::chrono::minutes{15};
constexpr int mostAttempts = 12;

struct Attempt
{
    Instant at;
    size_t rental = 0;
    int count = 0;
    friend bool operator>(const Attempt &left, const Attempt &right)
    {
        return std::tie(left.at, left.rental) > std::tie(right.at, right.rental);
    }
};

Span spanOf(const std::vector<PastRental> &rentals)
{
    Span span{rentals.front().from, rentals.front().to};
    for (const PastRental &rental : rentals) {
        span.from = std::min(span.from, rental.from);
        span.to = std::max(span.to, rental.to);
    }
    return span;
}

class Replay
{
public:
    Replay(const std::vector<PastRental> &rentals, const ReplayRules &rules)
        : m_rentals(rentals)
        , m_rules(rules)
        , m_outcomes(rentals.size())
    {
        const Span span = spanOf(rentals);
        for (const auto &[id, team] : rules.teams)
            m_teams.emplace(id, Account(span, zoneNamed(team.zone).value_or(QTimeZone::utc())));
        for (const ReplayRules::Shared &shared : rules.shared)
            m_shared.emplace_back(span, zoneNamed(shared.zone).value_or(QTimeZone::utc()));
        for (size_t i = 0; i < rentals.size(); ++i) {
            m_outcomes[i].rental = i;
            m_queue.push({rentals[i].from, i, 0});
        }
    }

    ReplayReport run()
    {
        while (!m_queue.empty()) {
            const Attempt attempt = m_queue.top();
            m_queue.pop();
            judge(attempt);
        }
        return report();
    }

private:
    bool countsFor(const ReplayRules::Shared &shared, const PastRental &rental) const
    {
        return shared.owner.kind == BudgetOwner::Kind::Member ? shared.member == rental.by
                                                              : shared.teams.contains(rental.team);
    }

    void admit(const PastRental &rental, Instant at)
    {
        const Admitted admitted{&rental, at, at + (rental.to - rental.from), costAhead(rental.proposal, at)};
        if (const auto team = m_teams.find(rental.team); team != m_teams.end())
            team->second.admit(admitted);
        for (size_t i = 0; i < m_shared.size(); ++i) {
            if (countsFor(m_rules.shared[i], rental))
                m_shared[i].admit(admitted);
        }
    }

    Standing standingFor(const PastRental &rental, const ReplayRules::Team &team, Instant now)
    {
        Account &account = m_teams.at(rental.team);
        account.advance(now);
        Standing standing;
        standing.team = rental.team;
        standing.at = now;
        standing.zone = team.zone;
        standing.instancesLimit = team.policy.maxInstances;
        standing.holidays = team.holidays;
        for (const Admitted &admitted : account.active()) {
            ++standing.slotsHeld;
            standing.gpusHeld += admitted.rental->proposal.offer.numGpus;
            standing.heldPerHour += truePricePerHour(admitted.rental->proposal);
        }
        for (const auto &[period, limit] : team.policy.budgets)
            standing.budgets.push_back(account.standing(period, limit, percentOf(team.policy.carryOver, period), now));
        for (size_t i = 0; i < m_shared.size(); ++i) {
            const ReplayRules::Shared &shared = m_rules.shared[i];
            if (!countsFor(shared, rental))
                continue;
            m_shared[i].advance(now);
            for (const auto &[period, limit] : shared.amounts) {
                standing.otherBudgets.push_back(
                    m_shared[i].standing(period, limit, percentOf(shared.carryOver, period), now));
                standing.otherBudgets.back().owner = shared.owner;
            }
        }
        return standing;
    }

    /// When that rule may let the rental pass, because time goes by; nothing when it never does.
    std::optional<Instant> laterFor(const Finding &finding, const Judge &judge, const PastRental &rental)
    {
        const Instant now = judge.standing().at;
        switch (finding.rule) {
        case Rule::MaxInstances:
        case Rule::MaxGpus:
        case Rule::TeamMaxPricePerHour: {
            std::optional<Instant> first;
            for (const Admitted &admitted : m_teams.at(rental.team).active())
                first = first ? std::min(*first, admitted.to) : admitted.to;
            return first;
        }
        case Rule::WorkingHours: {
            const WorkingHours &hours = *judge.policy().workingHours;
            const QTimeZone zone = zoneNamed(judge.standing().zone).value_or(QTimeZone::utc());
            const Holidays &holidays = judge.standing().holidays;
            return hours.nextOpening(hours.openUntil(now, zone, holidays).value_or(now), zone, holidays);
        }
        default:
            break;
        }
        if (finding.budget < 0)
            return std::nullopt;
        const BudgetRule &budget = judge.budgets().at(static_cast<size_t>(finding.budget));
        const bool neverFits = judge.addsTo(budget, rental.proposal) > budget.limit;
        if (neverFits || budget.period == BudgetPeriod::Lifetime)
            return std::nullopt;
        return budget.period == BudgetPeriod::Hour ? now + std::chrono::minutes{10} : budget.span.to;
    }

    void judge(const Attempt &attempt)
    {
        const PastRental &rental = m_rentals[attempt.rental];
        ReplayedRental &outcome = m_outcomes[attempt.rental];
        const auto team = m_rules.teams.find(rental.team);
        if (team == m_rules.teams.end()) {
            admit(rental, attempt.at);
            return;
        }
        const Standing standing = standingFor(rental, team->second, attempt.at);
        const Judge judge(team->second.policy, standing);
        const Judgement judgement = judge.judge(rental.proposal);
        if (attempt.count == 0) {
            for (const Finding &finding : judgement.findings)
                outcome.rules.push_back(finding.rule);
        }
        if (judgement.verdict == Verdict::Deny) {
            tryLater(attempt, judge, judgement);
            return;
        }
        if (attempt.count > 0) {
            outcome.fate = Fate::Delayed;
            outcome.startsAt = attempt.at;
        } else if (judgement.verdict == Verdict::NeedsApproval) {
            outcome.fate = Fate::Waiting;
        }
        admit(rental, attempt.at);
    }

    void tryLater(const Attempt &attempt, const Judge &judge, const Judgement &judgement)
    {
        const PastRental &rental = m_rentals[attempt.rental];
        const Instant soonest = attempt.at + firstPause * (1 << attempt.count) / 2;
        Instant later = attempt.at;
        for (const Finding &finding : judgement.findings) {
            if (isApprovalThreshold(finding.rule))
                continue;
            const std::optional<Instant> time = laterFor(finding, judge, rental);
            if (!time || *time > rental.from + longestDelay || attempt.count >= mostAttempts) {
                m_outcomes[attempt.rental].fate = Fate::Refused;
                return;
            }
            later = std::max(later, *time);
        }
        if (later == attempt.at) {
            m_outcomes[attempt.rental].fate = Fate::Refused;
            return;
        }
        m_queue.push({std::max(later, soonest), attempt.rental, attempt.count + 1});
    }

    static void count(ReplayTally &tally, const PastRental &rental, Fate fate)
    {
        ++tally.rentals;
        tally.spent += rental.cost;
        tally.refused += fate == Fate::Refused ? 1 : 0;
        tally.delayed += fate == Fate::Delayed ? 1 : 0;
        tally.waiting += fate == Fate::Waiting ? 1 : 0;
        if (fate == Fate::Refused)
            tally.avoided += rental.cost;
    }

    ReplayReport report()
    {
        ReplayReport report;
        for (ReplayedRental &outcome : m_outcomes) {
            const PastRental &rental = m_rentals[outcome.rental];
            count(report.all, rental, outcome.fate);
            count(report.byTeam[rental.team], rental, outcome.fate);
            count(report.byMember[rental.by], rental, outcome.fate);
            if (outcome.fate != Fate::Allowed)
                report.rentals.push_back(std::move(outcome));
        }
        return report;
    }

    const std::vector<PastRental> &m_rentals;
    const ReplayRules &m_rules;
    std::vector<ReplayedRental> m_outcomes;
    std::map<TeamId, Account> m_teams;
    std::vector<Account> m_shared;
    std::priority_queue<Attempt, std::vector<Attempt>, std::greater<>> m_queue;
};

} // namespace

QString toString(ReplayedRental::Fate fate)
{
    switch (fate) {
    case Fate::Allowed:
        return QStringLiteral("allowed");
    case Fate::Delayed:
        return QStringLiteral("delayed");
    case Fate::Waiting:
        return QStringLiteral("waiting");
    case Fate::Refused:
        break;
    }
    return QStringLiteral("refused");
}

ReplayReport replay(const std::vector<PastRental> &rentals, const ReplayRules &rules)
{
    return rentals.empty() ? ReplayReport{} : Replay(rentals, rules).run();
}

} // namespace bursar
