#pragma once

#include "domain/people.h"
#include "foundation/expected.h"
#include "ledger/record_transaction.h"

namespace bursar::governor {

class Context;

/// Checks and adds an account inside a transaction that the caller commits (an import adds several).
Expected<Account> makeAccount(Context &context, ledger::RecordTransaction &transaction, const QString &name,
                              const QString &url, const KeyReference &key);

} // namespace bursar::governor
