#include "domain/vendor_access.h"

#include <algorithm>
#include <array>
#include <set>

namespace bursar {

namespace {

struct RouteRule
{
    const char *beginning; ///< behind `/api/v0/`
    const char *category;
};

// The log tells of calls that change something.
constexpr std::array rules{
    RouteRule{"asks/", "instance_write"},
    RouteRule{"instances/", "instance_write"},
    RouteRule{"volumes/", "instance_write"},
    RouteRule{"commands/schedule_job", "instance_write"},
    RouteRule{"commands/transfer_credit", "billing_write"},
    RouteRule{"commands/reset_apikey", "user_write"},
    RouteRule{"auth/", "user_write"},
    RouteRule{"template/", "user_write"},
    RouteRule{"secrets/", "user_write"},
    RouteRule{"ssh/", "user_write"},
    RouteRule{"users/", "user_write"},
    RouteRule{"webhooks/", "user_write"},
    RouteRule{"team/members/", "team_write"},
    RouteRule{"team/roles", "team_write"},
    RouteRule{"team/invite", "team_write"},
    RouteRule{"team/transfer", "team_write"},
    RouteRule{"team/", "user_write"},
    RouteRule{"launch_instance", "misc"},
    RouteRule{"endptjobs", "misc"},
    RouteRule{"workergroups", "misc"},
    RouteRule{"autojobs", "misc"},
};

bool isToldOf(const QString &category)
{
    return category.endsWith(QLatin1String("_write"));
}

} // namespace

QString categoryOfRoute(const QString &route)
{
    const qsizetype api = route.indexOf(QLatin1String("/api/v"));
    const QStringView rest = api < 0 ? QStringView(route) : QStringView(route).sliced(std::min(api + 8, route.size()));
    const auto found = std::ranges::find_if(
        rules, [rest](const RouteRule &rule) { return rest.startsWith(QLatin1String(rule.beginning)); });
    return found == rules.end() ? QString() : QString::fromLatin1(found->category);
}

std::optional<int> PrivilegeScore::percent() const
{
    const qsizetype told = used.size() + unused.size();
    return told == 0 ? std::nullopt : std::optional(static_cast<int>(used.size() * 100 / told));
}

PrivilegeScore privilegeScore(const KeyPermissions &permissions, qint64 key, const std::vector<VendorCall> &calls,
                              Instant now)
{
    std::set<QString> seen;
    for (const VendorCall &call : calls) {
        if (call.key == key && call.at > now - privilegeWindow)
            seen.insert(categoryOfRoute(call.route));
    }
    PrivilegeScore score;
    for (const QString &category : permissions.categoryNames()) {
        if (seen.contains(category))
            score.used.append(category);
        else if (isToldOf(category))
            score.unused.append(category);
        else
            score.unknown.append(category);
    }
    return score;
}

} // namespace bursar
