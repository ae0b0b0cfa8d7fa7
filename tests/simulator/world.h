#pragma once

#include "simulator/api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace bursar::simulator {

/// A marketplace with one key and a patient client, which never calls too often unless told to.
struct World
{
    static constexpr Instant start = instantFromMillis(1'795'046'400'000); // 2026-11-19T00:00:00Z

    explicit World(quint64 seed = 1, int offers = 400, qint64 dollars = 10'000)
        : market(seed, offers, start)
        , api(market)
    {
        api.addKey(QStringLiteral("research"), QStringLiteral("secret-one"), Amount::fromMicros(dollars * 1'000'000));
        api.addKey(QStringLiteral("science"), QStringLiteral("secret-two"), Amount::fromMicros(dollars * 1'000'000));
    }

    Marketplace market;
    Api api;

    ApiAnswer callNow(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                      const QByteArray &key = "secret-one")
    {
        ApiRequest request = ApiRequest::fromTarget(method, target);
        if (!key.isEmpty())
            request.headers["authorization"] = "Bearer " + key;
        request.body = body;
        return api.answer(request);
    }
    ApiAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &key = "secret-one")
    {
        pass(std::chrono::seconds{13});
        return callNow(method, target, body, key);
    }
    QJsonObject json(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                     const QByteArray &key = "secret-one")
    {
        return QJsonDocument::fromJson(call(method, target, body, key).body).object();
    }
    void pass(Duration duration) { market.advanceTo(market.now() + duration); }

    /// Offers that can be rented, cheapest first.
    QJsonArray
    offers(const QByteArray &query = "{\"rentable\":{\"eq\":true},\"order\":[[\"dph_total\",\"asc\"]],\"limit\":60}")
    {
        return json("POST", "/api/v0/bundles/", query).value(QLatin1String("offers")).toArray();
    }
    QJsonObject rent(qint64 offer, const QByteArray &more = {}, const QByteArray &key = "secret-one")
    {
        return json("PUT", "/api/v0/asks/" + QByteArray::number(offer) + "/",
                    "{\"client_id\":\"me\",\"image\":\"pytorch/pytorch\",\"disk\":20,\"label\":\"bursar/t/1\"" + more
                        + "}",
                    key);
    }
    /// Rents the cheapest offer and returns its contract.
    qint64 rentSomething(const QByteArray &more = {})
    {
        return rent(offers().at(0)[QLatin1String("id")].toInteger(), more)
            .value(QLatin1String("new_contract"))
            .toInteger();
    }
    QJsonArray instances() { return json("GET", "/api/v1/instances/").value(QLatin1String("instances")).toArray(); }
    /// Lets time pass until the contract runs, an hour and a half at most.
    bool runs(qint64 contract)
    {
        for (int step = 0; step < 540 && market.contracts().at(contract).phase != Phase::Running; ++step)
            pass(std::chrono::seconds{10});
        return market.contracts().at(contract).phase == Phase::Running;
    }
    /// A seed whose unknowns satisfy the condition.
    template <class Condition>
    static quint64 seedWith(Condition condition)
    {
        for (quint64 seed = 1; seed < 1000; ++seed) {
            if (condition(Unknowns::fromSeed(seed)))
                return seed;
        }
        std::abort();
    }
};

/// Decimal dollars as 10^-15 $, exactly.
inline Wide unitsOf(const QString &decimal)
{
    const bool negative = decimal.startsWith(QLatin1Char('-'));
    const QString digits = negative ? decimal.mid(1) : decimal;
    const QString whole = digits.section(QLatin1Char('.'), 0, 0);
    const QString part = digits.section(QLatin1Char('.'), 1, 1).leftJustified(15, QLatin1Char('0'));
    const Wide value = Wide{whole.toLongLong()} * 1'000'000'000'000'000 + part.toLongLong();
    return negative ? -value : value;
}

} // namespace bursar::simulator
