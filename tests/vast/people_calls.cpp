#include "any_call.h"

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

Permissions permissions()
{
    Permissions result;
    result.allow(QStringLiteral("user_read"));
    result.allow(QStringLiteral("instance_read"), QStringLiteral("api.instance.request_logs"),
                 {QStringLiteral("id"), QStringLiteral("eq"), "1227"});
    return result;
}

ScheduledJobDraft job()
{
    ScheduledJobDraft draft;
    draft.instance = InstanceId(5);
    draft.path = QStringLiteral("/api/v0/instances/5/");
    draft.arguments = R"({"state":"stopped"})";
    draft.from = instantFromMillis(1'795'248'000'000);
    draft.until = draft.from + 24h;
    draft.hourUtc = 18;
    return draft;
}

WebhookDraft webhook()
{
    return {QStringLiteral("bursar"),
            QUrl(QStringLiteral("https://broker.example/hook")),
            {QStringLiteral("client:low_credit")}};
}

} // namespace

std::vector<AnyCall> peopleCalls()
{
    return {
        any("create team", calls::createTeam(QStringLiteral("lab"), Money::fromDollars(0))),
        any("rename team", calls::changeTeam(R"({"team_name":"lab 2"})")),
        any("transfer team", calls::transferTeam(R"({"user_id":9})")),
        any("save context", calls::saveContext(3)),
        any("destroy team", calls::destroyTeam()),
        any("team balances", calls::teamBalances()),
        any("members", calls::listTeamMembers()),
        any("invite", calls::inviteTeamMember(QStringLiteral("a+b@example.com"), QStringLiteral("member"))),
        any("remove member", calls::removeTeamMember(9)),
        any("add member roles", calls::addMemberRoles(9, R"({"roles":["member"]})")),
        any("set member roles", calls::setMemberRoles(9, R"({"roles":["member"]})")),
        any("remove member roles", calls::removeMemberRoles(9, R"({"roles":["member"]})")),
        any("roles", calls::listTeamRoles()),
        any("show role", calls::showTeamRole(QStringLiteral("night shift"))),
        any("create role", calls::createTeamRole(QStringLiteral("night shift"), permissions())),
        any("change role", calls::changeTeamRole(9, QStringLiteral("night shift"), permissions())),
        any("delete role", calls::deleteTeamRole(QStringLiteral("night shift"))),
        any("team API keys", calls::teamApiKeys()),
        any("team sessions", calls::teamSessions()),
        any("API keys", calls::listApiKeys()),
        any("show API key", calls::showApiKey(9)),
        any("create API key", calls::createApiKey(QStringLiteral("observer"), permissions())),
        any("create similar API keys",
            calls::createApiKey(QStringLiteral("observer"), permissions(), R"({"id":[5,6]})")),
        any("delete API key", calls::deleteApiKey(9)),
        any("reset API key", calls::resetApiKey()),
        any("sessions", calls::listSessions()),
        any("end sessions", calls::endSessions(R"({"id":3})")),
        any("sub-accounts", calls::listSubAccounts()),
        any("create sub-account",
            calls::createSubAccount({QStringLiteral("s@example.com"), QStringLiteral("sub"), Secret("pw"), false})),
        any("scheduled jobs", calls::listScheduledJobs()),
        any("create job", calls::createScheduledJob(job())),
        any("change job", calls::changeScheduledJob(9, job())),
        any("delete job", calls::deleteScheduledJob(9)),
        any("notification types", calls::notificationTypes()),
        any("notification preferences", calls::notificationPreferences(51000)),
        any("change preferences", calls::changeNotificationPreferences(51000, R"({"low_credit":["email"]})")),
        any("webhooks", calls::listWebhooks()),
        any("create webhook", calls::createWebhook(webhook())),
        any("change webhook", calls::changeWebhook(9, webhook())),
        any("delete webhook", calls::deleteWebhook(9)),
        any("rotate webhook secret", calls::rotateWebhookSecret(9)),
        any("test webhook", calls::testWebhook(9)),
    };
}

} // namespace bursar::vast
