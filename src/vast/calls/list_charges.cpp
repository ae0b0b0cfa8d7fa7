#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/decoders/charge_decoder.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"

#include <QDateTime>
#include <QSet>

// GET /api/v0/charges/, scope billing_read, 1 s. `day` in UTC seconds from 00:00:00 to 23:59:59, so that it does not
// matter whether the server cuts rows at its bounds or picks whole days. Oldest first: new rows then come behind the
// pages already read. At most 500 rows a page. Vast.ai's docs "show charges"; the official client.

namespace bursar::vast {

namespace {

constexpr int mostPages = 1000;

struct ChargeReading
{
    explicit ChargeReading(QDate first, QDate last)
        : firstDay(first)
        , lastDay(last)
        , collector(first, last)
    {
    }
    QDate firstDay;
    QDate lastDay;
    ChargeCollector collector;
    Priority priority = Priority::Background;
    Callback<ChargeList> done;
    QSet<QString> tokens;
};
using ChargeReadingPtr = std::shared_ptr<ChargeReading>;

qint64 secondsAtStart(QDate day)
{
    return day.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

ApiCall pageCall(const ChargeReading &reading, const QString &token)
{
    const QByteArray range = JsonText()
                                 .add("gte", secondsAtStart(reading.firstDay))
                                 .add("lte", secondsAtStart(reading.lastDay.addDays(1)) - 1)
                                 .toJson();
    ApiCall call{endpoints::listCharges(), Effect::Read, reading.priority, "GET", "/api/v0/charges/", {}, {}, true};
    call.query.emplace_back("select_filters", JsonText().addRaw("day", range).toJson());
    call.query.emplace_back("format", "table");
    call.query.emplace_back("latest_first", "false");
    call.query.emplace_back("limit", "500");
    if (!token.isEmpty())
        call.query.emplace_back("after_token", token.toUtf8());
    return call;
}

void nextPage(CallRunner &runner, Client::CallId id, const ChargeReadingPtr &reading, const QString &token);

void takePage(CallRunner &runner, Client::CallId id, const ChargeReadingPtr &reading, const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
    if (!document)
        return reading->done(document.failure());
    const JsonValue &root = document->root();
    if (!root["results"].isArray())
        return reading->done(Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.results is no list"))});
    for (const JsonValue &row : root["results"].children())
        reading->collector.add(row);
    const QString token = root["next_token"].string().value_or(QString());
    if (!token.isEmpty() && !reading->tokens.contains(token) && reading->tokens.size() < mostPages) {
        reading->tokens.insert(token);
        return nextPage(runner, id, reading, token);
    }
    const std::optional<qint64> total = root["total"].integer();
    ChargeList list;
    list.charges = reading->collector.charges();
    list.otherSources = reading->collector.otherSources();
    list.badRows = reading->collector.badRows();
    list.complete = token.isEmpty() && (!total || *total == reading->collector.rows());
    reading->done(std::move(list));
}

void nextPage(CallRunner &runner, Client::CallId id, const ChargeReadingPtr &reading, const QString &token)
{
    runner.step(id, pageCall(*reading, token), [&runner, id, reading](const Result<HttpAnswer> &answer) {
        if (answer)
            takePage(runner, id, reading, *answer);
        else
            reading->done(answer.failure());
    });
}

} // namespace

Client::CallId Client::listCharges(QDate firstDay, QDate lastDay, Priority priority, Callback<ChargeList> done)
{
    auto reading = std::make_shared<ChargeReading>(firstDay, std::max(firstDay, lastDay));
    reading->priority = priority;
    reading->done = std::move(done);
    const CallId id = m_runner->begin();
    nextPage(*m_runner, id, reading, {});
    return id;
}

} // namespace bursar::vast
