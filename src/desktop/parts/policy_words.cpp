#include "desktop/parts/policy_words.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace bursar::desktop {
namespace {

struct PolicyTexts
{
    Q_DECLARE_TR_FUNCTIONS(PolicyTexts)
};

using Map = QHash<QString, PolicyWords>;

void add(Map &map, const char *field, PolicyPart part, const QString &label, const QString &unit, const QString &help)
{
    map.insert(QLatin1String(field), {label, help, unit, part});
}

void addBudgets(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Budget;
    add(map, "daily_budget", part, PolicyTexts::tr("Daily budget"), PolicyTexts::tr("per day"),
        PolicyTexts::tr("What the team may spend from midnight to midnight of its zone."));
    add(map, "monthly_budget", part, PolicyTexts::tr("Monthly budget"), PolicyTexts::tr("per month"),
        PolicyTexts::tr("A rental without an end counts to the end of the month."));
    add(map, "weekly_budget", part, PolicyTexts::tr("Weekly budget"), PolicyTexts::tr("per week"),
        PolicyTexts::tr("What the team may spend from Monday to Sunday."));
    add(map, "hourly_budget", part, PolicyTexts::tr("Hourly budget"), PolicyTexts::tr("per hour"),
        PolicyTexts::tr("What the team may spend in any sixty minutes."));
    add(map, "quarterly_budget", part, PolicyTexts::tr("Quarterly budget"), PolicyTexts::tr("per quarter"),
        PolicyTexts::tr("What the team may spend in a quarter of the year."));
    add(map, "lifetime_budget", part, PolicyTexts::tr("Lifetime budget"), PolicyTexts::tr("in all"),
        PolicyTexts::tr("What the team may spend altogether, for projects with an end."));
    add(map, "carry_over", part, PolicyTexts::tr("Carried over"), QString(),
        PolicyTexts::tr("What the next period may use of what one leaves: month 20%, quarter all."));
    add(map, "alert_at", part, PolicyTexts::tr("Warn at"), PolicyTexts::tr("% of a budget"),
        PolicyTexts::tr("Shares of a budget at which people are told."));
    add(map, "at_limit", part, PolicyTexts::tr("At 100 %"), QString(),
        PolicyTexts::tr("Pausing lets running instances go on; stopping stops them, nobody's disk is lost."));
    add(map, "stop_at_once", part, PolicyTexts::tr("Stop at once, at most"), QString(),
        PolicyTexts::tr(
            "Instances that a rule may stop in one go, such as 5 or 20%; a person decides about the rest."));
    add(map, "stop_first", part, PolicyTexts::tr("Stop first"), QString(),
        PolicyTexts::tr("Which instances a rule stops first."));
}

void addRentals(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Rentals;
    add(map, "gpu_allow", part, PolicyTexts::tr("GPUs"), QString(),
        PolicyTexts::tr("A family such as A100 covers its variants. RTX 4090@48GB asks for that memory."));
    add(map, "max_price_per_hour", part, PolicyTexts::tr("Price per instance"), PolicyTexts::tr("per hour"),
        PolicyTexts::tr("The true price: GPUs and disk, without traffic."));
    add(map, "max_instances", part, PolicyTexts::tr("Running instances"), PolicyTexts::tr("at once"),
        PolicyTexts::tr("Reserved ones count, stopped ones do not."));
    add(map, "min_reliability", part, PolicyTexts::tr("Reliability, at least"), QString(),
        PolicyTexts::tr("How dependable Vast.ai has found the host to be."));
    add(map, "team_max_price_per_hour", part, PolicyTexts::tr("Price of all instances"), PolicyTexts::tr("per hour"),
        PolicyTexts::tr("What everything that runs may cost together."));
    add(map, "max_gpus_per_instance", part, PolicyTexts::tr("GPUs per instance"), QString(),
        PolicyTexts::tr("How many GPUs one instance may have."));
    add(map, "max_gpus", part, PolicyTexts::tr("GPUs at once"), QString(),
        PolicyTexts::tr("How many GPUs the team may hold altogether."));
    add(map, "max_disk", part, PolicyTexts::tr("Disk per instance"), PolicyTexts::tr("GB"),
        PolicyTexts::tr("Disk costs while an instance exists, stopped or not."));
    add(map, "rental_types", part, PolicyTexts::tr("Rental types"), QString(),
        PolicyTexts::tr("On-demand, interruptible bids, or reserved."));
    add(map, "images_allow", part, PolicyTexts::tr("Images"), QString(),
        PolicyTexts::tr("Patterns with commas between them, such as pytorch/*."));
}

void addPlaces(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Places;
    add(map, "verified_only", part, PolicyTexts::tr("Verified hosts only"), QString(),
        PolicyTexts::tr("Hosts whose machines Vast.ai has checked."));
    add(map, "datacenter_only", part, PolicyTexts::tr("Data centres only"), QString(),
        PolicyTexts::tr("Leaves out machines in homes and offices."));
    add(map, "countries_allow", part, PolicyTexts::tr("Countries allowed"), QString(),
        PolicyTexts::tr("Two-letter codes with commas between them; empty allows all."));
    add(map, "countries_deny", part, PolicyTexts::tr("Countries refused"), QString(),
        PolicyTexts::tr("Two-letter codes with commas between them."));
}

void addTimes(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Time;
    add(map, "default_hours", part, PolicyTexts::tr("Planned hours"), PolicyTexts::tr("hours"),
        PolicyTexts::tr("What the wizard suggests for a new rental."));
    add(map, "max_planned_hours", part, PolicyTexts::tr("Planned hours, at most"), PolicyTexts::tr("hours"),
        PolicyTexts::tr("The longest rental that may be planned."));
    add(map, "max_lifetime", part, PolicyTexts::tr("Lifetime, at most"), PolicyTexts::tr("hours"),
        PolicyTexts::tr("How old an instance may become."));
    add(map, "at_lifetime_end", part, PolicyTexts::tr("At its end"), QString(),
        PolicyTexts::tr("What happens to an instance that is too old."));
    add(map, "idle_below", part, PolicyTexts::tr("Idle below"), PolicyTexts::tr("% GPU load"),
        PolicyTexts::tr("An instance counts as idle below this load."));
    add(map, "idle_for", part, PolicyTexts::tr("Idle for"), PolicyTexts::tr("minutes"),
        PolicyTexts::tr("How long it must be idle before something happens."));
    add(map, "when_idle", part, PolicyTexts::tr("When idle"), QString(),
        PolicyTexts::tr("What happens to an idle instance."));
    add(map, "working_hours", part, PolicyTexts::tr("Working hours"), QString(),
        PolicyTexts::tr("When the team's instances may run."));
    add(map, "outside_hours", part, PolicyTexts::tr("Outside them"), QString(),
        PolicyTexts::tr("What happens to an instance outside working hours."));
}

void addApprovals(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Approval;
    add(map, "approval_above_price", part, PolicyTexts::tr("Approval above price"), PolicyTexts::tr("per hour"),
        PolicyTexts::tr("Dearer rentals wait for a second person."));
    add(map, "approval_above_cost", part, PolicyTexts::tr("Approval above cost"), PolicyTexts::tr("per rental"),
        PolicyTexts::tr("Rentals that cost more in all wait for a second person."));
}

QString listText(const QJsonArray &items)
{
    QStringList words;
    for (const QJsonValue &item : items)
        words << item.toVariant().toString();
    return words.join(QLatin1String(", "));
}

QString choiceText(const QString &word)
{
    if (word == QLatin1String("pause"))
        return PolicyTexts::tr("Pause new rentals");
    if (word == QLatin1String("stop"))
        return PolicyTexts::tr("Stop");
    if (word == QLatin1String("dearest"))
        return PolicyTexts::tr("The dearest");
    if (word == QLatin1String("newest"))
        return PolicyTexts::tr("The newest");
    return word == QLatin1String("warn") ? PolicyTexts::tr("Warn") : word;
}

QString plainText(const PolicyField &field, const QString &text)
{
    switch (field.kind) {
    case PolicyField::Kind::Amount:
        if (const auto amount = Money::parse(text))
            return formats::dollars(*amount);
        break;
    case PolicyField::Kind::PricePerHour:
        if (const auto rate = HourlyRate::parse(text))
            return formats::ratePerHour(*rate);
        break;
    case PolicyField::Kind::ShareOfOne:
        if (const auto share = Share::parse(text))
            return formats::percentText(*share);
        break;
    case PolicyField::Kind::Hours:
        return text.endsWith(QLatin1Char('m')) ? text : PolicyTexts::tr("%1 h").arg(text);
    case PolicyField::Kind::DiskSize:
        return PolicyTexts::tr("%1 GB").arg(text);
    case PolicyField::Kind::Choice:
        return choiceText(text);
    default:
        break;
    }
    return text;
}

Map makeMap()
{
    Map map;
    addBudgets(map);
    addRentals(map);
    addPlaces(map);
    addTimes(map);
    addApprovals(map);
    // What is no field of a policy: an offer's own faults, and the organisation's approval rules.
    add(map, "offer", PolicyPart::Rentals, PolicyTexts::tr("Offer"), QString(), QString());
    add(map, "approval_rules", PolicyPart::Approval, PolicyTexts::tr("Approval rules"), QString(), QString());
    return map;
}

} // namespace

