#include "ledger/saving_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

const QString columns =
    QStringLiteral("SELECT request, kind, team, instance, by_member, per_day, from_at, until_at FROM savings ");

BookedSaving readSaving(Row &row)
{
    BookedSaving saving;
    saving.request = row.id<RequestId>();
    saving.kind = row.known(savingKindFromText(row.text()));
    saving.team = row.id<TeamId>();
    saving.instance = row.vendorId<InstanceId>();
    saving.by = row.id<MemberId>();
    saving.perDay = row.money();
    saving.counts.from = row.instant();
    saving.counts.to = row.instant();
    return saving;
}

} // namespace

SavingStore::SavingStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<BookedSaving>> SavingStore::within(const Span &span) const
{
    return collect<BookedSaving>(m_database,
                                 columns
                                     + QStringLiteral("WHERE until_at > ? AND from_at < ? ORDER BY from_at DESC, "
                                                      "request DESC"),
                                 {stored(span.from), stored(span.to)}, readSaving);
}

Expected<void> SavingStore::add(RecordTransaction &transaction, const BookedSaving &saving)
{
    const Expected<int> added = transaction.database().change(
        QStringLiteral("INSERT INTO savings (request, kind, team, instance, by_member, per_day, from_at, until_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request) DO NOTHING"),
        {stored(saving.request), toString(saving.kind), stored(saving.team), stored(saving.instance), stored(saving.by),
         stored(saving.perDay), stored(saving.counts.from), stored(saving.counts.to)});
    if (!added)
        return added.failure();
    if (*added == 0)
        return {};
    return transaction.append(audit_action::savingBooked, saving.team, saving.instance.toString(),
                              {{QStringLiteral("request"), saving.request.toString()},
                               {QStringLiteral("kind"), toString(saving.kind)},
                               {QStringLiteral("per_day"), saving.perDay.toString()},
                               {QStringLiteral("until"), toRfc3339(saving.counts.to)}});
}

Expected<void> SavingStore::endFor(RecordTransaction &transaction, const InstanceId &instance)
{
    const Instant now = transaction.author().at;
    const auto open =
        collect<BookedSaving>(transaction.database(), columns + QStringLiteral("WHERE instance = ? AND until_at > ?"),
                              {stored(instance), stored(now)}, readSaving);
    if (!open)
        return open.failure();
    for (const BookedSaving &saving : *open) {
        auto done = transaction.database().execute(QStringLiteral("UPDATE savings SET until_at = ? WHERE request = ?"),
                                                   {stored(now), stored(saving.request)});
        if (done)
            done = transaction.append(audit_action::savingEnded, saving.team, instance.toString(),
                                      {{QStringLiteral("request"), saving.request.toString()},
                                       {QStringLiteral("per_day"), saving.perDay.toString()}});
        if (!done)
            return done;
    }
    return {};
}

} // namespace bursar::ledger
