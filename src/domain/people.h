#pragma once

#include "domain/ids.h"

#include <QUrl>

namespace bursar {

/// Where an account's key is kept. Never the key itself.
struct KeyReference
{
    enum class Kind { Environment, File, Keychain, Sample };
    Kind kind = Kind::Environment;
    QString name; ///< variable, path or keychain entry; empty for the sample
    /// `env:NAME`, `file:PATH`, `keychain:ENTRY`, `sample`
    QString toString() const;
    static std::optional<KeyReference> parse(QStringView text);
    friend bool operator==(const KeyReference &, const KeyReference &) = default;
};

/// A Vast.ai account or team context: whatever one API key acts for.
struct Account
{
    AccountId id;
    QString name;
    QString url; ///< `https://console.vast.ai`, a loopback address, or `sample:SEED`
    KeyReference key;
    bool archived = false;
    bool isSample() const { return url.startsWith(QLatin1String("sample:")); }
    /// http(s) on 127.0.0.0/8, ::1 or localhost.
    bool isLoopback() const;
    friend bool operator==(const Account &, const Account &) = default;
};

/// https anywhere, plain http on loopback addresses alone, `sample:SEED`.
bool isAcceptableAccountUrl(const QString &url);
inline const QString defaultAccountUrl = QStringLiteral("https://console.vast.ai");

/// The cost unit that Bursar governs.
struct Team
{
    TeamId id;
    QString slug;
    QString name;
    AccountId account;
    CostCenterId costCenter;
    QString leadEmail;
    QString zone = QStringLiteral("UTC"); ///< IANA
    bool archived = false;
    friend bool operator==(const Team &, const Team &) = default;
};

/// A node of the tree organisation → department → team.
struct CostCenter
{
    CostCenterId id;
    CostCenterId parent; ///< empty: directly under the organisation
    QString code; ///< `4100`
    QString name;
    friend bool operator==(const CostCenter &, const CostCenter &) = default;
};

/// A person as Bursar knows them. Events and requests hold the id; the name stands only here.
struct Member
{
    MemberId id;
    QString name;
    friend bool operator==(const Member &, const Member &) = default;
};

/// The organisation's data for invoices.
struct Organisation
{
    QString name;
    QString address;
    QString taxId;
    QString zone = QStringLiteral("UTC"); ///< invoice months
    QString currency = QStringLiteral("USD");
    QString numberScheme = QStringLiteral("{year}-{number:4}");
    QString paymentTerms;
    QString approvalRules; ///< in words; with `four_eyes` among them nobody approves what they asked for themselves

    bool wantsFourEyes() const { return approvalRules.contains(QLatin1String("four_eyes")); }
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace bursar
