#include "vast/calls/list_instances.h"

#include "domain/label.h"
#include "vast/calls/call_parts.h"
#include "vast/decoders/instance_decoder.h"
#include "vast/endpoints.h"
#include "vast/logging.h"

#include <QSet>

namespace bursar::vast::calls {

namespace {

// 10,000 instances: whoever answers more pages is not Vast.ai.
constexpr qsizetype mostPages = 400;

CallRequest firstPage(const QString &label)
{
    CallRequest request = get(endpoints::listInstances(), "/api/v1/instances/",
                              {{"limit", "25"},
                               // By number: rows may come and go between pages.
                               {"order_by", R"([{"col":"id","dir":"asc"}])"}});
    if (RentalLabel::parse(label)) {
        const QByteArray equal = JsonText().add("eq", label).toJson();
        request.query.emplace_back("select_filters", JsonText().addRaw("label", equal).toJson());
    }
    request.shared = label.isEmpty();
    return request;
}

class Listing
{
public:
    explicit Listing(QString label)
        : m_label(std::move(label))
        , m_filteredByServer(RentalLabel::parse(m_label).has_value())
    {
    }

    Step<InstanceList> take(const HttpAnswer &answer)
    {
        const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
        if (!document)
            return Result<InstanceList>(document.failure());
        const JsonValue &root = document->root();
        if (!root["instances"].isArray())
            // Read as "nothing is rented" this would be a disaster: redirects and retired routes look so.
            return Result<InstanceList>(
                Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.instances is no list"))});
        for (const JsonValue &row : root["instances"].children())
            add(row);
        if (auto next = m_tokens.next(root, firstPage(m_label)))
            return NextRequest{std::move(*next), {}};
        // Whether the total counts all instances or the matches of a filter is not known, so a filtered list goes
        // without.
        const std::optional<qint64> total = root["total_instances"].integer();
        const bool agrees = m_filteredByServer || total == static_cast<qint64>(m_seen.size());
        m_found.complete = m_tokens.sawTheEnd() && agrees;
        return Result<InstanceList>(std::move(m_found));
    }

private:
    void add(const JsonValue &row)
    {
        const std::optional<DecodedInstance> decoded = decodeInstance(row);
        if (!decoded || !decoded->complaints.isEmpty())
            ++m_found.badRows;
        if (!decoded || m_seen.contains(decoded->instance.id.value()))
            return;
        if (!decoded->complaints.isEmpty())
            qCInfo(vastLog) << "instance" << decoded->instance.id.value() << "has unreadable" << decoded->complaints;
        m_seen.insert(decoded->instance.id.value());
        if (decoded->instance.label.startsWith(m_label))
            m_found.instances.push_back(decoded->instance);
    }

    QString m_label; ///< empty: all
    bool m_filteredByServer;
    InstanceList m_found;
    QSet<qint64> m_seen;
    PageTokens m_tokens{mostPages};
};

Read<std::optional<Instance>> decodeOne(const JsonValue &root)
{
    const JsonValue &found = root["instances"];
    const bool isEmptyObject = root.isObject() && root.children().empty();
    if (isEmptyObject || found.type() == JsonValue::Type::Null || (found.isObject() && found.children().empty()))
        return std::optional<Instance>();
    const JsonValue &row = found.isArray() && found.children().size() == 1 ? found.children().front() : found;
    const std::optional<DecodedInstance> decoded = decodeInstance(row);
    if (!decoded)
        return Unexpected{QStringLiteral("$.instances.id cannot be read")};
    return std::optional(decoded->instance);
}

} // namespace

Conversation<InstanceList> listInstances()
{
    return listInstancesLabelled({});
}

Conversation<InstanceList> listInstancesLabelled(const QString &label)
{
    return {firstPage(label), [label] {
                return [listing = Listing(label)](const HttpAnswer &answer) mutable { return listing.take(answer); };
            }};
}

Call<std::optional<Instance>> showInstance(InstanceId instance)
{
    auto show = call<std::optional<Instance>>(
        get(endpoints::showInstance(), numbered("/api/v0/instances/", instance.value()), {{"owner", "me"}}), decodeOne);
    show.decode = [strict = show.decode](const HttpAnswer &answer) -> Result<std::optional<Instance>> {
        Result<std::optional<Instance>> result = strict(answer);
        if (!result && result.error().kind == ApiError::Kind::NotFound)
            return std::optional<Instance>();
        return result;
    };
    return show;
}

} // namespace bursar::vast::calls
