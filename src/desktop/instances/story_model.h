#pragma once

#include "governor/reading/instance_story.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// One line of an instance's story.
struct StoryRow
{
    Instant at;
    QString icon;
    QString what;
    QString details;
    QString by; ///< empty: nobody in person
    std::optional<Money> amount;
    friend bool operator==(const StoryRow &, const StoryRow &) = default;
};

/// From the request through the states to the charges, the oldest first.
std::vector<StoryRow> timeLineOf(const governor::InstanceStory &story);
/// Its audit events, the oldest first.
std::vector<StoryRow> eventsOf(const governor::InstanceStory &story);

/// Lines of a story as a table.
class StoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, WhatColumn, DetailsColumn, ByColumn, AmountColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is new is added; anything else makes the table anew.
    void show(std::vector<StoryRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<StoryRow> m_rows;
};

} // namespace bursar::desktop
