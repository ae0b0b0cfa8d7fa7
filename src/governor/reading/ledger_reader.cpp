#include "governor/reading/ledger_reader.h"

#include "domain/periods.h"
#include "governor/budgets/standings.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/account_money_store.h"
#include "ledger/account_status_store.h"
#include "ledger/account_store.h"
#include "ledger/audit_store.h"
#include "ledger/change_stamp.h"
#include "ledger/contract_store.h"
#include "ledger/lease_store.h"
#include "ledger/ledger.h"
#include "ledger/member_store.h"
#include "ledger/organisation_store.h"
#include "ledger/policy_store.h"
#include "ledger/policy_template_store.h"
#include "ledger/rental_template_store.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr int requestsInSnapshot = 500;

Expected<TeamView> viewOf(ledger::Database &database, Standings &standings, const Names &names, const Team &team,
                          Instant now, const MemberId &by = {})
{
    TeamView view;
    view.team = team;
    view.accountName = names.account(team.account);
    view.costCenterCode = names.costCenterOf(team.id);
    const auto version = ledger::PolicyStore(database).inForce(team.id, now);
    if (!version)
        return version.failure();
    if (*version)
        view.policy = **version;
    auto standing = standings.of(team, view.policy.policy, by);
    if (!standing)
        return standing.failure();
    view.standing = *std::move(standing);
    return view;
}

void showMoney(AccountView &view, const ledger::AccountStatusStore::Status &status, Instant now)
{
    view.balance = status.balance;
    view.credit = status.credit;
    view.balanceAt = status.at;
    // What has been spent since it was told is not in it yet.
    const MoneyOutlook outlook = outlookOf(status.balance + status.credit, status.at, view.burnRate, now);
    view.daysLeft = outlook.days;
    view.emptyAt = outlook.emptyAt;
    view.isLow = isLow(outlook, view.warning);
}

} // namespace

Expected<std::unique_ptr<LedgerReader>> LedgerReader::open(const QString &path)
{
    auto database = ledger::Database::open(path);
    if (!database)
        return database.failure();
    auto d = std::make_unique<Private>(*std::move(database));
    auto reader = std::make_unique<LedgerReader>(d->database);
    reader->d = std::move(d);
    return reader;
}

LedgerReader::LedgerReader(ledger::Database &borrowed)
    : d(std::make_unique<Private>(borrowed))
{
}

LedgerReader::~LedgerReader() = default;

Expected<DeskSnapshotPtr> LedgerReader::snapshot(Instant now, const MemberId &by) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    if (!oneMoment)
        return oneMoment.failure();
    DeskSnapshot result;
    result.now = now;
    const auto keep = [](auto &target, auto &&answer) -> std::optional<Error> {
        if (!answer)
            return answer.error();
        target = *std::forward<decltype(answer)>(answer);
        return std::nullopt;
    };
    ledger::LedgerFacts facts;
    std::optional<ledger::LeaseStore::Holder> holder;
    if (auto error = keep(facts, ledger::LedgerFile::facts(d->database)))
        return Unexpected{*error};
    if (auto error = keep(result.organisation, organisation()))
        return Unexpected{*error};
    if (auto error = keep(result.accounts, accounts(now)))
        return Unexpected{*error};
    if (auto error = keep(result.teams, teams(now, false, by)))
        return Unexpected{*error};
    if (auto error = keep(result.instances, instances(now)))
        return Unexpected{*error};
    if (auto error = keep(result.requests, requests({}, {}, requestsInSnapshot)))
        return Unexpected{*error};
    if (auto error = keep(result.policyTemplates, ledger::PolicyTemplateStore(d->database).all()))
        return Unexpected{*error};
    if (auto error = keep(result.templates, ledger::RentalTemplateStore(d->database).all()))
        return Unexpected{*error};
    const QDate today = localDate(now, zoneNamed(result.organisation.zone).value_or(QTimeZone::utc()));
    if (auto error = keep(result.monthByDay, dailySpend(Month::of(today).firstDay(), today, now)))
        return Unexpected{*error};
    if (auto error = keep(result.notifications, notificationSettings()))
        return Unexpected{*error};
    if (auto error = keep(result.notices, notices(now, false)))
        return Unexpected{*error};
    if (auto error = keep(result.channelTroubles, channelTroubles()))
        return Unexpected{*error};
    if (auto error = keep(result.auditEvents, ledger::AuditStore(d->database).count()))
        return Unexpected{*error};
    if (auto error = keep(holder, ledger::LeaseStore(d->database).holder()))
        return Unexpected{*error};
    result.executor.alive = holder.has_value();
    result.executor.holder = holder ? holder->name : QString();
    result.sample = facts.clock == ClockKind::Sample;
    return std::make_shared<const DeskSnapshot>(std::move(result));
}

