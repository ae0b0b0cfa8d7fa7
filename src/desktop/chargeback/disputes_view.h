#pragma once

#include "desktop/look/room.h"
#include "governor/reconciliation/month_statement.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace bursar::desktop {

class Card;
class DisputeModel;
class FactSheet;
class PanelFrame;
class SegmentControl;
class SidePanel;
class TableView;

/// The differences with Vast.ai that nothing explained, and what became of them.
class DisputesView final : public QWidget
{
    Q_OBJECT
public:
    explicit DisputesView(QWidget *parent = nullptr);
    ~DisputesView() override;

    /// Null: it is on its way.
    void showStatement(const governor::MonthStatement *statement);
    void showThing(InstanceId instance, AmountKind kind);
    void fit(Room room);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void answerAsked(const bursar::Dispute &dispute);
    /// The letter to Vast.ai about it.
    void letterAsked(const bursar::Dispute &dispute);
    void instanceAsked(bursar::InstanceId instance);

private:
    void composeTable();
    void composePanel();
    void showRows();
    void showChosen();
    const Dispute *chosen() const;

    std::optional<governor::MonthStatement> m_statement;
    DisputeModel *m_model;
    Card *m_card;
    SegmentControl *m_which;
    TableView *m_table;
    SidePanel *m_panel;
    QPushButton *m_answer;
    QPushButton *m_letter;
    PanelFrame *m_frame = nullptr;
    std::unique_ptr<FactSheet> m_facts;
};

} // namespace bursar::desktop
