#pragma once

#include "vast/answer_reader.h"
#include "vast/call.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"
#include "vast/decoders/row_reader.h"
#include "vast/json/json_text.h"

#include <QDate>
#include <QSet>

namespace bursar::vast::calls {

// What the files of this folder are made of. Each function here is pure: a test calls it with bytes.

/// A request that reads. `path` ends as Vast.ai's route does.
CallRequest get(const Endpoint &endpoint, const QByteArray &path,
                std::vector<std::pair<QByteArray, QByteArray>> query = {});
/// A request that changes something. The official client sends `{}` where there is nothing to say, with DELETE too.
CallRequest change(const QByteArray &method, const Endpoint &endpoint, const QByteArray &path,
                   const QByteArray &body = "{}");

/// `/api/v0/instances/` and 5 → `/api/v0/instances/5/`
QByteArray numbered(const QByteArray &path, qint64 number);
/// `[5,6]`
template <class Id>
QByteArray numberList(const std::vector<Id> &ids)
{
    QByteArray list;
    for (const Id id : ids)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id.value());
    return '[' + list + ']';
}
/// A word as one segment of a path.
QByteArray segment(const QString &word);

/// What a decoder makes of the root of an answer; the error names the place that cannot be read: `$.rows is no list`.
template <class T>
using Read = Expected<T, QString>;

/// A call whose answer is read by a function of the JSON root.
template <class T, class Decoder>
Call<T> call(CallRequest request, Decoder decoder)
{
    const Effect effect = request.effect;
    return {std::move(request), [effect, decoder = std::move(decoder)](const HttpAnswer &answer) -> Result<T> {
                const Result<JsonDocument> document = readAnswer(answer, effect);
                if (!document)
                    return document.failure();
                Read<T> value = decoder(document->root());
                if (!value)
                    return Unexpected{unexpectedShape(answer, effect, value.error())};
                return *std::move(value);
            }};
}

/// A call whose answer only says yes; whatever else it says is not looked at.
Call<bool> command(CallRequest request);

/// The list under `key`, or the root itself where that is the list. `decode` gives nothing for a row that cannot be
/// read. A list that is missing is an error, never "nothing there": redirects and retired routes look so.
template <class T>
Read<Rows<T>> rowsIn(const JsonValue &root, const char *key, std::optional<T> (*decode)(const JsonValue &))
{
    const JsonValue &list = root.isArray() ? root : root[key];
    if (!list.isArray())
        return Unexpected{QStringLiteral("$.%1 is no list").arg(QLatin1String(key))};
    Rows<T> result;
    for (const JsonValue &row : list.children()) {
        if (std::optional<T> decoded = row.isObject() ? decode(row) : std::nullopt)
            result.rows.push_back(std::move(*decoded));
        else
            ++result.badRows;
    }
    return result;
}

template <class T>
Call<Rows<T>> listCall(CallRequest request, const char *key, std::optional<T> (*decode)(const JsonValue &))
{
    return call<Rows<T>>(std::move(request),
                         [key, decode](const JsonValue &root) { return rowsIn(root, key, decode); });
}

/// A call that reads anything, bare strings and lists too.
Call<RawAnswer> rawCall(CallRequest request);

/// `{"gte":…,"lte":…}` in UTC seconds from the first day's 00:00:00 to the last day's 23:59:59.
QByteArray daysAsSeconds(QDate first, QDate last);

/// Leads through pages by `next_token`, and out of tokens that go round.
class PageTokens
{
public:
    explicit PageTokens(qsizetype mostPages)
        : m_mostPages(mostPages)
    {
    }
    /// The request for the page behind this one: the first with `after_token`. Nothing at the end.
    std::optional<CallRequest> next(const JsonValue &root, CallRequest first);
    /// False when the pages were cut because they did not end.
    bool sawTheEnd() const { return m_sawTheEnd; }

private:
    qsizetype m_mostPages;
    bool m_sawTheEnd = false;
    QSet<QString> m_seen;
};

} // namespace bursar::vast::calls
