#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace bursar::simulator {

/// Chance without state: a number that belongs to a seed and some words. What one contract draws never depends on
/// how many others drew before it, so calls that only read, and calls of other accounts, change nobody's fate.
class Draw
{
public:
    explicit Draw(quint64 seed)
        : m_value(mixed(seed + 0x9E3779B97F4A7C15ULL))
    {
    }
    /// The draw that belongs to this one and a further word.
    Draw with(quint64 word) const { return Draw(m_value ^ mixed(word + 0xD1B54A32D192ED03ULL)); }
    Draw with(std::initializer_list<quint64> words) const
    {
        Draw draw = *this;
        for (const quint64 word : words)
            draw = draw.with(word);
        return draw;
    }

    quint64 value() const { return m_value; }
    /// From `low` to `high`, both included.
    qint64 between(qint64 low, qint64 high) const
    {
        return low + static_cast<qint64>(m_value % static_cast<quint64>(high - low + 1));
    }
    bool permille(int chance) const { return between(0, 999) < chance; }

private:
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31U);
    }
    quint64 m_value;
};

/// The first word of every draw: what it is for.
enum class Topic : quint64 {
    Unknowns = 1,
    Machine,
    Price,
    Strangers,
    StandingBid,
    Outage,
    Promise,
    Contract,
    ChargeDelay,
    Key,
    Refusal,
    Sample,
    Load,
    Answer,
};

inline Draw drawFor(quint64 seed, Topic topic)
{
    return Draw(seed).with(static_cast<quint64>(topic));
}

} // namespace bursar::simulator
