#pragma once

#include "desktop/look/state_look.h"
#include "desktop/parts/snapshot_table.h"

namespace bursar::desktop {

/// A rental whose instance is gone; it closes when the last charge is read.
bool awaitsLastCharge(const governor::RequestView &view, const governor::DeskSnapshot &snapshot);
/// Where a request stands for people: of a rental that Vast.ai runs, the state of its instance.
StateLook standOf(const governor::RequestView &view, const governor::DeskSnapshot &snapshot);
/// `2 × RTX 4090, 20 GB, 8 h`, `Stop instance 31855870`, `Vision: Daily budget $10.00 → $12.00`.
QString summaryOf(const governor::RequestView &view);

/// Which requests a table shows.
struct RequestCriteria
{
    enum class Show { All, Approval, Open, Running, Done, Refused };

    TeamId team; ///< empty: all
    Show show = Show::All;
    QString text; ///< found in id, summary, person, team, reason

    bool accepts(const governor::RequestView &view, const governor::DeskSnapshot &snapshot) const;
    friend bool operator==(const RequestCriteria &, const RequestCriteria &) = default;
};

/// The requests of a snapshot that the criteria accept, newest first unless a person sorts them.
class RequestModel final : public SnapshotTable<governor::RequestView, RequestCriteria>
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhatColumn, TeamColumn, ByColumn, AskedColumn, ChangedColumn, IdColumn, ColumnCount };

    explicit RequestModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool less(const governor::RequestView &left, const governor::RequestView &right, int column) const override;
    QVariant idOf(const governor::RequestView &view) const override { return view.request.id.toString(); }
    QString textOf(const governor::RequestView &view, int column) const;
};

} // namespace bursar::desktop
