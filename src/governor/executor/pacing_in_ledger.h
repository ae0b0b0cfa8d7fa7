#pragma once

#include "domain/ids.h"
#include "ledger/pacing_store.h"
#include "vast/pacing_memory.h"

namespace bursar::governor {

/// Gives the queue's memory a home in the ledger's working tables, so that all processes of an account share its
/// spacing and nothing is learned twice. What cannot be read is not known; what cannot be written is not taken.
class PacingInLedger final : public vast::PacingMemory
{
public:
    PacingInLedger(ledger::Database &database, AccountId account);

    std::optional<Entry> load(const QString &endpoint) override;
    bool exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next) override;
    std::map<QString, Entry> all() override;
    std::optional<SearchRows> loadSearchRows() override;
    bool exchangeSearchRows(const std::optional<SearchRows> &expected, const SearchRows &next) override;

private:
    ledger::PacingStore m_store;
    QString m_account;
};

} // namespace bursar::governor
