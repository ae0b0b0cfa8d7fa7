#pragma once

#include "vast/call.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bursar::vast {

/// A call of the library with its type forgotten, so that one table can hold them all.
struct AnyCall
{
    QByteArray name;
    CallRequest request; ///< the first one
    /// What the answer was read as, in words; of a conversation the first step.
    std::function<Result<QString>(const HttpAnswer &)> read;
};

/// Every call there is, with fixed arguments. A new call belongs here: the contract, the hostile answers and the
/// fuzzers go by this list.
const std::vector<AnyCall> &everyCall();

} // namespace bursar::vast
