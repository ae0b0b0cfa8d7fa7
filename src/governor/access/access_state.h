#pragma once

#include "domain/key_review.h"
#include "domain/vendor_access.h"
#include "governor/reading/views.h"

namespace bursar::governor {

/// A key as it is shown: Vast.ai's row, what Bursar knows of it, how much of it is used.
struct KeyView
{
    AccountId account;
    QString accountName;
    qint64 number = 0;
    QString name;
    std::optional<Instant> createdAt;
    KeyPermissions permissions; ///< as Vast.ai lists them; as it should have them, when it is not listed
    std::optional<KnownKey> known;
    QString teamName;
    QString ownerName;
    bool isAccounts = false; ///< Bursar itself calls with it
    bool isListed = true; ///< Vast.ai has it
    PrivilegeScore score;
};

struct MemberView
{
    AccountId account;
    QString accountName;
    VendorMember member;
};

struct RoleView
{
    AccountId account;
    QString accountName;
    VendorRole role;
    int holders = 0;
};

struct InvitationView
{
    AccountId account;
    QString accountName;
    PendingInvitation invitation;
    QString byName;
};

struct VendorCallView
{
    VendorCall call;
    QString accountName;
    QString keyName;
    QString summary; ///< of the request that it was traced to
};

struct ReviewView
{
    KeyReview review;
    QString accountName;
    bool isLast = false; ///< of its key in its quarter
};

struct SignatureView
{
    ReviewSignature signature;
    QString byName;
};

/// All that the Access page shows of Vast.ai's side.
struct AccessState
{
    Instant at;
    std::vector<VendorAccess> lists; ///< by account; when read and what went wrong
    std::vector<MemberView> members;
    std::vector<InvitationView> invitations;
    std::vector<RoleView> roles;
    std::vector<KeyView> keys;
    std::vector<ReviewView> reviews; ///< newest first
    std::vector<SignatureView> signatures;
    std::vector<VendorCallView> calls; ///< newest first, at most 1,000
};

} // namespace bursar::governor
