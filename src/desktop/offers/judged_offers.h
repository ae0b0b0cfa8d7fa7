#pragma once

#include "desktop/offers/offer_criteria.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace bursar::desktop {

/// What offers are judged by.
struct OfferJudge
{
    Policy policy;
    Standing standing;
    Gigabytes disk = Gigabytes::fromWhole(20);
    Duration plannedTime = std::chrono::hours{8};
    friend bool operator==(const OfferJudge &left, const OfferJudge &right);
};

enum class OfferColumn {
    Verdict,
    Gpu,
    GpuMemory,
    Price,
    Reliability,
    Country,
    Host,
    Disk,
    Download,
    Cuda,
    // Those that a person may add.
    PricePerGpu,
    Place,
    Processor,
    Memory,
    Upload,
    Performance,
    Until,
    Number,
};

/// By which column offers are sorted, and which way.
struct OfferOrder
{
    OfferColumn column = OfferColumn::Verdict;
    Qt::SortOrder direction = Qt::AscendingOrder;
    friend bool operator==(const OfferOrder &, const OfferOrder &) = default;
};

/// A market with a verdict on each of its offers, in columns, so that 100,000 of them are filtered and sorted inside a
/// frame. Immutable; made on any thread.
class JudgedOffers
{
public:
    /// How an offer differs from what was known before.
    enum class Change : quint8 { None, New, Dearer, Cheaper };
    /// How many offers there are behind a choice.
    struct Choice
    {
        QString word; ///< as the offers have it: `RTX 4090`, `DE`
        int count = 0;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    /// `before` is the market as it was known, for the changes; null: there was none.
    JudgedOffers(OfferSnapshotPtr market, OfferJudge judge, const JudgedOffers *before = nullptr);

    const OfferSnapshotPtr &market() const { return m_market; }
    const OfferJudge &judge() const { return m_judge; }
    std::size_t size() const { return m_verdicts.size(); }
    const Offer &offer(std::size_t place) const { return m_market->offers[place]; }
    HourlyRate price(std::size_t place) const { return m_prices[place]; }
    /// The true price by the number of its GPUs.
    HourlyRate pricePerGpu(std::size_t place) const;
    Verdict verdict(std::size_t place) const { return m_verdicts[place]; }
    Change change(std::size_t place) const { return m_changes.empty() ? Change::None : m_changes[place]; }
    /// Offers that were there before and are not any more.
    int gone() const { return m_gone; }
    int fresh() const { return m_fresh; }

    /// -1 when it is not there.
    int placeOf(OfferId offer) const;

    /// All places, sorted by the last of `orders`; equals stand as the one before it says, and at last by price.
    std::vector<quint32> arranged(const std::vector<OfferOrder> &orders) const;
    /// Places that `order` sorts anew; equals stay as they stood.
    std::vector<quint32> rearranged(const std::vector<quint32> &places, OfferOrder order) const;
    /// Those of `places` that pass, in their order.
    std::vector<quint32> passing(const std::vector<quint32> &places, const OfferCriteria &criteria) const;
    /// GPUs and countries with the offers that pass all criteria but the one on GPU (on countries), by name.
    std::vector<Choice> gpuChoices(const OfferCriteria &criteria) const;
    std::vector<Choice> countryChoices(const OfferCriteria &criteria) const;

private:
    /// A column of words, each kept once.
    struct Words
    {
        QStringList distinct;
        std::vector<quint32> of; ///< of each offer
        void add(const QString &word, QHash<QString, quint32> &known);
        /// The place of each distinct word when they are sorted by `name`.
        std::vector<quint32> ranks(const std::function<QString(const QString &)> &name) const;
    };

    void fillColumns();
    void compareWith(const JudgedOffers &before);
    Change changeSince(const JudgedOffers &before, std::size_t place) const;
    qint64 idAt(std::size_t place) const { return offer(place).id.value(); }
    std::vector<quint32> keys(OfferColumn column) const;
    std::vector<quint32> wordKeys(QString Offer::*word, const std::function<QString(const QString &)> &name) const;
    std::vector<Choice> choices(const Words &words, const OfferCriteria &others) const;
    std::vector<char> passes(const OfferCriteria &criteria) const;

    OfferSnapshotPtr m_market;
    OfferJudge m_judge;
    std::vector<HourlyRate> m_prices;
    std::vector<Verdict> m_verdicts;
    std::vector<Change> m_changes; ///< empty: nothing to compare with
    int m_gone = 0;
    int m_fresh = 0;
    Words m_gpus;
    Words m_countries;
    Words m_locations;
    std::vector<quint32> m_byPrice; ///< places, the cheapest first
    std::vector<quint32> m_byId; ///< places, the smallest offer number first
};

using JudgedOffersPtr = std::shared_ptr<const JudgedOffers>;

} // namespace bursar::desktop
