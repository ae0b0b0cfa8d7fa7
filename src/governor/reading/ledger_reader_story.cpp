#include "governor/errors.h"
#include "governor/reading/instance_story.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/audit_store.h"
#include "ledger/contract_store.h"
#include "ledger/load_store.h"
#include "ledger/meter_store.h"
#include "ledger/segment_store.h"

#include <algorithm>
#include <iterator>

namespace bursar::governor {

namespace {

/// Of the instance and of its request.
Expected<std::vector<AuditRow>> eventsOf(ledger::Database &database, const ledger::Contract &contract)
{
    const Expected<Names> names = Names::load(database);
    if (!names)
        return names.failure();
    std::vector<AuditRow> rows;
    QStringList subjects{contract.instance.toString()};
    if (!contract.request.isEmpty())
        subjects << contract.request.toString();
    for (const QString &subject : subjects) {
        ledger::AuditStore::Filter filter;
        filter.subject = subject;
        const auto events = ledger::AuditStore(database).list(filter);
        if (!events)
            return events.failure();
        for (const AuditEvent &event : *events)
            rows.push_back(
                {event, names->member(event.by), event.team.isEmpty() ? QString() : names->team(event.team)});
    }
    std::ranges::sort(rows, {}, [](const AuditRow &row) { return row.event.seq; });
    return rows;
}

} // namespace

Expected<InstanceStory> LedgerReader::instanceStory(InstanceId id, Instant now) const
{
    const auto contract = ledger::ContractStore(d->database).byInstance(id);
    if (!contract)
        return contract.failure();
    if (!*contract)
        return usageError(QStringLiteral("unknown_instance"),
                          QStringLiteral("The ledger knows no instance %1.").arg(id.toString()),
                          QStringLiteral("Look at the list of instances."));
    InstanceStory story;
    auto events = eventsOf(d->database, **contract);
    auto segments = ledger::SegmentStore(d->database).of(id);
    const auto open = ledger::MeterStore(d->database).all();
    if (!events)
        return events.failure();
    if (!segments || !open)
        return segments ? open.failure() : segments.failure();
    auto load = ledger::LoadStore(d->database).of(id);
    if (!load)
        return load.failure();
    story.load = *std::move(load);
    story.events = *std::move(events);
    story.segments = *std::move(segments);
    for (const ledger::OpenMeter &meter : *open)
        if (meter.segment.instance == id)
            story.segments.push_back(meter.segment);
    const QTimeZone utc = QTimeZone::utc();
    // A whole day before: a charge counts for the UTC day, and we may have seen the instance late.
    auto days = d->costs.ofDays(localDate((*contract)->firstSeen, utc).addDays(-1),
                                localDate((*contract)->goneAt.value_or(now), utc), utc);
    if (!days)
        return days.failure();
    std::ranges::copy_if(*days, std::back_inserter(story.days),
                         [&id](const CostPart &part) { return part.instance == id; });
    return story;
}

} // namespace bursar::governor
