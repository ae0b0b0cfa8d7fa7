#pragma once

#include "governor/reading/views.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The endpoints of all queues to Vast.ai: the interval that was learned, what waits, when one was last refused.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Endpoint, Interval, Published, Waiting, LastRefusal };

    explicit QueueModel(QObject *parent = nullptr);

    /// As of `now`, the ledger's time.
    void show(const std::vector<governor::QueueView> &queues, Instant now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString account; ///< empty while there is only one
        governor::QueueView::Endpoint endpoint;
    };
    QString text(const Row &row, Column column) const;
    QString refusalText(const governor::QueueView::Endpoint &endpoint) const;

    std::vector<Row> m_rows;
    Instant m_now{};
};

} // namespace bursar::desktop
