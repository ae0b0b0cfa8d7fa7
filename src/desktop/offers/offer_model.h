#pragma once

#include "desktop/offers/judged_offers.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Offers with verdict and true price. It arranges itself: filters and sorts its own index of visible rows, since a
/// proxy takes seconds for what this does in milliseconds.
class OfferModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = OfferColumn;
    static constexpr int columns = 18;

    using QAbstractTableModel::QAbstractTableModel;

    struct Counts
    {
        int all = 0;
        int shown = 0;
        int allowed = 0; ///< of those shown
        int needApproval = 0;
    };

    /// A market that is judged already, and all its places in the model's `orders()`; sorted here if those have changed
    /// meanwhile. Null empties the table.
    void show(const JudgedOffersPtr &offers, std::vector<quint32> places, const std::vector<OfferOrder> &orders);
    /// Judges and sorts at once: for a market of some thousand offers. A null one empties the table.
    void show(const OfferSnapshotPtr &market, const OfferJudge &judge);
    void setCriteria(const OfferCriteria &criteria);
    const OfferCriteria &criteria() const { return m_criteria; }
    /// By what it is sorted: the last is what a person asked for last, equals stand as the one before it says.
    const std::vector<OfferOrder> &orders() const { return m_orders; }
    Counts counts() const { return m_counts; }
    /// What is shown; null when nothing is.
    const JudgedOffersPtr &offers() const { return m_offers; }
    /// What is new, dearer or cheaper is marked until this is called.
    void forgetChanges();

    const Offer &offerAt(int row) const;
    HourlyRate truePriceAt(int row) const;
    Verdict verdictAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(OfferId offer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Finds an offer by its number without looking at every row.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;

private:
    static constexpr std::size_t mostOrders = 3;
    static constexpr quint32 hidden = ~0U;

    void filter();
    QString text(int row, Column column) const;
    QVariant mark(int row, Column column, int role) const;
    std::size_t at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    JudgedOffersPtr m_offers;
    OfferCriteria m_criteria;
    std::vector<OfferOrder> m_orders{OfferOrder{}};
    std::vector<quint32> m_places; ///< all offers in display order
    std::vector<quint32> m_rows; ///< the visible ones of them
    std::vector<quint32> m_rowOf; ///< of each place
    Counts m_counts;
    bool m_marks = true;
};

/// `Datacenter`, or whether Vast.ai has verified the host.
QString hostWord(const Offer &offer);

} // namespace bursar::desktop
