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
    void movesAlongTheTree_data();
    void movesAlongTheTree();
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

namespace {

/// Two departments with two teams each, and one that stands in a group of its department.
class Tree
{
public:
    Tree()
    {
        const int whole = add(Kind::Organisation, QString(), -1);
        for (const QString &department : {QStringLiteral("1"), QStringLiteral("2")}) {
            const int node = add(Kind::CostCenter, department, whole);
            add(Kind::Team, QString(department + u'a'), node);
            add(Kind::Team, QString(department + u'b'), node);
        }
        add(Kind::Team, QStringLiteral("c"), add(Kind::CostCenter, QStringLiteral("group"), 1));
    }
    size_t size() const { return m_rows.size(); }
    const std::vector<BudgetStanding> &rows() const { return m_rows; }

    BudgetTransfer between(size_t from, size_t to, Money amount) const
    {
        return {m_rows[from].owner, m_rows[to].owner, BudgetPeriod::Month, noon, amount, above(from), above(to)};
    }
    void make(const BudgetTransfer &transfer)
    {
        for (BudgetStanding &row : m_rows)
            row = afterTransfer(transfer, row);
    }
    /// What is left of a node's limit beside its children's.
    Money own(size_t node) const
    {
        Money left = m_rows[node].limit;
        for (size_t child = 0; child < size(); ++child) {
            if (m_parents[child] == static_cast<int>(node))
                left -= m_rows[child].limit;
        }
        return left;
    }

private:
    using Kind = BudgetOwner::Kind;
    int add(Kind kind, const QString &id, int parent)
    {
        BudgetStanding row = anyOwned(id);
        row.owner.kind = kind;
        m_rows.push_back(row);
        m_parents.push_back(parent);
        return static_cast<int>(m_rows.size()) - 1;
    }
    std::vector<BudgetOwner> above(size_t node) const
    {
        std::vector<BudgetOwner> nodes;
        for (int parent = m_parents[node]; parent >= 0; parent = m_parents[static_cast<size_t>(parent)])
            nodes.push_back(m_rows[static_cast<size_t>(parent)].owner);
        return nodes;
    }

    std::vector<BudgetStanding> m_rows;
    std::vector<int> m_parents;
};

} // namespace

void ReservationsTest::transfersKeepTheMoney()
{
    int done = 0;
    QVERIFY(
        rc::check("money moves from what the giver has of its own to what the taker has, and nowhere else", [&done] {
            Tree tree;
            const std::vector<BudgetStanding> before = tree.rows();
            std::vector<BudgetTransfer> made;
            for (int i = 0; i < 20; ++i) {
                const size_t from = *rc::gen::inRange<size_t>(0, tree.size());
                const size_t to = *rc::gen::inRange<size_t>(0, tree.size());
                const BudgetTransfer transfer = tree.between(from, to, anyMoney(40'000'000));
                if (!checkTransfer(transfer, tree.rows()))
                    continue;
                std::vector<Money> own;
                for (size_t node = 0; node < tree.size(); ++node)
                    own.push_back(tree.own(node));
                tree.make(transfer);
                made.push_back(transfer);
                for (size_t node = 0; node < tree.size(); ++node) {
                    const Money moved = node == from ? -transfer.amount : node == to ? transfer.amount : Money{};
                    RC_ASSERT(tree.own(node) == own[node] + moved);
                    // Nobody is left with less than is spent or committed.
                    const BudgetStanding &row = tree.rows()[node];
                    RC_ASSERT(row.limit >= row.actual + row.committed || row.limit >= before[node].limit);
                }
                ++done;
            }
            // The organisation may spend what it could: the sum of what everybody has of their own.
            Money sum;
            for (size_t node = 0; node < tree.size(); ++node)
                sum += tree.own(node);
            RC_ASSERT(sum == before[0].limit);
            RC_ASSERT(tree.rows()[0].limit == before[0].limit);
            for (size_t node = 0; node < tree.size(); ++node) {
                const BudgetStanding &row = tree.rows()[node];
                RC_ASSERT(before[node].limit + transferredTo(row.owner, row.period, row.wholePeriod(), made)
                          == row.limit);
            }
        }));
    QVERIFY(done > 0);
}

