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

/// Whether nothing of it would be lost or read as less than it is.
bool isUnderstood(const QJsonValue &endpoint)
{
    if (!endpoint.isObject())
        return false;
    const QJsonObject members = endpoint.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.key() != QLatin1String("constraints") || !member.value().isObject())
            return false;
    }
    const QStringList operations{QStringLiteral("eq"), QStringLiteral("lte"), QStringLiteral("gte")};
    const QJsonObject constraints = members.value(QLatin1String("constraints")).toObject();
    for (auto argument = constraints.begin(); argument != constraints.end(); ++argument) {
        const QStringList named = argument.value().toObject().keys();
        if (!argument.value().isObject()
            || !std::ranges::all_of(named, [&](const QString &each) { return operations.contains(each); }))
            return false;
    }
    return true;
}

QString placeOf(const QString &category)
{
    return QLatin1String("api/") + category;
}

QString placeOf(const QString &category, const QString &endpoint)
{
    return placeOf(category) + u'/' + endpoint;
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
    return json.value(QLatin1String("api")).isObject() ? std::optional(asTold(json)) : std::nullopt;
}

KeyPermissions KeyPermissions::asTold(const QJsonValue &json)
{
    KeyPermissions result;
    const QJsonObject told = json.isObject() ? json.toObject() : QJsonObject{{QStringLiteral("api"), json}};
    for (auto member = told.begin(); member != told.end(); ++member) {
        if (member.key() != QLatin1String("api"))
            result.m_unclear[member.key()] = member.value();
    }
    const QJsonValue api = told.value(QLatin1String("api"));
    if (!api.isObject()) {
        result.m_unclear[QStringLiteral("api")] = api.isUndefined() ? QJsonValue() : api;
        return result;
    }
    const QJsonObject categories = api.toObject();
    for (auto category = categories.begin(); category != categories.end(); ++category)
        result.readCategory(category.key(), category.value());
    return result;
}

void KeyPermissions::readCategory(const QString &category, const QJsonValue &told)
{
    Endpoints &endpoints = m_categories[category];
    if (!told.isObject()) {
        m_unclear[placeOf(category)] = told;
        return;
    }
    const QJsonObject named = told.toObject();
    for (auto endpoint = named.begin(); endpoint != named.end(); ++endpoint) {
        if (isUnderstood(endpoint.value())) {
            endpoints[endpoint.key()] = boundsFrom(endpoint.value().toObject());
        } else {
            endpoints[endpoint.key()] = {};
            m_unclear[placeOf(category, endpoint.key())] = endpoint.value();
        }
    }
}

QJsonObject KeyPermissions::toJson() const
{
    const auto asItCame = [this](const QString &place, const QJsonObject &otherwise) {
        const auto found = m_unclear.find(place);
        return found == m_unclear.end() ? QJsonValue(otherwise) : found->second;
    };
    QJsonObject api;
    for (const auto &[category, endpoints] : m_categories) {
        QJsonObject named;
        for (const auto &[endpoint, bounds] : endpoints)
            named.insert(endpoint, asItCame(placeOf(category, endpoint), endpointJson(bounds)));
        api.insert(category, asItCame(placeOf(category), named));
    }
    QJsonObject json{{QStringLiteral("api"), asItCame(QStringLiteral("api"), api)}};
    for (const auto &[place, told] : m_unclear) {
        if (!place.contains(u'/'))
            json.insert(place, told);
    }
    return json;
}

QStringList KeyPermissions::unclear() const
{
    QStringList places;
    for (const auto &each : m_unclear)
        places.append(each.first);
    return places;
}

bool KeyPermissions::isAllUnclear() const
{
    return m_unclear.contains(QStringLiteral("api"));
}

/// What stands there and below it is known from here on.
void KeyPermissions::makeClear(const QString &place)
{
    std::erase_if(m_unclear,
                  [&place](const auto &each) { return each.first == place || each.first.startsWith(place + u'/'); });
}

bool KeyPermissions::isWhole(const QString &category) const
{
    const auto found = m_categories.find(category);
    return isAllUnclear() || (found != m_categories.end() && found->second.empty());
}

bool KeyPermissions::allows(const QString &category, const QString &endpoint, const QJsonObject &arguments) const
{
    if (isWhole(category))
        return true;
    const auto found = m_categories.find(category);
    if (found == m_categories.end())
        return false;
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
    makeClear(placeOf(category));
}

void KeyPermissions::allow(const QString &category, const QString &endpoint, const std::vector<Bound> &bounds)
{
    m_categories[category][endpoint] = bounds;
    makeClear(placeOf(category, endpoint));
}

void KeyPermissions::forbid(const QString &category)
{
    m_categories.erase(category);
    makeClear(placeOf(category));
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
    for (const QString &place : to.unclear())
        lines.append(QString(QLatin1String("? ") + place));
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
