#include "vast/calls/charges.h"

#include "vast/calls/call_parts.h"
#include "vast/decoders/charge_decoder.h"
#include "vast/endpoints.h"

#include <algorithm>

namespace bursar::vast::calls {

namespace {

constexpr qsizetype mostPages = 1000;

/// `day` in UTC seconds from 00:00:00 to 23:59:59, so that it does not matter whether the server cuts rows at its
/// bounds or picks whole days. Oldest first: new rows then come behind the pages already read.
CallRequest firstPage(QDate first, QDate last)
{
    const QByteArray filters = JsonText().addRaw("day", daysAsSeconds(first, last)).toJson();
    CallRequest request =
        get(endpoints::listCharges(), "/api/v0/charges/",
            {{"select_filters", filters}, {"format", "table"}, {"latest_first", "false"}, {"limit", "500"}});
    request.maxAnswerBytes = qint64{16} * 1024 * 1024;
    return request;
}

class ChargeReading
{
public:
    ChargeReading(QDate first, QDate last)
        : m_first(first)
        , m_last(last)
        , m_collector(first, last)
    {
    }

    Step<ChargeList> take(const HttpAnswer &answer)
    {
        const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
        if (!document)
            return Result<ChargeList>(document.failure());
        const JsonValue &root = document->root();
        if (!root["results"].isArray())
            return Result<ChargeList>(
                Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.results is no list"))});
        for (const JsonValue &row : root["results"].children())
            m_collector.add(row);
        if (auto next = m_tokens.next(root, firstPage(m_first, m_last)))
            return NextRequest{std::move(*next), {}};
        const std::optional<qint64> total = root["total"].integer();
        ChargeList list;
        list.charges = m_collector.charges();
        list.otherSources = m_collector.otherSources();
        list.badRows = m_collector.badRows();
        list.complete = m_tokens.sawTheEnd() && (!total || *total == m_collector.rows());
        return Result<ChargeList>(std::move(list));
    }

private:
    QDate m_first;
    QDate m_last;
    ChargeCollector m_collector;
    PageTokens m_tokens{mostPages};
};

} // namespace

Conversation<ChargeList> listCharges(QDate firstDay, QDate lastDay)
{
    const QDate last = std::max(firstDay, lastDay);
    return {firstPage(firstDay, last), [firstDay, last] {
                return [reading = ChargeReading(firstDay, last)](const HttpAnswer &answer) mutable {
                    return reading.take(answer);
                };
            }};
}

} // namespace bursar::vast::calls
