#pragma once

#include "domain/key_permissions.h"
#include "domain/people.h"

namespace bursar {

// Members, roles and keys as Vast.ai lists them, and what Bursar knows of its keys.

struct VendorMember
{
    qint64 number = 0;
    QString userName;
    QString email;
    QString fullName;
    QStringList roles;
    bool isOwner() const { return roles.contains(QLatin1String("owner")); }
    friend bool operator==(const VendorMember &, const VendorMember &) = default;
};

struct VendorRole
{
    qint64 number = 0;
    QString name;
    QString identifier;
    KeyPermissions permissions;
    /// Vast.ai's own: never changed or removed.
    bool isBuiltIn() const
    {
        return name == QLatin1String("owner") || name == QLatin1String("manager") || name == QLatin1String("member");
    }
    friend bool operator==(const VendorRole &, const VendorRole &) = default;
};

struct VendorKey
{
    qint64 number = 0;
    QString name;
    QString type; ///< `primary`, `team`, …; may be empty
    std::optional<Instant> createdAt;
    KeyPermissions permissions;
    friend bool operator==(const VendorKey &, const VendorKey &) = default;
};

/// An account's lists, as they were read last.
struct VendorAccess
{
    AccountId account;
    std::optional<Instant> readAt; ///< none: never
    std::vector<VendorMember> members;
    std::vector<VendorRole> roles;
    std::vector<VendorKey> keys;
    QString problem; ///< why a list could not be read, for people
};

/// A key that Bursar made or knows the place of.
struct KnownKey
{
    AccountId account;
    qint64 number = 0;
    QString name;
    TeamId team; ///< whose policy it was made from; empty: none
    KeyReference place;
    KeyPermissions permissions; ///< that it should have
    MemberId owner; ///< who had it made
    Instant madeAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> revokedAt;
    friend bool operator==(const KnownKey &, const KnownKey &) = default;
};

/// A call that changed something, as Vast.ai noted it.
struct VendorCall
{
    AccountId account;
    Instant at;
    QString address; ///< the caller's
    qint64 key = 0; ///< its number
    QString route;
    QString arguments; ///< JSON, redacted
    QString request; ///< that it was traced to; empty: nobody here asked for it
    friend bool operator==(const VendorCall &, const VendorCall &) = default;
};

/// Someone who was asked in and has not answered yet.
struct PendingInvitation
{
    QString email;
    QString role;
    Instant sentAt;
    static constexpr Duration lifetime = std::chrono::hours{4}; ///< docs of Vast.ai, team invitations
    Instant endsAt() const { return sentAt + lifetime; }
};

/// How much of what a key may do it has used.
struct PrivilegeScore
{
    QStringList used; ///< categories, within the time looked at
    QStringList unused;
    QStringList unknown; ///< Vast.ai's log does not tell of them
    /// Percent of those that the log tells of; nothing when it tells of none.
    std::optional<int> percent() const;
};
inline constexpr Duration privilegeWindow = std::chrono::hours{24 * 90};
/// `calls`: the account's, of any key.
PrivilegeScore privilegeScore(const KeyPermissions &permissions, qint64 key, const std::vector<VendorCall> &calls,
                              Instant now);
/// The category of a route that Vast.ai noted; empty when it is not known.
QString categoryOfRoute(const QString &route);

} // namespace bursar
