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

using Texts = PolicyTexts;
using Map = QHash<QString, PolicyWords>;

void add(Map &map, const char *field, PolicyPart part, const QString &label, const QString &unit, const QString &help)
{
    map.insert(QLatin1String(field), {label, help, unit, part});
}

void addBudgets(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Budget;
    add(map, "daily_budget", part, Texts::tr("Daily budget"), Texts::tr("per day"),
        Texts::tr("What the team may spend from midnight to midnight of its zone."));
    add(map, "monthly_budget", part, Texts::tr("Monthly budget"), Texts::tr("per month"),
        Texts::tr("A rental without an end counts to the end of the month."));
    add(map, "weekly_budget", part, Texts::tr("Weekly budget"), Texts::tr("per week"),
        Texts::tr("What the team may spend from Monday to Sunday."));
    add(map, "hourly_budget", part, Texts::tr("Hourly budget"), Texts::tr("per hour"),
        Texts::tr("What the team may spend in any sixty minutes."));
    add(map, "quarterly_budget", part, Texts::tr("Quarterly budget"), Texts::tr("per quarter"),
        Texts::tr("What the team may spend in a quarter of the year."));
    add(map, "lifetime_budget", part, Texts::tr("Lifetime budget"), Texts::tr("in all"),
        Texts::tr("What the team may spend altogether, for projects with an end."));
    add(map, "alert_at", part, Texts::tr("Warn at"), Texts::tr("% of a budget"),
        Texts::tr("Shares of a budget at which people are told."));
    add(map, "at_limit", part, Texts::tr("At 100 %"), QString(),
        Texts::tr("Pausing lets running instances go on; stopping stops them, nobody's disk is lost."));
}

void addRentals(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Rentals;
    add(map, "gpu_allow", part, Texts::tr("GPUs"), QString(),
        Texts::tr("A family such as A100 covers its variants. RTX 4090@48GB asks for that memory."));
    add(map, "max_price_per_hour", part, Texts::tr("Price per instance"), Texts::tr("per hour"),
        Texts::tr("The true price: GPUs and disk, without traffic."));
    add(map, "max_instances", part, Texts::tr("Running instances"), Texts::tr("at once"),
        Texts::tr("Reserved ones count, stopped ones do not."));
    add(map, "min_reliability", part, Texts::tr("Reliability, at least"), QString(),
        Texts::tr("How dependable Vast.ai has found the host to be."));
    add(map, "team_max_price_per_hour", part, Texts::tr("Price of all instances"), Texts::tr("per hour"),
        Texts::tr("What everything that runs may cost together."));
    add(map, "max_gpus_per_instance", part, Texts::tr("GPUs per instance"), QString(),
        Texts::tr("How many GPUs one instance may have."));
    add(map, "max_gpus", part, Texts::tr("GPUs at once"), QString(),
        Texts::tr("How many GPUs the team may hold altogether."));
    add(map, "max_disk", part, Texts::tr("Disk per instance"), Texts::tr("GB"),
        Texts::tr("Disk costs while an instance exists, stopped or not."));
    add(map, "rental_types", part, Texts::tr("Rental types"), QString(),
        Texts::tr("On-demand, interruptible bids, or reserved."));
    add(map, "images_allow", part, Texts::tr("Images"), QString(),
        Texts::tr("Patterns with commas between them, such as pytorch/*."));
}

void addPlaces(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Places;
    add(map, "verified_only", part, Texts::tr("Verified hosts only"), QString(),
        Texts::tr("Hosts whose machines Vast.ai has checked."));
    add(map, "datacenter_only", part, Texts::tr("Data centres only"), QString(),
        Texts::tr("Leaves out machines in homes and offices."));
    add(map, "countries_allow", part, Texts::tr("Countries allowed"), QString(),
        Texts::tr("Two-letter codes with commas between them; empty allows all."));
    add(map, "countries_deny", part, Texts::tr("Countries refused"), QString(),
        Texts::tr("Two-letter codes with commas between them."));
}

