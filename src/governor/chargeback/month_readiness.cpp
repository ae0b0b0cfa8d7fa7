#include "governor/chargeback/month_readiness.h"

#include "governor/chargeback/invoice_draft.h"
#include "governor/costs/costs.h"
#include "ledger/charge_store.h"
#include "ledger/organisation_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

constexpr auto settlingTime = std::chrono::hours{48};

bool concerns(const std::vector<TeamId> &teams, const std::optional<TeamId> &team)
{
    return team && (teams.empty() || std::find(teams.begin(), teams.end(), *team) != teams.end());
}

QString explain(const Chargeback::Readiness &readiness, Month month, const QString &zone)
{
    if (!readiness.over)
        return QStringLiteral("%1 is not over yet in the zone %2.").arg(month.toString(), zone);
    QStringList sentences;
    if (readiness.missingCharges > 0)
        sentences.append(QStringLiteral("Vast.ai has not charged yet for %1 instance-days of %2.")
                             .arg(readiness.missingCharges)
                             .arg(month.toString()));
    if (readiness.recentlyChanged > 0)
        sentences.append(QStringLiteral("%1 charges of %2 are new or changed within the last 48 hours.")
                             .arg(readiness.recentlyChanged)
                             .arg(month.toString()));
    return sentences.isEmpty() ? QStringLiteral("%1 can be issued.").arg(month.toString())
                               : sentences.join(QLatin1Char(' '));
}

} // namespace

Expected<Chargeback::Readiness> monthReadiness(ledger::Database &database, Month month, Instant now,
                                               const std::vector<TeamId> &teams)
{
    const auto organisation = ledger::OrganisationStore(database).load();
    if (!organisation)
        return organisation.failure();
    const QTimeZone zone = zoneNamed(organisation->zone).value_or(QTimeZone::utc());
    const QTimeZone utc = QTimeZone::utc();
    const Span span = month.span(zone);
    Chargeback::Readiness result;
    result.over = now >= span.to;

    // Vast.ai charges by UTC day, whatever the organisation's zone: so count by UTC day.
    const auto parts = costsWithin(database, span, utc);
    if (!parts)
        return parts.failure();
    std::set<std::pair<InstanceId, QDate>> days;
    std::set<std::pair<InstanceId, QDate>> missing;
    for (const CostPart &part : *parts) {
        if (!concerns(teams, part.team))
            continue;
        days.insert({part.instance, part.day});
        if (lacksCharge(part))
            missing.insert({part.instance, part.day});
    }
    result.missingCharges = static_cast<int>(missing.size());

    const auto charges =
        ledger::ChargeStore(database).within(localDate(span.from, utc), localDate(span.to - Duration{1}, utc));
    if (!charges)
        return charges.failure();
    result.recentlyChanged =
        static_cast<int>(std::count_if(charges->begin(), charges->end(), [&](const Charge &charge) {
            return now - charge.changedAt < settlingTime && days.contains({charge.instance, charge.day});
        }));
    result.explanation = explain(result, month, organisation->zone);
    return result;
}

} // namespace bursar::governor
