#pragma once

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <vector>

namespace bursar::bench {

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Two things measured in turn, so that whatever else the machine does slows both. Times in milliseconds.
class Comparison
{
public:
    void add(double reference, double measured)
    {
        m_reference.push_back(reference);
        m_measured.push_back(measured);
    }
    double reference() const { return median(m_reference); }
    double measured() const { return median(m_measured); }
    double ratio() const { return measured() / reference(); }

private:
    std::vector<double> m_reference;
    std::vector<double> m_measured;
};

/// A line of the table that people read: medians, ratio, and what is promised.
inline void print(const char *what, const Comparison &comparison, const char *reference, double limit)
{
    qInfo("%-28s %8.2f ms   %-28s %8.2f ms   %5.2f x (at most %.1f)", what, comparison.measured(), reference,
          comparison.reference(), comparison.ratio(), limit);
}

/// The best ratio of up to three rounds: a busy machine can spoil a round, but no round makes slow code quick.
template <class Round>
double bestRatio(double limit, Round round)
{
    double best = std::numeric_limits<double>::infinity();
    for (int rounds = 0; rounds < 3 && best > limit; ++rounds)
        best = std::min(best, round().ratio());
    return best;
}

} // namespace bursar::bench
