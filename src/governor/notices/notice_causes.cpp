#include "governor/notices/notice_causes.h"

#include "foundation/text_formats.h"
#include "governor/reading/ledger_reader.h"
#include "ledger/contract_store.h"
#include "ledger/running_rules_store.h"
#include "ledger/team_store.h"

#include <QDateTime>

#include <algorithm>

namespace bursar::governor {

namespace {

QString clockIn(const QString &zone, Instant at)
{
    const QTimeZone known = zoneNamed(zone).value_or(QTimeZone::utc());
    return QStringLiteral("%1 (%2)").arg(
        QDateTime::fromMSecsSinceEpoch(toMillis(at), known).toString(QStringLiteral("HH:mm")),
        QString::fromLatin1(known.id()));
}

Notice stopNotice(const ledger::RunningRulesStore::Breach &breach, const Team &team, Instant now)
{
    using Answer = ledger::RunningRulesStore::Answer;
    const bool held = breach.answer == Answer::Held;
    const QString instance = breach.instance.toString();
    Notice notice;
    notice.kind = NoticeKind::StopPlanned;
    notice.cause = QStringLiteral("stop/%1/%2/%3/%4")
                       .arg(instance, breach.rule, QString::number(toMillis(breach.since)),
                            held ? QStringLiteral("held") : QStringLiteral("planned"));
    notice.at = now;
    notice.team = team.id;
    notice.zone = team.zone;
    notice.urgent = true;
    notice.subject = instance;
    notice.facts = {
        {QStringLiteral("instance"), instance}, {QStringLiteral("rule"), breach.rule}, {QStringLiteral("held"), held}};
    if (breach.due)
        notice.facts.insert(QStringLiteral("due"), toRfc3339(*breach.due));
    const QString whose = team.name.isEmpty() ? QString() : QStringLiteral(" of %1").arg(team.name);
    if (held) {
        notice.title = QStringLiteral("Decide about instance %1%2").arg(instance, whose);
        notice.meaning = QStringLiteral("so many would stop at once that this one runs on until a person decides. %1")
                             .arg(breach.reason);
        notice.remedy = QStringLiteral("Stop it, or let it run on: bursarctl instance keep %1").arg(instance);
    } else {
        notice.title =
            QStringLiteral("Instance %1%2 stops at %3").arg(instance, whose, clockIn(notice.zone, *breach.due));
        notice.meaning = breach.reason;
        notice.remedy = QStringLiteral("Save your work, or let it run on: bursarctl instance keep %1").arg(instance);
    }
    return notice;
}

} // namespace

Expected<std::vector<Notice>> plannedStops(ledger::Database &database, Instant now)
{
    using Store = ledger::RunningRulesStore;
    const auto breaches = Store(database).breaches();
    std::vector<Notice> notices;
    if (!breaches)
        return breaches.failure();
    if (breaches->empty())
        return notices;
    const auto contracts = ledger::ContractStore(database).all();
    const auto teams = ledger::TeamStore(database).all(true);
    if (!contracts || !teams)
        return contracts ? teams.failure() : contracts.failure();
    for (const Store::Breach &breach : *breaches) {
        if (!breach.due || breach.answer == Store::Answer::Keep)
            continue;
        Team team;
        for (const ledger::Contract &contract : *contracts) {
            const auto found = std::find_if(teams->begin(), teams->end(), [&](const Team &each) {
                return contract.instance == breach.instance && contract.team == each.id;
            });
            if (found != teams->end())
                team = *found;
        }
        notices.push_back(stopNotice(breach, team, now));
    }
    return notices;
}

Expected<std::vector<Notice>> waitingApprovals(ledger::Database &database, Instant now)
{
    const auto waiting = LedgerReader(database).requests({}, RequestState::AwaitingApproval);
    if (!waiting)
        return waiting.failure();
    std::vector<Notice> notices;
    for (const RequestView &view : *waiting) {
        const QString id = view.request.id.toString();
        Notice notice;
        notice.kind = NoticeKind::ApprovalWaiting;
        // The same request may come to wait again, when it has become dearer since.
        notice.cause = QStringLiteral("approval/%1/%2").arg(id, QString::number(toMillis(view.request.changedAt)));
        notice.at = now;
        notice.team = view.request.team;
        notice.subject = id;
        notice.facts = {{QStringLiteral("request"), id},
                        {QStringLiteral("request_kind"), toString(view.request.kind)},
                        {QStringLiteral("team"), view.teamSlug}};
        notice.title = view.teamName.isEmpty() ? QStringLiteral("A request waits for approval")
                                               : QStringLiteral("%1 waits for an approval").arg(view.teamName);
        notice.meaning = QStringLiteral("%1, asked for by %2. Without an answer it is cancelled after three days.")
                             .arg(view.summary, view.byName);
        notice.remedy = QStringLiteral("Answer it under Requests, or with: bursarctl request approve %1").arg(id);
        notices.push_back(std::move(notice));
    }
    return notices;
}

Expected<std::vector<Notice>> lowAccounts(ledger::Database &database, Instant now)
{
    const LedgerReader reader(database);
    const auto accounts = reader.accounts(now);
    if (!accounts)
        return accounts.failure();
    std::vector<Notice> notices;
    for (const AccountView &view : *accounts) {
        if (!view.isLow || !view.balanceAt)
            continue;
        const QString id = view.account.id.toString();
        Notice notice;
        notice.kind = NoticeKind::AccountLow;
        // Told once a day while it lasts: somebody has to top it up.
        notice.cause = QStringLiteral("account/%1/%2").arg(id, localDate(now, QTimeZone::utc()).toString(Qt::ISODate));
        notice.at = now;
        notice.urgent = view.daysLeft && *view.daysLeft < 1;
        notice.subject = id;
        notice.facts = {{QStringLiteral("account"), id},
                        {QStringLiteral("left"), view.spendable()->toString()},
                        {QStringLiteral("days_left"), view.daysLeft ? QJsonValue(*view.daysLeft) : QJsonValue()}};
        notice.title = QStringLiteral("%1 runs out of money").arg(view.account.name);
        notice.meaning = view.emptyAt
            ? QStringLiteral(
                  "$%1 are left, which last until %2 at $%3 an hour. Vast.ai then stops all that runs there.")
                  .arg(view.spendable()->toString(), toRfc3339(*view.emptyAt), view.burnRate.toString())
            : QStringLiteral("$%1 are left.").arg(view.spendable()->toString());
        notice.remedy = QStringLiteral("Top it up at Vast.ai, or move credit from another account: bursarctl account "
                                       "transfer FROM \"%1\" AMOUNT --reason TEXT")
                            .arg(view.account.name);
        notices.push_back(std::move(notice));
    }
    return notices;
}

QString lostKeyCause(const AccountId &account)
{
    return QStringLiteral("key/%1/").arg(account.toString());
}

bool isLostKey(const Error &error)
{
    return error.code == QLatin1String("no_key") || error.code == QLatin1String("vast_key_refused");
}

Notice lostKey(const Account &account, const Error &problem, Instant now)
{
    Notice notice;
    notice.kind = NoticeKind::KeyLost;
    notice.cause = lostKeyCause(account.id) + QString::number(toMillis(now));
    notice.at = now;
    notice.urgent = true;
    notice.subject = account.id.toString();
    notice.facts = {{QStringLiteral("account"), account.id.toString()}, {QStringLiteral("problem"), problem.code}};
    notice.title = QStringLiteral("Bursar has lost the key of %1").arg(account.name);
    notice.meaning = QStringLiteral("until it is back nothing in this account is watched, metered or stopped at its "
                                    "limit. %1")
                         .arg(problem.message);
    notice.remedy = problem.remedy;
    return notice;
}

} // namespace bursar::governor
