#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace bursar::documents {

/// A strip of the page that is never divided. Heights in points.
struct Block
{
    enum class Kind { Text, GroupHead, Row };
    Kind kind = Kind::Text;
    qreal height = 0;
    bool keepWithNext = false; ///< must stand on the same page as the next block
    int group = -1; ///< for heads and rows: which group they belong to
    std::function<void(qreal top)> paint;
};

/// Where blocks may stand, and what is painted again when a table goes on.
struct PageFrame
{
    qreal firstTop = 0; ///< of the first page
    qreal nextTop = 0; ///< of the pages after it
    qreal bottom = 0;
    qreal headerHeight = 0;
    qreal continuedHeight = 0;
    std::function<void(qreal top)> header;
    std::function<void(qreal top, int group)> continued; ///< instead of the group's head when its rows go on
};

/// What is painted on one page, from the top down.
using PagePlan = std::vector<std::function<void()>>;

/// Puts blocks on pages, one at least. Each page with rows begins them with the header row; blocks that are kept
/// together start a new page together (unless they fill more than one).
std::vector<PagePlan> paginate(const std::vector<Block> &blocks, const PageFrame &frame);

} // namespace bursar::documents
