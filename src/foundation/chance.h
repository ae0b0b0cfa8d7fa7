#pragma once

#include <QtGlobal>

namespace bursar {

/// Random numbers, handed in so that a run can be repeated from its seed.
class Chance
{
public:
    virtual ~Chance() = default;
    virtual quint64 next() = 0;

    /// A number in [0, bound); bound 0 gives 0. The tiny modulo bias does not matter for jitter and test data.
    quint64 below(quint64 bound) { return bound == 0 ? 0 : next() % bound; }
};

/// The same numbers for the same seed, on every machine (SplitMix64).
class SeededChance final : public Chance
{
public:
    explicit SeededChance(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next() override;

private:
    quint64 m_state;
};

/// The operating system's random numbers.
class SystemChance final : public Chance
{
public:
    quint64 next() override;
};

} // namespace bursar
