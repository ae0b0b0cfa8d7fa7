#include "domain/budget_transfer.h"
#include "policy_samples.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

constexpr int teamCount = 6;

/// Teams under two departments under one organisation; what is reserved counts at every node, as the executor has it in
/// one transaction with its decision.
class Organisation
{
public:
    explicit Organisation(std::vector<Policy> policies, std::map<BudgetPeriod, Money> department,
                          std::map<BudgetPeriod, Money> whole)
        : m_policies(std::move(policies))
        , m_department(std::move(department))
        , m_whole(std::move(whole))
    {
    }

    /// Decides and reserves in one step.
    bool ask(int team, const Proposal &proposal)
    {
        const Standing standing = standingOf(team);
        if (Judge(m_policies.at(static_cast<size_t>(team)), standing).judge(proposal).verdict != Verdict::Allow)
            return false;
        m_reserved.push_back({team, costAhead(proposal, noon)});
        return true;
    }

    Standing standingOf(int team) const
    {
        const Policy &policy = m_policies.at(static_cast<size_t>(team));
        Standing standing = freshStanding(policy);
        for (BudgetStanding &row : standing.budgets)
            row.committed = committed(row.span, [team](int other) { return other == team; });
        for (const auto &[period, limit] : m_department)
            add(standing, BudgetOwner::Kind::CostCenter, period, limit,
                [team](int other) { return other % 2 == team % 2; });
        for (const auto &[period, limit] : m_whole)
            add(standing, BudgetOwner::Kind::Organisation, period, limit, [](int) { return true; });
        standing.slotsHeld = static_cast<int>(
            std::count_if(m_reserved.begin(), m_reserved.end(), [team](const auto &one) { return one.first == team; }));
        return standing;
    }

    bool isOverspent() const
    {
        for (int team = 0; team < teamCount; ++team) {
            const Standing standing = standingOf(team);
            for (const auto *rows : {&standing.budgets, &standing.otherBudgets}) {
                for (const BudgetStanding &row : *rows) {
                    if (row.actual + row.committed > row.limit && row.committed > Money{})
                        return true;
                }
            }
        }
        return false;
    }

private:
    template <class Counts>
    Money committed(const Span &span, Counts counts) const
    {
        Money sum;
        for (const auto &[team, ahead] : m_reserved) {
            if (counts(team))
                sum += committedUntil(ahead, noon, span);
        }
        return sum;
    }

    template <class Counts>
    void add(Standing &standing, BudgetOwner::Kind kind, BudgetPeriod period, Money limit, Counts counts) const
    {
        BudgetStanding row = budget(period, noon, limit);
        row.owner.kind = kind;
        row.committed = committed(row.span, counts);
        standing.otherBudgets.push_back(row);
    }

    std::vector<Policy> m_policies;
    std::map<BudgetPeriod, Money> m_department;
    std::map<BudgetPeriod, Money> m_whole;
    std::vector<std::pair<int, CostAhead>> m_reserved;
};

Policy roomyPolicy()
{
    Policy policy = Policy::conservative();
    policy.maxInstances = 50;
    policy.maxPricePerHour = HourlyRate::fromNanos(5'000'000'000);
    policy.minReliability = {};
    policy.budgets[BudgetPeriod::Day] = anyMoney(40'000'000);
    if (anyYes())
        policy.budgets[BudgetPeriod::Month] = anyMoney(200'000'000);
    return policy;
}

Proposal smallProposal()
{
    Proposal proposal = plainProposal();
    proposal.offer.pricePerHour = anyRate(1'500'000);
    proposal.plannedTime = Duration{*rc::gen::inRange<qint64>(1, 72LL * 3'600'000)};
    proposal.disk = Gigabytes::fromWhole(*rc::gen::inRange(8, 100));
    return proposal;
}

BudgetStanding anyOwned(const QString &id)
{
    BudgetStanding row = budget(BudgetPeriod::Month, noon, anyMoney(100'000'000), anyMoney(50'000'000));
    row.owner = {BudgetOwner::Kind::Team, id, id, id};
    return row;
}

} // namespace

class ReservationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOrderOfProposalsOverspends();
    void whatOneTeamTakesAboveIsMissingForTheOthers();
    void transfersKeepTheMoney();
    void nobodyGivesAwayWhatIsUsed();
};

