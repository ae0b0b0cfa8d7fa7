#include "desktop/look/state_look.h"

namespace bursar::desktop {
namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

StateLook look(const char *icon, const QString &word, ColourRole role)
{
    return {QLatin1String(icon), word, role};
}

} // namespace

StateLook stateLook(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
        return look("check-circle-fill", StateWords::tr("Allowed"), ColourRole::Ok);
    case Verdict::NeedsApproval:
        return look("hourglass-split", StateWords::tr("Needs approval"), ColourRole::Warn);
    case Verdict::Deny:
        break;
    }
    return look("slash-circle", StateWords::tr("Refused"), ColourRole::Bad);
}

StateLook stateLook(InstanceState state)
{
    switch (state) {
    case InstanceState::Creating:
        return look("arrow-repeat", StateWords::tr("Creating"), ColourRole::Warn);
    case InstanceState::Loading:
        return look("arrow-repeat", StateWords::tr("Loading"), ColourRole::Warn);
    case InstanceState::Running:
        return look("play-circle-fill", StateWords::tr("Running"), ColourRole::Ok);
    case InstanceState::Frozen:
        return look("pause-fill", StateWords::tr("Frozen"), ColourRole::Warn);
    case InstanceState::Stopped:
        return look("stop-circle", StateWords::tr("Stopped"), ColourRole::Muted);
    case InstanceState::Outbid:
        return look("slash-circle", StateWords::tr("Outbid"), ColourRole::Bad);
    case InstanceState::Scheduling:
        return look("hourglass-split", StateWords::tr("Waits for a GPU"), ColourRole::Warn);
    case InstanceState::Offline:
        return look("wifi-off", StateWords::tr("Host offline"), ColourRole::Bad);
    case InstanceState::Unknown:
        return look("question-circle", StateWords::tr("Not known"), ColourRole::Warn);
    case InstanceState::Passing:
        return look("arrow-repeat", StateWords::tr("Restarting"), ColourRole::Warn);
    case InstanceState::Gone:
        break;
    }
    return look("trash", StateWords::tr("Destroyed"), ColourRole::Muted);
}

StateLook stateLook(RequestState state)
{
    switch (state) {
    case RequestState::Requested:
        return look("hourglass-split", StateWords::tr("Requested"), ColourRole::Warn);
    case RequestState::AwaitingApproval:
        return look("hourglass-split", StateWords::tr("To approve"), ColourRole::Warn);
    case RequestState::Approved:
        return look("check-circle-fill", StateWords::tr("Approved"), ColourRole::Ok);
    case RequestState::Rejected:
        return look("slash-circle", StateWords::tr("Rejected"), ColourRole::Bad);
    case RequestState::Reserved:
        return look("wallet2", StateWords::tr("Reserved"), ColourRole::Warn);
    case RequestState::Submitting:
    case RequestState::Submitted:
        return look("send", StateWords::tr("Submitted"), ColourRole::Warn);
    case RequestState::Running:
        return look("play-circle-fill", StateWords::tr("Running"), ColourRole::Ok);
    case RequestState::Closed:
        return look("check-circle-fill", StateWords::tr("Closed"), ColourRole::Muted);
    case RequestState::Denied:
        return look("slash-circle", StateWords::tr("Refused"), ColourRole::Bad);
    case RequestState::Failed:
        return look("x-octagon-fill", StateWords::tr("Failed"), ColourRole::Bad);
    case RequestState::Cancelled:
        break;
    }
    return look("trash", StateWords::tr("Cancelled"), ColourRole::Muted);
}

StateLook stateLook(OtherState state)
{
    switch (state) {
    case OtherState::Healthy:
        return look("check-circle-fill", StateWords::tr("Healthy"), ColourRole::Ok);
    case OtherState::Waiting:
        return look("hourglass-split", StateWords::tr("Waiting"), ColourRole::Warn);
    case OtherState::PausedTeam:
        return look("slash-circle", StateWords::tr("Paused"), ColourRole::Bad);
    case OtherState::Stranger:
        return look("question-circle", StateWords::tr("Stranger"), ColourRole::Warn);
    case OtherState::Unallocated:
        return look("question-circle", StateWords::tr("Unallocated"), ColourRole::Warn);
    case OtherState::Draft:
        return look("file-earmark", StateWords::tr("Draft"), ColourRole::Warn);
    case OtherState::Issued:
        return look("lock-fill", StateWords::tr("Issued"), ColourRole::Muted);
    case OtherState::Credited:
        return look("arrow-counterclockwise", StateWords::tr("Credited"), ColourRole::Muted);
    case OtherState::ChainIntact:
        return look("shield-check", StateWords::tr("Chain intact"), ColourRole::Ok);
    case OtherState::ChainBroken:
        return look("shield-exclamation", StateWords::tr("Chain broken"), ColourRole::Bad);
    case OtherState::Stale:
        return look("clock-history", StateWords::tr("From memory"), ColourRole::Warn);
    case OtherState::Failed:
        break;
    }
    return look("x-octagon-fill", StateWords::tr("Failed"), ColourRole::Bad);
}

} // namespace bursar::desktop
