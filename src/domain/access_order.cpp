#include "domain/access_order.h"

#include "foundation/text_formats.h"

#include <algorithm>
#include <array>

namespace bursar {

namespace {

constexpr std::array actions{AccessAction::Invite,     AccessAction::RemoveMember, AccessAction::SaveRole,
                             AccessAction::RemoveRole, AccessAction::CreateKey,    AccessAction::RotateKey,
                             AccessAction::RevokeKey,  AccessAction::Review};
constexpr std::array steps{KeyStep::Asked, KeyStep::Making, KeyStep::Made, KeyStep::Tested, KeyStep::Switched};

template <class Values>
auto named(const Values &values, QStringView text) -> std::optional<typename Values::value_type>
{
    const auto found = std::ranges::find_if(values, [text](auto value) { return toString(value) == text; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

void insertIfAny(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

} // namespace

QString toString(AccessAction action)
{
    switch (action) {
    case AccessAction::Invite:
        return QStringLiteral("invite");
    case AccessAction::RemoveMember:
        return QStringLiteral("remove_member");
    case AccessAction::SaveRole:
        return QStringLiteral("save_role");
    case AccessAction::RemoveRole:
        return QStringLiteral("remove_role");
    case AccessAction::CreateKey:
        return QStringLiteral("create_key");
    case AccessAction::RotateKey:
        return QStringLiteral("rotate_key");
    case AccessAction::RevokeKey:
        return QStringLiteral("revoke_key");
    case AccessAction::Review:
        break;
    }
    return QStringLiteral("review");
}

std::optional<AccessAction> accessActionFromText(QStringView text)
{
    return named(actions, text);
}

QString toString(KeyStep step)
{
    switch (step) {
    case KeyStep::Asked:
        return QStringLiteral("asked");
    case KeyStep::Making:
        return QStringLiteral("making");
    case KeyStep::Made:
        return QStringLiteral("made");
    case KeyStep::Tested:
        return QStringLiteral("tested");
    case KeyStep::Switched:
        break;
    }
    return QStringLiteral("switched");
}

std::optional<KeyStep> keyStepFromText(QStringView text)
{
    return named(steps, text);
}

QString AccessOrder::newKeyName(const RequestId &request) const
{
    return QStringLiteral("bursar/%1/%2").arg(name.isEmpty() ? QStringLiteral("key") : name, request.toString());
}

QJsonObject auditDetailsOf(const AccessOrder &order)
{
    QJsonObject json{{QStringLiteral("action"), toString(order.action)},
                     {QStringLiteral("account"), order.account.toString()}};
    insertIfAny(json, QStringLiteral("role"), order.role);
    if (order.number != 0)
        json.insert(QStringLiteral("number"), order.number);
    if (order.action != AccessAction::RemoveMember)
        insertIfAny(json, QStringLiteral("name"), order.name);
    if (!order.permissions.isEmpty())
        json.insert(QStringLiteral("permissions"), order.permissions.toJson());
    if (order.place) // not its name: people put hints there
        json.insert(QStringLiteral("kept_in"), order.place->toString().section(u':', 0, 0));
    if (order.expiresAt)
        json.insert(QStringLiteral("expires_at"), toRfc3339(*order.expiresAt));
    if (order.ownKey)
        json.insert(QStringLiteral("own_key"), true);
    if (order.step != KeyStep::Asked)
        json.insert(QStringLiteral("step"), toString(order.step));
    if (order.newKey != 0)
        json.insert(QStringLiteral("new_key"), order.newKey);
    return json;
}

QJsonObject toJson(const AccessOrder &order)
{
    QJsonObject json = auditDetailsOf(order);
    insertIfAny(json, QStringLiteral("email"), order.email);
    insertIfAny(json, QStringLiteral("name"), order.name);
    if (order.place)
        json.insert(QStringLiteral("place"), order.place->toString());
    return json;
}

std::optional<AccessOrder> accessOrderOf(const Request &request)
{
    if (request.kind != RequestKind::Access)
        return std::nullopt;
    const QJsonObject &json = request.order;
    const auto text = [&json](const char *field) { return json.value(QLatin1String(field)).toString(); };
    const auto action = accessActionFromText(text("action"));
    const auto account = AccountId::parse(text("account"));
    const auto step = keyStepFromText(json.value(QLatin1String("step")).toString(toString(KeyStep::Asked)));
    if (!action || !account || !step)
        return std::nullopt;
    AccessOrder order;
    order.action = *action;
    order.account = *account;
    order.email = text("email");
    order.role = text("role");
    order.number = json.value(QLatin1String("number")).toInteger();
    order.name = text("name");
    order.permissions =
        KeyPermissions::fromJson(json.value(QLatin1String("permissions")).toObject()).value_or(KeyPermissions());
    order.ownKey = json.value(QLatin1String("own_key")).toBool();
    order.step = *step;
    order.newKey = json.value(QLatin1String("new_key")).toInteger();
    if (json.contains(QLatin1String("place"))) {
        order.place = KeyReference::parse(text("place"));
        if (!order.place)
            return std::nullopt;
    }
    if (json.contains(QLatin1String("expires_at"))) {
        order.expiresAt = instantFromRfc3339(text("expires_at"));
        if (!order.expiresAt)
            return std::nullopt;
    }
    return order;
}

QString summaryOf(const AccessOrder &order)
{
    switch (order.action) {
    case AccessAction::Invite:
        return QStringLiteral("Invite %1 as %2").arg(order.email, order.role);
    case AccessAction::RemoveMember:
        return QStringLiteral("Remove member %1").arg(order.name);
    case AccessAction::SaveRole:
        return QStringLiteral("Save role %1").arg(order.role);
    case AccessAction::RemoveRole:
        return QStringLiteral("Remove role %1").arg(order.role);
    case AccessAction::CreateKey:
        return QStringLiteral("Make key %1").arg(order.name);
    case AccessAction::RotateKey:
        return QStringLiteral("Rotate key %1").arg(order.name);
    case AccessAction::RevokeKey:
        return QStringLiteral("Revoke key %1").arg(order.name);
    case AccessAction::Review:
        break;
    }
    return order.name.isEmpty() ? QStringLiteral("Review keys") : QStringLiteral("Review key %1").arg(order.name);
}

} // namespace bursar
