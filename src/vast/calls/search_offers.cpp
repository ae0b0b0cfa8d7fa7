#include "vast/calls/search_offers.h"

#include "vast/calls/call_parts.h"
#include "vast/decoders/offer_decoder.h"
#include "vast/endpoints.h"
#include "vast/logging.h"

#include <algorithm>

namespace bursar::vast {

namespace {

/// The query's own members as conditions, then the further ones.
std::vector<OfferCondition> allConditions(const OfferQuery &query)
{
    using C = OfferCondition;
    std::vector<C> all;
    if (!query.gpuNames.isEmpty())
        all.push_back(C::among(OfferField::GpuName, Comparison::In, query.gpuNames));
    if (query.maxTotalPerHour)
        all.push_back(C::number(OfferField::DphTotal, Comparison::LessOrEqual, query.maxTotalPerHour->toString()));
    if (query.minReliability)
        all.push_back(C::number(OfferField::Reliability, Comparison::GreaterOrEqual, query.minReliability->toString()));
    if (query.minGpus)
        all.push_back(C::number(OfferField::NumGpus, Comparison::GreaterOrEqual, QString::number(*query.minGpus)));
    if (query.maxGpus)
        all.push_back(C::number(OfferField::NumGpus, Comparison::LessOrEqual, QString::number(*query.maxGpus)));
    if (query.verified)
        all.push_back(C::flag(OfferField::Verified, *query.verified));
    if (query.offer)
        all.push_back(C::number(OfferField::Offer, Comparison::Equal, query.offer->toString()));
    if (!query.includeNotRentable)
        all.push_back(C::flag(OfferField::Rentable, true));
    all.insert(all.end(), query.conditions.begin(), query.conditions.end());
    return all;
}

/// Several conditions on one field stand in one object: `{"gte":1,"lte":4}`.
void addConditions(JsonText &body, const std::vector<OfferCondition> &conditions)
{
    std::vector<OfferField> written;
    for (const OfferCondition &condition : conditions) {
        const OfferField field = condition.field();
        if (std::find(written.begin(), written.end(), field) != written.end())
            continue;
        written.push_back(field);
        QByteArray operations;
        for (const OfferCondition &same : conditions) {
            if (same.field() != field)
                continue;
            const QByteArray json = same.operationJson();
            operations += (operations.isEmpty() ? "" : ",") + json.mid(1, json.size() - 2);
        }
        body.addRaw(queryName(field), '{' + operations + '}');
    }
}

QByteArray orderJson(const std::vector<OfferOrder> &order)
{
    QByteArray criteria;
    for (const OfferOrder &criterion : order.empty() ? std::vector<OfferOrder>{OfferOrder{}} : order)
        criteria += (criteria.isEmpty() ? "" : ",") + QByteArray("[\"") + queryName(criterion.field)
            + (criterion.descending ? "\",\"desc\"]" : "\",\"asc\"]");
    return '[' + criteria + ']';
}

bool namesGpu(const OfferQuery &query, const Offer &offer)
{
    if (query.gpuNames.isEmpty())
        return true;
    const auto folded = [](QString name) { return name.replace(QLatin1Char('_'), QLatin1Char(' ')).toUpper(); };
    return std::any_of(query.gpuNames.begin(), query.gpuNames.end(), [&](const QString &name) {
        return name == offer.gpuName || folded(name) == folded(offer.gpuName);
    });
}

} // namespace

QByteArray toJson(const OfferQuery &query)
{
    JsonText body;
    addConditions(body, allConditions(query));
    body.addFigure("allocated_storage", query.disk);
    body.addRaw("order", orderJson(query.order));
    body.add("type", toString(query.type));
    body.add("limit", qint64{query.limit});
    return body.toJson();
}

bool answers(const OfferQuery &query, const Offer &offer, const JsonValue &row)
{
    return namesGpu(query, offer)
        && (!query.maxTotalPerHour || offer.truePricePerHour(query.disk) <= *query.maxTotalPerHour)
        && (!query.minReliability || offer.reliability >= *query.minReliability)
        && (!query.minGpus || offer.numGpus >= *query.minGpus) && (!query.maxGpus || offer.numGpus <= *query.maxGpus)
        && (!query.verified || (offer.verification == Verification::Verified) == *query.verified)
        && (!query.offer || offer.id == *query.offer) && (query.includeNotRentable || offer.rentable)
        && (offer.diskSpace.thousandths() == 0 || offer.diskSpace >= query.disk)
        && std::all_of(query.conditions.begin(), query.conditions.end(),
                       [&row](const OfferCondition &condition) { return condition.holds(row); });
}

namespace calls {

namespace {

// Some answers never had more rows than this, whatever the limit.
constexpr int hiddenLimit = 64;

/// Vast.ai counts every row that it returns.
std::optional<int> rowsIn(const HttpAnswer &answer)
{
    const Expected<JsonDocument, QString> document = JsonDocument::parse(answer.body);
    if (!document)
        return std::nullopt;
    const JsonValue &rows = document->root()["offers"];
    if (rows.isArray())
        return static_cast<int>(rows.children().size());
    return rows.isObject() ? std::optional(1) : std::nullopt;
}

CallRequest request(const OfferQuery &query)
{
    CallRequest search;
    search.endpoint = endpoints::searchOffers();
    search.method = "POST";
    search.path = "/api/v0/bundles/";
    search.body = toJson(query);
    search.shared = true;
    search.searchRows = rowsIn;
    search.maxAnswerBytes = qint64{64} * 1024 * 1024;
    return search;
}

/// Takes rows of one answer after the other.
class OfferCollector
{
public:
    explicit OfferCollector(OfferQuery query)
        : m_query(std::move(query))
    {
    }

