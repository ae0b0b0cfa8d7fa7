#pragma once

#include <vector>

namespace bursar::desktop {

/// What one column of a table asks for, in pixels.
struct ColumnWish
{
    int least = 0; ///< narrower, it would cut a number, an id or a verdict
    int ideal = 0; ///< all its words fit
    bool stretches = false; ///< takes what the others leave over
    int yields = 0; ///< 1 goes first when room is short; 0 never goes
    bool chosen = false; ///< a person has set its width: it neither grows nor shrinks
};

/// The widths of the columns in `room` pixels, 0 for those that yield. They fill the room exactly, unless even the
/// least widths of those that stay need more: then a scroll bar has to come.
std::vector<int> layOutColumns(const std::vector<ColumnWish> &wishes, int room);

} // namespace bursar::desktop
