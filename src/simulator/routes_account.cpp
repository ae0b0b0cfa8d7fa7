#include "simulator/route_table.h"

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

ApiAnswer currentUser(ApiRoom &room, const ApiCall &call)
{
    const Account &account = room.market.accounts()[call.account()];
    const Amount left = room.market.spendable(call.account());
    const bool inCredit = room.market.unknowns().creditOnly;
    const Amount spent = account.paidIn - left;
    return jsonAnswer(Json::object({{"id", Json::integer(account.id)},
                                    {"email", Json::string(account.name + QStringLiteral("@example.com"))},
                                    {"username", Json::string(account.name)},
                                    {"fullname", Json::string(account.name)},
                                    {"balance", Json::amount(inCredit ? Amount{} : left)},
                                    {"credit", Json::amount(inCredit ? left : Amount{})},
                                    {"ssh_key", Json::text("")},
                                    {"sid", Json::string(QStringLiteral("s%1").arg(account.id))},
                                    {"key_id", Json::integer(account.id + 3)},
                                    {"email_verified", Json::boolean(true)},
                                    {"has_billing", Json::boolean(true)},
                                    {"can_pay", Json::boolean(true)},
                                    {"balance_threshold", Json::integer(1)},
                                    {"balance_threshold_enabled", Json::boolean(false)},
                                    {"autobill_threshold", Json()},
                                    {"autobill_amount", Json()},
                                    {"billed_expected", Json::amount(spent)},
                                    {"billed_verified", Json::amount(spent)},
                                    {"total_spend", Json::amount(-spent)},
                                    // Vast.ai's answer holds the key, too: clients must drop it.
                                    {"api_key", Json::string(call.key->key)}}));
}

ApiAnswer apiKeys(ApiRoom &room, const ApiCall &call)
{
    const Account &account = room.market.accounts()[call.account()];
    const char *const categories[] = {"instance_read", "instance_write", "user_read", "user_write",
                                      "billing_read",  "billing_write",  "misc"};
    std::vector<Json::Member> permissions;
    for (const char *category : categories)
        permissions.emplace_back(category, Json::object({}));
    return jsonAnswer(Json::object(
        {{"apikeys",
          Json::array(
              {Json::object({{"id", Json::integer(account.id + 3)},
                             {"user_id", Json::integer(account.id)},
                             {"name", Json::string(account.name)},
                             {"rights", Json()},
                             {"team_id", Json()},
                             {"team_name", Json()},
                             {"key_type", Json::text("primary")},
                             {"created_at", Json::time(account.since)},
                             {"permissions", Json::object({{"api", Json::object(std::move(permissions))}})}})})}}));
}

ApiAnswer templates(ApiRoom &, const ApiCall &)
{
    const auto row = [](qint64 id, const char *name, const char *image, const char *hash) {
        return Json::object({{"id", Json::integer(id)},
                             {"name", Json::text(name)},
                             {"image", Json::text(image)},
                             {"tag", Json::text("latest")},
                             {"hash_id", Json::text(hash)},
                             {"creator_id", Json::integer(1)},
                             {"recommended", Json::boolean(true)},
                             {"private", Json::boolean(false)},
                             {"use_ssh", Json::boolean(true)},
                             {"runtype", Json::text("ssh")},
                             {"env", Json::text("")},
                             {"onstart", Json::text("")},
                             {"recommended_disk_space", Json::integer(16)},
                             {"desc", Json::text("")}});
    };
    std::vector<Json> rows{row(101, "PyTorch (Vast)", "vastai/pytorch", "a1f0c2d4"),
                           row(102, "NVIDIA CUDA", "vastai/base-image", "b7e3d915")};
    return success({{"templates_found", Json::integer(2)}, {"templates", Json::array(std::move(rows))}});
}

ApiAnswer secrets(ApiRoom &, const ApiCall &)
{
    return success({{"secrets", Json::object({})}});
}

ApiAnswer auditLogs(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const AuditEntry &entry : room.audit) {
        if (entry.account != call.account())
            continue;
        rows.push_back(Json::object({{"ip_address", Json::string(entry.address)},
                                     {"api_key_id", Json::integer(room.market.accounts()[entry.account].id + 3)},
                                     {"created_at", Json::time(entry.at)},
                                     {"api_route", Json::string(entry.route)},
                                     {"args", Json::fromQt(entry.arguments)}}));
    }
    return jsonAnswer(Json::array(std::move(rows)));
}

} // namespace

void addAccountRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/users/current/"), 0s, currentUser});
    table.add({"GET", QStringLiteral("/api/v0/auth/apikeys/"), 1s, apiKeys});
    table.add({"GET", QStringLiteral("/api/v0/template/"), 3s, templates});
    table.add({"GET", QStringLiteral("/api/v1/template/"), 3s, templates});
    table.add({"GET", QStringLiteral("/api/v0/secrets/"), 5s, secrets});
    table.add({"GET", QStringLiteral("/api/v0/audit_logs/"), 0s, auditLogs});
}

} // namespace bursar::simulator
