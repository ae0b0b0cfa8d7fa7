#include "governor/executor/pacing_in_ledger.h"

namespace bursar::governor {

namespace {

using Entry = vast::PacingMemory::Entry;
using SearchRows = vast::PacingMemory::SearchRows;
using Stored = ledger::PacingStore;

std::optional<Instant> unlessZero(Instant instant)
{
    return instant == Instant{} ? std::nullopt : std::optional(instant);
}

Entry fromStored(const Stored::Entry &stored)
{
    return {{stored.interval, stored.tooShort, stored.proven, stored.paced},
            stored.nextAllowed,
            unlessZero(stored.lastRefused)};
}

Stored::Entry toStored(const Entry &entry)
{
    return {entry.learned.interval, entry.nextAllowed,   entry.learned.tooShort,
            entry.learned.proven,   entry.learned.paced, entry.lastRefused.value_or(Instant{})};
}

Stored::SearchRows toStored(const SearchRows &rows)
{
    return {rows.day, rows.used, rows.goneUntil.value_or(Instant{})};
}

template <class T>
auto toStored(const std::optional<T> &value)
{
    return value ? std::optional(toStored(*value)) : std::nullopt;
}

} // namespace

PacingInLedger::PacingInLedger(ledger::Database &database, AccountId account)
    : m_store(database)
    , m_account(account.toString())
{
}

std::optional<Entry> PacingInLedger::load(const QString &endpoint)
{
    const auto found = m_store.load(m_account, endpoint);
    return found && *found ? std::optional(fromStored(**found)) : std::nullopt;
}

bool PacingInLedger::exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next)
{
    const auto taken = m_store.exchange(m_account, endpoint, toStored(expected), toStored(next));
    return taken && *taken;
}

std::map<QString, Entry> PacingInLedger::all()
{
    std::map<QString, Entry> entries;
    if (const auto found = m_store.all(m_account)) {
        for (const auto &[endpoint, stored] : *found)
            entries.emplace(endpoint, fromStored(stored));
    }
    return entries;
}

std::optional<SearchRows> PacingInLedger::loadSearchRows()
{
    const auto found = m_store.searchRows(m_account);
    if (!found || !*found)
        return std::nullopt;
    return SearchRows{(*found)->day, (*found)->used, unlessZero((*found)->goneUntil)};
}

bool PacingInLedger::exchangeSearchRows(const std::optional<SearchRows> &expected, const SearchRows &next)
{
    const auto taken = m_store.exchangeSearchRows(m_account, toStored(expected), toStored(next));
    return taken && *taken;
}

} // namespace bursar::governor
