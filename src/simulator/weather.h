#pragma once

#include "simulator/machine.h"

#include <QtGlobal>

namespace bursar::simulator {

/// What changes in the market by itself, as a pure function of seed and time: drifting prices, strangers who hold
/// GPUs, standing bids, hosts that fail, the ends of hosts' promises. Nothing here has to happen to be true.
class Weather
{
public:
    explicit Weather(quint64 seed)
        : m_seed(seed)
    {
    }

    /// On-demand price of a slice, micro-dollars per hour. Changes every few hours.
    qint64 price(const Machine &machine, const Slice &slice, Instant at) const;
    /// The host's floor for bids on the slice.
    qint64 minBid(const Machine &machine, const Slice &slice, Instant at) const;
    /// What others bid for the slice at present: a bid below it loses.
    qint64 standingBid(const Machine &machine, const Slice &slice, Instant at) const;
    /// When the standing bid changes next.
    Instant nextBidChange(const Machine &machine, Instant at) const;

    /// GPUs (bits) that strangers would hold if nobody of us did.
    quint32 strangers(const Machine &machine, Instant at) const;
    Instant nextStrangersChange(const Machine &machine, Instant at) const;

    struct Outage
    {
        Instant from;
        Instant to;
    };
    /// The first outage of the machine that ends after `at`; about one in a year.
    Outage nextOutage(const Machine &machine, Instant at) const;

    /// The end of the host's promise as it stands at that time, at least a day ahead.
    Instant promiseEnd(const Machine &machine, Instant at) const;

private:
    quint64 m_seed;
};

} // namespace bursar::simulator
