#include "vast/calls/permissions.h"

#include "vast/json/json_redaction.h"
#include "vast/json/json_text.h"

#include <algorithm>

namespace bursar::vast {

namespace {

QString keyOf(const JsonValue &member)
{
    return textFromUtf8(member.key());
}

std::vector<ArgumentConstraint> constraintsIn(const JsonValue &endpoint)
{
    std::vector<ArgumentConstraint> result;
    for (const JsonValue &argument : endpoint["constraints"].children()) {
        for (const JsonValue &bound : argument.children())
            result.push_back({keyOf(argument), keyOf(bound), redactedJson(bound)});
    }
    return result;
}

bool isUnderstood(const JsonValue &endpoint)
{
    if (!endpoint.isObject())
        return false;
    for (const JsonValue &member : endpoint.children()) {
        if (member.key() != "constraints" || !member.isObject())
            return false;
        for (const JsonValue &argument : member.children()) {
            if (!argument.isObject())
                return false;
        }
    }
    return true;
}

bool isCategoryUnderstood(const JsonValue &category)
{
    const auto endpoints = category.children();
    return category.isObject() && std::all_of(endpoints.begin(), endpoints.end(), isUnderstood);
}

QByteArray toJson(const std::vector<ArgumentConstraint> &constraints)
{
    std::map<QString, JsonText> arguments;
    for (const ArgumentConstraint &constraint : constraints)
        arguments[constraint.argument].addRaw(constraint.operation, constraint.value);
    JsonText json;
    for (const auto &[argument, bounds] : arguments)
        json.addRaw(argument, bounds.toJson());
    return json.toJson();
}

} // namespace

const QStringList &Permissions::knownCategories()
{
    static const QStringList names{
        QStringLiteral("instance_read"), QStringLiteral("instance_write"), QStringLiteral("user_read"),
        QStringLiteral("user_write"),    QStringLiteral("billing_read"),   QStringLiteral("billing_write"),
        QStringLiteral("machine_read"),  QStringLiteral("machine_write"),  QStringLiteral("misc"),
        QStringLiteral("team_read"),     QStringLiteral("team_write")};
    return names;
}

Permissions &Permissions::allow(const QString &category)
{
    m_categories[category].clear();
    return *this;
}

Permissions &Permissions::allow(const QString &category, const QString &endpoint, const ArgumentConstraint &constraint)
{
    m_categories[category][endpoint].push_back(constraint);
    return *this;
}

bool Permissions::isWhole(const QString &category) const
{
    const auto found = m_categories.find(category);
    return found != m_categories.end() && found->second.empty();
}

QByteArray Permissions::toJson() const
{
    JsonText api;
    for (const auto &[category, endpoints] : m_categories) {
        if (const auto raw = m_raw.find(QLatin1String("api/") + category); raw != m_raw.end()) {
            api.addRaw(category, raw->second);
            continue;
        }
        JsonText narrowed;
        for (const auto &[endpoint, constraints] : endpoints)
            narrowed.addRaw(endpoint,
                            constraints.empty()
                                ? QByteArray("{}")
                                : JsonText().addRaw("constraints", bursar::vast::toJson(constraints)).toJson());
        api.addRaw(category, narrowed.toJson());
    }
    JsonText json;
    if (!m_raw.contains(QStringLiteral("api")))
        json.addRaw("api", api.toJson());
    for (const auto &[place, raw] : m_raw) {
        if (!place.startsWith(QLatin1String("api/")))
            json.addRaw(place, raw);
    }
    return json.toJson();
}

Permissions Permissions::fromJson(const JsonValue &value)
{
    Permissions result;
    for (const JsonValue &member : value.children()) {
        if (value.isObject() && member.key() != "api")
            result.m_raw[keyOf(member)] = redactedJson(member);
    }
    const JsonValue &api = value["api"];
    if (!api.isObject()) {
        result.m_raw[QStringLiteral("api")] = !value.isObject() && !value.isNothing() ? redactedJson(value)
            : api.isNothing()                                                         ? QByteArray("null")
                                                                                      : redactedJson(api);
        return result;
    }
    for (const JsonValue &category : api.children()) {
        const QString name = keyOf(category);
        Endpoints &endpoints = result.m_categories[name];
        if (!isCategoryUnderstood(category))
            result.m_raw[QLatin1String("api/") + name] = redactedJson(category);
        if (!category.isObject())
            continue;
        for (const JsonValue &endpoint : category.children())
            endpoints[keyOf(endpoint)] = constraintsIn(endpoint);
    }
    return result;
}

} // namespace bursar::vast
