#pragma once

#include "foundation/chance.h"
#include "foundation/virtual_time.h"
#include "vast/transport.h"

#include <map>
#include <vector>

namespace bursar::vast {

/// A server and the way to it, on virtual time, with every trouble that they can have, by chance; now and then nothing
/// answers for minutes. Notes which calls were carried out, and everything that happened.
class FaultyApi final : public Transport
{
public:
    FaultyApi(VirtualTime &time, quint64 seed)
        : m_time(time)
        , m_chance(seed)
    {
    }

    /// How often the call with that path was carried out.
    int carriedOut(const QString &path) const
    {
        const auto found = m_carriedOut.find(path);
        return found == m_carriedOut.end() ? 0 : found->second;
    }
    int underWay() const { return static_cast<int>(m_underWay.size()); }
    const QStringList &trace() const { return m_trace; }
    /// How often each trouble struck.
    const std::map<QString, int> &troubles() const { return m_troubles; }

    SendId send(HttpRequest request, Done done) override
    {
        const SendId id = ++m_lastId;
        m_underWay.emplace(id, std::move(done));
        const QString path = request.url.path();
        note(QStringLiteral("send"), path);
        const Trouble trouble = nextTrouble();
        ++m_troubles[trouble.name];
        if (trouble.carriesOut)
            m_time.callAfter(way(), [this, path] {
                ++m_carriedOut[path];
                note(QStringLiteral("carried out"), path);
            });
        m_time.callAfter(trouble.takes == Duration{0} ? 2 * way() : trouble.takes,
                         [this, id, path, trouble] { end(id, path, trouble); });
        return id;
    }
    void abort(SendId id) override
    {
        m_time.callAfter(Duration{0}, [this, id] {
            end(id, QStringLiteral("aborted"),
                {QStringLiteral("aborted"), Unexpected{TransportFailure{TransportFailure::Kind::Aborted, {}}}});
        });
    }

private:
    using Outcome = Expected<HttpAnswer, TransportFailure>;
    struct Trouble
    {
        QString name;
        Outcome outcome;
        bool carriesOut = false;
        Duration takes{0};
    };

    Duration way() { return Duration{20 + static_cast<Duration::rep>(m_chance.below(300))}; }

    static Trouble failure(const char *name, TransportFailure::Kind kind, bool carriesOut = false, Duration takes = {})
    {
        return {QString::fromLatin1(name), Unexpected{TransportFailure{kind, QString::fromLatin1(name)}}, carriesOut,
                takes};
    }
    static Trouble answer(const char *name, int status, const QByteArray &body, bool carriesOut = false,
                          QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        return {QString::fromLatin1(name), HttpAnswer{status, std::move(headers), body}, carriesOut, {}};
    }

    Trouble nextTrouble()
    {
        using Kind = TransportFailure::Kind;
        // Nothing answers from the second to the twelfth minute of every fifth hour.
        const auto sinceMidnight = m_time.now() - std::chrono::floor<std::chrono::days>(m_time.now());
        const auto minute = std::chrono::duration_cast<std::chrono::minutes>(sinceMidnight).count() % 300;
        if (minute >= 2 && minute < 12)
            return failure("outage", m_chance.below(2) == 0 ? Kind::NotSent : Kind::NoAnswer);
        if (m_chance.below(100) < 70)
            return answer("none", 200, R"({"success":true,"offers":[]})", true);
        const std::vector<Trouble> all = {
            failure("not sent", Kind::NotSent),
            failure("lost on the way", Kind::NoAnswer),
            failure("lost on the way back", Kind::NoAnswer, true),
            failure("hangs", Kind::NoAnswer, true, std::chrono::seconds{30}),
            answer("threshold as text", 429, "API requests too frequent: endpoint threshold=1.5"),
            answer("threshold as JSON", 429, R"({"detail":"API requests too frequent endpoint threshold=2.0"})"),
            answer("too often", 429, R"({"success":false,"error":"rate_limit_exceeded","retry_after":3})"),
            answer("too often, header", 429, "slow", false, {{"retry-after", "4"}}),
            answer("too often, date", 429, "slow", false, {{"retry-after", "Sat, 21 Nov 2026 12:00:00 GMT"}}),
            answer("quota", 429, R"({"error":"search_quota_exceeded","retry_after":600})"),
            answer("408", 408, {}),
            answer("500 before", 500, "{}"),
            answer("500 after", 500, "{}", true),
            answer("502", 502, "<html>Bad Gateway</html>"),
            answer("503", 503, "{}", false, {{"retry-after", "5"}}),
            answer("504 after", 504, {}, true),
            answer("redirect", 301, R"({"msg":"Moved"})"),
            answer("gone", 410, R"({"error":"no_such_ask"})"),
            answer("garbage", 200, QByteArray::fromHex("00ff137bfe"), true),
        };
        return all.at(static_cast<size_t>(m_chance.below(all.size())));
    }

    void end(SendId id, const QString &path, const Trouble &trouble)
    {
        auto done = m_underWay.extract(id);
        if (done.empty())
            return;
        note(trouble.name, path);
        done.mapped()(trouble.outcome);
    }
    void note(const QString &what, const QString &path)
    {
        m_trace.append(QString(QString::number(toMillis(m_time.now())) + u' ' + what + u' ' + path));
    }

    VirtualTime &m_time;
    SeededChance m_chance;
    SendId m_lastId = 0;
    std::map<SendId, Done> m_underWay;
    std::map<QString, int> m_carriedOut;
    std::map<QString, int> m_troubles;
    QStringList m_trace;
};

} // namespace bursar::vast
