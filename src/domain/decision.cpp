#include "domain/decision.h"

#include "foundation/text_formats.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bursar {

namespace {

using Action = Remedy::Action;

constexpr std::array verdicts{Verdict::Allow, Verdict::NeedsApproval, Verdict::Deny};
constexpr std::array actions{Action::CheaperOffer,   Action::OtherGpu,        Action::FewerHours,
                             Action::SmallerDisk,    Action::ShowInstances,   Action::WaitUntilPeriodEnds,
                             Action::AskForChange,   Action::RequestApproval, Action::AskForException,
                             Action::OpenKeySettings};

void insertText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void insertTime(QJsonObject &json, const QString &name, const std::optional<Instant> &time)
{
    if (time)
        json.insert(name, toRfc3339(*time));
}

std::optional<Instant> timeFrom(const QJsonValue &value)
{
    return value.isString() ? instantFromRfc3339(value.toString()) : std::nullopt;
}

QJsonObject toJson(const Remedy &remedy)
{
    QJsonObject json{{QStringLiteral("action"), toString(remedy.action)}, {QStringLiteral("text"), remedy.text}};
    insertText(json, QStringLiteral("command"), remedy.command);
    if (!remedy.offer.isEmpty())
        json.insert(QStringLiteral("offer"), remedy.offer.value());
    if (remedy.hours > Duration{0})
        json.insert(QStringLiteral("hours"), durationToText(remedy.hours));
    if (remedy.disk > Gigabytes{})
        json.insert(QStringLiteral("disk_gb"), remedy.disk.toString());
    insertTime(json, QStringLiteral("until"), remedy.until);
    insertText(json, QStringLiteral("field"), remedy.field);
    insertText(json, QStringLiteral("value"), remedy.value);
    insertText(json, QStringLiteral("owner"), remedy.owner);
    return json;
}

std::optional<Remedy> remedyFromJson(const QJsonObject &json)
{
    const QString word = json.value(QStringLiteral("action")).toString();
    const auto action =
        std::find_if(actions.begin(), actions.end(), [&word](Action known) { return toString(known) == word; });
    if (action == actions.end())
        return std::nullopt;
    Remedy remedy{*action, json.value(QStringLiteral("text")).toString()};
    remedy.command = json.value(QStringLiteral("command")).toString();
    remedy.offer = OfferId(json.value(QStringLiteral("offer")).toInteger());
    remedy.hours = durationFromText(json.value(QStringLiteral("hours")).toString()).value_or(Duration{0});
    remedy.disk = Gigabytes::parse(json.value(QStringLiteral("disk_gb")).toString()).value_or(Gigabytes{});
    remedy.until = timeFrom(json.value(QStringLiteral("until")));
    remedy.field = json.value(QStringLiteral("field")).toString();
    remedy.value = json.value(QStringLiteral("value")).toString();
    remedy.owner = json.value(QStringLiteral("owner")).toString();
    return remedy;
}

QJsonObject toJson(const Reason &reason)
{
    QJsonArray remedies;
    for (const Remedy &remedy : reason.remedies)
        remedies.append(toJson(remedy));
    QJsonObject json{{QStringLiteral("rule"), reason.rule},
                     {QStringLiteral("observed"), reason.observed},
                     {QStringLiteral("limit"), reason.limit},
                     {QStringLiteral("message"), reason.message},
                     {QStringLiteral("remedies"), remedies}};
    insertText(json, QStringLiteral("owner"), reason.owner);
    if (reason.shortBy)
        json.insert(QStringLiteral("short_by"), reason.shortBy->toString());
    insertTime(json, QStringLiteral("fits_at"), reason.fitsAt);
    return json;
}

std::optional<Reason> reasonFromJson(const QJsonObject &json)
{
    Reason reason{json.value(QStringLiteral("rule")).toString(),
                  json.value(QStringLiteral("observed")).toString(),
                  json.value(QStringLiteral("limit")).toString(),
                  json.value(QStringLiteral("message")).toString(),
                  {}};
    if (reason.rule.isEmpty())
        return std::nullopt;
    const QJsonArray remedies = json.value(QStringLiteral("remedies")).toArray();
    for (const QJsonValue &item : remedies) {
        std::optional<Remedy> remedy = remedyFromJson(item.toObject());
        if (!remedy)
            return std::nullopt;
        reason.remedies.push_back(*std::move(remedy));
    }
    reason.owner = json.value(QStringLiteral("owner")).toString();
    reason.shortBy = Money::parse(json.value(QStringLiteral("short_by")).toString());
    reason.fitsAt = timeFrom(json.value(QStringLiteral("fits_at")));
    return reason;
}

} // namespace

QString toString(Remedy::Action action)
{
    switch (action) {
    case Action::CheaperOffer:
        return QStringLiteral("cheaper_offer");
    case Action::OtherGpu:
        return QStringLiteral("other_gpu");
    case Action::FewerHours:
        return QStringLiteral("fewer_hours");
    case Action::SmallerDisk:
        return QStringLiteral("smaller_disk");
    case Action::ShowInstances:
        return QStringLiteral("show_instances");
    case Action::WaitUntilPeriodEnds:
        return QStringLiteral("wait_until_period_ends");
    case Action::AskForChange:
        return QStringLiteral("ask_for_change");
    case Action::RequestApproval:
        return QStringLiteral("request_approval");
    case Action::AskForException:
        return QStringLiteral("ask_for_exception");
    case Action::OpenKeySettings:
        break;
    }
    return QStringLiteral("open_key_settings");
}

QJsonObject toJson(const Decision &decision)
{
    QJsonArray reasons;
    for (const Reason &reason : decision.reasons)
        reasons.append(toJson(reason));
    return {{QStringLiteral("verdict"), toString(decision.verdict)}, {QStringLiteral("reasons"), reasons}};
}

std::optional<Decision> decisionFromJson(const QJsonObject &json)
{
    const QString word = json.value(QStringLiteral("verdict")).toString();
    const auto verdict =
        std::find_if(verdicts.begin(), verdicts.end(), [&word](Verdict known) { return toString(known) == word; });
    if (verdict == verdicts.end())
        return std::nullopt;
    Decision decision{*verdict, {}};
    const QJsonArray reasons = json.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &item : reasons) {
        std::optional<Reason> reason = reasonFromJson(item.toObject());
        if (!reason)
            return std::nullopt;
        decision.reasons.push_back(*std::move(reason));
    }
    return decision;
}

} // namespace bursar
