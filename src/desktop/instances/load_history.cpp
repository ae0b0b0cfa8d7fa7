#include "desktop/instances/load_history.h"

#include <set>

namespace bursar::desktop {
namespace {

/// Six hours at one look in 30 s.
constexpr std::size_t mostPoints = 720;

} // namespace

void LoadHistory::add(const governor::DeskSnapshot &snapshot)
{
    const qint64 now = toMillis(snapshot.now) / 1000;
    std::set<InstanceId> alive;
    for (const governor::InstanceView &view : snapshot.instances) {
        alive.insert(view.id);
        if (!view.gpuUtilPercent)
            continue;
        std::vector<SparkLine::Point> &points = m_points[view.id];
        if (!points.empty() && points.back().at >= now)
            continue;
        points.push_back({now, *view.gpuUtilPercent});
        if (points.size() > mostPoints)
            points.erase(points.begin(), points.begin() + mostPoints / 4); // seldom, not at each look
    }
    std::erase_if(m_points, [&alive](const auto &entry) { return !alive.contains(entry.first); });
}

const std::vector<SparkLine::Point> &LoadHistory::of(const InstanceId &instance) const
{
    static const std::vector<SparkLine::Point> none;
    const auto found = m_points.find(instance);
    return found == m_points.end() ? none : found->second;
}

} // namespace bursar::desktop
