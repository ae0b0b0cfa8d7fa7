#include "governor/reading/read_json.h"

#include "domain/offer_json.h"
#include "governor/errors.h"

#include <QJsonArray>

namespace bursar::governor {

namespace {

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

} // namespace

QJsonObject toJson(const OfferSearch &search)
{
    return {{QStringLiteral("team"), search.team.toString()},
            {QStringLiteral("gpu"), search.gpu},
            {QStringLiteral("max_price"), search.maxPrice ? QJsonValue(search.maxPrice->toString()) : QJsonValue()},
            {QStringLiteral("disk"), search.disk.toString()},
            {QStringLiteral("planned_ms"), qint64{search.plannedTime.count()}},
            {QStringLiteral("only_allowed"), search.onlyAllowedByPolicy},
            {QStringLiteral("limit"), search.limit}};
}

std::optional<OfferSearch> offerSearchFromJson(const QJsonObject &json)
{
    const auto team = TeamId::parse(text(json, "team"));
    const auto disk = Gigabytes::parse(text(json, "disk"));
    if (!team || !disk)
        return std::nullopt;
    OfferSearch search;
    search.team = *team;
    search.gpu = text(json, "gpu");
    search.maxPrice = HourlyRate::parse(text(json, "max_price"));
    search.disk = *disk;
    search.plannedTime = Duration{json.value(QLatin1String("planned_ms")).toInteger()};
    search.onlyAllowedByPolicy = json.value(QLatin1String("only_allowed")).toBool();
    search.limit = json.value(QLatin1String("limit")).toInt();
    return search;
}

QJsonObject toJson(const OfferSnapshot &snapshot)
{
    QJsonArray offers;
    for (const Offer &offer : snapshot.offers)
        offers.append(bursar::toJson(offer));
    return {{QStringLiteral("fetched_at"), qint64{toMillis(snapshot.fetchedAt)}},
            {QStringLiteral("bad_rows"), snapshot.badRows},
            {QStringLiteral("complete"), snapshot.complete},
            {QStringLiteral("offers"), offers}};
}

OfferSnapshotPtr offerSnapshotFromJson(const QJsonObject &json)
{
    if (!json.value(QLatin1String("offers")).isArray())
        return nullptr;
    auto snapshot = std::make_shared<OfferSnapshot>();
    snapshot->fetchedAt = instantFromMillis(json.value(QLatin1String("fetched_at")).toInteger());
    snapshot->badRows = json.value(QLatin1String("bad_rows")).toInt();
    snapshot->complete = json.value(QLatin1String("complete")).toBool();
    const QJsonArray offers = json.value(QLatin1String("offers")).toArray();
    for (const QJsonValue &item : offers) {
        const auto offer = offerFromJson(item.toObject());
        if (!offer)
            return nullptr;
        snapshot->offers.push_back(*offer);
    }
    return snapshot;
}

QJsonObject toJson(const Administration::AccountTest &test)
{
    QJsonArray permissions;
    for (const Administration::Permission &permission : test.permissions)
        permissions.append(QJsonObject{{QStringLiteral("name"), permission.name},
                                       {QStringLiteral("ok"), permission.ok},
                                       {QStringLiteral("problem"), permission.problem}});
    return {{QStringLiteral("balance"), moneyOrNull(test.balance)},
            {QStringLiteral("credit"), moneyOrNull(test.credit)},
            {QStringLiteral("burn_rate"), test.burnRate.toString()},
            {QStringLiteral("days_left"), test.daysLeft ? QJsonValue(*test.daysLeft) : QJsonValue()},
            {QStringLiteral("permissions"), permissions}};
}

std::optional<Administration::AccountTest> accountTestFromJson(const Account &account, const QJsonObject &json)
{
    const auto burnRate = HourlyRate::parse(text(json, "burn_rate"));
    if (!burnRate || !json.value(QLatin1String("permissions")).isArray())
        return std::nullopt;
    Administration::AccountTest test;
    test.account = account;
    test.balance = Money::parse(text(json, "balance"));
    test.credit = Money::parse(text(json, "credit"));
    test.burnRate = *burnRate;
    if (const QJsonValue days = json.value(QLatin1String("days_left")); days.isDouble())
        test.daysLeft = days.toInt();
    const QJsonArray permissions = json.value(QLatin1String("permissions")).toArray();
    for (const QJsonValue &item : permissions) {
        const QJsonObject permission = item.toObject();
        test.permissions.push_back(
            {text(permission, "name"), permission.value(QLatin1String("ok")).toBool(), text(permission, "problem")});
    }
    return test;
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("code"), error.code},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("remedy"), error.remedy}};
}

Error errorFromJson(const QJsonObject &json)
{
    return {Error::Kind::Environment, text(json, "code"), text(json, "message"), text(json, "remedy"), {}};
}

Unexpected<Error> unreadableAnswer()
{
    return environmentError(QStringLiteral("read_not_understood"),
                            QStringLiteral("The executor's answer cannot be read."),
                            QStringLiteral("Let all programs that use this ledger be of the same version."));
}

} // namespace bursar::governor
