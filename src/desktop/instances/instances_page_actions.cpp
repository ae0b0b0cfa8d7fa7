// What the instances page asks of the ledger.

#include "desktop/instances/assign_dialog.h"
#include "desktop/instances/bid_dialog.h"
#include "desktop/instances/extend_dialog.h"
#include "desktop/instances/instances_page.h"
#include "desktop/instances/logs_dialog.h"
#include "desktop/instances/note_dialog.h"
#include "desktop/rental/former_rental.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/prompter.h"

#include <algorithm>

namespace bursar::desktop {
namespace {

std::vector<InstanceId> idsOf(const InstanceViews &instances)
{
    std::vector<InstanceId> ids;
    for (const governor::InstanceView &view : instances)
        ids.push_back(view.id);
    return ids;
}

Expected<int> countOf(const Expected<std::vector<Request>> &requests)
{
    if (!requests)
        return requests.failure();
    return static_cast<int>(requests->size());
}

/// Work or data may be lost by it: there is a moment to take it back.
bool isHardToUndo(InstanceCommand command)
{
    return command == InstanceCommand::Stop || command == InstanceCommand::Reboot || command == InstanceCommand::Recycle
        || command == InstanceCommand::Destroy;
}

} // namespace

void InstancesPage::tell(InstanceCommand command, const Expected<int> &sent)
{
    m_undo.clear();
    m_notice->setButton({});
    if (sent)
        m_notice->tell(askedSentence(command, *sent), true);
    else
        m_notice->tell(sent.error());
    desk().refresh();
}

void InstancesPage::command(InstanceCommand command)
{
    InstanceViews instances = chosen();
    std::erase_if(instances, [command](const governor::InstanceView &view) { return !applies(command, view); });
    if (instances.empty())
        return;
    if (command == InstanceCommand::ChangeBid) {
        changeBid(instances);
    } else if (command == InstanceCommand::Label) {
        editNote(instances.front());
    } else if (command == InstanceCommand::Extend) {
        extend(instances);
    } else {
        prompter().confirm(this, questionBefore(command, instances),
                           [this, command, instances] { send(command, instances); });
    }
}

void InstancesPage::send(InstanceCommand command, const InstanceViews &instances)
{
    const auto asked = desk().ask([command, ids = idsOf(instances)](governor::Governor &governor, const MemberId &by) {
        return isHardToUndo(command) ? governor.requests().commandAfterPause(by, ids, command)
                                     : governor.requests().command(by, ids, command);
    });
    governor::whenDone(asked, this,
                       [this, command](const Expected<std::vector<Request>> &requests) { sent(command, requests); });
}

void InstancesPage::sent(InstanceCommand command, const Expected<std::vector<Request>> &requests)
{
    tell(command, countOf(requests));
    if (!requests)
        return;
    for (const Request &request : *requests)
        m_undo.push_back(request.id);
    m_notice->setButton(tr("Undo"));
}

/// What was sent to Vast.ai meanwhile cannot be undone; the button goes with the last that could.
void InstancesPage::showUndo()
{
    if (m_undo.empty())
        return;
    const bool any = std::ranges::any_of(m_snapshot->requests, [this](const governor::RequestView &view) {
        return canTakeBack(view.request) && std::ranges::find(m_undo, view.request.id) != m_undo.end();
    });
    const bool known = std::ranges::any_of(
        m_snapshot->requests, [this](const governor::RequestView &view) { return view.request.id == m_undo.back(); });
    if (any || !known) // a snapshot from before does not tell
        return;
    m_undo.clear();
    m_notice->setButton({});
}

void InstancesPage::undo()
{
    takeBack(m_undo);
}

void InstancesPage::takeBack(const std::vector<RequestId> &commands)
{
    const auto asked = desk().ask([commands](governor::Governor &governor, const MemberId &by) {
        int taken = 0;
        for (const RequestId &id : commands) {
            const auto cancelled = governor.requests().cancel(by, id);
            taken += cancelled && cancelled->state == RequestState::Cancelled ? 1 : 0;
        }
        return taken;
    });
    governor::whenDone(asked, this, [this, all = static_cast<int>(commands.size())](int taken) {
        m_undo.clear();
        m_notice->setButton({});
        m_notice->tell(taken == all ? tr("%n commands are taken back; nothing has changed.", nullptr, taken)
                                    : tr("%1 of %n commands could be taken back; the others were with Vast.ai already.",
                                         nullptr, all)
                                          .arg(taken),
                       taken == all);
        desk().refresh();
    });
}

void InstancesPage::changeBid(const InstanceViews &instances)
{
    auto *dialog = new BidDialog(instances, m_snapshot->now, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, ids = idsOf(instances)] {
        dialog->setBusy(true);
        const auto asked = desk().ask([ids, bid = dialog->bid()](governor::Governor &governor, const MemberId &by) {
            return governor.requests().changeBid(by, ids, bid);
        });
        governor::whenDone(asked, dialog, [this, dialog](const Expected<std::vector<Request>> &requests) {
            if (!requests) {
                dialog->showError(requests.error());
                return;
            }
            dialog->accept();
            sent(InstanceCommand::ChangeBid, requests);
        });
    });
    dialog->open();
}

