#include "domain/key_permissions.h"

#include <QHash>

#include <algorithm>

namespace bursar {

namespace {

bool isWithin(const QJsonValue &value, const KeyPermissions::Bound &bound)
{
    if (value.isUndefined())
        return false;
    if (bound.operation == QLatin1String("eq"))
        return value.toVariant().toString() == bound.value.toVariant().toString();
    bool isNumber = false;
    const double figure = value.toVariant().toDouble(&isNumber);
    const double limit = bound.value.toVariant().toDouble();
    if (!isNumber)
        return false;
    return bound.operation == QLatin1String("lte") ? figure <= limit
                                                   : bound.operation == QLatin1String("gte") && figure >= limit;
}

std::vector<KeyPermissions::Bound> boundsFrom(const QJsonObject &endpoint)
{
    std::vector<KeyPermissions::Bound> bounds;
    const QJsonObject constraints = endpoint.value(QLatin1String("constraints")).toObject();
    for (auto argument = constraints.begin(); argument != constraints.end(); ++argument) {
        const QJsonObject limits = argument.value().toObject();
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            bounds.push_back({argument.key(), limit.key(), limit.value()});
    }
    return bounds;
}

QJsonObject endpointJson(const std::vector<KeyPermissions::Bound> &bounds)
{
    QJsonObject constraints;
    for (const KeyPermissions::Bound &bound : bounds) {
        QJsonObject limits = constraints.value(bound.argument).toObject();
        limits.insert(bound.operation, bound.value);
        constraints.insert(bound.argument, limits);
    }
    return constraints.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("constraints"), constraints}};
}

} // namespace

KeyPermissions::KeyPermissions(const QStringList &wholeCategories)
{
    for (const QString &category : wholeCategories)
        allow(category);
}

const QStringList &KeyPermissions::knownCategories()
{
    static const QStringList names{
        QStringLiteral("instance_read"), QStringLiteral("instance_write"), QStringLiteral("user_read"),
        QStringLiteral("user_write"),    QStringLiteral("billing_read"),   QStringLiteral("billing_write"),
        QStringLiteral("machine_read"),  QStringLiteral("machine_write"),  QStringLiteral("misc"),
        QStringLiteral("team_read"),     QStringLiteral("team_write")};
    return names;
}

const QStringList &KeyPermissions::knownEndpoints(const QString &category)
{
    static const QHash<QString, QStringList> known{
        {QStringLiteral("instance_read"),
         {QStringLiteral("api.instance"), QStringLiteral("api.instance.request_logs"), QStringLiteral("api.volume")}},
        {QStringLiteral("instance_write"),
         {QStringLiteral("api.ask"), QStringLiteral("api.instance"), QStringLiteral("api.instance.reboot"),
          QStringLiteral("api.instance.bid_price"), QStringLiteral("api.volume")}},
        {QStringLiteral("user_read"),
         {QStringLiteral("api.user.current"), QStringLiteral("api.auth.apikeys"), QStringLiteral("api.subaccount")}},
        {QStringLiteral("user_write"), {QStringLiteral("api.auth.apikeys"), QStringLiteral("api.user")}},
        {QStringLiteral("billing_read"), {QStringLiteral("api.charge"), QStringLiteral("api.invoice")}},
        {QStringLiteral("billing_write"), {QStringLiteral("api.command.transfer_credit")}},
        {QStringLiteral("misc"), {QStringLiteral("api.audit_log"), QStringLiteral("api.launch_instance")}},
        {QStringLiteral("team_read"), {QStringLiteral("api.team.members"), QStringLiteral("api.team.roles-full")}},
        {QStringLiteral("team_write"), {QStringLiteral("api.team.invite"), QStringLiteral("api.team.roles")}}};
    static const QStringList nothing;
    const auto found = known.constFind(category);
    return found == known.constEnd() ? nothing : *found;
}

