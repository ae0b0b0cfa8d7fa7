#pragma once

#include "domain/offer.h"
#include "vast/call.h"
#include "vast/calls/offer_query.h"
#include "vast/calls/raw_answer.h"
#include "vast/secret.h"

#include <QStringList>

namespace bursar::vast {

/// How the container is reached; Vast.ai's `runtype` (the official client's spelling, `direc` included).
enum class RunType { Ssh, SshDirect, JupyterDirect, JupyterProxy, Arguments };

/// A variable of the container's environment, or a docker flag (`-p 8080:8080` with the value `1`).
struct EnvironmentEntry
{
    QString name;
    QString value;
};

/// A volume mounted into an instance: one that exists, or one that is made with it from a volume offer.
struct VolumeMount
{
    bool createNew = false;
    qint64 volume = 0; ///< the volume; with `createNew` the volume offer
    Gigabytes size;
    QString mountPath;
    QString name;
};

/// Everything a create call takes. What is empty is not sent; a template's own fields stand behind those given here.
struct NewInstance
{
    QString image; ///< at most 1024 characters; may be empty with a template
    Gigabytes disk; ///< can never be changed later
    QString label; ///< at most 256 characters here
    QString onStart; ///< at most 4048 characters together with the arguments; ignored where arguments are given
    std::optional<HourlyRate> bid; ///< present: interruptible, the price of the whole slice; absent: on-demand
    bool startStopped = false;
    /// Fail at once instead of waiting in Vast.ai's queue for a start that bills hours later. Always sent, since its
    /// default differs by type.
    bool cancelUnavailable = true;
    RunType runType = RunType::Ssh;
    std::vector<EnvironmentEntry> environment;
    QStringList arguments; ///< with RunType::Arguments
    Secret imageLogin; ///< `-u USER -p TOKEN registry`
    QString templateHash;
    qint64 templateId = 0;
    bool useJupyterLab = false;
    QString jupyterDirectory;
    bool pythonUtf8 = false;
    bool langUtf8 = false;
    bool force = false;
    bool virtualMachine = false;
    QString user;
    QString extra;
    std::optional<VolumeMount> volume;
};

/// The answer says nothing of price or type: read the instance back. Its `instance_api_key` is not read.
struct CreatedInstance
{
    InstanceId instance;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// PUT /api/v0/asks/{offer}/ · instance_write · 4.5 s, penalty 12 s · seen: docs, official client.
/// Sent exactly once: there is no idempotency key, each success rents. `OutcomeUnknown` or a `contract` in the error
/// mean that it may have rented.
Call<CreatedInstance> createInstance(OfferId offer, const NewInstance &wish);

/// POST /api/v0/asks/bulk/ · instance_write · nothing published, paced like create · seen: official client; its answer
/// is not known. Sent once. Bursar rents through the queue instead, one call an instance: here one unknown outcome
/// would stand for all.
Call<RawAnswer> createInstances(const std::vector<OfferId> &offers, const NewInstance &wish);

/// PUT /api/v0/launch_instance/ · misc (!), so that a key that may only search can rent · 5 s · seen: official client.
/// Searches and rents the first that matches, at a price that nobody saw before. Sent once. Bursar does not use it.
Call<CreatedInstance> launchInstance(const OfferQuery &query, const NewInstance &wish);

/// PUT /api/v0/volumes/ is a call of its own; this makes the JSON of a mount for the create call.
QByteArray toJson(const VolumeMount &mount);
/// `{"TZ":"UTC","-p 8080:8080":"1"}`: an object, though one page of the docs says text.
QByteArray toJson(const std::vector<EnvironmentEntry> &environment);

} // namespace bursar::vast::calls
