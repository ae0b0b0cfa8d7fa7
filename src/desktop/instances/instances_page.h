#pragma once

#include "desktop/instances/command_effect.h"
#include "desktop/instances/instance_model.h"
#include "desktop/shell/page.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class Banner;
class EmptyState;
class FilterBar;
class InstanceDock;
class InstancePanel;
class PageHead;
class PanelFrame;
class TableView;

/// What runs, what it costs and why, commands on it and their undoing, and the story of each; instances that belong to
/// no team yet.
class InstancesPage final : public Page
{
    Q_OBJECT
public:
    explicit InstancesPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    /// `filter`: `running`, `stopped`, `strangers`, `idle`; `subject`: an instance.
    void goTo(const Destination &destination) override;
    void activated() override;
    void focusSearch() override;
    bool settled() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void fit(Room room) override;

private:
    void setUpHead();
    void setUpFilters();
    void setUpTable();
    void setUpDock();
    void applyCriteria();
    InstanceViews chosen() const;
    void showChosen();
    void showCounts();
    void showWhetherOld();
    void command(InstanceCommand command);
    void send(InstanceCommand command, const InstanceViews &instances);
    void changeBid(const InstanceViews &instances);
    void sent(InstanceCommand command, const Expected<std::vector<Request>> &requests);
    void takeBack(const std::vector<RequestId> &commands);
    void undo();
    void showUndo();
    void rentAgain();
    void showStory(bool shown);
    const Request *commandOn(const governor::InstanceView &view) const;
    void extend(const InstanceViews &instances);
    void editNote(const governor::InstanceView &view);
    void keepRunning(const InstanceViews &instances);
    void assign(const InstanceViews &instances);
    void assignStrangers();
    void showLogs();
    void tell(InstanceCommand command, const Expected<int> &sent);

    InstanceModel *m_model;
    governor::DeskSnapshotPtr m_snapshot;
    QString m_subject; ///< to be shown once it is there
    PageHead *m_head = nullptr;
    QPushButton *m_assign = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_old = nullptr; ///< nothing was seen for minutes
    FilterBar *m_filters = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_show = nullptr;
    PanelFrame *m_frame = nullptr;
    TableView *m_table = nullptr;
    QComboBox *m_groups = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_story = nullptr;
    InstancePanel *m_panel = nullptr;
    InstanceDock *m_dock = nullptr;
    std::vector<RequestId> m_undo; ///< commands that were sent last and can still be taken back
    EmptyState *m_empty = nullptr;
    TeamId m_team;
};

std::unique_ptr<Page> makeInstancesPage(PageContext context);

} // namespace bursar::desktop
