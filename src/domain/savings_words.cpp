#include "domain/amount_words.h"
#include "domain/savings.h"

namespace bursar {

QString sentenceOf(const Saving &saving)
{
    const QString daily = dollarsDown(saving.perDay);
    const QString id = saving.instance.toString();
    switch (saving.kind) {
    case SavingKind::StoppedDisk:
        return QStringLiteral("Instance %1 is stopped, and its disk of %2 GB still costs %3 a day. Destroying it ends "
                              "that; the data is lost.")
            .arg(id, saving.disk.toString(), daily);
    case SavingKind::IdleGpu:
        return QStringLiteral(
                   "The GPU of instance %1 is idle. Stopping it saves %2 a day; its disk is kept and billed.")
            .arg(id, daily);
    case SavingKind::DearerThanMarket:
        return QStringLiteral("Instance %1 costs %2 an hour. Offer %3 is equal and costs %4: moving saves %5 a day.")
            .arg(id, pricePerHourUp(saving.priceNow), saving.cheapest ? saving.cheapest->id.toString() : QString(),
                 pricePerHourUp(saving.priceThen), daily);
    case SavingKind::Reservation:
        return QStringLiteral("Paying %1 in advance for %2 h saves up to %3 a day. It pays when instance %4 runs for "
                              "more than %5 h; if it is destroyed earlier, the discount is given back and 5 % of what "
                              "is left is lost.")
            .arg(dollarsUp(saving.prepay))
            .arg(std::chrono::duration_cast<std::chrono::hours>(saving.reserved).count())
            .arg(daily, id)
            .arg(std::chrono::duration_cast<std::chrono::hours>(saving.breakEven).count());
    case SavingKind::ForgottenVolume:
        return QStringLiteral("No instance uses the volume %1. It costs %2 a day until it is deleted in Vast.ai's "
                              "console.")
            .arg(saving.what, daily);
    case SavingKind::RuleStop:
        return QStringLiteral("A rule stopped instance %1, which saves %2 a day until its planned end.").arg(id, daily);
    case SavingKind::PriceIncrease:
        break;
    }
    return QStringLiteral("The host of instance %1 asks for %2 an hour instead of %3: %4 a day more. Without an "
                          "answer the price stays, and the instance ends with its contract.")
        .arg(id, pricePerHourUp(saving.priceThen), pricePerHourUp(saving.priceNow), daily);
}

QString commandFor(const Saving &saving, const QString &teamSlug)
{
    const QString id = saving.instance.toString();
    switch (saving.kind) {
    case SavingKind::StoppedDisk:
        return QStringLiteral("bursarctl instance destroy %1").arg(id);
    case SavingKind::IdleGpu:
        return QStringLiteral("bursarctl instance stop %1").arg(id);
    case SavingKind::DearerThanMarket:
        return QStringLiteral("bursarctl offers %1 --gpu \"%2\"")
            .arg(teamSlug, saving.cheapest ? saving.cheapest->gpuName : QString());
    case SavingKind::Reservation:
        return QStringLiteral("bursarctl instance prepay %1 --amount %2")
            .arg(id, saving.prepay.roundedToCents().toString());
    case SavingKind::ForgottenVolume:
    case SavingKind::RuleStop:
        return {};
    case SavingKind::PriceIncrease:
        break;
    }
    return QStringLiteral("bursarctl price-increase reject %1").arg(saving.number);
}

} // namespace bursar
