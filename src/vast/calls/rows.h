#pragma once

#include <vector>

namespace bursar::vast {

/// The rows of a list; a bad one costs only itself.
template <class T>
struct Rows
{
    std::vector<T> rows;
    int badRows = 0; ///< left out, since they could not be read
};

} // namespace bursar::vast
