#pragma once

#include "vast/queued_call.h"

namespace bursar::vast::endpoints {

// Minimum intervals as Vast.ai publishes them ("x-rate-limit" of each page of its API reference, and "Rate limits and
// errors"); the unit is not stated, seconds are the safe reading. Vast.ai says that its real thresholds are not public:
// the queue starts from these and learns from refusals. Where nothing is published stands a second.

using namespace std::chrono_literals;

inline Endpoint searchOffers()
{
    return {QStringLiteral("search offers"), 6000ms, {}};
}
inline Endpoint createInstance()
{
    return {QStringLiteral("create instance"), 4500ms, 12000ms};
}
inline Endpoint launchInstance()
{
    return {QStringLiteral("launch instance"), 5000ms, {}};
}
inline Endpoint listInstances()
{
    return {QStringLiteral("list instances"), 1000ms, {}};
}
inline Endpoint showInstance()
{
    return {QStringLiteral("show instance"), 2000ms, {}};
}
/// Start, stop and label are one route.
inline Endpoint changeInstance()
{
    return {QStringLiteral("change instance"), 1000ms, {}};
}
inline Endpoint instanceFigures()
{
    return {QStringLiteral("instance figures"), 1000ms, {}};
}
inline Endpoint rebootInstance()
{
    return {QStringLiteral("reboot instance"), 1000ms, {}};
}
inline Endpoint destroyInstance()
{
    return {QStringLiteral("destroy instance"), 3000ms, {}};
}
inline Endpoint requestLogs()
{
    return {QStringLiteral("request logs"), 1000ms, {}};
}
/// The second host, which keeps the file; the official client asks every 0.3 s.
inline Endpoint logFile()
{
    return {QStringLiteral("log file"), 300ms, {}};
}
inline Endpoint listCharges()
{
    return {QStringLiteral("charges"), 1000ms, {}};
}
/// Which contracts there were, gone ones too.
inline Endpoint fetchContracts()
{
    return {QStringLiteral("contracts"), 1000ms, {}};
}
inline Endpoint currentUser()
{
    return {QStringLiteral("current user"), 1000ms, {}};
}
inline Endpoint gpuNames()
{
    return {QStringLiteral("GPU names"), 1000ms, {}};
}
inline Endpoint marketFigures()
{
    return {QStringLiteral("market figures"), 3000ms, {}};
}
inline Endpoint recycleInstance()
{
    return {QStringLiteral("recycle instance"), 1000ms, {}};
}
inline Endpoint changeBid()
{
    return {QStringLiteral("change bid"), 5500ms, {}};
}
inline Endpoint prepayInstance()
{
    return {QStringLiteral("prepay instance"), 2000ms, {}};
}
inline Endpoint instanceDeposit()
{
    return {QStringLiteral("deposit"), 3000ms, {}};
}
inline Endpoint executeCommand()
{
    return {QStringLiteral("execute"), 1500ms, {}};
}
inline Endpoint updateInstance()
{
    return {QStringLiteral("update instance"), 1000ms, {}};
}
inline Endpoint takeSnapshot()
{
    return {QStringLiteral("take snapshot"), 1000ms, {}};
}
inline Endpoint priceIncreases()
{
    return {QStringLiteral("price increases"), 1000ms, {}};
}
inline Endpoint answerPriceIncrease()
{
    return {QStringLiteral("answer price increase"), 1000ms, {}};
}
inline Endpoint listInvoices()
{
    return {QStringLiteral("invoices"), 3000ms, {}};
}
inline Endpoint oldInvoices()
{
    return {QStringLiteral("old invoices"), 3000ms, {}};
}
inline Endpoint transferCredit()
{
    return {QStringLiteral("transfer credit"), 2500ms, {}};
}
inline Endpoint setUser()
{
    return {QStringLiteral("set user"), 5000ms, {}};
}
inline Endpoint networkAddresses()
{
    return {QStringLiteral("ip addresses"), 2900ms, {}};
}
inline Endpoint earnings()
{
    return {QStringLiteral("earnings"), 2000ms, {}};
}
inline Endpoint auditLogs()
{
    return {QStringLiteral("audit logs"), 1000ms, {}};
}
inline Endpoint searchTemplates()
{
    return {QStringLiteral("template search"), 3000ms, {}};
}
inline Endpoint changeTemplate()
{
    return {QStringLiteral("change template"), 1000ms, {}};
}
inline Endpoint listVolumes()
{
    return {QStringLiteral("volumes"), 5500ms, {}};
}
inline Endpoint searchVolumes()
{
    return {QStringLiteral("volume offers"), 5500ms, {}};
}
inline Endpoint rentVolume()
{
    return {QStringLiteral("rent volume"), 5500ms, {}};
}
inline Endpoint deleteVolume()
{
    return {QStringLiteral("delete volume"), 1000ms, {}};
}
inline Endpoint listSecrets()
{
    return {QStringLiteral("secrets"), 5000ms, {}};
}
inline Endpoint changeSecret()
{
    return {QStringLiteral("change secret"), 3000ms, {}};
}
inline Endpoint listSshKeys()
{
    return {QStringLiteral("ssh keys"), 1000ms, {}};
}
inline Endpoint changeSshKey()
{
    return {QStringLiteral("change ssh key"), 1000ms, {}};
}
inline Endpoint attachSshKey()
{
    return {QStringLiteral("attach ssh key"), 1000ms, {}};
}
inline Endpoint detachSshKey()
{
    return {QStringLiteral("detach ssh key"), 2000ms, {}};
}
inline Endpoint listEndpoints()
{
    return {QStringLiteral("serverless endpoints"), 3000ms, {}};
}
inline Endpoint createEndpoint()
{
    return {QStringLiteral("create serverless endpoint"), 4000ms, {}};
}
inline Endpoint changeEndpoint()
{
    return {QStringLiteral("change serverless endpoint"), 3000ms, {}};
}
inline Endpoint listWorkergroups()
{
    return {QStringLiteral("workergroups"), 2000ms, {}};
}
inline Endpoint createWorkergroup()
{
    return {QStringLiteral("create workergroup"), 4000ms, {}};
}
inline Endpoint changeWorkergroup()
{
    return {QStringLiteral("change workergroup"), 2000ms, {}};
}
inline Endpoint deleteWorkergroup()
{
    return {QStringLiteral("delete workergroup"), 3000ms, {}};
}
inline Endpoint serverlessSpend()
{
    return {QStringLiteral("serverless spend"), 1000ms, {}};
}
inline Endpoint changeTeam()
{
    return {QStringLiteral("change team"), 1000ms, {}};
}
inline Endpoint teamBalances()
{
    return {QStringLiteral("team balances"), 1000ms, {}};
}
inline Endpoint listMembers()
{
    return {QStringLiteral("team members"), 1000ms, {}};
}
inline Endpoint inviteMember()
{
    return {QStringLiteral("invite member"), 1000ms, {}};
}
inline Endpoint removeMember()
{
    return {QStringLiteral("remove member"), 3000ms, {}};
}
inline Endpoint memberRoles()
{
    return {QStringLiteral("member roles"), 1000ms, {}};
}
inline Endpoint listRoles()
{
    return {QStringLiteral("team roles"), 1000ms, {}};
}
inline Endpoint changeRole()
{
    return {QStringLiteral("change role"), 1000ms, {}};
}
inline Endpoint removeRole()
{
    return {QStringLiteral("remove role"), 3000ms, {}};
}
inline Endpoint listApiKeys()
{
    return {QStringLiteral("API keys"), 1000ms, {}};
}
inline Endpoint changeApiKey()
{
    return {QStringLiteral("change API key"), 2000ms, {}};
}
inline Endpoint listSubAccounts()
{
    return {QStringLiteral("sub-accounts"), 2100ms, {}};
}
inline Endpoint sessions()
{
    return {QStringLiteral("sessions"), 1000ms, {}};
}
inline Endpoint createSubAccount()
{
    return {QStringLiteral("create sub-account"), 3000ms, {}};
}
inline Endpoint listScheduledJobs()
{
    return {QStringLiteral("scheduled jobs"), 1000ms, {}};
}
inline Endpoint changeScheduledJob()
{
    return {QStringLiteral("change scheduled job"), 1000ms, {}};
}
inline Endpoint notificationTypes()
{
    return {QStringLiteral("notification types"), 1000ms, {}};
}
inline Endpoint notificationPreferences()
{
    return {QStringLiteral("notification preferences"), 1000ms, {}};
}
inline Endpoint listWebhooks()
{
    return {QStringLiteral("webhooks"), 1000ms, {}};
}
inline Endpoint changeWebhook()
{
    return {QStringLiteral("change webhook"), 1000ms, {}};
}

} // namespace bursar::vast::endpoints
