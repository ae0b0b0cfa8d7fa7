#pragma once

#include "domain/instance.h"
#include "domain/metering.h"
#include "domain/offer.h"
#include "vast/request_queue.h"

#include <functional>

namespace bursar::vast {

/// A key that cannot be printed by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    bool isEmpty() const { return m_value.isEmpty(); }
    /// Only for the Authorization header.
    const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value;
};

/// What a search asks for; every condition is also checked again on every row that comes back.
struct OfferQuery
{
    QStringList gpuNames; ///< Vast.ai's spelling; empty: all
    std::optional<HourlyRate> maxTotalPerHour; ///< `dph_total` for `disk`
    std::optional<Share> minReliability;
    std::optional<int> minGpus;
    std::optional<int> maxGpus;
    std::optional<bool> verified;
    std::optional<OfferId> offer; ///< one offer again (`ask_contract_id`)
    bool includeNotRentable = false;
    Gigabytes disk = Gigabytes::fromWhole(20); ///< `allocated_storage`
    RentalType type = RentalType::OnDemand;
    int limit = 200;
    friend bool operator==(const OfferQuery &, const OfferQuery &) = default;
};

/// The fields of a create call that Bursar sends (`PUT /api/v0/asks/{id}/`).
struct NewInstance
{
    QString image;
    Gigabytes disk;
    QString label;
    QString onStart;
};

struct CreatedInstance
{
    InstanceId instance;
};

struct InstanceList
{
    std::vector<Instance> instances;
    bool complete = false; ///< all pages came and their number agrees with `total_instances`
    int badRows = 0; ///< rows without a readable number (left out), or with a price or another field that was (kept)
};

struct ChargeList
{
    std::vector<Charge> charges; ///< one per instance and UTC day; `account`, `firstSeen`, `changedAt` are left empty
    Money otherSources; ///< volumes and serverless: not of an instance
    int badRows = 0;
    bool complete = false; ///< all pages came, and their number agrees where Vast.ai gives one
};

struct AccountStatus
{
    Money balance;
    Money credit;
    QString userName; ///< e-mail or user name
};

/// Typed calls of Vast.ai's API for one key. Every call goes through the queue; callbacks come on its thread.
class Client
{
public:
    using CallId = RequestQueue::CallId;
    using KeySource = std::function<Expected<Secret>()>; ///< asked at each call, so that a rotated key is used at once

    /// `timers` is the queue's clock, both outlive the client; fetching logs also waits on it. Destroying the client
    /// takes back its calls without calling anybody.
    Client(RequestQueue &queue, Timers &timers, QUrl baseUrl, KeySource key);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// How long one call may take (`--call-timeout`).
    void setCallTimeout(Duration timeout);
    /// Gives each call that changes something the permit of the moment in which it is asked for: it may wait for long,
    /// and its transport can tell whether it may still go out.
    void setPermit(std::function<qint64()> permit);

    /// Rows are sorted by price at the server, so that a cut is the cheapest part. Equal searches are shared while in
    /// flight.
    CallId searchOffers(const OfferQuery &query, Priority priority, Callback<OfferSnapshot> done);
    /// Sent exactly once. `OutcomeUnknown` or a `contract` in the error mean that it may have rented.
    CallId createInstance(OfferId offer, const NewInstance &wish, Priority priority, Callback<CreatedInstance> done);
    /// All pages of the v1 list. Not `complete` when a row has no readable number.
    CallId listInstances(Priority priority, Callback<InstanceList> done);
    /// Only instances whose label begins so. A whole rental label (`bursar/team/request`) is filtered at the server,
    /// which compares for equality: with a note behind it is then not found; a beginning of a label costs all pages.
    /// Never shared with a list that is under way, since that may be older than what is looked for.
    CallId listInstancesLabelled(const QString &label, Priority priority, Callback<InstanceList> done);
    /// Nothing when Vast.ai says that it does not exist (200 with null, 404 without `auth_error`).
    CallId showInstance(InstanceId instance, Priority priority, Callback<std::optional<Instance>> done);
    /// Success when accepted, even if the start was queued ("state change queued").
    CallId startInstance(InstanceId instance, Priority priority, Callback<bool> done);
    CallId stopInstance(InstanceId instance, Priority priority, Callback<bool> done);
    CallId rebootInstance(InstanceId instance, Priority priority, Callback<bool> done);
    /// Already gone is success.
    CallId destroyInstance(InstanceId instance, Priority priority, Callback<bool> done);
    CallId labelInstance(InstanceId instance, const QString &label, Priority priority, Callback<bool> done);
    /// Asks for the logs, then fetches them from the second host (without key) until they are there.
    CallId fetchLogs(InstanceId instance, int lines, Priority priority, Callback<QString> done);
    /// Charges of the UTC days from first to last, all pages.
    CallId listCharges(QDate firstDay, QDate lastDay, Priority priority, Callback<ChargeList> done);
    CallId currentUser(Priority priority, Callback<AccountStatus> done);
    void cancel(CallId id);

private:
    std::shared_ptr<class CallRunner> m_runner; ///< shared with the steps of calls that take several
};

} // namespace bursar::vast
