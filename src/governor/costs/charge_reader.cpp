#include "governor/costs/charge_reader.h"

#include "ledger/charge_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// Days before the last reading that are read again: rows come up to 40 hours late and may grow for a while.
constexpr int daysReadAgain = 4;

} // namespace

ChargeReader::ChargeReader(ExecutorSession &session)
    : m_session(session)
{
}

Expected<bool> ChargeReader::due(const Account &account, Duration every) const
{
    const auto last = ledger::ChargeStore(m_session.context().database()).lastRead(account.id);
    if (!last)
        return last.failure();
    return !*last || m_session.context().now() - **last >= every;
}

Expected<QDate> ChargeReader::firstDay(const Account &account) const
{
    const QTimeZone utc = QTimeZone::utc();
    const auto last = ledger::ChargeStore(m_session.context().database()).lastRead(account.id);
    if (!last)
        return last.failure();
    if (*last)
        return localDate(**last, utc).addDays(-daysReadAgain);
    // First time: back to the start of last month, so that the month to be closed is whole.
    return Month::of(localDate(m_session.context().now(), utc)).previous().firstDay();
}

void ChargeReader::read(const Account &account, std::function<void(Expected<int>)> done)
{
    const Expected<vast::Client *> client = m_session.context().client(account);
    const Expected<QDate> first = firstDay(account);
    if (!client || !first) {
        done(client ? first.failure() : client.failure());
        return;
    }
    // Today's row is partial: our segments know better until the day is over.
    const QDate yesterday = localDate(m_session.context().now(), QTimeZone::utc()).addDays(-1);
    (*client)->send(vast::calls::listCharges(std::min(*first, yesterday), yesterday), vast::Priority::Background,
                    m_session.whileHeld([this, account, done](const vast::Result<vast::ChargeList> &list) {
                        if (list)
                            done(takeIn(account, *list));
                        else
                            done(Unexpected{vast::toError(list.error(), account.name)});
                    }));
}

Expected<int> ChargeReader::takeIn(const Account &account, const vast::ChargeList &list)
{
    Context &context = m_session.context();
    ledger::ChargeStore store(context.database());
    std::vector<Charge> charges = list.charges;
    for (Charge &charge : charges) {
        charge.account = account.id;
        charge.firstSeen = context.now();
        charge.changedAt = context.now();
    }
    // Only what differs is a change of records; an unchanged answer leaves no event.
    std::vector<Charge> changed;
    for (const Charge &charge : charges) {
        const auto known = store.within(charge.day, charge.day, charge.instance);
        if (!known)
            return known.failure();
        const bool same =
            std::any_of(known->begin(), known->end(), [&](const Charge &row) { return row.amounts == charge.amounts; });
        if (!same)
            changed.push_back(charge);
    }
    if (!changed.empty()) {
        auto transaction = m_session.record();
        if (!transaction)
            return transaction.failure();
        const Expected<int> recorded = ledger::ChargeStore::record(**transaction, changed);
        if (!recorded)
            return recorded;
        if (auto done = (*transaction)->commit(); !done)
            return done.failure();
    }
    if (list.complete && list.badRows == 0) { // else the same days are read again
        if (auto noted = store.setLastRead(account.id, context.now()); !noted)
            return noted.failure();
    }
    return static_cast<int>(changed.size());
}

} // namespace bursar::governor
