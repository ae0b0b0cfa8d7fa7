#include "governor/access/access_state.h"

#include "domain/access_order.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/account_store.h"
#include "ledger/key_store.h"
#include "ledger/member_store.h"
#include "ledger/request_store.h"
#include "ledger/review_store.h"
#include "ledger/role_store.h"
#include "ledger/team_store.h"
#include "ledger/vendor_call_store.h"
#include "ledger/vendor_list_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace bursar::governor {

namespace {

constexpr int mostCalls = 1000;

/// Everything of one moment, joined by names.
class Joining
{
public:
    Joining(ledger::Database &database, Instant now)
        : m_database(database)
    {
        m_state.at = now;
    }

    Expected<AccessState> state()
    {
        for (const auto step : {&Joining::readNames, &Joining::readAccounts, &Joining::readInvitations,
                                &Joining::readCalls, &Joining::readReviews, &Joining::joinKeys}) {
            if (auto done = (this->*step)(); !done)
                return done.failure();
        }
        return std::move(m_state);
    }

private:
    Expected<void> readNames()
    {
        const auto members = ledger::MemberStore(m_database).all();
        const auto teams = ledger::TeamStore(m_database).all(true);
        auto known = ledger::KeyStore(m_database).all();
        auto requests = ledger::RequestStore(m_database).list({});
        if (!members || !teams)
            return members ? teams.failure() : members.failure();
        if (!known || !requests)
            return known ? requests.failure() : known.failure();
        for (const Member &member : *members)
            m_people[member.id] = member.name;
        for (const Team &team : *teams)
            m_teams[team.id] = team.name;
        m_known = *std::move(known);
        m_requests = *std::move(requests);
        return {};
    }

    Expected<void> readAccounts()
    {
        auto accounts = ledger::AccountStore(m_database).all();
        if (!accounts)
            return accounts.failure();
        m_accounts = *std::move(accounts);
        for (const Account &account : m_accounts) {
            auto lists = ledger::VendorListStore(m_database).of(account.id);
            if (!lists)
                return lists.failure();
            for (const VendorMember &member : lists->members)
                m_state.members.push_back({account.id, account.name, member});
            for (const VendorRole &role : lists->roles) {
                const auto holders = std::ranges::count_if(
                    lists->members, [&role](const VendorMember &member) { return member.roles.contains(role.name); });
                m_state.roles.push_back({account.id, account.name, role, static_cast<int>(holders)});
            }
            m_state.lists.push_back(*std::move(lists));
        }
        return {};
    }

    Expected<void> readInvitations()
    {
        std::set<std::pair<AccountId, QString>> seen;
        for (const Request &request : m_requests) { // newest first: a repeated one counts from its last
            const auto order = accessOrderOf(request);
            if (!order || order->action != AccessAction::Invite || request.state != RequestState::Closed
                || request.changedAt + PendingInvitation::lifetime <= m_state.at
                || !seen.insert({order->account, order->email}).second)
                continue;
            const bool isMember = std::ranges::any_of(m_state.members, [&order](const MemberView &view) {
                return view.account == order->account && view.member.email == order->email;
            });
            if (!isMember)
                m_state.invitations.push_back({order->account,
                                               accountName(order->account),
                                               {order->email, order->role, request.changedAt},
                                               m_people[request.by]});
        }
        return {};
    }

    Expected<void> readCalls()
    {
        const ledger::VendorCallStore store(m_database);
        auto calls = store.list(mostCalls);
        auto routes = store.routesSince(m_state.at - privilegeWindow);
        if (!calls || !routes)
            return calls ? routes.failure() : calls.failure();
        m_routes = *std::move(routes);
        for (VendorCall &call : *calls) {
            VendorCallView view{std::move(call), {}, {}, {}};
            view.accountName = accountName(view.call.account);
            view.keyName = keyName(view.call.account, view.call.key);
            const auto request = std::ranges::find_if(
                m_requests, [&view](const Request &each) { return each.id.toString() == view.call.request; });
            const auto order = request == m_requests.end() ? std::nullopt : accessOrderOf(*request);
            if (order)
                view.summary = summaryOf(*order);
            m_state.calls.push_back(std::move(view));
        }
        return {};
    }

    Expected<void> readReviews()
    {
        const ledger::ReviewStore store(m_database);
        const auto reviews = store.all();
        const auto signatures = store.signatures();
        if (!reviews || !signatures)
            return reviews ? signatures.failure() : reviews.failure();
        std::set<std::tuple<QString, AccountId, qint64>> seen;
        for (const KeyReview &review : *reviews) {
            const bool isLast = seen.insert({review.quarter.toString(), review.account, review.key}).second;
            m_state.reviews.push_back({review, accountName(review.account), isLast});
        }
        for (const ReviewSignature &signature : *signatures)
            m_state.signatures.push_back({signature, m_people[signature.by]});
        return {};
    }

    Expected<void> joinKeys()
    {
        for (const VendorAccess &lists : m_state.lists) {
            std::set<qint64> listed;
            for (const VendorKey &key : lists.keys) {
                listed.insert(key.number);
                addKey(lists.account, key.number, key.name, key.createdAt, key.permissions, true);
            }
            for (const KnownKey &key : m_known) {
                if (key.account == lists.account && !key.revokedAt && !listed.contains(key.number))
                    addKey(key.account, key.number, key.name, key.madeAt, key.permissions, false);
            }
        }
        return {};
    }

    void addKey(const AccountId &account, qint64 number, const QString &name, std::optional<Instant> createdAt,
                const KeyPermissions &permissions, bool isListed)
    {
        KeyView view;
        view.account = account;
        view.accountName = accountName(account);
        view.number = number;
        view.name = name;
        view.createdAt = createdAt;
        view.permissions = permissions;
        view.isListed = isListed;
        const auto known = std::ranges::find_if(m_known, [&](const KnownKey &key) {
            return key.account == account && key.number == number && !key.revokedAt;
        });
        if (known != m_known.end()) {
            view.known = *known;
            view.teamName = m_teams[known->team];
            view.ownerName = m_people[known->owner];
            const auto own = std::ranges::find(m_accounts, account, &Account::id);
            view.isAccounts = own != m_accounts.end() && own->key == known->place;
        }
        view.score = privilegeScore(permissions, number, m_routes, m_state.at);
        m_state.keys.push_back(std::move(view));
    }

    QString accountName(const AccountId &id) const
    {
        const auto found = std::ranges::find(m_accounts, id, &Account::id);
        return found == m_accounts.end() ? QStringLiteral("–") : found->name;
    }

    QString keyName(const AccountId &account, qint64 number) const
    {
        for (const VendorAccess &lists : m_state.lists) {
            const auto found = std::ranges::find(lists.keys, number, &VendorKey::number);
            if (lists.account == account && found != lists.keys.end())
                return found->name;
        }
        const auto known = std::ranges::find(m_known, number, &KnownKey::number);
        return known == m_known.end() ? QString() : known->name;
    }

    ledger::Database &m_database;
    AccessState m_state;
    std::map<MemberId, QString> m_people;
    std::map<TeamId, QString> m_teams;
    std::vector<Account> m_accounts;
    std::vector<KnownKey> m_known;
    std::vector<Request> m_requests;
    std::vector<VendorCall> m_routes; ///< what scores count
};

} // namespace

Expected<AccessState> LedgerReader::access(Instant now) const
{
    return Joining(d->database, now).state();
}

Expected<RoleBook> LedgerReader::roles() const
{
    return ledger::RoleStore(d->database).book();
}

} // namespace bursar::governor
