#include "simulator/permissions.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bursar::simulator {

namespace {

struct Rule
{
    const char *methods; ///< empty: all that no rule above named
    const char *path; ///< how the pattern begins, behind `/api/v0/` or `/api/v1/`
    const char *category;
};

// The first that fits.
constexpr std::array rules{
    Rule{"PUT", "instances/request_logs/", "instance_read"},
    Rule{"GET", "instances/", "instance_read"},
    Rule{"", "instances/", "instance_write"},
    Rule{"", "asks/", "instance_write"},
    Rule{"POST", "volumes/search/", "instance_read"},
    Rule{"GET", "volumes/", "instance_read"},
    Rule{"", "volumes/", "instance_write"},
    Rule{"GET", "commands/schedule_job/", "instance_read"},
    Rule{"", "commands/schedule_job/", "instance_write"},
    Rule{"", "commands/transfer_credit/", "billing_write"},
    Rule{"", "commands/reset_apikey/", "user_write"},
    Rule{"", "charges/", "billing_read"},
    Rule{"", "invoices/", "billing_read"},
    Rule{"", "users/me/invoices", "billing_read"},
    Rule{"", "users/me/machine-earnings", "billing_read"},
    Rule{"", "contracts/fetch/", "billing_read"},
    Rule{"GET", "users/", "user_read"},
    Rule{"", "users/", "user_write"},
    Rule{"", "subaccounts/", "user_read"},
    Rule{"GET", "auth/apikeys/", "user_read"},
    Rule{"", "auth/apikeys/", "user_write"},
    Rule{"GET", "auth/sessions/", "user_read"},
    Rule{"", "auth/sessions/", "user_write"},
    Rule{"GET", "template/", "user_read"},
    Rule{"", "template/", "user_write"},
    Rule{"GET", "secrets/", "user_read"},
    Rule{"", "secrets/", "user_write"},
    Rule{"GET", "ssh/", "user_read"},
    Rule{"", "ssh/", "user_write"},
    Rule{"", "notification-types/", "user_read"},
    Rule{"GET", "webhooks/", "user_read"},
    Rule{"", "webhooks/", "user_write"},
    Rule{"", "team/balances", "user_read"},
    Rule{"", "team/apikeys/", "team_write"},
    Rule{"", "team/sessions/", "team_write"},
    Rule{"GET", "team/", "team_read"},
    Rule{"POST DELETE", "team/", "user_write"}, // the team itself; what stands below it is told apart in scopeOf()
    Rule{"", "team/", "team_write"},
    Rule{"", "metrics/", "machine_read"},
    Rule{"", "audit_log", "misc"},
    Rule{"", "launch_instance/", "misc"},
    Rule{"", "counts/", "instance_read"},
    Rule{"", "endptjobs/", "misc"},
    Rule{"", "workergroups/", "misc"},
    Rule{"", "serverless/", "misc"},
};

// `instances/request_logs/{id}/` → `api.instance.request_logs`, `team/members/` → `api.team.members`
QString endpointName(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.startsWith(QLatin1Char('{')); });
    if (parts.isEmpty())
        return {};
    if (parts.first().endsWith(QLatin1Char('s')))
        parts.first().chop(1);
    return QStringLiteral("api.") + parts.join(QLatin1Char('.'));
}

QJsonValue argument(const ApiCall &call, const QString &name)
{
    if (name == QLatin1String("id") && call.id != 0)
        return call.id;
    if (call.object().contains(name))
        return call.object().value(name);
    for (const auto &[key, value] : call.request.query) {
        if (key == name)
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool isWithin(const QJsonValue &value, const QString &operation, const QJsonValue &bound)
{
    if (operation == QLatin1String("eq"))
        return value.toVariant().toString() == bound.toVariant().toString();
    bool isNumber = false;
    const double figure = value.toVariant().toDouble(&isNumber);
    const double limit = bound.toVariant().toDouble();
    if (!isNumber)
        return false;
    return operation == QLatin1String("lte") ? figure <= limit : operation == QLatin1String("gte") && figure >= limit;
}

bool areWithin(const QJsonObject &constraints, const ApiCall &call)
{
    for (auto entry = constraints.begin(); entry != constraints.end(); ++entry) {
        const QJsonValue value = argument(call, entry.key());
        const QJsonObject bounds = entry.value().toObject();
        for (auto bound = bounds.begin(); bound != bounds.end(); ++bound) {
            if (value.isUndefined() || !isWithin(value, bound.key(), bound.value()))
                return false;
        }
    }
    return true;
}

} // namespace

Scope scopeOf(const QByteArray &method, const QString &pattern)
{
    if (!pattern.startsWith(QLatin1String("/api/v")))
        return {};
    const QString path = pattern.mid(8);
    const bool isBelowTeam = path.startsWith(QLatin1String("team/")) && path != QLatin1String("team/");
    for (const Rule &rule : rules) {
        const QLatin1String methods(rule.methods);
        if (!path.startsWith(QLatin1String(rule.path)))
            continue;
        if (methods.isEmpty() || methods.contains(QLatin1String(method))) {
            if (isBelowTeam && methods == QLatin1String("POST DELETE"))
                continue;
            return {QLatin1String(rule.category), endpointName(path)};
        }
    }
    return {};
}

bool allows(const QJsonObject &permissions, const Scope &scope, const ApiCall &call)
{
    if (scope.category.isEmpty())
        return true;
    const QJsonObject categories = permissions.value(QLatin1String("api")).toObject();
    if (!categories.contains(scope.category))
        return false;
    const QJsonObject endpoints = categories.value(scope.category).toObject();
    if (endpoints.isEmpty())
        return true;
    return endpoints.contains(scope.endpoint)
        && areWithin(endpoints.value(scope.endpoint).toObject().value(QLatin1String("constraints")).toObject(), call);
}

} // namespace bursar::simulator
