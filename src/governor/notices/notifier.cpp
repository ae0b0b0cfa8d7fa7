#include "governor/notices/notifier.h"

#include "domain/audit_actions.h"
#include "governor/access/access_notices.h"
#include "governor/budgets/budget_watch.h"
#include "governor/notices/notice_causes.h"
#include "ledger/account_store.h"
#include "ledger/notification_settings_store.h"
#include "ledger/organisation_store.h"
#include "ledger/team_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""h;

// Telling a few minutes later harms nobody: what must not happen at 100 % is refused by the decision itself.
constexpr Duration budgetsEvery = 2min;
constexpr Duration forecastsEvery = 15min; ///< it looks at eight weeks
constexpr Duration keptAfterwards = 24h * 100;

bool isDue(const std::optional<Instant> &last, Duration every, Instant now)
{
    return !last || now - *last >= every || now < *last;
}

} // namespace

Notifier::Notifier(ExecutorSession &session)
    : m_session(session)
    , m_store(session.context().database())
{
}

Notifier::~Notifier()
{
    *m_givenUp = true;
}

void Notifier::heardOf(const Account &account, const std::optional<Error> &problem)
{
    m_problems.insert_or_assign(account.id, problem);
}

Expected<void> Notifier::check()
{
    const Instant now = m_session.context().now();
    const auto told = m_store.toldCauses(now);
    const auto open = m_store.list(now, false);
    if (!told || !open)
        return told ? open.failure() : told.failure();
    const auto others = otherCauses(*open);
    auto news = ladder(*told);
    if (!others || !news)
        return others ? news.failure() : others.failure();
    for (const Notice &notice : *others) {
        if (!told->contains(notice.cause))
            news->push_back(notice);
    }
    if (auto given = give(*std::move(news)); !given)
        return given;
    if (auto ended = endWhatIsOver(*open, *others); !ended)
        return ended;
    return sendNext();
}

Expected<std::vector<Notice>> Notifier::ladder(const std::set<QString> &told)
{
    Context &context = m_session.context();
    const Instant now = context.now();
    std::vector<Notice> notices;
    if (!isDue(m_checkedBudgets, budgetsEvery, now))
        return notices;
    m_checkedBudgets = now;
    const bool forecasts = isDue(m_forecast, forecastsEvery, now);
    if (forecasts) {
        m_forecast = now;
        if (auto forgotten = m_store.forgetBefore(now - keptAfterwards); !forgotten)
            return forgotten.failure();
    }
    const auto budgets = watchedBudgets(context.costs(), now, forecasts ? WithForecasts::Yes : WithForecasts::No);
    if (!budgets)
        return budgets.failure();
    for (const WatchedBudget &watched : *budgets) {
        for (const ReachedStep &step : stepsReached(watched, now, told))
            notices.push_back(noticeFor(watched, step, now));
    }
    return notices;
}

Expected<std::vector<Notice>> Notifier::otherCauses(const std::vector<Notice> &open)
{
    Context &context = m_session.context();
    const Instant now = context.now();
    auto causes = plannedStops(context.database(), now);
    const auto approvals = waitingApprovals(context.database(), now);
    const auto access = accessNotices(context.database(), now);
    if (!causes || !approvals)
        return causes ? approvals.failure() : causes.failure();
    if (!access)
        return access.failure();
    causes->insert(causes->end(), approvals->begin(), approvals->end());
    causes->insert(causes->end(), access->begin(), access->end());
    const auto low = lowAccounts(context.database(), now);
    if (!low)
        return low.failure();
    causes->insert(causes->end(), low->begin(), low->end());
    const auto accounts = ledger::AccountStore(context.database()).all();
    if (!accounts)
        return accounts.failure();
    for (const Account &account : *accounts) {
        const auto before =
            std::find_if(open.begin(), open.end(), [prefix = lostKeyCause(account.id)](const Notice &notice) {
                return notice.cause.startsWith(prefix);
            });
        const auto heard = m_problems.find(account.id);
        const bool isRead = heard != m_problems.end() && !heard->second;
        // A look that failed for another reason says nothing of the key, and so does none at all.
        if (before != open.end() && !isRead)
            causes->push_back(*before);
        else if (heard != m_problems.end() && heard->second && isLostKey(*heard->second))
            causes->push_back(lostKey(account, *heard->second, now));
    }
    return causes;
}

Expected<void> Notifier::give(std::vector<Notice> notices)
{
    if (notices.empty())
        return {};
    Context &context = m_session.context();
    const auto organisation = ledger::OrganisationStore(context.database()).load();
    const auto settings = ledger::NotificationSettingsStore(context.database()).load();
    if (!organisation || !settings)
        return organisation ? settings.failure() : organisation.failure();
    auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    for (Notice &notice : notices) {
        notice.id = context.newId<NoticeId>();
        if (notice.zone.isEmpty())
            notice.zone = organisation->zone;
        auto given = ledger::NoticeStore::give(**transaction, notice);
        if (given && !notice.covered)
            given = enqueue(notice, *settings, organisation->zone);
        if (!given)
            return given;
    }
    if (auto committed = (*transaction)->commit(); !committed)
        return committed;
    for (const Notice &notice : notices) {
        if (!notice.covered)
            m_session.report(notice.kind == NoticeKind::Budget ? audit_action::budgetReached
                                                               : audit_action::noticeGiven,
                             notice.id.toString(), notice.sentence());
    }
    return {};
}

Expected<void> Notifier::enqueue(const Notice &notice, const NotificationSettings &settings,
                                 const QString &organisationZone)
{
    Context &context = m_session.context();
    const auto team = ledger::TeamStore(context.database()).byId(notice.team);
    if (!team)
        return team.failure();
    const auto put = [&](const QString &channel, const QString &recipient, const QString &zoneName) {
        const QTimeZone zone = zoneNamed(zoneName).value_or(QTimeZone::utc());
        Instant due = notice.at;
        if (!notice.urgent && settings.digestHour && channel == toString(Outgoing::Channel::Email))
            due = nextHour(notice.at, *settings.digestHour, zone);
        else if (!notice.urgent && settings.quietHours)
            due = settings.quietHours->over(notice.at, zone);
        return m_store.save({notice.id, channel, recipient, due, 0, Delivery::State::Waiting, {}, notice.at});
    };
    Expected<void> done;
    if (settings.webhook)
        done = put(toString(Outgoing::Channel::Webhook), {}, notice.zone);
    if (done && settings.email && !settings.contact.isEmpty())
        done = put(toString(Outgoing::Channel::Email), settings.contact, organisationZone);
    const QString lead = *team ? (*team)->leadEmail.trimmed() : QString();
    if (done && settings.email && lead != settings.contact && isMailAddress(lead))
        done = put(toString(Outgoing::Channel::Email), lead, (*team)->zone);
    return done;
}

Expected<void> Notifier::endWhatIsOver(const std::vector<Notice> &open, const std::vector<Notice> &present)
{
    for (const Notice &notice : open) {
        const bool goesOn = notice.kind == NoticeKind::Budget // ends with its period
            || std::any_of(present.begin(), present.end(),
                           [&notice](const Notice &each) { return each.cause == notice.cause; });
        if (goesOn)
            continue;
        if (auto ended = m_store.end(notice.id, m_session.context().now()); !ended)
            return ended;
    }
    return {};
}

} // namespace bursar::governor
