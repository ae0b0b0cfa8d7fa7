#include "domain/explanation.h"

#include "domain/amount_words.h"

#include <QLocale>

namespace bursar::explanation {

namespace {

using Kind = Finding::Kind;

QString gpuAsSeen(const Policy &policy, const Offer &offer)
{
    if (offer.gpuName.isEmpty())
        return QStringLiteral("no GPU");
    const bool memoryMatters = std::any_of(policy.gpuAllow.begin(), policy.gpuAllow.end(),
                                           [](const GpuPattern &pattern) { return pattern.memoryGb().has_value(); });
    return memoryMatters ? QStringLiteral("%1@%2GB").arg(offer.gpuName).arg((offer.gpuRamMb + 512) / 1024)
                         : offer.gpuName;
}

Reason gpuReason(const Case &refused)
{
    QStringList allowed;
    for (const GpuPattern &pattern : refused.policy().gpuAllow)
        allowed.append(pattern.toString());
    const QString seen = gpuAsSeen(refused.policy(), refused.proposal.offer);
    return {{},
            seen,
            allowed.join(QLatin1String(", ")),
            QStringLiteral("The offer comes with %1, and the team may rent %2.")
                .arg(seen,
                     allowed.isEmpty() ? QStringLiteral("no GPU at all")
                                       : QStringLiteral("only %1").arg(listText(allowed))),
            {}};
}

Reason slotsReason(const Case &refused)
{
    const int held = refused.standing().slotsHeld;
    const int most = refused.policy().maxInstances;
    return {{},
            QString::number(held),
            QString::number(most),
            most == 0
                ? QStringLiteral("The policy lets the team hold no instance.")
                : QStringLiteral("The team holds %1 of at most %2 instances, so there is no room for another one.")
                      .arg(held)
                      .arg(most),
            {}};
}

QString whatCosts(const Proposal &proposal)
{
    if (proposal.type == RentalType::Bid)
        return QStringLiteral("This bid comes to");
    return proposal.type == RentalType::Reserved ? QStringLiteral("Reserved, this rental costs")
                                                 : QStringLiteral("This rental costs");
}

Reason priceReason(const Case &refused)
{
    const HourlyRate price = truePricePerHour(refused.proposal);
    const HourlyRate most = refused.policy().maxPricePerHour;
    return {{},
            price.toString(),
            most.toString(),
            QStringLiteral("%1 %2 an hour with its disk, and an instance may cost at most %3.")
                .arg(whatCosts(refused.proposal), pricePerHourUp(price), priceAsTyped(most)),
            {}};
}

Reason reliabilityReason(const Case &refused)
{
    const QString seen = refused.proposal.offer.reliability.toString();
    const QString least = refused.policy().minReliability.toString();
    return {{},
            seen,
            least,
            QStringLiteral("The host's reliability is %1, and the policy wants at least %2.").arg(seen, least),
            {}};
}

Reason teamPriceReason(const Case &refused)
{
    const HourlyRate together = refused.standing().heldPerHour + truePricePerHour(refused.proposal);
    const HourlyRate most = *refused.policy().teamMaxPricePerHour;
    return {{},
            together.toString(),
            most.toString(),
            QStringLiteral("With this one, all instances of the team would cost %1 an hour, and at most %2 is allowed.")
                .arg(pricePerHourUp(together), priceAsTyped(most)),
            {}};
}

Reason gpusPerInstanceReason(const Case &refused)
{
    const int count = refused.proposal.offer.numGpus;
    const int most = *refused.policy().maxGpusPerInstance;
    return {{},
            QString::number(count),
            QString::number(most),
            QStringLiteral("The offer has %1 GPUs, and an instance may have at most %2.").arg(count).arg(most),
            {}};
}

Reason gpusReason(const Case &refused)
{
    const int held = refused.standing().gpusHeld;
    const int more = refused.proposal.offer.numGpus;
    const int most = *refused.policy().maxGpus;
    return {{},
            QString::number(held + more),
            QString::number(most),
            QStringLiteral("The team holds %1 GPUs; with the %2 of this offer it would have more than the %3 allowed.")
                .arg(held)
                .arg(more)
                .arg(most),
            {}};
}

Reason approvalPriceReason(const Case &refused)
{
    const HourlyRate price = truePricePerHour(refused.proposal);
    const HourlyRate most = *refused.policy().approvalAbovePrice;
    return {{},
            price.toString(),
            most.toString(),
            QStringLiteral("%1 %2 an hour with its disk; above %3 a second person has to approve.")
                .arg(whatCosts(refused.proposal), pricePerHourUp(price), priceAsTyped(most)),
            {}};
}

Reason approvalCostReason(const Case &refused)
{
    const Money total = costOf(refused.proposal).total();
    const Money most = *refused.policy().approvalAboveCost;
    return {{},
            total.toString(),
            most.toString(),
            QStringLiteral("This rental costs %1 until its planned end; above %2 a second person has to approve.")
                .arg(dollarsUp(total), dollarsDown(most)),
            {}};
}

Reason diskReason(const Case &refused)
{
    const QString asked = refused.proposal.disk.toString();
    const QString most = refused.policy().maxDisk->toString();
    return {{},
            asked,
            most,
            QStringLiteral("The rental asks for %1 GB of disk, and the policy allows at most %2 GB.").arg(asked, most),
            {}};
}

Reason verifiedReason(const Case &refused)
{
    const bool withdrawn = refused.proposal.offer.verification == Verification::Deverified;
    return {{},
            withdrawn ? QStringLiteral("deverified") : QStringLiteral("unverified"),
            QStringLiteral("verified"),
            withdrawn ? QStringLiteral("Vast.ai has withdrawn the verification of this host, and the policy wants "
                                       "verified hosts.")
                      : QStringLiteral("Vast.ai has not verified this host, and the policy wants verified hosts."),
            {}};
}

Reason datacenterReason()
{
    return {{},
            QStringLiteral("no data centre"),
            QStringLiteral("data centre"),
            QStringLiteral("The machine does not stand in a data centre, and the policy wants one that does."),
            {}};
}

Reason countryReason(const Case &refused, const Finding &finding)
{
    const bool allows = finding.rule == Rule::CountriesAllow;
    const QStringList &listed = allows ? refused.policy().countriesAllow : refused.policy().countriesDeny;
    const QString country = refused.proposal.offer.country;
    const QString where = finding.kind == Kind::CountryUnknown
        ? QStringLiteral("Nobody knows in which country the machine stands")
        : QStringLiteral("The machine stands in %1").arg(country);
    return {
        {},
        finding.kind == Kind::CountryUnknown ? QStringLiteral("unknown") : country,
        listed.join(QLatin1String(", ")),
        allows
            ? QStringLiteral("%1, and the policy allows only %2.").arg(where, listText(listed, QStringLiteral("and")))
            : QStringLiteral("%1, and the policy refuses %2.").arg(where, listText(listed, QStringLiteral("and"))),
        {}};
}

Reason typeReason(const Case &refused)
{
    QStringList words;
    QStringList names;
    for (const RentalType type : refused.policy().rentalTypes) {
        words.append(rentalTypeWords(type));
        names.append(toString(type));
    }
    return {{},
            toString(refused.proposal.type),
            names.join(QLatin1String(", ")),
            QStringLiteral("The policy allows no %1, only %2.")
                .arg(rentalTypeWords(refused.proposal.type), listText(words, QStringLiteral("and"))),
            {}};
}

Reason imageReason(const Case &refused)
{
    const QStringList &patterns = refused.policy().imagesAllow;
    return {{},
            refused.proposal.image,
            patterns.join(QLatin1String(", ")),
            QStringLiteral("The policy allows the images %1, but not %2.")
                .arg(listText(patterns, QStringLiteral("and")), refused.proposal.image),
            {}};
}

Reason plannedReason(const Case &refused)
{
    const QString planned = spanInWords(refused.proposal.plannedTime);
    const QString most = spanInWords(*refused.policy().maxPlannedHours);
    return {
        {}, planned, most, QStringLiteral("%1 are planned, and the policy allows at most %2.").arg(planned, most), {}};
}

Reason lifetimeReason(const Case &refused)
{
    const QString planned = spanInWords(refused.proposal.plannedTime);
    const QString most = spanInWords(*refused.policy().maxLifetime);
    return {{},
            planned,
            most,
            QStringLiteral("%1 are planned, but the policy stops an instance after %2.").arg(planned, most),
            {}};
}

Reason workingReason(const Case &refused)
{
    const WorkingHours &hours = *refused.policy().workingHours;
    const Holidays &holidays = refused.standing().holidays;
    const std::optional<Instant> end = hours.openUntil(refused.now(), refused.zone(), holidays);
    const QString planned = refused.timeText(refused.now() + refused.proposal.plannedTime);
    const auto today = holidays.find(localDate(refused.now(), refused.zone()));
    if (!end && today != holidays.end()) {
        return {{},
                refused.timeText(refused.now()),
                hours.toString(),
                QStringLiteral("Today is a holiday of the team, %1 (%2), and what runs then is stopped.")
                    .arg(today->second, refused.zoneName()),
                {}};
    }
    return {
        {},
        end ? planned : refused.timeText(refused.now()),
        hours.toString(),
        end ? QStringLiteral("The rental would go on until %1, but the team's working hours end at %2 (%3), and what "
                             "runs then is stopped.")
                  .arg(planned, refused.timeText(*end), refused.zoneName())
            : QStringLiteral("It is outside the team's working hours, %1 (%2), and what runs now is stopped.")
                  .arg(hours.toString(), refused.zoneName()),
        {}};
}

Reason offerReason(const Case &refused, Kind kind)
{
    const Proposal &proposal = refused.proposal;
    const Offer &offer = proposal.offer;
    if (kind == Kind::NotRentable) {
        return {{},
                QStringLiteral("not rentable"),
                QStringLiteral("rentable"),
                QStringLiteral("Offer %1 can no longer be rented.").arg(offer.id.toString()),
                {}};
    }
    if (kind == Kind::BidBelowFloor) {
        const HourlyRate bid = gpuPricePerHour(proposal);
        return {{},
                bid.toString(),
                offer.minBid->toString(),
                QStringLiteral("The bid of %1 an hour is below the host's least, %2.")
                    .arg(priceAsTyped(bid), priceAsTyped(*offer.minBid)),
                {}};
    }
    const QString asked = proposal.disk.toString();
    const QString space = offer.diskSpace.toString();
    return {{},
            asked,
            space,
            QStringLiteral("%1 GB of disk are asked for, and the offer has %2 GB.").arg(asked, space),
            {}};
}

Reason bareReason(const Case &refused, const Finding &finding)
{
    switch (finding.rule) {
    case Rule::GpuAllow:
        return gpuReason(refused);
    case Rule::MaxInstances:
        return slotsReason(refused);
    case Rule::MaxPricePerHour:
        return priceReason(refused);
    case Rule::MinReliability:
        return reliabilityReason(refused);
    case Rule::TeamMaxPricePerHour:
        return teamPriceReason(refused);
    case Rule::MaxGpusPerInstance:
        return gpusPerInstanceReason(refused);
    case Rule::MaxGpus:
        return gpusReason(refused);
    case Rule::ApprovalAbovePrice:
        return approvalPriceReason(refused);
    case Rule::ApprovalAboveCost:
        return approvalCostReason(refused);
    case Rule::MaxDisk:
        return diskReason(refused);
    case Rule::VerifiedOnly:
        return verifiedReason(refused);
    case Rule::DatacenterOnly:
        return datacenterReason();
    case Rule::CountriesAllow:
    case Rule::CountriesDeny:
        return countryReason(refused, finding);
    case Rule::RentalTypes:
        return typeReason(refused);
    case Rule::ImagesAllow:
        return imageReason(refused);
    case Rule::MaxPlannedHours:
        return plannedReason(refused);
    case Rule::MaxLifetime:
        return lifetimeReason(refused);
    case Rule::WorkingHours:
        return workingReason(refused);
    case Rule::DailyBudget:
    case Rule::MonthlyBudget:
    case Rule::WeeklyBudget:
    case Rule::HourlyBudget:
    case Rule::QuarterlyBudget:
    case Rule::LifetimeBudget:
        return budgetReason(refused, finding);
    case Rule::Offer:
        break;
    }
    return offerReason(refused, finding.kind);
}

} // namespace

QString Case::zoneName(const BudgetRule *budget) const
{
    const QString own = budget && budget->known ? budget->known->zone : QString();
    const QString name = own.isEmpty() ? standing().zone : own;
    return name.isEmpty() ? QStringLiteral("UTC") : name;
}

QTimeZone Case::zone(const BudgetRule *budget) const
{
    return zoneNamed(zoneName(budget)).value_or(QTimeZone::utc());
}

QString Case::timeText(Instant time, const BudgetRule *budget) const
{
    const QTimeZone zone = this->zone(budget);
    // Midnight that ends today is today's.
    const bool today = localDate(time - Duration{1}, zone) == localDate(now(), zone);
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(toMillis(time), zone),
                                 today ? QStringLiteral("HH:mm") : QStringLiteral("d MMM, HH:mm"));
}

QString rentalTypeWords(RentalType type)
{
    switch (type) {
    case RentalType::OnDemand:
        return QStringLiteral("on-demand rentals");
    case RentalType::Bid:
        return QStringLiteral("interruptible bids");
    case RentalType::Reserved:
        break;
    }
    return QStringLiteral("reserved rentals");
}

QString listText(const QStringList &words, const QString &last)
{
    if (words.size() < 2)
        return words.join(QString());
    return QStringLiteral("%1 %2 %3").arg(words.mid(0, words.size() - 1).join(QLatin1String(", ")), last, words.last());
}

Reason reasonOf(const Case &refused, const Finding &finding)
{
    Reason reason = bareReason(refused, finding);
    reason.rule = toString(finding.rule);
    return reason;
}

} // namespace bursar::explanation
