#include "desktop/access/credit_transfer_asking.h"

#include "desktop/access/credit_transfer_dialog.h"
#include "governor/accounts/credit_transfers.h"
#include "governor/accounts/treasury.h"
#include "governor/governor.h"

#include <algorithm>

namespace bursar::desktop {

void askForCreditTransfer(governor::Desk &desk, const governor::DeskSnapshot &snapshot, QWidget *parent,
                          std::function<void()> asked)
{
    std::vector<governor::AccountView> accounts;
    std::copy_if(snapshot.accounts.begin(), snapshot.accounts.end(), std::back_inserter(accounts),
                 [](const governor::AccountView &view) { return !view.account.archived; });
    if (accounts.size() < 2)
        return;
    auto *dialog = new CreditTransferDialog(accounts, snapshot.now, parent);
    const governor::Treasury treasury = governor::treasuryOf(accounts, snapshot.instances, snapshot.now);
    if (!treasury.proposals.empty()) {
        const governor::Treasury::Proposal &first = treasury.proposals.front();
        dialog->propose(first.from.account.id, first.to.account.id, first.amount);
    }
    QObject::connect(dialog, &CreditTransferDialog::submitted, dialog, [&desk, dialog, asked = std::move(asked)] {
        dialog->setBusy(true);
        const auto request = desk.ask([from = dialog->from(), to = dialog->to(), amount = dialog->amount(),
                                       reason = dialog->reason()](governor::Governor &governor, const MemberId &by) {
            return governor.creditTransfers().ask(by, from, to, amount, reason);
        });
        governor::whenDone(request, dialog, [&desk, dialog, asked](const Expected<Request> &sent) {
            if (!sent) {
                dialog->showError(sent.error());
                return;
            }
            asked();
            desk.refresh();
            dialog->accept();
        });
    });
    dialog->open();
}

} // namespace bursar::desktop
