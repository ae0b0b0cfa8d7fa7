#pragma once

#include "domain/request.h"
#include "ledger/record_transaction.h"

#include <set>

namespace bursar::ledger {

/// Requests and the reservations that belong to them.
class RequestStore
{
public:
    struct Filter
    {
        std::optional<TeamId> team;
        std::optional<RequestState> state;
        bool openOnly = false;
        int limit = 0; ///< newest first; 0 = all
    };
    explicit RequestStore(Database &database);
    Expected<std::vector<Request>> list(const Filter &filter) const;
    Expected<std::optional<Request>> byId(const RequestId &id) const;
    /// Requests that are not at an end, oldest first: what the executor works on.
    Expected<std::vector<Request>> open() const;
    /// Instances whose dearer price a person has accepted.
    Expected<std::set<InstanceId>> withAcceptedPrice() const;
    /// When the instance was seen to start the last time that somebody had it started.
    Expected<std::optional<Instant>> lastStarted(const InstanceId &instance) const;
    /// Event rental.requested, command.requested, …
    static Expected<void> add(RecordTransaction &transaction, const Request &request);
    /// Moves the request to `request.state` if it still stands in `from` and the arrow is allowed; else error code
    /// `request_moved`. Saves the other fields with it. Event <kind>.<state> with `details`.
    static Expected<void> advance(RecordTransaction &transaction, const Request &request, RequestState from,
                                  const QJsonObject &details = {});
    /// A change that is no arrow (instance found, end moved, attempts): event `action`.
    static Expected<void> amend(RecordTransaction &transaction, const Request &request, const QString &action,
                                const QJsonObject &details);

private:
    Database &m_database;
};

} // namespace bursar::ledger
