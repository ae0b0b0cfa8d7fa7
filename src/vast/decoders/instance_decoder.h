#pragma once

#include "domain/instance.h"
#include "vast/json/json_value.h"

#include <QStringList>

namespace bursar::vast {

/// An instance, and what of its row could not be read (a price that is missing counts). An instance that exists must
/// not vanish because of a broken field, so only its number is needed.
struct DecodedInstance
{
    Instance instance;
    QStringList complaints;
};

/// A row of the list, or what "show" answers; nothing without a number. No secret of the row is read.
std::optional<DecodedInstance> decodeInstance(const JsonValue &row);

} // namespace bursar::vast