void InstancesPage::rentAgain()
{
    const InstanceViews instances = chosen();
    if (instances.size() == 1 && !instances.front().request.isEmpty())
        rentLikeFormer(*this, context(), m_snapshot, instances.front().request,
                       [this](const Error &error) { m_notice->tell(error); });
}

void InstancesPage::extend(const InstanceViews &instances)
{
    auto *dialog = new ExtendDialog(instances, m_snapshot->now, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, instances] {
        std::vector<std::pair<InstanceId, Instant>> ends;
        for (const governor::InstanceView &view : instances)
            ends.emplace_back(view.id, dialog->newEndOf(view));
        dialog->setBusy(true);
        const auto asked = desk().ask(
            [ends](governor::Governor &governor, const MemberId &by) { return governor.requests().extend(by, ends); });
        governor::whenDone(asked, dialog, [this, dialog](const Expected<std::vector<Request>> &requests) {
            if (!requests) {
                dialog->showError(requests.error());
                return;
            }
            dialog->accept();
            sent(InstanceCommand::Extend, requests);
        });
    });
    dialog->open();
}

void InstancesPage::editNote(const governor::InstanceView &view)
{
    auto *dialog = new NoteDialog(view.note, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = view.id] {
        dialog->setBusy(true);
        const auto sent = desk().ask([id, note = dialog->note()](governor::Governor &governor, const MemberId &by) {
            return governor.requests().command(by, {id}, InstanceCommand::Label, note);
        });
        governor::whenDone(sent, dialog, [this, dialog](const Expected<std::vector<Request>> &requests) {
            if (!requests) {
                dialog->showError(requests.error());
                return;
            }
            dialog->accept();
            tell(InstanceCommand::Label, countOf(requests));
        });
    });
    dialog->open();
}

void InstancesPage::keepRunning(const InstanceViews &instances)
{
    const auto kept = desk().ask([ids = idsOf(instances)](governor::Governor &governor, const MemberId &by) {
        return governor.requests().keepRunning(by, ids);
    });
    governor::whenDone(kept, this, [this](const Expected<void> &done) {
        if (done)
            m_notice->tell(tr("It runs on; the rule does not stop it."), true);
        else
            m_notice->tell(done.error());
        desk().refresh();
    });
}

void InstancesPage::assign(const InstanceViews &instances)
{
    InstanceViews strangers = instances;
    std::erase_if(strangers, [](const governor::InstanceView &view) { return !view.stranger; });
    if (strangers.empty() || !m_snapshot)
        return;
    auto *dialog = new AssignDialog(*m_snapshot, strangers, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, ids = idsOf(strangers)] {
        dialog->setBusy(true);
        const auto done = desk().ask([ids, team = dialog->teamSlug(),
                                      day = dialog->fromDay()](governor::Governor &governor, const MemberId &by) {
            return governor.administration().assignInstances(by, ids, team, day);
        });
        governor::whenDone(done, dialog,
                           [this, dialog, count = static_cast<int>(ids.size())](const Expected<void> &assigned) {
                               if (!assigned) {
                                   dialog->showError(assigned.error());
                                   return;
                               }
                               dialog->accept();
                               m_notice->tell(tr("%n instances are assigned.", nullptr, count), true);
                               desk().refresh();
                           });
    });
    dialog->open();
}

/// Those that are chosen, else those that are shown; with neither, all that there are.
void InstancesPage::assignStrangers()
{
    if (!m_snapshot)
        return;
    const auto areStrangers = [](const InstanceViews &views) {
        return std::ranges::any_of(views, [](const governor::InstanceView &view) { return view.stranger; });
    };
    InstanceViews shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->isGroup(row))
            shown.push_back(m_model->viewAt(row));
    const InstanceViews picked = chosen();
    assign(areStrangers(picked) ? picked : areStrangers(shown) ? shown : m_snapshot->instances);
}

void InstancesPage::showLogs()
{
    const InstanceViews instances = chosen();
    if (instances.size() == 1)
        (new LogsDialog(context(), instances.front().id, this))->show();
}

} // namespace bursar::desktop
