#pragma once

#include "governor/reading/savings.h"

#include <QAbstractTableModel>

#include <vector>

namespace bursar::desktop {

/// What was saved this month: by whom, since when, how much so far.
class BookedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { What, By, Since, PerDay, SoFar };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// `month`: until now.
    void show(std::vector<governor::BookedSavingView> views, const Span &month);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const governor::BookedSavingView &view, Column column) const;

    Span m_month;
    std::vector<governor::BookedSavingView> m_views;
};

} // namespace bursar::desktop