void ReservationsTest::noOrderOfProposalsOverspends()
{
    QVERIFY(rc::check("no budget of the tree is overspent, whoever asks first", [] {
        std::vector<Policy> policies;
        for (int team = 0; team < teamCount; ++team)
            policies.push_back(roomyPolicy());
        Organisation organisation(std::move(policies), {{BudgetPeriod::Day, anyMoney(60'000'000)}},
                                  {{BudgetPeriod::Day, anyMoney(90'000'000)},
                                   {BudgetPeriod::Week, anyMoney(150'000'000)},
                                   {BudgetPeriod::Quarter, anyMoney(300'000'000)}});
        for (int i = 0; i < 30; ++i)
            organisation.ask(*rc::gen::inRange(0, teamCount), smallProposal());
        RC_ASSERT(!organisation.isOverspent());
    }));
}

void ReservationsTest::whatOneTeamTakesAboveIsMissingForTheOthers()
{
    Policy policy = Policy::conservative();
    policy.maxInstances = 10;
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(100);
    // Room for two rentals of $3.248 each in the whole organisation.
    Organisation organisation(std::vector<Policy>(teamCount, policy), {},
                              {{BudgetPeriod::Day, *Money::parse(u"6.496")}});
    QVERIFY(organisation.ask(0, plainProposal()));
    QVERIFY(organisation.ask(1, plainProposal()));
    for (int team = 0; team < teamCount; ++team)
        QVERIFY(!organisation.ask(team, plainProposal()));
    QVERIFY(!organisation.isOverspent());
}

void ReservationsTest::transfersKeepTheMoney()
{
    QVERIFY(rc::check("what is given is taken, and no more", [] {
        std::vector<BudgetStanding> rows{anyOwned(QStringLiteral("a")), anyOwned(QStringLiteral("b")),
                                         anyOwned(QStringLiteral("c"))};
        const auto sum = [&rows] {
            Money all;
            for (const BudgetStanding &row : rows)
                all += row.limit;
            return all;
        };
        const std::vector<BudgetStanding> before = rows;
        const Money whole = sum();
        std::vector<BudgetTransfer> done;
        for (int i = 0; i < 20; ++i) {
            BudgetStanding &from = rows.at(*rc::gen::inRange<size_t>(0, 3));
            BudgetStanding &to = rows.at(*rc::gen::inRange<size_t>(0, 3));
            const Money amount = anyMoney(40'000'000);
            const Expected<Transferred> moved = transfer(from, to, amount);
            if (!moved)
                continue;
            RC_ASSERT(moved->from.limit >= from.actual + from.committed || from.available() == Money{});
            done.push_back({from.owner, to.owner, from.period, noon, amount});
            from = moved->from;
            to = moved->to;
        }
        RC_ASSERT(sum() == whole);
        for (size_t i = 0; i < rows.size(); ++i)
            RC_ASSERT(before[i].limit + transferredTo(rows[i].owner, rows[i].period, rows[i].wholePeriod(), done)
                      == rows[i].limit);
    }));
}

void ReservationsTest::nobodyGivesAwayWhatIsUsed()
{
    BudgetStanding from =
        budget(BudgetPeriod::Month, noon, Money::fromDollars(10), Money::fromDollars(4), Money::fromDollars(3));
    from.owner = {BudgetOwner::Kind::Team, QStringLiteral("a"), QStringLiteral("Research"), QStringLiteral("research")};
    BudgetStanding to = budget(BudgetPeriod::Month, noon, Money::fromDollars(10));
    to.owner.id = QStringLiteral("b");
    QVERIFY(transfer(from, to, Money::fromDollars(3)).hasValue());
    const Expected<Transferred> tooMuch = transfer(from, to, *Money::parse(u"3.01"));
    QVERIFY(!tooMuch.hasValue());
    QCOMPARE(tooMuch.error().message,
             QStringLiteral("Research has only $3.00 left of that budget; $3.01 cannot be given away."));
    QVERIFY(!transfer(from, from, Money::fromDollars(1)).hasValue());
    QVERIFY(!transfer(from, to, {}).hasValue());
    BudgetStanding week = to;
    week.period = BudgetPeriod::Week;
    QVERIFY(!transfer(from, week, Money::fromDollars(1)).hasValue());
}

QTEST_APPLESS_MAIN(ReservationsTest)
#include "tst_reservations.moc"