std::optional<KeyPermissions> KeyPermissions::fromJson(const QJsonObject &json)
{
    if (!json.value(QLatin1String("api")).isObject())
        return std::nullopt;
    KeyPermissions result;
    const QJsonObject api = json.value(QLatin1String("api")).toObject();
    for (auto category = api.begin(); category != api.end(); ++category) {
        Endpoints &endpoints = result.m_categories[category.key()];
        const QJsonObject named = category.value().toObject();
        for (auto endpoint = named.begin(); endpoint != named.end(); ++endpoint)
            endpoints[endpoint.key()] = boundsFrom(endpoint.value().toObject());
    }
    return result;
}

QJsonObject KeyPermissions::toJson() const
{
    QJsonObject api;
    for (const auto &[category, endpoints] : m_categories) {
        QJsonObject named;
        for (const auto &[endpoint, bounds] : endpoints)
            named.insert(endpoint, endpointJson(bounds));
        api.insert(category, named);
    }
    return {{QStringLiteral("api"), api}};
}

bool KeyPermissions::isWhole(const QString &category) const
{
    const auto found = m_categories.find(category);
    return found != m_categories.end() && found->second.empty();
}

bool KeyPermissions::allows(const QString &category, const QString &endpoint, const QJsonObject &arguments) const
{
    const auto found = m_categories.find(category);
    if (found == m_categories.end())
        return false;
    if (found->second.empty())
        return true;
    const auto narrowed = found->second.find(endpoint);
    return narrowed != found->second.end() && std::ranges::all_of(narrowed->second, [&arguments](const Bound &bound) {
               return isWithin(arguments.value(bound.argument), bound);
           });
}

QStringList KeyPermissions::categoryNames() const
{
    QStringList names;
    for (const auto &category : m_categories)
        names.append(category.first);
    return names;
}

void KeyPermissions::allow(const QString &category)
{
    m_categories[category].clear();
}

void KeyPermissions::allow(const QString &category, const QString &endpoint, const std::vector<Bound> &bounds)
{
    m_categories[category][endpoint] = bounds;
}

void KeyPermissions::forbid(const QString &category)
{
    m_categories.erase(category);
}

QStringList differencesOf(const KeyPermissions &from, const KeyPermissions &to)
{
    QStringList lines;
    for (const auto &[category, endpoints] : to.categories()) {
        const auto before = from.categories().find(category);
        if (before == from.categories().end())
            lines.append(QString(QLatin1String("+ ") + category));
        else if (before->second != endpoints)
            lines.append(QStringLiteral("~ %1: %2")
                             .arg(category, endpoints.empty() ? QStringLiteral("whole") : QStringLiteral("narrowed")));
    }
    for (const auto &before : from.categories()) {
        if (!to.grants(before.first))
            lines.append(QString(QLatin1String("- ") + before.first));
    }
    return lines;
}

QString meaningOfCategory(const QString &category)
{
    static const QHash<QString, QString> meanings{
        {QStringLiteral("instance_read"), QStringLiteral("see instances, their logs and volumes")},
        {QStringLiteral("instance_write"), QStringLiteral("rent, start, stop and destroy instances, bid, prepay")},
        {QStringLiteral("user_read"), QStringLiteral("see balance, keys, templates and ssh keys")},
        {QStringLiteral("user_write"), QStringLiteral("make and delete keys, templates, ssh keys, teams")},
        {QStringLiteral("billing_read"), QStringLiteral("see charges and invoices")},
        {QStringLiteral("billing_write"), QStringLiteral("send credit to other accounts")},
        {QStringLiteral("machine_read"), QStringLiteral("see machines that are let")},
        {QStringLiteral("machine_write"), QStringLiteral("let machines")},
        {QStringLiteral("misc"),
         QStringLiteral("search offers and read Vast.ai's log, and also rent by launch_instance and run endpoints")},
        {QStringLiteral("team_read"), QStringLiteral("see members and roles")},
        {QStringLiteral("team_write"), QStringLiteral("invite and remove members, change roles")}};
    return meanings.value(category, QStringLiteral("something that this version of Bursar does not know"));
}

} // namespace bursar
