#pragma once

#include "desktop/offers/offer_criteria.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Offers with verdict and true price. It arranges itself: filters and sorts its own index of visible rows, since a
/// proxy takes seconds for what this does in milliseconds.
class OfferModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Verdict, Gpu, Memory, Price, Reliability, Country, Host, Disk, Download, Cuda };
    static constexpr int columns = 10;

    using QAbstractTableModel::QAbstractTableModel;

    /// What the offers are judged by.
    struct Judge
    {
        Policy policy;
        Standing standing;
        Gigabytes disk = Gigabytes::fromWhole(20);
        Duration plannedTime = std::chrono::hours{8};
        friend bool operator==(const Judge &left, const Judge &right);
    };
    struct Counts
    {
        int all = 0;
        int shown = 0;
        int allowed = 0; ///< of those shown
        int needApproval = 0;
    };

    /// A null snapshot empties the table.
    void show(OfferSnapshotPtr snapshot, const Judge &judge);
    void setCriteria(const OfferCriteria &criteria);
    const OfferCriteria &criteria() const { return m_criteria; }
    Counts counts() const { return m_counts; }
    /// Names of the GPUs in the snapshot, sorted.
    QStringList gpuNames() const;

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

private:
    void judgeAll();
    void arrange();
    QString text(int row, Column column) const;
    std::size_t at(int row) const { return static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))); }

    OfferSnapshotPtr m_snapshot;
    Judge m_judge;
    OfferCriteria m_criteria;
    std::vector<HourlyRate> m_prices; ///< of all offers, in the snapshot's order
    std::vector<Verdict> m_verdicts;
    std::vector<int> m_rows; ///< visible offers in display order
    Counts m_counts;
    Column m_sortColumn = Column::Verdict;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace bursar::desktop
