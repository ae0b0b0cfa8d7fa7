#include "desktop/snapshots.h"

#include "domain/policy_fields.h"

#include <array>

namespace bursar::desktop::test {
namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

const QString zone = QStringLiteral("UTC");

template <class Tag>
Id<Tag> idOf(int kind, int number)
{
    // Sixteen characters of the alphabet; kind and number make them different.
    const QString text =
        QStringLiteral("test") + QStringLiteral("%1%2").arg(kind).arg(number, 11, 10, QLatin1Char('0'));
    return *Id<Tag>::parse(text);
}

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

HourlyRate rate(const char *text)
{
    return *HourlyRate::parse(QString::fromLatin1(text));
}

Span today()
{
    return periodAt(BudgetPeriod::Day, snapshotTime(), *zoneNamed(zone));
}

Span thisMonth()
{
    return periodAt(BudgetPeriod::Month, snapshotTime(), *zoneNamed(zone));
}

struct TeamFigures
{
    TeamId id;
    const char *slug;
    const char *costCenter;
    const char *gpus;
    int maxInstances;
    const char *maxPrice;
    qint64 dayLimit, dayActual, dayCommitted; ///< cents
    qint64 monthLimit, monthActual, monthCommitted;
    int held, running;
    const char *perHour;
};

governor::TeamView teamView(const TeamFigures &figures, int version)
{
    governor::TeamView view;
    view.team.id = figures.id;
    view.team.slug = QString::fromLatin1(figures.slug);
    view.team.name = view.team.slug;
    view.team.account = idOf<AccountTag>(1, 1);
    view.team.leadEmail = view.team.slug + QStringLiteral("@example.org");
    view.accountName = QStringLiteral("Research EU");
    view.costCenterCode = QString::fromLatin1(figures.costCenter);
    Policy policy = Policy::conservative();
    policy.gpuAllow.clear();
    for (const QString &name : QString::fromLatin1(figures.gpus).split(QLatin1Char(',')))
        policy.gpuAllow.push_back(*GpuPattern::parse(name));
    policy.maxInstances = figures.maxInstances;
    policy.maxPricePerHour = rate(figures.maxPrice);
    policy.budgets[BudgetPeriod::Day] = cents(figures.dayLimit);
    policy.budgets[BudgetPeriod::Month] = cents(figures.monthLimit);
    view.policy.team = figures.id;
    view.policy.number = version;
    view.policy.policy = policy;
    view.policy.reason = QStringLiteral("Raised for the November trainings");
    view.policy.at = view.policy.effectiveFrom = snapshotTime() - 200h;
    view.standing.team = figures.id;
    view.standing.at = snapshotTime();
    view.standing.zone = zone;
    view.standing.budgets = {
        {BudgetPeriod::Day, today(), cents(figures.dayLimit), cents(figures.dayActual), cents(figures.dayCommitted)},
        {BudgetPeriod::Month, thisMonth(), cents(figures.monthLimit), cents(figures.monthActual),
         cents(figures.monthCommitted)}};
    for (BudgetStanding &budget : view.standing.budgets)
        budget.owner = {BudgetOwner::Kind::Team, view.team.id.toString(), view.team.name, view.team.slug};
    view.standing.slotsHeld = figures.held;
    view.standing.running = figures.running;
    view.standing.gpusHeld = figures.held;
    view.standing.instancesLimit = figures.maxInstances;
    view.standing.spendPerHour = rate(figures.perHour);
    return view;
}

void addInstance(governor::DeskSnapshot &snapshot, const TeamId &team, const char *gpu, int count, InstanceState state,
                 const char *price, Duration age, qint64 costCents)
{
    governor::InstanceView view;
    const int number = static_cast<int>(snapshot.instances.size()) + 1;
    view.id = InstanceId(31855870 + number);
    view.team = team;
    view.stranger = team.isEmpty();
    for (const governor::TeamView &each : snapshot.teams)
        if (each.team.id == team) {
            view.teamName = each.team.name;
            view.teamSlug = each.team.slug;
        }
    view.account = idOf<AccountTag>(1, 1);
    if (!view.stranger)
        view.request = requestNumber(number);
    view.label = view.stranger
        ? QStringLiteral("my-box")
        : QString(QStringLiteral("bursar/") + view.teamSlug + QLatin1Char('/') + view.request.toString());
    view.state = state;
    view.gpuName = QString::fromLatin1(gpu);
    view.numGpus = count;
    view.pricePerHour = rate(price);
    view.diskPerHour = rate("0.0125");
    view.disk = Gigabytes::fromWhole(60);
    view.startedAt = snapshotTime() - age;
    view.costSoFar = cents(costCents);
    if (!view.stranger)
        view.endsAt = snapshotTime() + 5h;
    view.location = QStringLiteral("Frankfurt, DE");
    view.image = QStringLiteral("pytorch/pytorch:2.4.0-cuda12.4-cudnn9-runtime");
    view.sshCommand = QStringLiteral("ssh -p 41022 root@ssh4.vast.ai");
    view.gpuUtilPercent = 87;
    view.byName = QStringLiteral("marta");
    snapshot.instances.push_back(view);
}

Decision refusal()
{
    return {Verdict::Deny,
            {{QStringLiteral("max_price_per_hour"),
              QStringLiteral("2.8142"),
              QStringLiteral("2.00"),
              QStringLiteral("Price per hour: $2.8142 observed, limit $2.00."),
              {{Remedy::Action::CheaperOffer, QStringLiteral("Show cheaper offers")}}},
             {QStringLiteral("daily_budget"),
              QStringLiteral("23.83"),
              QStringLiteral("15.72"),
              QStringLiteral("Daily budget: $23.83 needed until 00:00, $15.72 available."),
              {{Remedy::Action::ShowInstances, QStringLiteral("Show instances")}}}}};
}

void addRequests(governor::DeskSnapshot &snapshot)
{
    int number = 20;
    for (const RequestState state :
         {RequestState::Requested, RequestState::AwaitingApproval, RequestState::Approved, RequestState::Rejected,
          RequestState::Reserved, RequestState::Submitting, RequestState::Submitted, RequestState::Running,
          RequestState::Closed, RequestState::Denied, RequestState::Failed, RequestState::Cancelled}) {
        governor::RequestView view;
        Request &request = view.request;
        request.id = requestNumber(number);
        const governor::TeamView &team = snapshot.teams.at(static_cast<std::size_t>(number) % snapshot.teams.size());
        request.team = team.team.id;
        view.teamName = team.team.name;
        view.teamSlug = team.team.slug;
        view.byName = QStringLiteral("marta");
        request.state = state;
        request.createdAt = snapshotTime() - 3min * (number - 18);
        request.changedAt = request.createdAt + 20s;
        request.reason = QStringLiteral("Fine-tuning for the demo");
        request.policyVersion = team.policy.number;
        if (state != RequestState::Requested)
            request.decision = state == RequestState::Denied ? refusal() : Decision{};
        if (state == RequestState::Failed)
            request.error = QStringLiteral("The offer is gone, and no equal one was left.");
        if (state == RequestState::Running)
            request.instance = snapshot.instances.front().id;
        RentalOrder order;
        order.proposal.team = request.team;
        order.proposal.offer = sampleOffers(40)->offers.at(static_cast<std::size_t>(number));
        order.proposal.image = QStringLiteral("pytorch/pytorch:2.4.0-cuda12.4-cudnn9-runtime");
        view.summary =
            QStringLiteral("%1 × %2, 20 GB, 8 h").arg(order.proposal.offer.numGpus).arg(order.proposal.offer.gpuName);
        request.order = toJson(order);
        snapshot.requests.push_back(view);
        ++number;
    }
}

void addSpend(governor::DeskSnapshot &snapshot)
{
    constexpr std::array research{78,  150, 154, 140, 200, 130, 74,  90,  180, 140,
                                  155, 176, 160, 87,  107, 151, 191, 157, 118};
    for (std::size_t i = 0; i < research.size(); ++i) {
        const QDate day = QDate(2026, 11, 1).addDays(static_cast<int>(i));
        const int amount = research.at(i);
        snapshot.monthByDay.push_back({day, researchTeam(), cents(amount * 100 + 42)});
        snapshot.monthByDay.push_back({day, engineeringTeam(), cents((12 + amount / 6) * 100 + 7)});
        snapshot.monthByDay.push_back({day, scienceTeam(), cents((4 + amount % 7) * 100 + 10)});
        if (i == 4 || i == 11)
            snapshot.monthByDay.push_back({day, TeamId{}, cents(312)});
    }
}

} // namespace

