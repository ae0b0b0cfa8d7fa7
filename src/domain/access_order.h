#pragma once

#include "domain/key_permissions.h"
#include "domain/people.h"
#include "domain/request.h"

namespace bursar {

/// What the executor shall change of an account's members, roles and keys at Vast.ai, or try of a key.
enum class AccessAction { Invite, RemoveMember, SaveRole, RemoveRole, CreateKey, RotateKey, RevokeKey, Review };
QString toString(AccessAction action); ///< `invite`, `remove_member`, …
std::optional<AccessAction> accessActionFromText(QStringView text);

/// How far the making of a key has come. Each step is durable before the next begins.
enum class KeyStep {
    Asked,
    Making, ///< its call may have been made: a key of that name that nobody holds is deleted, and made again
    Made, ///< it is stored where it belongs
    Tested, ///< it works
    Switched, ///< it is used; the old one can go
};
QString toString(KeyStep step); ///< `asked`, `making`, …
std::optional<KeyStep> keyStepFromText(QStringView text);

struct AccessOrder
{
    AccessAction action = AccessAction::Invite;
    AccountId account;
    QString email; ///< whom to invite
    QString role; ///< to invite with, to save, to remove
    qint64 number = 0; ///< of the member, the role or the key at Vast.ai; 0: a new one
    QString name; ///< of the member or key, for people
    KeyPermissions permissions; ///< of a role or a key
    std::optional<KeyReference> place; ///< where a new key is put
    std::optional<Instant> expiresAt; ///< when people are to renew it: Vast.ai's keys do not end
    bool ownKey = false; ///< a person says that it is the key by which Bursar itself calls
    KeyStep step = KeyStep::Asked;
    qint64 newKey = 0; ///< once it is made

    /// Under this name the new key is looked for after an interruption.
    QString newKeyName(const RequestId &request) const;
    friend bool operator==(const AccessOrder &, const AccessOrder &) = default;
};
QJsonObject toJson(const AccessOrder &order);
/// Nothing for requests of another kind, or when the order cannot be read.
std::optional<AccessOrder> accessOrderOf(const Request &request);
/// As above, without what names a person: for the audit trail.
QJsonObject auditDetailsOf(const AccessOrder &order);
/// `Invite ada@example.com as lead`, English.
QString summaryOf(const AccessOrder &order);

} // namespace bursar