    /// Nothing when the answer holds no list; else what is wrong with it.
    std::optional<QString> take(const JsonValue &root)
    {
        const JsonValue &rows = root["offers"];
        m_rowsInAnswer = 0;
        m_newRows = 0;
        m_lastPrice.clear();
        if (rows.isObject()) { // the docs' example shows one object where the list is
            takeRow(rows);
            return std::nullopt;
        }
        if (!rows.isArray())
            return QStringLiteral("$.offers is no list");
        m_found.offers.reserve(m_found.offers.size() + rows.children().size());
        const JsonValue *last = nullptr;
        for (const JsonValue &row : rows.children()) {
            takeRow(row);
            last = &row;
        }
        if (last)
            m_lastPrice = (*last)["dph_total"].decimal().value_or(QString());
        return std::nullopt;
    }

    /// Fewer rows than asked for, and not as many as answers were seen to be cut at.
    bool isWhole() const { return m_rowsInAnswer < m_query.limit && m_rowsInAnswer != hiddenLimit; }
    int rowsInAnswer() const { return m_rowsInAnswer; }
    bool hasNewRows() const { return m_newRows > 0; }
    const QString &lastPrice() const { return m_lastPrice; }
    OfferSnapshot finished(Instant at, bool complete)
    {
        m_found.fetchedAt = at;
        m_found.complete = complete;
        return std::move(m_found);
    }

private:
    void takeRow(const JsonValue &row)
    {
        ++m_rowsInAnswer;
        Expected<Offer, QStringList> offer = decodeOffer(row);
        if (!offer) {
            qCDebug(vastLog) << "offer row not readable:" << offer.error();
            ++m_found.badRows;
            return;
        }
        if (m_seen.contains(offer->id.value()))
            return;
        m_seen.insert(offer->id.value());
        ++m_newRows;
        if (answers(m_query, *offer, row))
            m_found.offers.push_back(*std::move(offer));
    }

    OfferQuery m_query;
    OfferSnapshot m_found;
    QSet<qint64> m_seen;
    int m_rowsInAnswer = 0;
    int m_newRows = 0;
    QString m_lastPrice;
};

class WholeSearch
{
public:
    WholeSearch(OfferQuery query, int mostRows)
        : m_query(query)
        , m_collector(std::move(query))
        , m_rowsLeft(mostRows)
    {
    }

    Step<OfferSnapshot> take(const HttpAnswer &answer)
    {
        const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
        if (!document)
            return Result<OfferSnapshot>(document.failure());
        if (const std::optional<QString> wrong = m_collector.take(document->root()))
            return Result<OfferSnapshot>(Unexpected{unexpectedShape(answer, Effect::Read, *wrong)});
        m_rowsLeft -= m_collector.rowsInAnswer();
        const bool goesOn = !m_collector.isWhole() && m_collector.hasNewRows() && m_rowsLeft > 0
            && parseDecimal(m_collector.lastPrice(), 6, ExtraDigits::RoundHalfEven);
        if (!goesOn)
            return Result<OfferSnapshot>(m_collector.finished(answer.receivedAt, m_collector.isWhole()));
        OfferQuery next = m_query;
        next.conditions.push_back(
            OfferCondition::number(OfferField::DphTotal, Comparison::GreaterOrEqual, m_collector.lastPrice()));
        return NextRequest{request(next), {}};
    }

private:
    OfferQuery m_query;
    OfferCollector m_collector;
    int m_rowsLeft;
};

Read<QStringList> decodeNames(const JsonValue &root)
{
    const JsonValue &names = root.isArray() ? root : root["gpu_names"];
    if (!names.isArray())
        return Unexpected{QStringLiteral("$.gpu_names is no list")};
    QStringList result;
    for (const JsonValue &name : names.children()) {
        if (const std::optional<QString> text = name.string(); text && !text->trimmed().isEmpty())
            result.append(text->trimmed());
    }
    return result;
}

} // namespace

Call<OfferSnapshot> searchOffers(const OfferQuery &query)
{
    return {request(query), [query](const HttpAnswer &answer) -> Result<OfferSnapshot> {
                const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
                if (!document)
                    return document.failure();
                OfferCollector collector(query);
                if (const std::optional<QString> wrong = collector.take(document->root()))
                    return Unexpected{unexpectedShape(answer, Effect::Read, *wrong)};
                return collector.finished(answer.receivedAt, collector.isWhole());
            }};
}

Conversation<OfferSnapshot> searchAllOffers(const OfferQuery &query, int mostRows)
{
    OfferQuery ordered = query;
    ordered.order = {OfferOrder{}};
    return {request(ordered), [ordered, mostRows] {
                return [search = WholeSearch(ordered, mostRows)](const HttpAnswer &answer) mutable {
                    return search.take(answer);
                };
            }};
}

Call<QStringList> gpuNames()
{
    return call<QStringList>(get(endpoints::gpuNames(), "/api/v0/gpu_names/unique/"), decodeNames);
}

Call<RawAnswer> gpuTypes()
{
    return rawCall(get(endpoints::gpuNames(), "/api/v0/gpu_types/"));
}

} // namespace calls

} // namespace bursar::vast
