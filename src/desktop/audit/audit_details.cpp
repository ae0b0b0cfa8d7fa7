// The details of an event, for people: what each is called and how its value is written.

#include "desktop/audit/audit_words.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/policy_words.h"
#include "foundation/text_formats.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::desktop {
namespace {

struct DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditDetails)
};

using Write = QString (*)(const QString &);

QString asIs(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString asDollars(const QString &text)
{
    const auto amount = Money::parse(text);
    return amount ? formats::exactDollars(*amount) : asIs(text);
}

QString asRate(const QString &text)
{
    const auto rate = HourlyRate::parse(text);
    return rate ? formats::ratePerHour(*rate) : asIs(text);
}

QString asTime(const QString &text)
{
    const auto at = instantFromRfc3339(text);
    return at ? formats::shortTime(*at, QTimeZone::utc()) : asIs(text);
}

QString asDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? formats::shortDate(day) : asIs(text);
}

QString asPlannedTime(const QString &text)
{
    const auto time = durationFromText(text);
    return time ? formats::plannedHours(*time) : asIs(text);
}

QString asGigabytes(const QString &text)
{
    return text.isEmpty() ? asIs(text) : DetailWords::tr("%1 GB").arg(text);
}

QString asInstanceState(const QString &text)
{
    const auto state = instanceStateFromText(text);
    return state ? stateLook(*state).word : asIs(text);
}

struct Detail
{
    QString name;
    Write write = asIs;
};

const QHash<QString, Detail> &known()
{
    static const QHash<QString, Detail> all{
        {QStringLiteral("account"), {DetailWords::tr("Account")}},
        {QStringLiteral("actual"), {DetailWords::tr("Actual"), asDollars}},
        {QStringLiteral("added"), {DetailWords::tr("New rows")}},
        {QStringLiteral("at"), {DetailWords::tr("At"), asTime}},
        {QStringLiteral("attempt"), {DetailWords::tr("Try")}},
        {QStringLiteral("changed"), {DetailWords::tr("Changed")}},
        {QStringLiteral("clock"), {DetailWords::tr("Clock")}},
        {QStringLiteral("code"), {DetailWords::tr("Code")}},
        {QStringLiteral("command"), {DetailWords::tr("Command")}},
        {QStringLiteral("cost_center"), {DetailWords::tr("Cost centre")}},
        {QStringLiteral("currency"), {DetailWords::tr("Currency")}},
        {QStringLiteral("difference"), {DetailWords::tr("Amount"), asDollars}},
        {QStringLiteral("disk"), {DetailWords::tr("Disk"), asDollars}},
        {QStringLiteral("disk_gb"), {DetailWords::tr("Disk"), asGigabytes}},
        {QStringLiteral("download"), {DetailWords::tr("Download"), asDollars}},
        {QStringLiteral("effective_from"), {DetailWords::tr("In force from"), asTime}},
        {QStringLiteral("error"), {DetailWords::tr("Why")}},
        {QStringLiteral("first_day"), {DetailWords::tr("First day"), asDay}},
        {QStringLiteral("from"), {DetailWords::tr("From"), asTime}},
        {QStringLiteral("from_day"), {DetailWords::tr("From day"), asDay}},
        {QStringLiteral("gap"), {DetailWords::tr("Filled afterwards")}},
        {QStringLiteral("gpu"), {DetailWords::tr("GPU time"), asDollars}},
        {QStringLiteral("gpu_name"), {DetailWords::tr("GPU")}},
        {QStringLiteral("image"), {DetailWords::tr("Image")}},
        {QStringLiteral("instance"), {DetailWords::tr("Instance")}},
        {QStringLiteral("key_kept_in"), {DetailWords::tr("Key kept in")}},
        {QStringLiteral("last_day"), {DetailWords::tr("Last day"), asDay}},
        {QStringLiteral("lead"), {DetailWords::tr("Lead")}},
        {QStringLiteral("ledger"), {DetailWords::tr("Ledger")}},
        {QStringLiteral("limit"), {DetailWords::tr("Limit"), asDollars}},
        {QStringLiteral("month"), {DetailWords::tr("Month")}},
        {QStringLiteral("name"), {DetailWords::tr("Name")}},
        {QStringLiteral("num_gpus"), {DetailWords::tr("GPUs")}},
        {QStringLiteral("number"), {DetailWords::tr("Number")}},
        {QStringLiteral("number_scheme"), {DetailWords::tr("Invoice numbers")}},
        {QStringLiteral("offer"), {DetailWords::tr("Offer")}},
        {QStringLiteral("parent"), {DetailWords::tr("Part of")}},
        {QStringLiteral("percent"), {DetailWords::tr("Per cent")}},
        {QStringLiteral("planned_time"), {DetailWords::tr("Planned time"), asPlannedTime}},
        {QStringLiteral("policy_version"), {DetailWords::tr("Policy version")}},
        {QStringLiteral("price_per_hour"), {DetailWords::tr("True price"), asRate}},
        {QStringLiteral("reason"), {DetailWords::tr("Reason")}},
        {QStringLiteral("request"), {DetailWords::tr("Request")}},
        {QStringLiteral("schema"), {DetailWords::tr("Schema")}},
        {QStringLiteral("segment"), {DetailWords::tr("Segment")}},
        {QStringLiteral("sha256"), {DetailWords::tr("SHA-256"), formats::shortHash}},
        {QStringLiteral("slug"), {DetailWords::tr("Short name")}},
        {QStringLiteral("state"), {DetailWords::tr("State"), asInstanceState}},
        {QStringLiteral("to"), {DetailWords::tr("Until"), asTime}},
        {QStringLiteral("total"), {DetailWords::tr("Total"), asDollars}},
        {QStringLiteral("true_price_per_hour"), {DetailWords::tr("True price"), asRate}},
        {QStringLiteral("type"), {DetailWords::tr("Rental type")}},
        {QStringLiteral("until"), {DetailWords::tr("Until"), asTime}},
        {QStringLiteral("upload"), {DetailWords::tr("Upload"), asDollars}},
        {QStringLiteral("url"), {DetailWords::tr("Address")}},
        {QStringLiteral("zone"), {DetailWords::tr("Time zone")}},
    };
    return all;
}

