#pragma once

#include "domain/savings.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// What was saved by commands.
class SavingStore
{
public:
    explicit SavingStore(Database &database);
    /// Those that count at some time within the span, newest first.
    Expected<std::vector<BookedSaving>> within(const Span &span) const;
    /// Event saving.booked; a request that is booked already is left alone, without an event.
    static Expected<void> add(RecordTransaction &transaction, const BookedSaving &saving);
    /// The instance costs again from now on: event saving.ended for each saving that still counts.
    static Expected<void> endFor(RecordTransaction &transaction, const InstanceId &instance);

private:
    Database &m_database;
};

} // namespace bursar::ledger
