#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/overview/overview_figures.h"
#include "desktop/parts/policy_words.h"
#include "desktop/requests/request_model.h"
#include "desktop/savings/saving_words.h"
#include "domain/policy_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bursar::desktop::overview {
namespace {

using std::chrono_literals::operator""h;

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

/// Collects the items of one snapshot.
class Collector
{
public:
    Collector(const governor::DeskSnapshot &snapshot, const TeamId &team, const governor::SavingsView *savings)
        : m_snapshot(snapshot)
        , m_team(team)
        , m_savings(savings)
    {
    }

    std::vector<AttentionItem> collect()
    {
        addNotices();
        addBudgets();
        addRequests();
        addPriceIncreases();
        addExceptions();
        addRaises();
        addPlannedStops();
        addOffline();
        addStrangers();
        addAccounts();
        addChannels();
        return std::move(m_items);
    }

private:
    bool shows(const TeamId &team) const { return m_team.isEmpty() || team == m_team; }
    void add(const StateLook &look, const QString &title, const QString &detail, const QString &button,
             const Destination &destination)
    {
        m_items.push_back({look.icon, look.role, title, detail, button, destination, false, {}, {}});
    }
    void addNotices();
    void addChannels();
    bool isTold(const TeamId &team, BudgetPeriod period) const;
    void addBudgets();
    void addRequests();
    void addPriceIncreases();
    void addExceptions();
    void addRaises();
    void addPlannedStops();
    void addOffline();
    void addStrangers();
    void addAccounts();

    const governor::DeskSnapshot &m_snapshot;
    const TeamId m_team;
    const governor::SavingsView *m_savings;
    std::vector<AttentionItem> m_items;
};

QString usedUp(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Hour:
        return AttentionWords::tr("%1 has used its hour");
    case BudgetPeriod::Day:
        return AttentionWords::tr("%1 has used its day");
    case BudgetPeriod::Week:
        return AttentionWords::tr("%1 has used its week");
    case BudgetPeriod::Month:
        return AttentionWords::tr("%1 has used its month");
    case BudgetPeriod::Quarter:
        return AttentionWords::tr("%1 has used its quarter");
    case BudgetPeriod::Lifetime:
        break;
    }
    return AttentionWords::tr("%1 has used its budget");
}

QString pausedUntil(const governor::TeamView &view, const BudgetStanding &budget)
{
    if (budget.period == BudgetPeriod::Lifetime)
        return AttentionWords::tr("New rentals pause until the budget is raised");
    if (budget.period == BudgetPeriod::Hour)
        return AttentionWords::tr("New rentals pause until an hour costs less");
    const QTimeZone zone = zoneNamed(view.team.zone).value_or(QTimeZone::utc());
    const QString end = budget.period == BudgetPeriod::Day ? formats::clock(budget.span.to, zone)
                                                           : formats::shortTime(budget.span.to, zone);
    return AttentionWords::tr("New rentals pause until %1").arg(end);
}

/// A budget's steps follow each other: the newest says it all, and who has seen it has seen the others.
QString budgetOf(const Notice &notice)
{
    return notice.kind == NoticeKind::Budget ? notice.cause.section(u'/', 0, 4) : notice.cause;
}

void Collector::addNotices()
{
    std::map<QString, std::size_t> places; // of a budget's row
    for (const governor::NoticeView &view : m_snapshot.notices) {
        const Notice &notice = view.notice;
        // Stops and requests have rows of their own, with what can be done about them.
        const bool isOurs = notice.kind == NoticeKind::Budget || notice.kind == NoticeKind::KeyLost
            || notice.kind == NoticeKind::Access;
        if (!isOurs || !shows(notice.team))
            continue;
        if (const auto place = places.find(budgetOf(notice)); place != places.end()) {
            m_items.at(place->second).acknowledges.append(notice.id.toString());
            continue;
        }
        places.emplace(budgetOf(notice), m_items.size());
        const bool isKey = notice.kind != NoticeKind::Budget;
        const QString icon = isKey ? QStringLiteral("key") : QStringLiteral("bell");
        m_items.push_back({icon,
                           notice.urgent ? ColourRole::Bad : ColourRole::Warn,
                           notice.title,
                           {},
                           AttentionWords::tr("Acknowledge"),
                           {},
                           false,
                           {notice.id.toString()},
                           QStringLiteral("%1 %2").arg(notice.meaning, notice.remedy)});
    }
}

bool Collector::isTold(const TeamId &team, BudgetPeriod period) const
{
    const auto &notices = m_snapshot.notices;
    return std::any_of(notices.begin(), notices.end(), [&team, period](const governor::NoticeView &view) {
        return view.notice.kind == NoticeKind::Budget && view.notice.team == team && view.notice.urgent
            && view.notice.facts.value(QLatin1String("period")).toString() == toString(period);
    });
}

