#include "vast/calls/permissions.h"

#include "vast/json/json_redaction.h"
#include "vast/json/json_text.h"

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
        JsonText narrowed;
        for (const auto &[endpoint, constraints] : endpoints)
            narrowed.addRaw(endpoint,
                            constraints.empty()
                                ? QByteArray("{}")
                                : JsonText().addRaw("constraints", bursar::vast::toJson(constraints)).toJson());
        api.addRaw(category, narrowed.toJson());
    }
    return JsonText().addRaw("api", api.toJson()).toJson();
}

Permissions Permissions::fromJson(const JsonValue &value)
{
    Permissions result;
    for (const JsonValue &category : value["api"].children()) {
        Endpoints &endpoints = result.m_categories[keyOf(category)];
        for (const JsonValue &endpoint : category.children())
            endpoints[keyOf(endpoint)] = constraintsIn(endpoint);
    }
    return result;
}

} // namespace bursar::vast
