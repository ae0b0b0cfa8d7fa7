#include "desktop/instances/command_effect.h"
#include "desktop/look/formats.h"
#include "desktop/savings/saving_words.h"
#include "desktop/savings/savings_page.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/prompter.h"
#include "governor/governor.h"

#include <algorithm>

namespace bursar::desktop {

using governor::SavingView;

void SavingsPage::act()
{
    const SavingView *view = chosen();
    if (view == nullptr || view->underWay)
        return;
    switch (view->saving.kind) {
    case SavingKind::StoppedDisk:
        command(InstanceCommand::Destroy, view->saving.instance);
        break;
    case SavingKind::IdleGpu:
        command(InstanceCommand::Stop, view->saving.instance);
        break;
    case SavingKind::DearerThanMarket:
        Q_EMIT wantsToGo({PageId::Offers, view->saving.team, {}, QStringLiteral("allowed")});
        break;
    case SavingKind::Reservation:
        prepay(view->saving);
        break;
    case SavingKind::ForgottenVolume:
        Q_EMIT wantsToGo({PageId::Access, {}, {}, {}});
        break;
    case SavingKind::RuleStop: // is done
        break;
    case SavingKind::PriceIncrease:
        if (view->increase)
            answer(*view->increase, false);
        break;
    }
}

void SavingsPage::actOtherwise()
{
    const SavingView *view = chosen();
    if (view == nullptr || view->underWay)
        return;
    if (view->increase)
        answer(*view->increase, true);
    else
        command(InstanceCommand::Destroy, view->saving.instance);
}

void SavingsPage::command(InstanceCommand command, InstanceId instance)
{
    const auto found = std::ranges::find_if(
        m_snapshot->instances, [&instance](const governor::InstanceView &view) { return view.id == instance; });
    if (found == m_snapshot->instances.end())
        return;
    prompter().confirm(this, questionBefore(command, {*found}), [this, command, instance] {
        const auto sent = desk().ask([command, instance](governor::Governor &governor, const MemberId &by) {
            return governor.requests().command(by, {instance}, command);
        });
        governor::whenDone(sent, this, [this, command](const Expected<std::vector<Request>> &requests) {
            tell(requests, askedSentence(command, 1));
        });
    });
}

void SavingsPage::prepay(const Saving &saving)
{
    const Money amount = saving.prepay.roundedToCents();
    const Confirmation question{
        tr("Prepay %1 for instance %2?").arg(formats::dollars(amount), saving.instance.toString()),
        tr("The money is bound to this instance until it is used up. If the instance is destroyed before %1 have run, "
           "it costs more than without.")
            .arg(formats::plannedHours(saving.breakEven)),
        tr("It saves up to %1 a day.").arg(formats::dollars(saving.perDay)), tr("Prepay"), false};
    prompter().confirm(this, question, [this, instance = saving.instance, amount] {
        const auto sent = desk().ask([instance, amount](governor::Governor &governor, const MemberId &by) {
            return governor.requests().prepay(by, instance, amount);
        });
        governor::whenDone(sent, this, [this](const Expected<std::vector<Request>> &requests) {
            tell(requests, askedSentence(InstanceCommand::Prepay, 1));
        });
    });
}

void SavingsPage::answer(const governor::PriceIncreaseView &increase, bool accept)
{
    const QString id = increase.increase.instance.toString();
    const QString now = formats::ratePerHour(increase.increase.oldPrice());
    const QString asked = formats::ratePerHour(increase.increase.newPrice());
    Confirmation question;
    question.destructive = false;
    if (accept) {
        question.question = tr("Accept the dearer price of instance %1?").arg(id);
        question.loses =
            tr("It will cost %1 instead of %2, at the latest when its contract is extended.").arg(asked, now);
        question.saves = tr("It adds up to %1 until its end.").arg(formats::dollars(increase.addsUntilEnd));
        question.verb = tr("Accept");
    } else {
        question.question = tr("Reject the dearer price of instance %1?").arg(id);
        question.loses = increase.increase.deadline
            ? tr("It goes on for %1 and stops when its contract ends, %2.")
                  .arg(now, formats::fullTime(*increase.increase.deadline, QTimeZone::utc()))
            : tr("It goes on for %1 and stops when its contract ends.").arg(now);
        question.verb = tr("Reject");
    }
    prompter().confirm(this, question, [this, number = increase.increase.id, accept] {
        const auto sent = desk().ask([number, accept](governor::Governor &governor, const MemberId &by) {
            return governor.requests().answerPriceIncreases(by, {number}, accept);
        });
        governor::whenDone(sent, this, [this, accept](const Expected<std::vector<Request>> &requests) {
            tell(requests, askedSentence(accept ? InstanceCommand::AcceptPrice : InstanceCommand::RejectPrice, 1));
        });
    });
}

void SavingsPage::tell(const Expected<std::vector<Request>> &requests, const QString &sentence)
{
    if (requests)
        m_notice->tell(sentence, true);
    else
        m_notice->tell(requests.error());
    desk().refresh();
}

} // namespace bursar::desktop