void Collector::addChannels()
{
    for (const governor::ChannelTrouble &trouble : m_snapshot.channelTroubles) {
        const bool isMail = trouble.channel == QLatin1String("email");
        add({QStringLiteral("bell"), {}, ColourRole::Warn},
            isMail ? AttentionWords::tr("Notices by e-mail do not arrive")
                   : AttentionWords::tr("Notices to the webhook do not arrive"),
            trouble.problem, AttentionWords::tr("Settings"), {PageId::Settings, {}, {}, {}});
    }
}

void Collector::addBudgets()
{
    for (const governor::TeamView &view : m_snapshot.teams) {
        const auto &budgets = view.standing.budgets;
        const auto used = std::find_if(budgets.begin(), budgets.end(),
                                       [](const BudgetStanding &budget) { return budget.exhausted(); });
        if (shows(view.team.id) && used != budgets.end() && !isTold(view.team.id, used->period))
            add(stateLook(OtherState::PausedTeam), usedUp(used->period).arg(view.team.name), pausedUntil(view, *used),
                AttentionWords::tr("Show instances"), {PageId::Instances, view.team.id, {}, {}});
    }
}

void Collector::addRequests()
{
    int failed = 0;
    QString lastError;
    for (const governor::RequestView &view : m_snapshot.requests) {
        if (!shows(view.request.team))
            continue;
        if (view.request.state == RequestState::AwaitingApproval)
            add(stateLook(Verdict::NeedsApproval),
                AttentionWords::tr("Approval wanted by %1").arg(view.teamName.isEmpty() ? view.byName : view.teamName),
                summaryOf(view), AttentionWords::tr("Review"), {PageId::Requests, {}, view.request.id.toString(), {}});
        if (view.request.state == RequestState::Failed && m_snapshot.now - view.request.changedAt < 24h) {
            ++failed;
            if (lastError.isEmpty())
                lastError = view.request.error;
        }
    }
    if (failed > 0)
        add(stateLook(OtherState::Failed), AttentionWords::tr("%n requests failed since yesterday", nullptr, failed),
            lastError, AttentionWords::tr("Review"), {PageId::Requests, {}, {}, QStringLiteral("refused")});
}

/// Each has a deadline, so each has a row of its own.
void Collector::addPriceIncreases()
{
    if (m_savings == nullptr)
        return;
    for (const governor::SavingView &view : m_savings->savings) {
        if (!view.increase || view.increase->answering || !shows(view.saving.team))
            continue;
        const governor::PriceIncreaseView &about = *view.increase;
        const QString perDay = formats::dollars(costOver(about.increase.newPrice() - about.increase.oldPrice(), 24h));
        const QTimeZone zone = zoneNamed(m_snapshot.organisation.zone).value_or(QTimeZone::utc());
        const QString until = about.increase.deadline
            ? AttentionWords::tr("%1, answer by %2", "machine, time")
                  .arg(about.what, formats::shortTime(*about.increase.deadline, zone))
            : about.what;
        add(savings::lookOf(SavingKind::PriceIncrease),
            AttentionWords::tr("%1: a host wants %2 a day more", "team, amount").arg(savings::ownerOf(view), perDay),
            until, AttentionWords::tr("Answer…"), {PageId::Savings, {}, savings::keyOf(view.saving), {}});
    }
}

/// What somebody let pass shows until its rental ends.
void Collector::addExceptions()
{
    for (const governor::RequestView &view : m_snapshot.requests) {
        if (view.request.state != RequestState::Running || !shows(view.request.team)
            || awaitsLastCharge(view, m_snapshot))
            continue;
        const auto rental = view.request.rental();
        if (!rental || !rental->grant || rental->exceptionReason.isEmpty())
            continue;
        const QString detail = view.request.plannedEnd
            ? AttentionWords::tr("%1 let it pass until %2", "person, time")
                  .arg(view.grantedBy, formats::shortTime(*view.request.plannedEnd, QTimeZone::utc()))
            : AttentionWords::tr("%1 let it pass").arg(view.grantedBy);
        add({QStringLiteral("shield-check"), {}, ColourRole::Warn},
            AttentionWords::tr("%1 runs with an exception").arg(view.teamName), detail, AttentionWords::tr("Show"),
            {PageId::Requests, {}, view.request.id.toString(), {}});
    }
}

