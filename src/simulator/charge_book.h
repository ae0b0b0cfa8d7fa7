#pragma once

#include "simulator/billing.h"
#include "simulator/unknowns.h"

namespace bursar::simulator {

/// One line of a charge: a meter at one rate.
struct ChargeItem
{
    const char *type = ""; ///< `gpu`, `disk`, `bwd`, `bwu`
    QString description;
    Amount amount;
};

/// A contract's charge for a stretch of one UTC day, as it stands now.
struct Charge
{
    const Contract *contract = nullptr;
    qint64 day = 0;
    qint64 mills = 0; ///< thousandths of a dollar
    std::vector<ChargeItem> items;
};

/// Which days have been charged, and how much. A day's charge appears 6 to 40 hours after the day ended, by seed.
class ChargeBook
{
public:
    ChargeBook(quint64 seed, const Unknowns &unknowns)
        : m_seed(seed)
        , m_unknowns(unknowns)
    {
    }

    /// The whole day's charge as it can be seen at `now`; nothing while it has not appeared. It has no items.
    std::optional<qint64> chargedMills(const Contract &contract, qint64 day, Instant now) const;
    /// The charge with items for the part of the day between `from` and `to`.
    std::optional<Charge> charge(const Contract &contract, qint64 day, Instant from, Instant to, Instant now) const;
    /// First and last UTC day on which the contract existed, up to `now`.
    static std::pair<qint64, qint64> days(const Contract &contract, Instant now);

private:
    /// Until when the day has been metered for its charge; nothing while there is none.
    std::optional<Instant> meteredUntil(const Contract &contract, qint64 day, Instant now) const;

    quint64 m_seed;
    Unknowns m_unknowns;
};

} // namespace bursar::simulator