Instant snapshotTime()
{
    return instantFromMillis(QDateTime(QDate(2026, 11, 19), QTime(14, 32), Qt::UTC).toMSecsSinceEpoch());
}

TeamId researchTeam()
{
    return idOf<TeamTag>(2, 1);
}

TeamId engineeringTeam()
{
    return idOf<TeamTag>(2, 2);
}

TeamId scienceTeam()
{
    return idOf<TeamTag>(2, 3);
}

RequestId requestNumber(int number)
{
    return idOf<RequestTag>(3, number);
}

governor::DeskSnapshot emptySnapshot()
{
    governor::DeskSnapshot snapshot;
    snapshot.now = snapshotTime();
    snapshot.organisation.name = QStringLiteral("Example Research");
    snapshot.executor.holdsLease = snapshot.executor.alive = true;
    snapshot.executor.lastWatch = snapshotTime() - 12s;
    return snapshot;
}

governor::DeskSnapshot sampleSnapshot()
{
    governor::DeskSnapshot snapshot = emptySnapshot();
    snapshot.sample = true;
    snapshot.auditEvents = 4211;
    snapshot.executor.waiting = {
        {QStringLiteral("create"), QStringLiteral("rate limit"), snapshotTime() + 4s, snapshotTime() - 9s},
        {QStringLiteral("search"), QStringLiteral("rate limit"), snapshotTime() + 2s, snapshotTime() - 1s}};
    governor::QueueView queue;
    queue.account = QStringLiteral("Research EU");
    queue.endpoints = {{QStringLiteral("create instance"), 4600ms, 4500ms, 1, snapshotTime() - 8min, {}},
                       {QStringLiteral("list instances"), 1717ms, 1s, 0, snapshotTime() - 3min, {}},
                       {QStringLiteral("search offers"), 6100ms, 6s, 1, {}, snapshotTime() + 10s}};
    queue.searchRowsUsed = 1480;
    queue.searchRowsMost = 20'000;
    snapshot.executor.queues = {queue};
    governor::AccountView account;
    account.account.id = idOf<AccountTag>(1, 1);
    account.account.name = QStringLiteral("Research EU");
    account.account.url = QStringLiteral("sample:1");
    account.account.key = {KeyReference::Kind::Sample, {}};
    account.balance = Money::fromDollars(4180);
    account.balanceAt = snapshotTime() - 2min;
    account.burnRate = rate("8.21");
    account.daysLeft = 21;
    account.emptyAt = snapshotTime() + 509h;
    account.teams =
        QStringList{QStringLiteral("ml-research"), QStringLiteral("ml-engineering"), QStringLiteral("data-science")};
    snapshot.accounts.push_back(account);
    snapshot.teams = {teamView({researchTeam(), "ml-research", "4100", "A100,H100_SXM", 8, "4.00", 20000, 11842, 5243,
                                450000, 268214, 5243, 5, 5, "5.79"},
                               4),
                      teamView({engineeringTeam(), "ml-engineering", "4200", "RTX_4090,A100", 4, "2.00", 5000, 2107,
                                1321, 120000, 61340, 1321, 3, 3, "1.92"},
                               7),
                      teamView({scienceTeam(), "data-science", "4300", "RTX_4090,RTX_3090", 2, "0.30", 1000, 610, 390,
                                25000, 12277, 390, 2, 2, "0.50"},
                               2)};
    addInstance(snapshot, researchTeam(), "H100 SXM", 1, InstanceState::Running, "1.93", 48h, 9304);
    addInstance(snapshot, researchTeam(), "H100 SXM", 1, InstanceState::Running, "1.87", 25h, 4610);
    addInstance(snapshot, researchTeam(), "A100 PCIE", 1, InstanceState::Running, "0.87", 19h, 1681);
    addInstance(snapshot, researchTeam(), "A100 SXM4", 1, InstanceState::Running, "0.76", 9h, 702);
    addInstance(snapshot, researchTeam(), "A100 SXM4", 1, InstanceState::Loading, "0.76", 2min, 2);
    addInstance(snapshot, engineeringTeam(), "A100 SXM4", 1, InstanceState::Running, "0.76", 3h, 221);
    addInstance(snapshot, engineeringTeam(), "RTX 4090", 1, InstanceState::Running, "0.40", 6h, 248);
    addInstance(snapshot, engineeringTeam(), "RTX 4090", 1, InstanceState::Running, "0.40", 6h, 244);
    addInstance(snapshot, scienceTeam(), "RTX 3090", 1, InstanceState::Offline, "0.20", 12h, 241);
    addInstance(snapshot, scienceTeam(), "RTX 4090", 1, InstanceState::Stopped, "0.30", 14h, 369);
    addInstance(snapshot, TeamId{}, "RTX 3060", 1, InstanceState::Running, "0.27", 30h, 812);
    addRequests(snapshot);
    addSpend(snapshot);
    return snapshot;
}

