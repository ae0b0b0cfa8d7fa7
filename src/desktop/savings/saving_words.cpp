#include "desktop/savings/saving_words.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace bursar::desktop::savings {
namespace {

struct SavingWords
{
    Q_DECLARE_TR_FUNCTIONS(SavingWords)
};

} // namespace

QString keyOf(const Saving &saving)
{
    return QStringLiteral("%1:%2:%3").arg(toString(saving.kind), saving.instance.toString()).arg(saving.number);
}

StateLook lookOf(SavingKind kind)
{
    switch (kind) {
    case SavingKind::StoppedDisk:
        return {QStringLiteral("stop-circle"), SavingWords::tr("Stopped, disk billed"), ColourRole::Muted};
    case SavingKind::IdleGpu:
        return {QStringLiteral("moon"), SavingWords::tr("Idle GPU"), ColourRole::Warn};
    case SavingKind::DearerThanMarket:
        return {QStringLiteral("tags"), SavingWords::tr("Dearer than the market"), ColourRole::Muted};
    case SavingKind::Reservation:
        return {QStringLiteral("calendar3"), SavingWords::tr("Cheaper in advance"), ColourRole::Muted};
    case SavingKind::ForgottenVolume:
        return {QStringLiteral("database"), SavingWords::tr("Unused volume"), ColourRole::Muted};
    case SavingKind::RuleStop:
        return {QStringLiteral("stop-circle"), SavingWords::tr("Stopped by a rule"), ColourRole::Ok};
    case SavingKind::PriceIncrease:
        break;
    }
    return {QStringLiteral("hourglass-split"), SavingWords::tr("Price increase"), ColourRole::Warn};
}

QString actionOf(const governor::SavingView &view)
{
    switch (view.saving.kind) {
    case SavingKind::StoppedDisk:
        return SavingWords::tr("Destroy…");
    case SavingKind::IdleGpu:
        return SavingWords::tr("Stop…");
    case SavingKind::DearerThanMarket:
        return SavingWords::tr("Show offers");
    case SavingKind::Reservation:
        return SavingWords::tr("Prepay…");
    case SavingKind::ForgottenVolume:
        return SavingWords::tr("Show account");
    case SavingKind::RuleStop:
        return {}; // is done
    case SavingKind::PriceIncrease:
        break;
    }
    return SavingWords::tr("Reject…");
}

QString ownerOf(const governor::SavingView &view)
{
    return view.teamName.isEmpty() ? SavingWords::tr("Unallocated") : view.teamName;
}

QString sentenceOf(const Saving &saving)
{
    const QString daily = formats::dollars(saving.perDay);
    const QString id = saving.instance.toString();
    switch (saving.kind) {
    case SavingKind::StoppedDisk:
        return SavingWords::tr("Instance %1 is stopped, and its disk of %2 still costs %3 a day. Destroying it ends "
                               "that; its data is lost.")
            .arg(id, formats::gigabytesText(saving.disk), daily);
    case SavingKind::IdleGpu:
        return SavingWords::tr(
                   "The GPU of instance %1 is idle. Stopping it saves %2 a day; its disk is kept and billed.")
            .arg(id, daily);
    case SavingKind::DearerThanMarket:
        return SavingWords::tr("Instance %1 costs %2. Offer %3 is equal and costs %4: moving there saves %5 a day. "
                               "Rent it, then destroy this one.")
            .arg(id, formats::ratePerHour(saving.priceNow),
                 saving.cheapest ? saving.cheapest->id.toString() : QString(), formats::ratePerHour(saving.priceThen),
                 daily);
    case SavingKind::Reservation:
        return SavingWords::tr("Paying %1 in advance for %2 saves up to %3 a day. It pays when instance %4 runs for "
                               "more than %5; destroyed earlier, it gives the discount back and loses 5 % of what is "
                               "left.")
            .arg(formats::dollars(saving.prepay), formats::plannedHours(saving.reserved), daily, id,
                 formats::plannedHours(saving.breakEven));
    case SavingKind::ForgottenVolume:
        return SavingWords::tr(
                   "No instance uses volume %1. It costs %2 a day until it is deleted in Vast.ai's console.")
            .arg(saving.what, daily);
    case SavingKind::RuleStop:
        return SavingWords::tr("A rule stopped instance %1, which saves %2 a day until its planned end.")
            .arg(id, daily);
    case SavingKind::PriceIncrease:
        break;
    }
    return SavingWords::tr("The host of instance %1 asks for %2 instead of %3: %4 a day more.")
        .arg(id, formats::ratePerHour(saving.priceThen), formats::ratePerHour(saving.priceNow), daily);
}

QString atDeadline(const governor::PriceIncreaseView &increase)
{
    if (!increase.increase.deadline)
        return SavingWords::tr(
            "Without an answer the price stays, and the instance stops when its contract ends; 48 hours "
            "later Vast.ai may delete it with its data.");
    return SavingWords::tr("Without an answer the price stays, and the instance stops when its contract ends on %1; 48 "
                           "hours later Vast.ai may delete it with its data.")
        .arg(formats::fullTime(*increase.increase.deadline, QTimeZone::utc()));
}

std::vector<governor::SavingView> of(const governor::SavingsView &view, const TeamId &team)
{
    std::vector<governor::SavingView> views = view.savings;
    std::erase_if(views,
                  [&team](const governor::SavingView &each) { return !team.isEmpty() && each.saving.team != team; });
    return views;
}

Money perDay(const std::vector<governor::SavingView> &views)
{
    std::vector<Saving> savings;
    savings.reserve(views.size());
    for (const governor::SavingView &view : views)
        savings.push_back(view.saving);
    return totalPerDay(savings);
}

Money savedThisMonth(const governor::SavingsView &view, const TeamId &team, const QTimeZone &zone)
{
    std::vector<BookedSaving> booked;
    for (const governor::BookedSavingView &each : view.booked) {
        if (team.isEmpty() || each.saving.team == team)
            booked.push_back(each.saving);
    }
    return savedWithin(booked, {periodAt(BudgetPeriod::Month, view.at, zone).from, view.at});
}

} // namespace bursar::desktop::savings
