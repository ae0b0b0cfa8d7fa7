#pragma once

#include <vector>

namespace bursar::vast {

/// What Vast.ai's documents and the requests of its official client say of one call. Answers have the recorded shape
/// with invented figures.
struct Contract
{
    const char *name;
    const char *method;
    const char *path;
    const char *query; ///< decoded, joined with `&`
    const char *body;
    const char *answer;
    const char *read; ///< what the answer is read as
};

/// One row for each of everyCall().
const std::vector<Contract> &contracts();

} // namespace bursar::vast
