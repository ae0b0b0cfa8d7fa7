#pragma once

#include "scripted_transport.h"
#include "vast/endpoints.h"
#include "vast/in_memory_pacing.h"
#include "vast/request_queue.h"

namespace bursar::vast {

struct QueueDesk
{
    VirtualTime time{testStart()};
    SeededChance chance{7};
    ScriptedTransport transport{time};
    InMemoryPacing memory;
    RequestQueue queue{time, chance, transport, memory};
    std::vector<Result<HttpAnswer>> results;

    RequestQueue::CallId call(const Endpoint &endpoint, Effect effect, Priority priority = Priority::Person,
                              const QString &name = {}, const QString &shareKey = {})
    {
        QueuedCall call{endpoint, effect, priority, {}, shareKey};
        call.request.method = effect == Effect::Read ? "GET" : "PUT";
        call.request.url = QUrl(QString(QStringLiteral("https://x.test/") + name));
        call.request.body = "{}";
        return queue.enqueue(call, [this](const Result<HttpAnswer> &result) { results.push_back(result); });
    }
    /// A search that counts its rows, and that an answer of some age will do for.
    void search(Priority priority = Priority::Person, const QString &key = QStringLiteral("q"), Duration mayBeOld = {})
    {
        QueuedCall call{endpoints::searchOffers(), Effect::Read, priority, {}, key, mayBeOld};
        call.searchRows = [](const HttpAnswer &answer) { return std::optional(int(answer.body.count('r'))); };
        queue.enqueue(call, [this](const Result<HttpAnswer> &result) { results.push_back(result); });
    }
    QStringList order() const
    {
        QStringList names;
        for (const auto &sent : transport.sent())
            names.append(sent.request.url.path().mid(1));
        return names;
    }
    Duration gap(std::size_t index) const { return transport.sent().at(index).at - transport.sent().at(index - 1).at; }
};

/// Stands for so many rows.
inline QByteArray rowsAnswer(int rows)
{
    return QByteArray(rows, 'r');
}

} // namespace bursar::vast
