#pragma once

#include "domain/metering.h"
#include "ledger/record_transaction.h"

#include <map>

namespace bursar::ledger {

/// What Vast.ai charged, per instance and UTC day.
class ChargeStore
{
public:
    explicit ChargeStore(Database &database);
    Expected<std::vector<Charge>> within(QDate firstDay, QDate lastDay,
                                         const std::optional<InstanceId> &instance = std::nullopt) const;
    /// Adds or changes rows that differ from what is stored; one event charge.recorded for the whole batch. Returns how
    /// many changed.
    static Expected<int> record(RecordTransaction &transaction, const std::vector<Charge> &charges);
    /// Rows and newest change of each UTC day; days without any are left out.
    Expected<std::map<QDate, std::pair<qint64, qint64>>> stampByDay(const QDate &firstDay, const QDate &lastDay) const;
    /// When charges of the account were last read (working table).
    Expected<std::optional<Instant>> lastRead(const AccountId &account) const;
    Expected<void> setLastRead(const AccountId &account, Instant at);

private:
    Database &m_database;
};

} // namespace bursar::ledger
