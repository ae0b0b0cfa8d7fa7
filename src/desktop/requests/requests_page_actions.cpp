// What the requests page asks of the ledger and of other pages.

#include "desktop/parts/policy_words.h"
#include "desktop/rental/former_rental.h"
#include "desktop/requests/ask_change_dialog.h"
#include "desktop/requests/delegate_dialog.h"
#include "desktop/requests/request_effects.h"
#include "desktop/requests/requests_page.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/table_view.h"
#include "governor/governor.h"

#include <QPushButton>

namespace bursar::desktop {

using governor::RequestView;

namespace {

Expected<Request> handOnTo(governor::Governor &governor, const MemberId &by, const RequestId &request,
                           const QString &name)
{
    const Expected<MemberId> to = governor.memberNamed(name);
    if (!to)
        return to.failure();
    if (to->isEmpty()) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("unknown_member"),
                                RequestsPage::tr("Nobody named %1 has worked with this ledger.").arg(name),
                                RequestsPage::tr("Name somebody who has."),
                                {}}};
    }
    return governor.approvals().delegate(by, request, *to);
}

} // namespace

void RequestsPage::answer(AnswerDialog::Answer answer)
{
    const RequestView *view = chosen();
    if (view == nullptr || view->request.state != RequestState::AwaitingApproval)
        return;
    auto *dialog = new AnswerDialog(answer, *view, this);
    const std::optional<Proposal> now = view->proposalNow();
    const std::optional<HourlyRate> price = now ? std::optional(truePricePerHour(*now)) : std::nullopt;
    connect(dialog, &FormDialog::submitted, this, [this, dialog, price, id = view->request.id] {
        dialog->setBusy(true);
        const bool approves = dialog->answer() == AnswerDialog::Answer::Approve;
        const auto answered =
            desk().ask([id, approves, price, note = dialog->note()](governor::Governor &governor, const MemberId &by) {
                return approves ? governor.approvals().approve(by, id, note, price)
                                : governor.approvals().reject(by, id, note);
            });
        governor::whenDone(answered, dialog, [this, dialog, approves](const Expected<Request> &request) {
            if (!request) {
                dialog->showError(request.error());
                return;
            }
            dialog->accept();
            const bool denied = request->state == RequestState::Denied; // what it rests on had moved
            m_notice->tell(denied ? request->error : approves ? approvedWords(*request) : tr("Rejected."), !denied);
            desk().refresh();
        });
    });
    dialog->open();
}

void RequestsPage::handOn()
{
    const RequestView *view = chosen();
    if (view == nullptr || view->request.state != RequestState::AwaitingApproval)
        return;
    auto *dialog = new DelegateDialog(*view, *m_snapshot, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = view->request.id] {
        dialog->setBusy(true);
        const auto handed = desk().ask([id, name = dialog->name()](governor::Governor &governor, const MemberId &by) {
            return handOnTo(governor, by, id, name);
        });
        governor::whenDone(handed, dialog, [this, dialog](const Expected<Request> &request) {
            if (!request) {
                dialog->showError(request.error());
                return;
            }
            dialog->accept();
            m_notice->tell(tr("%1 should answer it now.").arg(dialog->name()), true);
            desk().refresh();
        });
    });
    dialog->open();
}

void RequestsPage::follow(const Remedy &remedy)
{
    const RequestView *view = chosen();
    const TeamId team = view == nullptr ? TeamId() : view->request.team;
    switch (remedy.action) {
    case Remedy::Action::ShowInstances:
        Q_EMIT wantsToGo({PageId::Instances, team, {}, QStringLiteral("idle")});
        break;
    case Remedy::Action::AskForChange: {
        auto *dialog = new AskChangeDialog(desk(), team, remedy, this);
        connect(dialog, &AskChangeDialog::asked, this, [this](const RequestId &request) {
            goTo({PageId::Requests, {}, request.toString(), {}});
        });
        dialog->open();
        break;
    }
    case Remedy::Action::OpenKeySettings:
        Q_EMIT wantsToGo({PageId::Access, {}, {}, {}});
        break;
    case Remedy::Action::FewerHours:
        if (view != nullptr && view->request.kind == RequestKind::Command) {
            Q_EMIT wantsToGo({PageId::Instances, team, view->request.instance.toString(), {}});
            break;
        }
        [[fallthrough]];
    case Remedy::Action::SmallerDisk:
    case Remedy::Action::RequestApproval:
    case Remedy::Action::AskForException: // the wizard asks why
        rentAgain(remedy);
        break;
    case Remedy::Action::CheaperOffer:
    case Remedy::Action::OtherGpu:
        if (!remedy.offer.isEmpty())
            rentAgain(remedy);
        else
            Q_EMIT wantsToGo({PageId::Offers, team, {}, QStringLiteral("allowed")});
        break;
    case Remedy::Action::WaitUntilPeriodEnds:
        break;
    }
}

void RequestsPage::rentAgain(const Remedy &remedy)
{
    if (const RequestView *view = chosen())
        rentLikeFormer(
            *this, context(), m_snapshot, view->request.id, [this](const Error &error) { m_notice->tell(error); },
            remedy);
}

void RequestsPage::cancel()
{
    const RequestView *view = chosen();
    if (view == nullptr || !m_cancel->isEnabled() || isEnd(view->request.state))
        return;
    const Confirmation question{tr("Cancel %1?").arg(summaryOf(*view)),
                                view->request.kind == RequestKind::Rental
                                    ? tr("What is reserved for it is free again. Nothing is rented.")
                                    : tr("Nothing changes."),
                                QString(), tr("Cancel request"), true};
    prompter().confirm(this, question, [this, id = view->request.id] {
        const auto done = desk().ask(
            [id](governor::Governor &governor, const MemberId &by) { return governor.requests().cancel(by, id); });
        governor::whenDone(done, this, [this](const Expected<Request> &request) {
            if (request)
                m_notice->tell(request->state == RequestState::Cancelled
                                   ? tr("The request is cancelled.")
                                   : tr("Cancelling is asked; it ends as soon as it safely can."),
                               true);
            else
                m_notice->tell(request.error());
            desk().refresh();
        });
    });
}

} // namespace bursar::desktop
