#pragma once

#include "foundation/error.h"
#include "foundation/expected.h"

namespace bursar::governor {

/// Wrong input: `return usageError(code, what happened, what to do);`.
inline Unexpected<Error> usageError(const QString &code, const QString &message, const QString &remedy)
{
    return Unexpected{Error{Error::Kind::Usage, code, message, remedy, {}}};
}

/// Network, key, disk, lock: nothing that the caller typed.
inline Unexpected<Error> environmentError(const QString &code, const QString &message, const QString &remedy)
{
    return Unexpected{Error{Error::Kind::Environment, code, message, remedy, {}}};
}

inline Error unreadableOrder()
{
    return {Error::Kind::Damaged,
            QStringLiteral("request_unreadable"),
            QStringLiteral("The request's order cannot be read."),
            QStringLiteral("Run bursarctl doctor."),
            {}};
}

} // namespace bursar::governor
