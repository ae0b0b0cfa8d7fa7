#include "desktop/access/access_inquiry.h"

#include "governor/reading/ledger_reader.h"

#include <algorithm>

namespace bursar::desktop {

namespace {

constexpr Duration freshReading = std::chrono::seconds{30};
constexpr Duration freshLists = std::chrono::hours{1};

Expected<AccessFacts> factsFrom(const governor::LedgerReader &reader, Instant now)
{
    auto state = reader.access(now);
    auto roles = reader.roles();
    if (!state || !roles)
        return state ? roles.failure() : state.failure();
    AccessFacts facts{*std::move(state), *std::move(roles), {}, {}};
    for (const RoleGrant &grant : facts.roles.grants()) {
        const auto name = reader.memberName(grant.member);
        if (!name)
            return name.failure();
        facts.people[grant.member] = *name;
    }
    return facts;
}

} // namespace

AccessInquiry::AccessInquiry(governor::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void AccessInquiry::askIfOld(const governor::DeskSnapshot &snapshot)
{
    if (snapshot.auditEvents == m_askedEvents && snapshot.now - m_askedAt < freshReading)
        return;
    m_askedEvents = snapshot.auditEvents;
    m_askedAt = snapshot.now;
    ask();
}

void AccessInquiry::ask()
{
    m_again = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    if (!m_me.isEmpty()) {
        askLedger();
        return;
    }
    const auto me = m_desk.ask([](governor::Governor &, const MemberId &by) { return by; });
    governor::whenDone(me, this, [this](const MemberId &by) {
        m_me = by;
        askLedger();
    });
}

void AccessInquiry::askLedger()
{
    governor::whenDone(m_desk.read(factsFrom), this, [this](const Expected<AccessFacts> &facts) {
        m_asking = false;
        if (m_again)
            ask();
        if (!facts) {
            Q_EMIT failed(facts.error());
            return;
        }
        auto told = std::make_shared<AccessFacts>(*facts);
        told->me = m_me;
        m_facts = told;
        Q_EMIT answered(m_facts);
    });
}

void AccessInquiry::readLists(const governor::DeskSnapshot &snapshot)
{
    QStringList names;
    for (const governor::AccountView &view : snapshot.accounts)
        names.append(view.account.name);
    readLists(names, true);
}

void AccessInquiry::readOldLists(const governor::DeskSnapshot &snapshot)
{
    if (!m_facts || snapshot.now - m_listsAskedAt < freshLists)
        return;
    QStringList names;
    for (const governor::AccountView &view : snapshot.accounts) {
        const auto list = std::ranges::find(m_facts->state.lists, view.account.id, &VendorAccess::account);
        if (list == m_facts->state.lists.end() || !list->readAt || snapshot.now - *list->readAt >= freshLists)
            names.append(view.account.name);
    }
    m_listsAskedAt = snapshot.now;
    readLists(names, false);
}

void AccessInquiry::readLists(const QStringList &accounts, bool tellsErrors)
{
    if (m_listsToRead > 0 || accounts.isEmpty())
        return;
    m_tellsErrors = tellsErrors;
    m_listsToRead = static_cast<int>(accounts.size());
    for (const QString &account : accounts) {
        const auto read =
            m_desk.askLater<Expected<void>>([account](governor::Governor &governor, const MemberId &, auto done) {
                governor.access().refresh(account, std::move(done));
            });
        governor::whenDone(read, this, [this](const Expected<void> &done) { listRead(done); });
    }
}

void AccessInquiry::listRead(const Expected<void> &read)
{
    m_listsToRead -= 1;
    if (!read && m_tellsErrors)
        Q_EMIT failed(read.error());
    if (m_listsToRead == 0)
        ask();
}

} // namespace bursar::desktop
