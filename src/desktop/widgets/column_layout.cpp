#include "desktop/widgets/column_layout.h"

#include <algorithm>
#include <numeric>

namespace bursar::desktop {
namespace {

int sumOf(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The shown column that goes first; -1 when all that are left have to stay.
int firstToYield(const std::vector<ColumnWish> &wishes, const std::vector<int> &widths)
{
    int found = -1;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (widths[i] > 0 && wishes[i].yields > 0
            && (found < 0 || wishes[i].yields < wishes[static_cast<std::size_t>(found)].yields))
            found = static_cast<int>(i);
    return found;
}

/// Columns breathe in wide windows, up to half as wide again, so that one wide gap does not tear the rows apart.
void breathe(const std::vector<ColumnWish> &wishes, std::vector<int> &widths, int spare)
{
    int growing = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        growing += wishes[i].chosen ? 0 : widths[i];
    if (growing <= 0)
        return;
    const int shared = std::min(spare, growing / 2);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (!wishes[i].chosen)
            widths[i] += static_cast<int>(static_cast<long long>(widths[i]) * shared / growing);
}

} // namespace

std::vector<int> layOutColumns(const std::vector<ColumnWish> &wishes, int room)
{
    std::vector<int> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish &wish : wishes)
        widths.push_back(wish.least);
    for (int next = firstToYield(wishes, widths); next >= 0 && sumOf(widths) > room;
         next = firstToYield(wishes, widths))
        widths[static_cast<std::size_t>(next)] = 0;

    for (std::size_t i = 0; i < wishes.size(); ++i) // words before air
        if (widths[i] > 0 && !wishes[i].chosen)
            widths[i] += std::clamp(room - sumOf(widths), 0, std::max(0, wishes[i].ideal - wishes[i].least));
    if (const int spare = room - sumOf(widths); spare > 0)
        breathe(wishes, widths, spare);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (wishes[i].stretches)
            widths[i] += std::max(0, room - sumOf(widths));
    return widths;
}

} // namespace bursar::desktop
