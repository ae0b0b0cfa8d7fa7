#include "governor/chargeback/chargeback.h"

#include "governor/chargeback/drafted_month.h"
#include "governor/chargeback/month_readiness.h"
#include "governor/context.h"

namespace bursar::governor {

Chargeback::Chargeback(Context &context)
    : m_context(context)
{
}

Expected<std::vector<Invoice>> Chargeback::preview(Month month, const std::optional<TeamId> &team) const
{
    const auto oneMoment = ledger::Snapshot::begin(m_context.database());
    if (!oneMoment)
        return oneMoment.failure();
    auto drafted = draftMonth(m_context.database(), month, team);
    if (!drafted)
        return drafted.failure();
    return std::move(drafted->drafts);
}

Expected<Chargeback::Readiness> Chargeback::readiness(Month month, const std::vector<TeamId> &teams) const
{
    return monthReadiness(m_context.database(), month, m_context.now(), teams);
}

} // namespace bursar::governor
