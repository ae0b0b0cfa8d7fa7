#include "simulator/weather.h"

#include "simulator/draw.h"
#include "simulator/exact.h"

namespace bursar::simulator {

namespace {

// Time cut into stretches of one machine's own length and offset.
struct Stretch
{
    qint64 number;
    Instant from;
    Instant to;
};

Stretch stretchAt(const Draw &machine, Instant at, qint64 shortestHours, qint64 longestHours)
{
    const qint64 length = machine.with(1).between(shortestHours * 60, longestHours * 60) * 60'000;
    const qint64 offset = machine.with(2).between(0, length - 1);
    const auto number = static_cast<qint64>(floorDiv(toMillis(at) - offset, length));
    const qint64 start = number * length + offset;
    return {number, instantFromMillis(start), instantFromMillis(start + length)};
}

Draw machineDraw(quint64 seed, Topic topic, const Machine &machine)
{
    return drawFor(seed, topic).with(static_cast<quint64>(machine.id));
}

Draw stretchDraw(const Draw &machine, const Stretch &stretch)
{
    return machine.with({3, static_cast<quint64>(stretch.number)});
}

} // namespace

qint64 Weather::price(const Machine &machine, const Slice &slice, Instant at) const
{
    const Draw draw = machineDraw(m_seed, Topic::Price, machine);
    const Stretch slow = stretchAt(draw, at, 90, 300);
    const Stretch quick = stretchAt(draw.with(7), at, 6, 30);
    const qint64 permille =
        1000 + stretchDraw(draw, slow).between(-70, 70) + stretchDraw(draw.with(7), quick).between(-25, 25);
    return slice.microsPerHour * permille / 1000;
}

qint64 Weather::minBid(const Machine &machine, const Slice &slice, Instant at) const
{
    const qint64 permille = machineDraw(m_seed, Topic::StandingBid, machine).with(9).between(350, 650);
    return price(machine, slice, at) * permille / 1000;
}

qint64 Weather::standingBid(const Machine &machine, const Slice &slice, Instant at) const
{
    const Draw draw = machineDraw(m_seed, Topic::StandingBid, machine);
    const qint64 heat = stretchDraw(draw, stretchAt(draw, at, 3, 20)).between(0, 999);
    // Cubed: mostly near the floor, now and then far above it.
    const qint64 permille = 1000 + 900 * heat / 1000 * heat / 1000 * heat / 1000;
    return minBid(machine, slice, at) * permille / 1000;
}

Instant Weather::nextBidChange(const Machine &machine, Instant at) const
{
    return stretchAt(machineDraw(m_seed, Topic::StandingBid, machine), at, 3, 20).to;
}

quint32 Weather::strangers(const Machine &machine, Instant at) const
{
    const Draw draw = machineDraw(m_seed, Topic::Strangers, machine);
    const Draw now = stretchDraw(draw, stretchAt(draw, at, 5, 60));
    if (machine.slices.empty() || !now.permille(140))
        return 0;
    return machine.slices[now.with(1).value() % machine.slices.size()].gpuMask;
}

Instant Weather::nextStrangersChange(const Machine &machine, Instant at) const
{
    return stretchAt(machineDraw(m_seed, Topic::Strangers, machine), at, 5, 60).to;
}

Weather::Outage Weather::nextOutage(const Machine &machine, Instant at) const
{
    const Draw draw = machineDraw(m_seed, Topic::Outage, machine);
    Stretch stretch = stretchAt(draw, at, 600, 900);
    while (true) {
        const Draw month = stretchDraw(draw, stretch);
        if (month.permille(90)) {
            const qint64 length = toMillis(stretch.to) - toMillis(stretch.from);
            const Instant from = stretch.from + Duration{month.with(1).between(0, length / 2)};
            const Instant to = from + Duration{month.with(2).between(10, 360) * 60'000};
            if (to > at)
                return {from, to};
        }
        stretch = stretchAt(draw, stretch.to, 600, 900);
    }
}

Instant Weather::promiseEnd(const Machine &machine, Instant at) const
{
    const Draw draw = machineDraw(m_seed, Topic::Promise, machine);
    const Stretch stretch = stretchAt(draw, at + std::chrono::hours(24), 20 * 24, 400 * 24);
    return instantFromMillis(toMillis(stretch.to) / 1000 * 1000);
}

} // namespace bursar::simulator
