#include "any_call.h"

namespace bursar::vast {

namespace {

TemplateDraft templateDraft()
{
    TemplateDraft draft;
    draft.name = QStringLiteral("ours");
    draft.image = QStringLiteral("ubuntu");
    draft.tag = QStringLiteral("24.04");
    draft.recommendedDisk = Gigabytes::fromWhole(16);
    return draft;
}

ServerlessEndpointDraft endpointDraft()
{
    ServerlessEndpointDraft draft;
    draft.name = QStringLiteral("llm");
    draft.minLoad = Figure::fromWhole(1);
    return draft;
}

WorkergroupDraft groupDraft()
{
    WorkergroupDraft draft;
    draft.endpointName = QStringLiteral("llm");
    draft.templateHash = QStringLiteral("abc");
    draft.gpuRam = Gigabytes::fromWhole(24);
    return draft;
}

} // namespace

std::vector<AnyCall> resourceCalls()
{
    const InstanceId five(5);
    return {
        any("templates", calls::searchTemplates(R"({"recommended":{"eq":true}})")),
        any("create template", calls::createTemplate(templateDraft())),
        any("change template", calls::changeTemplate(QStringLiteral("abc"), templateDraft())),
        any("delete template", calls::deleteTemplate(9)),
        any("volumes", calls::listVolumes()),
        any("volume offers", calls::searchVolumeOffers(Gigabytes::fromWhole(50), MachineId(41873), 20)),
        any("create volume", calls::createVolume(12, Gigabytes::fromWhole(50), QStringLiteral("data"))),
        any("delete volume", calls::deleteVolume(9)),
        any("secrets", calls::listSecrets()),
        any("create secret", calls::createSecret(QStringLiteral("HF_TOKEN"), Secret("hf_x"))),
        any("change secret", calls::changeSecret(QStringLiteral("HF_TOKEN"), Secret("hf_y"))),
        any("delete secret", calls::deleteSecret(QStringLiteral("HF_TOKEN"))),
        any("ssh keys", calls::listSshKeys()),
        any("create ssh key", calls::createSshKey(QStringLiteral("ssh-ed25519 AAAA me"))),
        any("change ssh key", calls::changeSshKey(9, QStringLiteral("ssh-ed25519 BBBB me"))),
        any("delete ssh key", calls::deleteSshKey(9)),
        any("instance ssh keys", calls::listInstanceSshKeys(five)),
        any("attach ssh key", calls::attachSshKey(five, QStringLiteral("ssh-ed25519 AAAA me"))),
        any("detach ssh key", calls::detachSshKey(five, 9)),
        any("endpoints", calls::listServerlessEndpoints()),
        any("create endpoint", calls::createServerlessEndpoint(endpointDraft())),
        any("change endpoint", calls::changeServerlessEndpoint(9, endpointDraft())),
        any("delete endpoint", calls::deleteServerlessEndpoint(9)),
        any("workergroups", calls::listWorkergroups()),
        any("create workergroup", calls::createWorkergroup(groupDraft())),
        any("change workergroup", calls::changeWorkergroup(9, groupDraft())),
        any("delete workergroup", calls::deleteWorkergroup(9)),
        any("endpoint spend", calls::serverlessEndpointSpend()),
        any("workergroup spend", calls::workergroupSpend()),
    };
}

} // namespace bursar::vast
