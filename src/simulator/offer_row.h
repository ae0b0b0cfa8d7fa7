#pragma once

#include "simulator/json.h"
#include "simulator/marketplace.h"

namespace bursar::simulator {

/// A slice as one search sees it.
struct OfferView
{
    const Machine *machine = nullptr;
    const Slice *slice = nullptr;
    OfferState state;
    Instant now;
    const Unknowns *unknowns = nullptr;
    qint64 allocatedMilliGb = 8000; ///< disk that `dph_total` includes
    bool bidPrices = false; ///< `dph_base` is the floor for bids
    bool quotesDiscount = false; ///< asked for reserved ones: the least that paying in advance brings

    qint64 baseMicros() const { return bidPrices ? state.minBidMicros : state.microsPerHour; }
    Amount diskPerHour() const;
    Amount totalPerHour() const { return Amount::fromMicros(baseMicros()) + diskPerHour(); }
};

/// True if offers have a field of that name.
bool isOfferField(const QByteArray &name);
/// True if that field says the same of a slice at any moment and in any search.
bool isLastingOfferField(const QByteArray &name);
/// One field of the row; null for a name that is none.
Json offerField(const OfferView &view, const QByteArray &name);
/// The whole row in Vast.ai's spelling.
Json offerRow(const OfferView &view);

/// Numbers that offers and instances share.
QString verificationOf(const Machine &machine);
qint64 driverNumber(const QString &version);
qint64 geolocodeOf(const QString &country);
Json searchPrices(Amount gpu, Amount disk);

} // namespace bursar::simulator