/// By how much a transfer of 5 changes the limits of organisation, department 1, its teams, department 2, its teams.
void ReservationsTest::movesAlongTheTree_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("changes");
    enum { Whole, First, FirstA, FirstB, Second, SecondA, SecondB, Group, GroupTeam };
    const auto row = [](const char *name, int from, int to, const QList<int> &changes) {
        QTest::newRow(name) << from << to << changes;
    };
    row("between teams of a department", FirstA, FirstB, {0, 0, -5, 5, 0, 0, 0, 0, 0});
    row("between teams of two departments", FirstA, SecondB, {0, -5, -5, 0, 5, 0, 5, 0, 0});
    row("between departments", First, Second, {0, -5, 0, 0, 5, 0, 0, 0, 0});
    row("down to its own team", First, FirstA, {0, 0, 5, 0, 0, 0, 0, 0, 0});
    row("down from the top", Whole, SecondA, {0, 0, 0, 0, 5, 5, 0, 0, 0});
    row("down through a group", First, GroupTeam, {0, 0, 0, 0, 0, 0, 0, 5, 5});
    row("up to the department", FirstA, First, {0, 0, -5, 0, 0, 0, 0, 0, 0});
    row("up to the top", GroupTeam, Whole, {0, -5, 0, 0, 0, 0, 0, -5, -5});
}

void ReservationsTest::movesAlongTheTree()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QList<int>, changes);
    QVERIFY(rc::check([&] {
        const Tree tree;
        const BudgetTransfer transfer =
            tree.between(static_cast<size_t>(from), static_cast<size_t>(to), Money::fromDollars(5));
        QList<int> found;
        for (const BudgetStanding &row : tree.rows())
            found.append(static_cast<int>(changeBy(transfer, row.owner).micros() / 1'000'000));
        RC_ASSERT(found == changes);
    }));
}

void ReservationsTest::nobodyGivesAwayWhatIsUsed()
{
    BudgetStanding from =
        budget(BudgetPeriod::Month, noon, Money::fromDollars(10), Money::fromDollars(4), Money::fromDollars(3));
    from.owner = {BudgetOwner::Kind::Team, QStringLiteral("a"), QStringLiteral("Research"), QStringLiteral("research")};
    BudgetStanding to = budget(BudgetPeriod::Month, noon, Money::fromDollars(10));
    to.owner.id = QStringLiteral("b");
    BudgetStanding department = budget(BudgetPeriod::Month, noon, Money::fromDollars(9), Money::fromDollars(7));
    department.owner = {BudgetOwner::Kind::CostCenter, QStringLiteral("d"), QStringLiteral("Science"),
                        QStringLiteral("4100")};
    const auto check = [&](const BudgetOwner &giver, const BudgetOwner &taker, const char *dollars,
                           std::vector<BudgetOwner> aboveGiver = {}) {
        const BudgetTransfer transfer{
            giver, taker, BudgetPeriod::Month, noon, *Money::parse(QString::fromLatin1(dollars)), std::move(aboveGiver),
            {}};
        const auto possible = checkTransfer(transfer, {from, to, department});
        return possible ? QString() : possible.error().message;
    };
    QCOMPARE(check(from.owner, to.owner, "3"), QString());
    QCOMPARE(check(from.owner, to.owner, "3.01"),
             QStringLiteral("Research has only $3.00 left of that budget; $3.01 cannot be given away."));
    // It would leave the department, which has less left than the team.
    QCOMPARE(check(from.owner, to.owner, "3", {department.owner}),
             QStringLiteral("Science has only $2.00 left of that budget; $3.00 cannot be given away."));
    // What it earmarks for its own team it must have, too, though its limit stays.
    QCOMPARE(check(department.owner, from.owner, "3"),
             QStringLiteral("Science has only $2.00 left of that budget; $3.00 cannot be given away."));
    QVERIFY(!check(from.owner, from.owner, "1").isEmpty());
    QVERIFY(!check(from.owner, to.owner, "0").isEmpty());
    const BudgetOwner ada{BudgetOwner::Kind::Member, QStringLiteral("m"), QStringLiteral("Ada"), QStringLiteral("Ada")};
    QVERIFY(!check(from.owner, ada, "1").isEmpty());
    QVERIFY(!check(ada, from.owner, "1").isEmpty());
}

QTEST_APPLESS_MAIN(ReservationsTest)
#include "tst_reservations.moc"
