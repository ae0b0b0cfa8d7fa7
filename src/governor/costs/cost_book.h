#pragma once

#include "governor/costs/costs.h"

#include <QHash>

#include <map>

namespace bursar::governor {

/// Costs by days, remembered as long as nothing about a day has changed: standings are asked for at every look, and
/// months have many days that are over. Belongs to one connection.
class CostBook
{
public:
    explicit CostBook(ledger::Database &database);

    ledger::Database &database() const { return m_database; }
    /// As costsWithin() for the local days from first to last, both inclusive.
    Expected<std::vector<CostPart>> ofDays(QDate first, QDate last, const QTimeZone &zone,
                                           const std::optional<TeamId> &team = std::nullopt);

private:
    /// What tells that a UTC day's segments, charges or owners have changed.
    struct Stamp
    {
        qint64 segments = 0;
        qint64 charges = 0;
        qint64 chargesChanged = 0;
        qint64 owners = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    struct Day
    {
        Stamp stamp;
        std::vector<CostPart> parts;
    };
    using Days = std::map<QDate, Day>;
    Expected<std::map<QDate, Stamp>> stamps(QDate firstUtc, QDate lastUtc) const;
    Expected<void> refresh(Days &known, QDate firstUtc, QDate lastUtc, const QTimeZone &zone);

    ledger::Database &m_database;
    QHash<QByteArray, Days> m_byZone;
};

} // namespace bursar::governor