/// A timed raise shows until it falls back by itself.
void Collector::addRaises()
{
    std::vector<const BudgetStanding *> raised;
    for (const governor::TeamView &team : m_snapshot.teams) {
        if (!shows(team.team.id))
            continue;
        for (const auto *rows : {&team.standing.budgets, &team.standing.otherBudgets}) {
            for (const BudgetStanding &budget : *rows) {
                const bool isKnown = std::ranges::any_of(raised, [&budget](const BudgetStanding *other) {
                    return other->period == budget.period && isSameOwner(other->owner, budget.owner);
                });
                if (budget.raisedUntil && !isKnown)
                    raised.push_back(&budget);
            }
        }
    }
    for (const BudgetStanding *budget : raised) {
        const QTimeZone zone = zoneNamed(budget->zone).value_or(QTimeZone::utc());
        add({QStringLiteral("wallet2"), {}, ColourRole::Warn},
            AttentionWords::tr("%1 has a raised budget: %2", "owner, amount")
                .arg(budget->owner.name, formats::dollars(budget->raisedTo)),
            AttentionWords::tr("%1, until %2", "budget, time")
                .arg(policyWords(QString(budgetField(budget->period))).label,
                     formats::shortTime(*budget->raisedUntil, zone)),
            AttentionWords::tr("Show"), {PageId::Teams, {}, budget->owner.id, {}});
    }
}

void Collector::addPlannedStops()
{
    for (const governor::InstanceView &view : m_snapshot.instances) {
        if (view.ruleBroken.isEmpty() || !shows(view.team))
            continue;
        const QString title = view.stopHeld
            ? AttentionWords::tr("Decide about instance %1: many would stop at once").arg(view.id.toString())
            : view.stopsAt ? AttentionWords::tr("Instance %1 stops at %2", "instance, time")
                                 .arg(view.id.toString(), formats::clock(*view.stopsAt, QTimeZone::utc()))
                           : AttentionWords::tr("Instance %1 breaks a rule").arg(view.id.toString());
        add({QStringLiteral("clock"), {}, ColourRole::Warn}, title, view.ruleBroken, AttentionWords::tr("Show"),
            {PageId::Instances, {}, view.id.toString(), {}});
    }
}

void Collector::addOffline()
{
    const auto offline = std::count_if(m_snapshot.instances.begin(), m_snapshot.instances.end(),
                                       [this](const governor::InstanceView &view) {
                                           return view.state == InstanceState::Offline && shows(view.team);
                                       });
    if (offline > 0)
        add(stateLook(InstanceState::Offline),
            AttentionWords::tr("%n instances lost their host", nullptr, static_cast<int>(offline)),
            AttentionWords::tr("They cost nothing while it is offline"), AttentionWords::tr("Show"),
            {PageId::Instances, {}, {}, QStringLiteral("offline")});
}

void Collector::addStrangers()
{
    int count = 0;
    HourlyRate perHour;
    QString gpu;
    for (const governor::InstanceView &view : m_snapshot.instances) {
        if (!view.stranger || view.gone || !m_team.isEmpty())
            continue;
        ++count;
        perHour += view.pricePerHour;
        gpu = view.gpuName;
    }
    if (count == 0)
        return;
    const QString cost = formats::dollars(costOver(perHour, 1h));
    add(stateLook(OtherState::Stranger), AttentionWords::tr("%n strangers on the account", nullptr, count),
        count == 1 ? AttentionWords::tr("%1, %2 per hour").arg(gpu, cost)
                   : AttentionWords::tr("%1 per hour together").arg(cost),
        AttentionWords::tr("Assign…"), {PageId::Instances, {}, {}, QStringLiteral("strangers")});
}

void Collector::addAccounts()
{
    const StateLook money{QStringLiteral("wallet2"), {}, ColourRole::Warn};
    for (const governor::AccountView &view : m_snapshot.accounts)
        if (view.isLow)
            add(money,
                view.daysLeft
                    ? AttentionWords::tr("%1 has money for %n days", nullptr, *view.daysLeft).arg(view.account.name)
                    : AttentionWords::tr("%1 has little money left").arg(view.account.name),
                view.emptyAt ? AttentionWords::tr("Vast.ai stops what runs there on %1")
                                   .arg(formats::shortTime(*view.emptyAt, QTimeZone::utc()))
                             : AttentionWords::tr("Vast.ai stops instances when it is used up"),
                AttentionWords::tr("Show"), {PageId::Access, {}, view.account.name, {}});
    if (m_snapshot.accounts.empty()) {
        add({QStringLiteral("key"), {}, ColourRole::Warn}, AttentionWords::tr("No account is connected"),
            AttentionWords::tr("Nothing can be rented without one"), AttentionWords::tr("Connect Vast.ai…"), {});
        m_items.back().connects = true;
    } else if (m_snapshot.teams.empty()) {
        add({QStringLiteral("people"), {}, ColourRole::Warn}, AttentionWords::tr("There is no team yet"),
            AttentionWords::tr("Rentals belong to teams"), AttentionWords::tr("New team…"),
            {PageId::Teams, {}, {}, QStringLiteral("new")});
    }
}

} // namespace

std::vector<AttentionItem> attention(const governor::DeskSnapshot &snapshot, const TeamId &team,
                                     const governor::SavingsView *savings)
{
    return Collector(snapshot, team, savings).collect();
}

} // namespace bursar::desktop::overview
