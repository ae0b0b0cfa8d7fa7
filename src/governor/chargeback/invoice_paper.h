#pragma once

#include "domain/invoice.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// The PDF of a finished invoice or credit note, with what the ledger knows beside it: account, budget, month before.
Expected<QByteArray> paperOf(Context &context, const Invoice &invoice);

} // namespace bursar::governor
