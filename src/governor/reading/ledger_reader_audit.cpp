#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/audit_store.h"

namespace bursar::governor {

namespace {

AuditRow rowOf(const AuditEvent &event, const Names &names)
{
    return {event, names.member(event.by), event.team.isEmpty() ? QString() : names.team(event.team)};
}

} // namespace

Expected<std::vector<AuditRow>> LedgerReader::auditRows(const AuditFilter &filter) const
{
    const auto events = ledger::AuditStore(d->database)
                            .list({filter.from, filter.to, filter.team, filter.action, filter.by, std::nullopt,
                                   filter.after, filter.before, filter.newestFirst, filter.limit});
    if (!events)
        return events.failure();
    const Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    std::vector<AuditRow> rows;
    rows.reserve(events->size());
    for (const AuditEvent &event : *events)
        rows.push_back(rowOf(event, *names));
    return rows;
}

Expected<void> LedgerReader::forEachAuditRow(const std::function<void(const AuditRow &)> &row) const
{
    const Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    return ledger::AuditStore(d->database).forEach([&](const AuditEvent &event) { row(rowOf(event, *names)); });
}

Expected<LedgerReader::AuditVerification> LedgerReader::verifyAudit(const std::vector<AuditAnchor> &anchors) const
{
    std::vector<ledger::AuditStore::Anchor> promised;
    promised.reserve(anchors.size());
    for (const AuditAnchor &anchor : anchors)
        promised.push_back({anchor.seq, anchor.hash});
    const auto found = ledger::AuditStore(d->database).verify(promised);
    if (!found)
        return found.failure();
    return AuditVerification{found->events, found->first,    found->last,   found->root,
                             found->ok,     found->firstBad, found->problem};
}

} // namespace bursar::governor
