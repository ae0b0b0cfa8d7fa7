#pragma once

#include "scripted_transport.h"
#include "vast/calls/change_instance.h"
#include "vast/calls/create_instance.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/search_offers.h"
#include "vast/client.h"
#include "vast/in_memory_pacing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace bursar::vast {

struct ClientDesk
{
    VirtualTime time{testStart()};
    SeededChance chance{7};
    ScriptedTransport transport{time};
    InMemoryPacing memory;
    RequestQueue queue{time, chance, transport, memory};
    Expected<Secret> key = Secret("k3y-of-the-test");
    Client client{queue, time, QUrl(QStringLiteral("https://console.vast.test")), [this] { return key; }};

    /// Answers with `body`, makes the call and returns what it gave.
    template <class T, class Call>
    Result<T> ask(int status, const QByteArray &body, Call call)
    {
        transport.answer(status, body);
        return run<T>(call);
    }
    template <class T, class Call>
    Result<T> run(Call call)
    {
        std::vector<Result<T>> results;
        call([&results](const Result<T> &result) { results.push_back(result); });
        if (!results.empty())
            qFatal("called back from inside the call");
        time.advance(std::chrono::hours{1});
        if (results.size() != 1)
            qFatal("called back %zu times", results.size());
        return results.front();
    }
    const HttpRequest &request(std::size_t index = 0) const { return transport.sent().at(index).request; }
    QString path(std::size_t index = 0) const { return request(index).url.path(); }
    QJsonObject body(std::size_t index = 0) const { return QJsonDocument::fromJson(request(index).body).object(); }
    QString query(const char *name, std::size_t index = 0) const
    {
        return QUrlQuery(request(index).url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    QByteArray header(const QByteArray &name, std::size_t index = 0) const
    {
        for (const auto &[key_, value] : request(index).headers) {
            if (key_.toLower() == name)
                return value;
        }
        return {};
    }
    Result<OfferSnapshot> search(int status, const QByteArray &body, const OfferQuery &query = {})
    {
        return ask<OfferSnapshot>(status, body, [&](Callback<OfferSnapshot> done) {
            client.send(calls::searchOffers(query), Priority::Person, std::move(done));
        });
    }
    Result<CreatedInstance> create(int status, const QByteArray &body)
    {
        return ask<CreatedInstance>(status, body, [&](Callback<CreatedInstance> done) {
            client.send(calls::createInstance(OfferId(38204417), wish()), Priority::Person, std::move(done));
        });
    }
    Result<std::optional<Instance>> show(int status, const QByteArray &body)
    {
        return ask<std::optional<Instance>>(status, body, [&](Callback<std::optional<Instance>> done) {
            client.send(calls::showInstance(InstanceId(31415926)), Priority::Person, std::move(done));
        });
    }
    Result<bool> command(int status, const QByteArray &body, Call<bool> (*call)(InstanceId))
    {
        return ask<bool>(status, body, [&](Callback<bool> done) {
            client.send(call(InstanceId(31415926)), Priority::Person, std::move(done));
        });
    }
    static NewInstance wish()
    {
        NewInstance wish;
        wish.image = QStringLiteral("pytorch/pytorch:latest");
        wish.disk = Gigabytes::parse(u"40.5").value_or(Gigabytes());
        wish.label = QStringLiteral("bursar/nlp/ab12000000000001");
        return wish;
    }
};

inline QByteArray offerRow(qint64 id, const QByteArray &more = {})
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"ask_contract_id":)" + QByteArray::number(id)
        + R"(,"num_gpus":1,"gpu_name":"RTX 4090","gpu_ram":24564,"disk_space":412.5,"dph_base":0.336,"storage_cost":0.15,)"
          R"("inet_up_cost":0.00390625,"inet_down_cost":0.001953125,"reliability":0.9962,"verification":"verified","rentable":true)"
        + more + '}';
}
inline QByteArray instanceRow(qint64 id, const QByteArray &label = {})
{
    return R"({"id":)" + QByteArray::number(id) + ",\"label\":\"" + label
        + "\",\"dph_base\":0.336,\"dph_total\":0.344333,\"storage_cost\":0.15,\"disk_space\":40,\"inet_up_cost\":0."
          "002,\"inet_down_cost\":0.001,\"actual_status\":\"running\"}";
}
inline QByteArray page(const QList<QByteArray> &rows, qint64 total, const QByteArray &token = {})
{
    return R"({"success":true,"total_instances":)" + QByteArray::number(total) + R"(,"next_token":)"
        + (token.isEmpty() ? QByteArray("null") : '"' + token + '"') + R"(,"instances":[)" + rows.join(',') + "]}";
}

} // namespace bursar::vast
