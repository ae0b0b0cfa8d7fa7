#pragma once

#include "desktop/chargeback/reconciliation_model.h"
#include "desktop/look/room.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QPushButton;

namespace bursar::desktop {

class Card;
class FactSheet;
class KeyFigureStrip;
class PanelFrame;
class SidePanel;
class TableView;

/// A month beside Vast.ai's bill: sums above, a row per instance and meter, and about the chosen one why it differs.
class ReconciliationView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReconciliationView(QWidget *parent = nullptr);
    ~ReconciliationView() override;

    /// Null: it is on its way.
    void showStatement(const governor::MonthStatement *statement, const governor::DeskSnapshotPtr &snapshot,
                       const TeamId &team);
    void fit(Room room);
    void showOnlyUnexplained();
    QWidget *firstFocus() const;

Q_SIGNALS:
    /// The row's difference shall be answered for (and put on the list before, with all that nothing explains).
    void disputeAsked(bursar::InstanceId instance, bursar::AmountKind kind);
    /// Everything that nothing explains shall stand on the list.
    void listAsked();
    void toleranceAsked();
    void instanceAsked(bursar::InstanceId instance);

private:
    void composeTable();
    void composePanel();
    void showRows();
    void showFigures();
    void showChosen();
    void tellMonth();
    const governor::StatementRow *chosen() const;

    std::optional<governor::MonthStatement> m_statement;
    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_team;
    ReconciliationModel *m_model;
    KeyFigureStrip *m_figures;
    Card *m_card;
    QCheckBox *m_onlyOpen;
    QPushButton *m_list;
    QPushButton *m_tolerance;
    TableView *m_table;
    SidePanel *m_panel;
    QPushButton *m_dispute;
    PanelFrame *m_frame = nullptr;
    std::unique_ptr<FactSheet> m_facts;
};

} // namespace bursar::desktop
