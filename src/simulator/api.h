#pragma once

#include "simulator/api_message.h"
#include "simulator/belongings.h"
#include "simulator/faults.h"
#include "simulator/rate_limits.h"

#include <memory>

namespace bursar::simulator {

class RouteTable;

/// A key and the account it opens. The key itself is only compared.
struct ApiKey
{
    QString name; ///< the account's, for the key that it was opened with
    QString key;
    size_t account = 0;
    qint64 id = 0;
    std::optional<QJsonObject> permissions{}; ///< `{"api":{…}}`; none: everything
    Instant created{};
};

/// A call that was received, for `/simulator/calls`. Never holds a key.
struct ReceivedCall
{
    Instant at;
    QByteArray method;
    QString path;
    QString query;
    QString keyName;
    int status = 0; ///< 0: no answer was sent
};

/// What Vast.ai's own audit log shows of a call that writes.
struct AuditEntry
{
    size_t account = 0;
    qint64 key = 0; ///< its number
    Instant at;
    QString address;
    QString route;
    QJsonValue arguments;
};

/// What route handlers work on.
struct ApiRoom
{
    Marketplace &market;
    std::vector<ApiKey> keys;
    RowQuota quota;
    Faults faults;
    std::vector<ReceivedCall> calls;
    std::vector<AuditEntry> audit;
    QByteArray speed = "1";
    bool ownsClock = true; ///< `POST /simulator/clock` may move the time
    quint64 answers = 0; ///< how many answers were drawn, for those that the seed varies from call to call
    std::map<size_t, Belongings> belongings{}; ///< by account
    quint64 revision = 0; ///< grows when keys or belongings change
    qint64 lastNumber = 4'200'000; ///< of keys, templates, members, …

    qint64 nextNumber()
    {
        ++revision;
        return ++lastNumber;
    }
    Belongings &of(size_t account) { return belongings[account]; }
};

/// Vast.ai's API as a function: request value in, answer value out. It tells the marketplace nothing about time;
/// call `Marketplace::advanceTo` first. Not thread-safe.
class Api
{
public:
    explicit Api(Marketplace &market);
    ~Api();
    Api(const Api &) = delete;
    Api &operator=(const Api &) = delete;

    /// An account of its own with that much money, opened by the key.
    void addKey(const QString &name, const QString &key, Amount money);
    /// A key of 32 characters that belongs to the seed and the number.
    static QString keyFromSeed(quint64 seed, int number);
    /// How fast the front's clock runs, as it is told in `/simulator/clock`; false: nobody may move it.
    void setClock(const QByteArray &speed, bool movable);
    /// Orders a trouble.
    void addFault(const Fault &fault);

    ApiAnswer answer(const ApiRequest &request);
    const std::vector<ReceivedCall> &calls() const { return m_room.calls; }

private:
    ApiAnswer process(const ApiRequest &request, const std::optional<Fault> &fault);
    ApiAnswer refuseByFault(const ApiRequest &request, const Fault &fault);
    void deform(ApiAnswer &answer, const Fault &fault);
    ApiAnswer tooFrequent(Duration interval);
    /// A scheduled job is due, if it still is: its call is made with all rights of its account.
    void carryOut(qint64 job);
    void record(const ApiRequest &request, const ApiAnswer &answer);
    const ApiKey *findKey(const ApiRequest &request) const;

    ApiRoom m_room;
    RateLimits m_limits;
    std::unique_ptr<const RouteTable> m_routes;
};

} // namespace bursar::simulator
