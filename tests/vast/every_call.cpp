#include "any_call.h"

namespace bursar::vast {

const std::vector<AnyCall> &everyCall()
{
    static const std::vector<AnyCall> all = [] {
        std::vector<AnyCall> list;
        for (const auto &part : {instanceCalls(), moneyCalls(), resourceCalls(), peopleCalls()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace bursar::vast
