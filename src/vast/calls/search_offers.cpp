#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/decoders/offer_decoder.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"
#include "vast/logging.h"

#include <QSet>

#include <algorithm>

// POST /api/v0/bundles/, query at the top of the body. No scope, though a key is sent since the day's quota of 20,000
// rows counts per account. 10 calls a minute. Vast.ai's docs "search offers"; the official client sends the same; what
// is said below about order, limit and leaking filters was met by other clients on the real service.

namespace bursar::vast {

namespace {

// Some answers never had more rows than this, whatever the limit.
constexpr qsizetype hiddenLimit = 64;

QByteArray condition(const char *operation, const QByteArray &json)
{
    return JsonText().addRaw(operation, json).toJson();
}

QByteArray list(const QStringList &texts)
{
    QByteArray result;
    for (const QString &text : texts)
        result += (result.isEmpty() ? "" : ",") + jsonQuoted(text);
    return '[' + result + ']';
}

QByteArray gpuCount(const OfferQuery &query)
{
    JsonText range;
    if (query.minGpus)
        range.add("gte", qint64{*query.minGpus});
    if (query.maxGpus)
        range.add("lte", qint64{*query.maxGpus});
    return range.isEmpty() ? QByteArray() : range.toJson();
}

QByteArray bodyOf(const OfferQuery &query)
{
    JsonText body;
    if (!query.gpuNames.isEmpty())
        body.addRaw("gpu_name", condition("in", list(query.gpuNames)));
    if (query.maxTotalPerHour)
        body.addRaw("dph_total", condition("lte", query.maxTotalPerHour->toString().toLatin1()));
    if (query.minReliability)
        body.addRaw("reliability", condition("gte", query.minReliability->toString().toLatin1()));
    if (const QByteArray range = gpuCount(query); !range.isEmpty())
        body.addRaw("num_gpus", range);
    if (query.verified)
        body.addRaw("verified", condition("eq", *query.verified ? "true" : "false"));
    if (query.offer) // a filter on `id` finds nothing
        body.addRaw("ask_contract_id", condition("eq", query.offer->toString().toLatin1()));
    if (!query.includeNotRentable)
        body.addRaw("rentable", condition("eq", "true"));
    body.addRaw("allocated_storage", query.disk.toString().toLatin1());
    // Without an order a cut answer is a random sample of the matches.
    body.addRaw("order", R"([["dph_total","asc"]])");
    body.add("type", toString(query.type));
    body.add("limit", qint64{query.limit});
    return body.toJson();
}

bool namesGpu(const OfferQuery &query, const Offer &offer)
{
    if (query.gpuNames.isEmpty())
        return true;
    const auto folded = [](QString name) { return name.replace(QLatin1Char('_'), QLatin1Char(' ')).toUpper(); };
    return std::any_of(query.gpuNames.begin(), query.gpuNames.end(),
                       [&](const QString &name) { return folded(name) == folded(offer.gpuName); });
}

/// The server's filters leak: every condition is looked at again.
bool matches(const OfferQuery &query, const Offer &offer)
{
    return namesGpu(query, offer)
        && (!query.maxTotalPerHour || offer.truePricePerHour(query.disk) <= *query.maxTotalPerHour)
        && (!query.minReliability || offer.reliability >= *query.minReliability)
        && (!query.minGpus || offer.numGpus >= *query.minGpus) && (!query.maxGpus || offer.numGpus <= *query.maxGpus)
        && (!query.verified || (offer.verification == Verification::Verified) == *query.verified)
        && (!query.offer || offer.id == *query.offer) && (query.includeNotRentable || offer.rentable)
        && (offer.diskSpace.thousandths() == 0 || offer.diskSpace >= query.disk);
}

Result<OfferSnapshot> decode(const HttpAnswer &answer, const OfferQuery &query, Instant now)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
    if (!document)
        return document.failure();
    const JsonValue &rows = document->root()["offers"];
    if (!rows.isArray() && !rows.isObject())
        return Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.offers is no list"))};
    // The docs' example shows one object where the list is.
    const std::vector<JsonValue> single = rows.isObject() ? std::vector<JsonValue>{rows} : std::vector<JsonValue>{};
    const std::vector<JsonValue> &all = rows.isObject() ? single : rows.children();
    OfferSnapshot snapshot;
    snapshot.fetchedAt = now;
    QSet<qint64> seen;
    for (const JsonValue &row : all) {
        const Expected<Offer, QStringList> offer = decodeOffer(row);
        if (!offer) {
            qCDebug(vastLog) << "offer row not readable:" << offer.error();
            ++snapshot.badRows;
        } else if (!seen.contains(offer->id.value()) && matches(query, *offer)) {
            seen.insert(offer->id.value());
            snapshot.offers.push_back(*offer);
        }
    }
    const auto count = static_cast<qsizetype>(all.size());
    snapshot.complete = count < query.limit && count != hiddenLimit;
    return snapshot;
}

} // namespace

Client::CallId Client::searchOffers(const OfferQuery &query, Priority priority, Callback<OfferSnapshot> done)
{
    ApiCall call{endpoints::searchOffers(), Effect::Read, priority,      "POST",
                 "/api/v0/bundles/",        {},           bodyOf(query), true};
    return m_runner->run(call, decoding(std::move(done), [query, runner = m_runner.get()](const HttpAnswer &answer) {
                             return decode(answer, query, runner->now());
                         }));
}

} // namespace bursar::vast