void addTimes(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Time;
    add(map, "default_hours", part, Texts::tr("Planned hours"), Texts::tr("hours"),
        Texts::tr("What the wizard suggests for a new rental."));
    add(map, "max_planned_hours", part, Texts::tr("Planned hours, at most"), Texts::tr("hours"),
        Texts::tr("The longest rental that may be planned."));
    add(map, "max_lifetime", part, Texts::tr("Lifetime, at most"), Texts::tr("hours"),
        Texts::tr("How old an instance may become."));
    add(map, "at_lifetime_end", part, Texts::tr("At its end"), QString(),
        Texts::tr("What happens to an instance that is too old."));
    add(map, "idle_below", part, Texts::tr("Idle below"), Texts::tr("% GPU load"),
        Texts::tr("An instance counts as idle below this load."));
    add(map, "idle_for", part, Texts::tr("Idle for"), Texts::tr("minutes"),
        Texts::tr("How long it must be idle before something happens."));
    add(map, "when_idle", part, Texts::tr("When idle"), QString(), Texts::tr("What happens to an idle instance."));
    add(map, "working_hours", part, Texts::tr("Working hours"), QString(),
        Texts::tr("When the team's instances may run."));
    add(map, "outside_hours", part, Texts::tr("Outside them"), QString(),
        Texts::tr("What happens to an instance outside working hours."));
}

void addApprovals(Map &map)
{
    constexpr PolicyPart part = PolicyPart::Approval;
    add(map, "approval_above_price", part, Texts::tr("Approval above price"), Texts::tr("per hour"),
        Texts::tr("Dearer rentals wait for a second person."));
    add(map, "approval_above_cost", part, Texts::tr("Approval above cost"), Texts::tr("per rental"),
        Texts::tr("Rentals that cost more in all wait for a second person."));
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
        return Texts::tr("Pause new rentals");
    if (word == QLatin1String("stop"))
        return Texts::tr("Stop");
    return word == QLatin1String("warn") ? Texts::tr("Warn") : word;
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
        return text.endsWith(QLatin1Char('m')) ? text : Texts::tr("%1 h").arg(text);
    case PolicyField::Kind::DiskSize:
        return Texts::tr("%1 GB").arg(text);
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
    add(map, "offer", PolicyPart::Rentals, Texts::tr("Offer"), QString(), QString()); // a rule that is no field
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
        return Texts::tr("Budget");
    case PolicyPart::Rentals:
        return Texts::tr("What may be rented");
    case PolicyPart::Places:
        return Texts::tr("Where");
    case PolicyPart::Time:
        return Texts::tr("For how long");
    case PolicyPart::Approval:
        break;
    }
    return Texts::tr("What needs a second person");
}

QString policyValueText(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return Texts::tr("no rule");
    if (value.isBool())
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    if (value.isArray())
        return listText(value.toArray());
    if (const PolicyField *known = policyField(field); known != nullptr && value.isString())
        return plainText(*known, value.toString());
    return value.toVariant().toString();
}

QString differenceText(const PolicyDifference &difference)
{
    //: A policy field, what it was, what it is now: Daily budget $10.00 → $12.00
    return Texts::tr("%1 %2 → %3")
        .arg(policyWords(difference.field).label, policyValueText(difference.field, difference.from),
             policyValueText(difference.field, difference.to));
}

ReasonWords reasonWords(const Reason &reason)
{
    QString sentence = reason.message;
    const auto colon = sentence.indexOf(QLatin1String(": "));
    if (colon > 0)
        sentence = sentence.mid(colon + 2);
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return {policyWords(reason.rule).label, sentence, reason.remedies};
}

std::vector<ReasonWords> reasonWords(const Decision &decision)
{
    std::vector<ReasonWords> words;
    for (const Reason &reason : decision.reasons)
        words.push_back(reasonWords(reason));
    return words;
}

} // namespace bursar::desktop
