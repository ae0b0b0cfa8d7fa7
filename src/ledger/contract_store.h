#pragma once

#include "domain/ids.h"
#include "domain/instance.h"
#include "ledger/record_transaction.h"

#include <QDate>

namespace bursar::ledger {

/// Whose an instance is: contract → team, from a day on. Decides for ever; the label is only for recovery.
struct Contract
{
    InstanceId instance;
    AccountId account;
    std::optional<TeamId> team; ///< none: a stranger
    RequestId request; ///< empty for strangers and assigned ones
    MemberId by; ///< who rented it
    Instant firstSeen;
    std::optional<Instant> goneAt;
    std::optional<Instant> plannedEnd;
    QString note;
    QString label;
    QString gpuName;
    int numGpus = 0;
    HourlyRate pricePerHour;
    StorageRate storageCost;
    Gigabytes disk;
    TrafficRate upCost;
    TrafficRate downCost;
    QString location;
    bool stopAtEnd = true;
};

/// What was last observed of an instance: a working table.
struct LastSeen
{
    InstanceId instance;
    AccountId account;
    Instant at;
    InstanceState state = InstanceState::Unknown;
    Instance observed;
    int missed = 0; ///< complete lists in a row without it
    std::optional<Instant> stateSince = {}; ///< kept by the store: since when it is seen in that state
};

class ContractStore
{
public:
    explicit ContractStore(Database &database);
    Expected<std::vector<Contract>> all(bool withGone = false) const;
    Expected<std::optional<Contract>> byInstance(const InstanceId &instance) const;
    Expected<std::vector<Contract>> byRequest(const RequestId &request) const;
    /// Changes whenever an instance gets another owner.
    Expected<qint64> ownersStamp() const;
    /// The team an instance belonged to on a UTC day.
    Expected<std::optional<TeamId>> teamOn(const InstanceId &instance, const QDate &day) const;
    /// Every team it belonged to on that UTC day or later.
    Expected<std::vector<TeamId>> teamsSince(const InstanceId &instance, const QDate &day) const;
    /// Event instance.found or instance.stranger or instance.duplicate.
    static Expected<void> add(RecordTransaction &transaction, const Contract &contract, const QString &action);
    /// Event instance.assigned; from that UTC day on.
    static Expected<void> assign(RecordTransaction &transaction, const InstanceId &instance, const TeamId &team,
                                 const QDate &fromDay);
    static Expected<void> setPlannedEnd(RecordTransaction &transaction, const InstanceId &instance,
                                        const std::optional<Instant> &end);
    static Expected<void> setNote(RecordTransaction &transaction, const InstanceId &instance, const QString &note);
    /// Event instance.gone.
    static Expected<void> setGone(RecordTransaction &transaction, const InstanceId &instance, Instant at);
    /// It was taken for gone and is listed again. Event instance.found.
    static Expected<void> setBack(RecordTransaction &transaction, const InstanceId &instance);

    // Working table.
    Expected<std::vector<LastSeen>> lastSeen() const;
    Expected<void> see(const std::vector<LastSeen> &observations);
    Expected<void> forget(const InstanceId &instance);

private:
    Database &m_database;
};

} // namespace bursar::ledger
