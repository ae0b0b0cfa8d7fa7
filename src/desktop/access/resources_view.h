#pragma once

#include "desktop/access/access_view.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class Card;
class EmptyState;
class FactSheet;
class PanelFrame;
class ResourceModel;
class SidePanel;
class TableView;

/// Templates, volumes, endpoints, names of secrets and ssh keys of all accounts, and whose they are.
class ResourcesView final : public AccessView
{
    Q_OBJECT
public:
    ResourcesView(PageContext context, QWidget *parent);
    ~ResourcesView() override;

    QString title() const override;
    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    bool showThing(const QString &subject) override;
    void activated() override;
    void refresh() override;
    bool settled() const override { return !m_reading; }
    void fit(Room room) override;

private:
    void compose();
    void read();
    void showRows();
    void showChosen();
    void assign();

    ResourceModel *m_model;
    governor::DeskSnapshotPtr m_snapshot;
    Card *m_card;
    QLineEdit *m_search;
    TableView *m_table;
    EmptyState *m_empty;
    SidePanel *m_panel;
    PanelFrame *m_frame = nullptr;
    std::unique_ptr<FactSheet> m_facts;
    QPushButton *m_assign;
    qint64 m_seenEvents = -1; ///< of the snapshot that was read for
    Instant m_readAt{};
    bool m_reading = false;
};

} // namespace bursar::desktop