Expected<QByteArray> LedgerReader::changeStamp() const
{
    const auto stamp = ledger::changeStamp(d->database);
    if (!stamp)
        return stamp.failure();
    QByteArray text;
    for (const qint64 number : {stamp->events, stamp->observations, stamp->observedAt, stamp->meters,
                                stamp->meteredUntil, stamp->leaseEpoch, qint64{stamp->leaseHeld}}) {
        text += QByteArray::number(number);
        text += ' ';
    }
    return text;
}

Expected<Organisation> LedgerReader::organisation() const
{
    return ledger::OrganisationStore(d->database).load();
}

Expected<std::vector<AccountView>> LedgerReader::accounts(Instant now, bool withArchived) const
{
    const auto all = ledger::AccountStore(d->database).all(withArchived);
    if (!all)
        return all.failure();
    const auto allTeams = ledger::TeamStore(d->database).all();
    if (!allTeams)
        return allTeams.failure();
    const auto seen = ledger::ContractStore(d->database).lastSeen();
    if (!seen)
        return seen.failure();
    const auto money = ledger::AccountStatusStore(d->database).all();
    if (!money)
        return money.failure();
    const auto warnings = ledger::AccountWarningStore(d->database).all();
    if (!warnings)
        return warnings.failure();
    std::vector<AccountView> views;
    for (const Account &account : *all) {
        AccountView view;
        view.account = account;
        if (const auto set = warnings->find(account.id); set != warnings->end())
            view.warning = set->second;
        for (const Team &team : *allTeams) {
            if (team.account == account.id)
                view.teams.append(team.name);
        }
        for (const ledger::LastSeen &row : *seen) {
            if (row.account != account.id)
                continue;
            if (billsGpu(row.state))
                view.burnRate += row.observed.pricePerHour;
            if (billsDisk(row.state))
                view.burnRate += storagePerHour(row.observed.storageCost, row.observed.disk);
        }
        if (const auto known = money->find(account.id); known != money->end())
            showMoney(view, known->second, now);
        views.push_back(std::move(view));
    }
    return views;
}

Expected<std::vector<TeamView>> LedgerReader::teams(Instant now, bool withArchived, const MemberId &by) const
{
    const auto all = ledger::TeamStore(d->database).all(withArchived);
    if (!all)
        return all.failure();
    const Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    Expected<Standings> standings = Standings::load(d->costs, now);
    if (!standings)
        return standings.failure();
    std::vector<TeamView> views;
    for (const Team &team : *all) {
        auto view = viewOf(d->database, *standings, *names, team, now, by);
        if (!view)
            return view.failure();
        views.push_back(*std::move(view));
    }
    return views;
}

Expected<TeamView> LedgerReader::team(const QString &slugOrName, Instant now) const
{
    const Expected<Team> found = teamNamed(d->database, slugOrName);
    if (!found)
        return found.failure();
    const Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    Expected<Standings> standings = Standings::load(d->costs, now);
    if (!standings)
        return standings.failure();
    return viewOf(d->database, *standings, *names, *found, now);
}

Expected<std::vector<PolicyVersion>> LedgerReader::policyHistory(const TeamId &team) const
{
    return ledger::PolicyStore(d->database).history(team);
}

Expected<Standing> LedgerReader::standing(const TeamId &team, Instant now) const
{
    const Expected<Team> found = teamWithId(d->database, team);
    if (!found)
        return found.failure();
    const auto version = ledger::PolicyStore(d->database).inForce(team, now);
    if (!version)
        return version.failure();
    return standingOf(d->costs, *found, *version ? (*version)->policy : Policy{}, now);
}

Expected<QString> LedgerReader::memberName(const MemberId &id) const
{
    if (id.isEmpty())
        return QStringLiteral("Bursar");
    const auto member = ledger::MemberStore(d->database).byId(id);
    if (!member)
        return member.failure();
    return *member ? (*member)->name : id.toString();
}

} // namespace bursar::governor