governor::DeskSnapshotPtr share(governor::DeskSnapshot snapshot)
{
    return std::make_shared<const governor::DeskSnapshot>(std::move(snapshot));
}

std::vector<governor::BudgetHolder> sampleHolders()
{
    using Kind = BudgetOwner::Kind;
    const governor::DeskSnapshot snapshot = sampleSnapshot();
    const auto holderOf = [](const BudgetOwner &owner, int depth) {
        governor::BudgetHolder holder;
        holder.owner = owner;
        holder.depth = depth;
        return holder;
    };
    const auto give = [&snapshot](governor::BudgetHolder &holder, Money limit, Money actual, Money committed) {
        BudgetStanding budget = *snapshot.teams.front().standing.budget(BudgetPeriod::Month);
        budget.owner = holder.owner;
        budget.limit = budget.wholeLimit = limit;
        budget.actual = actual;
        budget.committed = committed;
        holder.version = 3;
        holder.terms.amounts[BudgetPeriod::Month] = limit;
        holder.budgets.push_back(budget);
    };
    std::vector<governor::BudgetHolder> holders;
    governor::BudgetHolder whole = holderOf({Kind::Organisation, {}, snapshot.organisation.name, {}}, 0);
    give(whole, cents(1'200'000), cents(731'240), cents(48'000));
    whole.terms.atLimit = AtLimit::Stop;
    whole.terms.stopAtOnce = {20, true};
    whole.budgets.back().stopsAtLimit = true;
    holders.push_back(whole);
    governor::BudgetHolder research =
        holderOf({Kind::CostCenter, QStringLiteral("a"), QStringLiteral("Research"), QStringLiteral("4100")}, 1);
    give(research, cents(400'000), cents(371'000), cents(31'000));
    holders.push_back(research);
    for (const governor::TeamView &view : snapshot.teams) {
        governor::BudgetHolder team =
            holderOf({Kind::Team, view.team.id.toString(), view.team.name, view.team.slug}, 2);
        team.version = view.policy.number;
        team.budgets = view.standing.budgets;
        holders.push_back(team);
    }
    holders.push_back(
        holderOf({Kind::CostCenter, QStringLiteral("b"), QStringLiteral("Teaching"), QStringLiteral("4200")}, 1));
    governor::BudgetHolder ada = holderOf(
        {Kind::Member, QStringLiteral("c"), QStringLiteral("Ada Lovelace"), QStringLiteral("Ada Lovelace")}, 0);
    give(ada, cents(50'000), cents(12'345), cents(0));
    holders.push_back(ada);
    holders.push_back(holderOf(
        {Kind::Member, QStringLiteral("d"), QStringLiteral("Grace Hopper"), QStringLiteral("Grace Hopper")}, 0));
    return holders;
}

std::vector<governor::OwnerForecast> sampleForecasts()
{
    std::vector<governor::OwnerForecast> forecasts;
    governor::OwnerForecast whole;
    whole.owner = {BudgetOwner::Kind::Organisation, {}, {}, {}};
    whole.bound = overrunBound(90s, rate("8.21"), cents(21));
    whole.periods.resize(2);
    for (const governor::TeamView &view : sampleSnapshot().teams) {
        governor::OwnerForecast forecast;
        forecast.owner = {BudgetOwner::Kind::Team, view.team.id.toString(), view.team.name, view.team.slug};
        forecast.bound = overrunBound(90s, view.standing.spendPerHour, cents(7));
        for (std::size_t i = 0; i < 2; ++i) {
            Forecast period;
            period.budget = view.standing.budgets.at(i);
            const Money certain = period.budget.actual + period.budget.committed;
            period.expected = certain + cents(1234);
            period.low = certain + cents(800);
            period.high = certain + cents(1700);
            if (period.expected > period.budget.limit) {
                period.runsOutAt = snapshotTime() + 2h;
                period.cause = Forecast::Cause::Running;
                period.because = QStringLiteral("instance 31855870, 2 × RTX 4090");
            }
            Forecast &sum = whole.periods.at(i);
            sum.budget.period = period.budget.period;
            sum.budget.span = period.budget.span;
            sum.expected += period.expected;
            sum.low += period.low;
            sum.high += period.high;
            forecast.periods.push_back(period);
        }
        forecasts.push_back(forecast);
    }
    forecasts.push_back(whole);
    return forecasts;
}

OfferSnapshotPtr sampleOffers(int count)
{
    struct Model
    {
        const char *name;
        int ramMb;
        int milliDollars;
    };
    constexpr std::array<Model, 8> models{{{"RTX 4090", 24564, 290},
                                           {"A100 SXM4", 40960, 760},
                                           {"RTX 3090", 24576, 170},
                                           {"H100 SXM", 81559, 1890},
                                           {"RTX 3060", 12288, 60},
                                           {"A100 PCIE", 81920, 870},
                                           {"RTX 5090", 32607, 450},
                                           {"L40S", 46068, 620}}};
    constexpr std::array countries{"DE", "US", "FR", "IS", "HR", "NO", "CN", "FI", "CA", "SI"};
    constexpr std::array counts{1, 2, 1, 4, 8, 1, 2, 6};
    auto made = std::make_shared<OfferSnapshot>();
    made->fetchedAt = snapshotTime() - 12s;
    made->complete = true;
    made->offers.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const Model &model = models.at((at * 5 + at / 7) % models.size());
        Offer offer;
        offer.id = OfferId(7214000 + i);
        offer.machineId = MachineId(11000 + i / 3);
        offer.hostId = HostId(5000 + i % 97);
        offer.gpuName = QString::fromLatin1(model.name);
        offer.gpuRamMb = model.ramMb;
        offer.numGpus = counts.at(at % counts.size());
        const qint64 milli = static_cast<qint64>(model.milliDollars) * (80 + (i * 37) % 60) / 100;
        offer.pricePerHour = HourlyRate::fromNanos(milli * offer.numGpus * 1'000'000);
        offer.storageCost = StorageRate::fromNanos(150'000'000 + (i % 5) * 10'000'000);
        offer.upCost = TrafficRate::fromNanos(3'000'000);
        offer.downCost = TrafficRate::fromNanos(2'000'000);
        offer.reliability = Share::fromMillionths(999'000 - (i * 7919) % 90'000);
        offer.verification = i % 4 == 3 ? Verification::Unverified : Verification::Verified;
        offer.datacenter = i % 5 == 0;
        offer.country = QString::fromLatin1(countries.at(at % countries.size()));
        offer.location = QStringLiteral("Somewhere, ") + offer.country;
        offer.diskSpace = Gigabytes::fromWhole(200 + i % 900);
        offer.cpuName = QStringLiteral("AMD EPYC 7713");
        offer.cpuCoresThousandths = 16000;
        offer.cpuRamMb = 65536;
        offer.inetDownMbps = 900 + i % 4000;
        offer.inetUpMbps = 700 + i % 3000;
        offer.cudaVersion = QStringLiteral("12.4");
        offer.endsAt = snapshotTime() + 24h * (3 + i % 90);
        made->offers.push_back(offer);
    }
    return made;
}

governor::SavingsView sampleSavings()
{
    const governor::DeskSnapshot snapshot = sampleSnapshot();
    governor::SavingsView view;
    view.at = snapshotTime();
    const auto add = [&view](SavingKind kind, const governor::InstanceView &instance, Money perDay) {
        governor::SavingView each;
        each.saving.kind = kind;
        each.saving.team = instance.team;
        each.saving.instance = instance.id;
        each.saving.what = QStringLiteral("%1 × %2").arg(instance.numGpus).arg(instance.gpuName);
        each.saving.perDay = perDay;
        each.saving.since = snapshotTime() - 5h;
        each.saving.disk = instance.disk;
        each.saving.priceNow = instance.pricePerHour;
        each.teamName = instance.teamName;
        each.teamSlug = instance.teamSlug;
        view.savings.push_back(each);
        return &view.savings.back().saving;
    };
    const std::vector<governor::InstanceView> &instances = snapshot.instances;
    Saving *increase = add(SavingKind::PriceIncrease, instances.at(0), cents(1920));
    increase->number = 7;
    increase->priceThen = increase->priceNow + HourlyRate::fromNanos(800'000'000);
    increase->deadline = snapshotTime() + 72h;
    governor::PriceIncreaseView asked;
    asked.increase.id = 7;
    asked.increase.instance = increase->instance;
    asked.increase.oldGpu = increase->priceNow;
    asked.increase.newGpu = increase->priceThen;
    asked.increase.deadline = increase->deadline;
    asked.what = increase->what;
    asked.addsUntilEnd = cents(640);
    view.savings.back().increase = asked;
    add(SavingKind::IdleGpu, instances.at(1), cents(960));
    Saving *dearer = add(SavingKind::DearerThanMarket, instances.at(2), cents(312));
    dearer->cheapest = sampleOffers(1)->offers.front();
    dearer->priceThen = HourlyRate::fromNanos(210'000'000);
    dearer->seenAt = snapshotTime() - 20min;
    Saving *reservation = add(SavingKind::Reservation, instances.at(3), cents(240));
    reservation->reserved = 720h;
    reservation->breakEven = 540h;
    reservation->prepay = cents(21600);
    governor::SavingView volume;
    volume.saving.kind = SavingKind::ForgottenVolume;
    volume.saving.number = 4711;
    volume.saving.what = QStringLiteral("models, 200 GB");
    volume.saving.perDay = cents(120);
    volume.saving.since = snapshotTime() - 24h * 40;
    volume.saving.priceNow = HourlyRate::fromNanos(50'000'000);
    view.savings.push_back(volume);
    add(SavingKind::StoppedDisk, instances.at(4), cents(30));
    BookedSaving booked;
    booked.request = requestNumber(1);
    booked.kind = SavingKind::IdleGpu;
    booked.team = researchTeam();
    booked.instance = InstanceId(31855860);
    booked.perDay = cents(1200);
    booked.counts = {snapshotTime() - 24h * 3, snapshotTime() + 24h * 4};
    view.booked = {{booked, QStringLiteral("ml-research"), QStringLiteral("Bursar")}};
    view.savedThisMonth = cents(3600);
    return view;
}

std::vector<MarketPrice> samplePrices()
{
    constexpr std::array milli{702, 711, 698, 0,   0,   664, 671, 650, 642, 655, 648,
                               0,   631, 640, 655, 662, 0,   0,   649, 634, 621, 612};
    std::vector<MarketPrice> prices;
    for (std::size_t i = 0; i < milli.size(); ++i)
        if (const int price = milli.at(i); price > 0) {
            const HourlyRate rate = HourlyRate::fromNanos(qint64{price} * 1'000'000);
            prices.push_back(
                {QStringLiteral("A100 SXM4"), QDate(2026, 10, 8).addDays(static_cast<int>(i) * 2), rate, rate, 14});
        }
    return prices;
}

} // namespace bursar::desktop::test
