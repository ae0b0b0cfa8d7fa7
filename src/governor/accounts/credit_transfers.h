#pragma once

#include "domain/credit_transfer.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Credit that moves between accounts at Vast.ai, which cannot be taken back: asked for by one person, let pass by
/// another, made by the executor once.
class CreditTransfers
{
public:
    explicit CreditTransfers(Context &context);

    /// A request that always waits for somebody else. A reason is required, and whole cents; refused when the giver is
    /// known to have less left than that now.
    Expected<Request> ask(const MemberId &by, const QString &from, const QString &to, Money amount,
                          const QString &reason);

private:
    Context &m_context;
};

} // namespace bursar::governor