PolicyWords policyWords(const QString &field)
{
    static const Map map = makeMap(); // another language takes effect at the next start
    return map.value(field, {field, QString(), QString(), PolicyPart::Rentals});
}

QString policyPartTitle(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Budget:
        return PolicyTexts::tr("Budget");
    case PolicyPart::Rentals:
        return PolicyTexts::tr("What may be rented");
    case PolicyPart::Places:
        return PolicyTexts::tr("Where");
    case PolicyPart::Time:
        return PolicyTexts::tr("For how long");
    case PolicyPart::Approval:
        break;
    }
    return PolicyTexts::tr("What needs a second person");
}

QString policyTemplateTitle(const QString &name)
{
    const QHash<QString, QString> titles{{QStringLiteral("conservative"), PolicyTexts::tr("Conservative")},
                                         {QStringLiteral("standard"), PolicyTexts::tr("Standard")},
                                         {QStringLiteral("open"), PolicyTexts::tr("Open")}};
    return titles.value(name, name);
}

QString policyValueText(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return PolicyTexts::tr("no rule");
    if (value.isBool())
        return value.toBool() ? PolicyTexts::tr("yes") : PolicyTexts::tr("no");
    if (value.isArray())
        return listText(value.toArray());
    if (const PolicyField *known = policyField(field); known != nullptr && value.isString())
        return plainText(*known, value.toString());
    return value.toVariant().toString();
}

QString differenceText(const PolicyDifference &difference)
{
    //: A policy field, what it was, what it is now: Daily budget $10.00 → $12.00
    return PolicyTexts::tr("%1 %2 → %3")
        .arg(policyWords(difference.field).label, policyValueText(difference.field, difference.from),
             policyValueText(difference.field, difference.to));
}

ReasonWords reasonWords(const Reason &reason)
{
    QString sentence = reason.message;
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    ReasonWords words{policyWords(reason.rule).label, sentence, {}};
    for (const Remedy &remedy : reason.remedies) {
        if (remedy.action == Remedy::Action::WaitUntilPeriodEnds) // a link could do nothing
            words.sentence = PolicyTexts::tr("%1. %2", "reason, until when to wait").arg(words.sentence, remedy.text);
        else
            words.remedies.push_back(remedy);
    }
    return words;
}

std::vector<ReasonWords> reasonWords(const Decision &decision)
{
    std::vector<ReasonWords> words;
    for (const Reason &reason : decision.reasons)
        words.push_back(reasonWords(reason));
    return words;
}

} // namespace bursar::desktop
