#pragma once

#include "foundation/time_types.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace bursar {

/// An identifier made by Bursar: 16 characters `[0-9a-z]` (Crockford's alphabet), time-ordered within one ledger,
/// unique everywhere because the ledger's own id (4 characters) stands in front.
template <class Tag>
class Id
{
public:
    /// Empty: no such thing yet. `isEmpty()` tells.
    Id() = default;
    static std::optional<Id> parse(QStringView text);
    const QString &toString() const noexcept { return m_value; }
    bool isEmpty() const noexcept { return m_value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.m_value < right.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }
    QString m_value;
};

/// True for 16 characters of the alphabet.
bool isIdText(QStringView text);

template <class Tag>
std::optional<Id<Tag>> Id<Tag>::parse(QStringView text)
{
    return isIdText(text) ? std::optional(Id(text.toString())) : std::nullopt;
}

using AccountId = Id<struct AccountTag>;
using TeamId = Id<struct TeamTag>;
using MemberId = Id<struct MemberTag>;
using CostCenterId = Id<struct CostCenterTag>;
using RequestId = Id<struct RequestTag>;
using BatchId = Id<struct BatchTag>;
using SegmentId = Id<struct SegmentTag>;

/// The four characters in front of every id that a ledger makes.
class LedgerId
{
public:
    LedgerId() = default;
    static LedgerId fromRandom(quint64 random);
    static std::optional<LedgerId> parse(QStringView text);
    const QString &toString() const noexcept { return m_value; }
    friend bool operator==(const LedgerId &, const LedgerId &) = default;

private:
    QString m_value;
};

/// The text of an id: ledger (4) + milliseconds since 1970 (9) + counter or random part (3, its lowest 15 bits).
QString makeIdText(const LedgerId &ledger, Instant at, quint32 sequence);
/// The ledger that made an id; the empty one when the text is none.
LedgerId ledgerOf(QStringView idText);

/// A number that Vast.ai gave: 64 bits, 0 = none.
template <class Tag>
class VendorId
{
public:
    constexpr VendorId() = default;
    constexpr explicit VendorId(qint64 value)
        : m_value(value)
    {
    }
    /// A positive decimal number.
    static std::optional<VendorId> parse(QStringView text)
    {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        return ok && value > 0 ? std::optional(VendorId(value)) : std::nullopt;
    }
    constexpr qint64 value() const noexcept { return m_value; }
    constexpr bool isEmpty() const noexcept { return m_value == 0; }
    QString toString() const { return QString::number(m_value); }
    friend constexpr auto operator<=>(const VendorId &, const VendorId &) = default;
    friend size_t qHash(const VendorId &id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using OfferId = VendorId<struct OfferTag>;
using InstanceId = VendorId<struct InstanceTag>; ///< Vast.ai's contract number; "contract" and "instance" are one thing
using MachineId = VendorId<struct MachineTag>;
using HostId = VendorId<struct HostTag>;

} // namespace bursar