QString text(const QJsonObject &details, const char *name)
{
    return details.value(QLatin1String(name)).toVariant().toString();
}

QString valueText(const QJsonValue &value, Write write)
{
    if (value.isNull())
        return QStringLiteral("–");
    if (value.isBool())
        return value.toBool() ? DetailWords::tr("yes") : DetailWords::tr("no");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (!value.isArray())
        return write(value.toVariant().toString());
    QStringList words;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        words << valueText(item, write).replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.join(QLatin1String(", "));
}

using Lines = std::vector<std::pair<QString, QString>>;

void addChanges(Lines &lines, const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        const QJsonObject one = change.toObject();
        const QString field = text(one, "field");
        //: What a rule was and what it is now
        lines.emplace_back(policyWords(field).label,
                           DetailWords::tr("%1 → %2").arg(policyValueText(field, one.value(QLatin1String("from"))),
                                                          policyValueText(field, one.value(QLatin1String("to")))));
    }
}

void addCharges(Lines &lines, const QJsonArray &charges)
{
    for (const QJsonValue &charge : charges) {
        const QJsonObject one = charge.toObject();
        lines.emplace_back(
            DetailWords::tr("Instance %1, %2", "instance, day").arg(text(one, "instance"), asDay(text(one, "day"))),
            asDollars(text(one, "amount")));
    }
}

} // namespace

Lines auditDetails(const QJsonObject &details)
{
    Lines lines;
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (it.key() == QLatin1String("differences")) {
            addChanges(lines, it->toArray());
        } else if (it.key() == QLatin1String("charges")) {
            addCharges(lines, it->toArray());
        } else if (const auto decision = decisionFromJson(it->toObject()); decision && it->isObject()) {
            for (const Reason &reason : decision->reasons)
                lines.emplace_back(policyWords(reason.rule).label, reasonWords(reason).sentence);
        } else {
            const Detail detail = known().value(it.key(), {auditNameWords(it.key())});
            lines.emplace_back(detail.name, valueText(*it, detail.write));
        }
    }
    return lines;
}

} // namespace bursar::desktop
