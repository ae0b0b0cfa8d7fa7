// What a request waits for.

#include "desktop/look/formats.h"
#include "desktop/queue/queue_words.h"
#include "desktop/requests/requests_page.h"

namespace bursar::desktop {
namespace {

/// The call that the request's next step makes.
QString endpointOf(const Request &request)
{
    if (request.kind == RequestKind::Rental)
        return QStringLiteral("create");
    const auto command = request.command();
    return command ? toString(command->command) : QString();
}

} // namespace

QString whyItWaits(const governor::RequestView &view, const governor::DeskSnapshot &snapshot)
{
    const Request &request = view.request;
    if (awaitsLastCharge(view, snapshot))
        return RequestsPage::tr("The instance is gone. The rental closes when Vast.ai's last charge is read.");
    if (isEnd(request.state) || request.state == RequestState::Running)
        return {};
    if (const auto rental = request.rental();
        rental && rental->priceBefore && request.state == RequestState::AwaitingApproval)
        return RequestsPage::tr("It has become dearer since it was approved, so it waits to be approved again.");
    if (request.state == RequestState::AwaitingApproval)
        return view.answererName.isEmpty() ? RequestsPage::tr("It waits for a second person to approve it.")
                                           : RequestsPage::tr("It waits for %1 to answer it.").arg(view.answererName);
    if (!snapshot.executor.alive)
        return RequestsPage::tr("It waits because no executor runs. Open Bursar on a computer that has the key.");
    for (const governor::ExecutorState::Waiting &waiting : snapshot.executor.waiting)
        if (waiting.endpoint.contains(endpointOf(request)) && !endpointOf(request).isEmpty())
            return RequestsPage::tr("The call to Vast.ai waits: %1, %2.")
                .arg(waitWords(waiting.why), formats::age(waiting.until - snapshot.now));
    if (!snapshot.executor.queueHealthy)
        return RequestsPage::tr("Vast.ai does not answer now: %1.").arg(snapshot.executor.queueTrouble);
    switch (request.state) {
    case RequestState::Requested:
    case RequestState::Approved:
        return RequestsPage::tr("It waits for its turn.");
    case RequestState::Reserved:
        return RequestsPage::tr("The money is reserved; the call to Vast.ai comes next.");
    case RequestState::Submitting:
        return RequestsPage::tr(
            "The call is under way. If its outcome is unknown, the instance list is searched first.");
    default:
        break;
    }
    return RequestsPage::tr("Vast.ai has accepted it and is working on it.");
}

} // namespace bursar::desktop
