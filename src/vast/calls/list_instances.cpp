#include "domain/label.h"
#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/decoders/instance_decoder.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"
#include "vast/logging.h"

#include <QSet>

// GET /api/v1/instances/, scope instance_read, 1 s. At most 25 rows a page; `next_token` leads on. The older v0 list is
// being retired and answers some accounts with an empty list: never used. Vast.ai's docs "show instances"; the official
// client.

namespace bursar::vast {

namespace {

// 10,000 instances: whoever answers more pages is not Vast.ai.
constexpr int mostPages = 400;

struct Listing
{
    Priority priority = Priority::Background;
    QString label; ///< empty: all
    bool filteredByServer = false;
    Callback<InstanceList> done;
    InstanceList found;
    QSet<qint64> seen;
    QSet<QString> tokens;
    int pages = 0;
};
using ListingPtr = std::shared_ptr<Listing>;

ApiCall pageCall(const Listing &listing, const QString &token)
{
    ApiCall call{
        endpoints::listInstances(), Effect::Read, listing.priority, "GET", "/api/v1/instances/", {}, {}, false};
    call.query.emplace_back("limit", "25");
    // By number: rows may come and go between pages.
    call.query.emplace_back("order_by", R"([{"col":"id","dir":"asc"}])");
    if (listing.filteredByServer) {
        const QByteArray equal = JsonText().add("eq", listing.label).toJson();
        call.query.emplace_back("select_filters", JsonText().addRaw("label", equal).toJson());
    }
    if (!token.isEmpty())
        call.query.emplace_back("after_token", token.toUtf8());
    call.shared = listing.label.isEmpty();
    return call;
}

/// Takes the rows of a page; false if there is no list in it.
bool addRows(Listing &listing, const JsonValue &rows)
{
    if (!rows.isArray())
        return false;
    for (const JsonValue &row : rows.children()) {
        const std::optional<DecodedInstance> decoded = decodeInstance(row);
        if (!decoded || !decoded->complaints.isEmpty())
            ++listing.found.badRows;
        if (!decoded || listing.seen.contains(decoded->instance.id.value()))
            continue;
        if (!decoded->complaints.isEmpty())
            qCInfo(vastLog) << "instance" << decoded->instance.id.value() << "has unreadable" << decoded->complaints;
        listing.seen.insert(decoded->instance.id.value());
        if (decoded->instance.label.startsWith(listing.label))
            listing.found.instances.push_back(decoded->instance);
    }
    return true;
}

void nextPage(CallRunner &runner, Client::CallId id, const ListingPtr &listing, const QString &token);

void takePage(CallRunner &runner, Client::CallId id, const ListingPtr &listing, const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
    if (!document)
        return listing->done(document.failure());
    const JsonValue &root = document->root();
    if (!addRows(*listing, root["instances"]))
        // Read as "nothing is rented" this would be a disaster: redirects and retired routes look so.
        return listing->done(
            Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.instances is no list"))});
    const QString token = root["next_token"].string().value_or(QString());
    const bool isLoop = !token.isEmpty() && listing->tokens.contains(token);
    if (!token.isEmpty() && !isLoop && ++listing->pages < mostPages) {
        listing->tokens.insert(token);
        return nextPage(runner, id, listing, token);
    }
    // Whether the total counts all instances or the matches of a filter is not known, so a filtered list goes without.
    const std::optional<qint64> total = root["total_instances"].integer();
    const bool agrees = listing->filteredByServer || total == static_cast<qint64>(listing->seen.size());
    listing->found.complete = token.isEmpty() && agrees;
    listing->done(std::move(listing->found));
}

void nextPage(CallRunner &runner, Client::CallId id, const ListingPtr &listing, const QString &token)
{
    runner.step(id, pageCall(*listing, token), [&runner, id, listing](const Result<HttpAnswer> &answer) {
        if (answer)
            takePage(runner, id, listing, *answer);
        else
            listing->done(answer.failure());
    });
}

} // namespace

Client::CallId Client::listInstances(Priority priority, Callback<InstanceList> done)
{
    return listInstancesLabelled({}, priority, std::move(done));
}

Client::CallId Client::listInstancesLabelled(const QString &label, Priority priority, Callback<InstanceList> done)
{
    auto listing = std::make_shared<Listing>();
    listing->priority = priority;
    listing->label = label;
    listing->filteredByServer = RentalLabel::parse(label).has_value();
    listing->done = std::move(done);
    const CallId id = m_runner->begin();
    nextPage(*m_runner, id, listing, {});
    return id;
}

} // namespace bursar::vast
