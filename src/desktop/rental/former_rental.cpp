#include "desktop/rental/former_rental.h"

#include "desktop/rental/rental_wizard.h"

namespace bursar::desktop {
namespace {

void open(Page &page, const PageContext &context, const governor::DeskSnapshotPtr &snapshot, const Request &former,
          const Remedy &remedy)
{
    const auto order = former.rental();
    if (!order)
        return;
    auto *wizard = new RentalWizard(context, snapshot, nullptr, page.window());
    wizard->startLike(helpedBy(order->proposal, remedy), former.reason);
    QObject::connect(wizard, &RentalWizard::wantsToGo, &page, &Page::wantsToGo);
    wizard->open();
}

} // namespace

Proposal helpedBy(Proposal proposal, const Remedy &remedy)
{
    if (remedy.hours > Duration{0})
        proposal.plannedTime = remedy.hours;
    if (remedy.disk > Gigabytes{})
        proposal.disk = remedy.disk;
    if (!remedy.offer.isEmpty())
        proposal.offer.id = remedy.offer;
    return proposal;
}

void rentLikeFormer(Page &page, const PageContext &context, const governor::DeskSnapshotPtr &snapshot,
                    const RequestId &former, std::function<void(const Error &)> failed, const Remedy &remedy)
{
    for (const governor::RequestView &view : snapshot->requests)
        if (view.request.id == former) {
            open(page, context, snapshot, view.request, remedy);
            return;
        }
    // Older than what a snapshot holds.
    const auto read = context.desk.read(
        [id = former.toString()](const governor::LedgerReader &reader, Instant) { return reader.request(id); });
    governor::whenDone(
        read, &page,
        [&page, context, snapshot, remedy, failed = std::move(failed)](const Expected<governor::RequestView> &view) {
            if (view)
                open(page, context, snapshot, view->request, remedy);
            else
                failed(view.error());
        });
}

} // namespace bursar::desktop
