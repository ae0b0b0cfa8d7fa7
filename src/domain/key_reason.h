#pragma once

#include "domain/decision.h"

namespace bursar {

/// A rental that the policy allows and the account's key does not: what leads people to the key. The rule is `account`,
/// which is no field of a policy and cannot be waived.
Decision refusedForItsKey(const QString &account, const QString &message);

} // namespace bursar
