#include "ledger/waiting_offer_store.h"

#include "domain/offer_json.h"
#include "ledger/row.h"

#include <QJsonDocument>

namespace bursar::ledger {

WaitingOfferStore::WaitingOfferStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<WaitingOffer>> WaitingOfferStore::all() const
{
    return collect<WaitingOffer>(
        m_database, QStringLiteral("SELECT request, at, offer FROM waiting_offers ORDER BY request"), {}, [](Row &row) {
            WaitingOffer seen;
            seen.request = row.id<RequestId>();
            seen.at = row.instant();
            if (const QString offer = row.text(); !offer.isEmpty())
                seen.offer = row.known(offerFromJson(QJsonDocument::fromJson(offer.toUtf8()).object()));
            return seen;
        });
}

Expected<void> WaitingOfferStore::note(const WaitingOffer &seen)
{
    const QVariant offer = seen.offer
        ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*seen.offer)).toJson(QJsonDocument::Compact)))
        : QVariant();
    return m_database.execute(
        QStringLiteral("INSERT INTO waiting_offers (request, at, offer) VALUES (?, ?, ?) ON CONFLICT (request) DO "
                       "UPDATE SET at = excluded.at, offer = excluded.offer"),
        {stored(seen.request), stored(seen.at), offer});
}

Expected<void> WaitingOfferStore::forget(const RequestId &request)
{
    return m_database.execute(QStringLiteral("DELETE FROM waiting_offers WHERE request = ?"), {stored(request)});
}

} // namespace bursar::ledger
