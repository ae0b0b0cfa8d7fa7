#include "ledger/offer_snapshot_store.h"

#include "domain/offer_json.h"
#include "ledger/row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::ledger {

namespace {

std::vector<Offer> offersFrom(Row &row)
{
    std::vector<Offer> offers;
    const QJsonArray items = QJsonDocument::fromJson(row.text().toUtf8()).array();
    offers.reserve(static_cast<size_t>(items.size()));
    for (const QJsonValue &item : items)
        offers.push_back(row.known(offerFromJson(item.toObject())));
    return offers;
}

} // namespace

OfferSnapshotStore::OfferSnapshotStore(Database &database)
    : m_database(database)
{
}

Expected<void> OfferSnapshotStore::save(const TeamId &team, const OfferSnapshot &snapshot)
{
    QJsonArray offers;
    for (const Offer &offer : snapshot.offers)
        offers.append(toJson(offer));
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO offer_snapshots (team, fetched_at, bad_rows, complete, offers) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (team) DO UPDATE SET fetched_at = excluded.fetched_at, bad_rows = excluded.bad_rows, "
            "complete = excluded.complete, offers = excluded.offers"),
        {team.toString(), stored(snapshot.fetchedAt), snapshot.badRows, stored(snapshot.complete),
         QString::fromUtf8(QJsonDocument(offers).toJson(QJsonDocument::Compact))});
}

Expected<OfferSnapshotPtr> OfferSnapshotStore::load(const TeamId &team) const
{
    const auto found = first<OfferSnapshotPtr>(
        m_database, QStringLiteral("SELECT fetched_at, bad_rows, complete, offers FROM offer_snapshots WHERE team = ?"),
        {team.toString()}, [](Row &row) {
            auto snapshot = std::make_shared<OfferSnapshot>();
            snapshot->fetchedAt = row.instant();
            snapshot->badRows = row.count();
            snapshot->complete = row.yes();
            snapshot->offers = offersFrom(row);
            return OfferSnapshotPtr(std::move(snapshot));
        });
    if (!found)
        return found.failure();
    return found->value_or(nullptr);
}

} // namespace bursar::ledger
