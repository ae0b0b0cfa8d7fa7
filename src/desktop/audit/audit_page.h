#pragma once

#include "desktop/audit/audit_model.h"
#include "desktop/shell/page.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace bursar::desktop {

class Banner;
class FilterBar;
class IconLabel;
class Label;
class PageHead;
class PanelFrame;
class SidePanel;
class TableView;

/// Everything that was done, in order, with the proof that nothing was changed since.
class AuditTrailPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditTrailPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    /// `subject`: the number of an event, or words to search for.
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    void focusSearch() override;
    bool settled() const override { return !m_model->isFetching() && !m_verifying; }

protected:
    void fit(Room room) override;

private:
    void setUpHead();
    void setUpFilters();
    void composeMiddle();
    void askAnew();
    AuditQuestion question() const;
    void showRow(int row);
    void verify();
    void showChain(const Expected<governor::LedgerReader::AuditVerification> &result, Instant at);
    void exportLines();
    void copyAsJson();
    void showTeam();

    AuditModel *m_model;
    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_team;
    qint64 m_wanted = 0; ///< an event that a link leads to
    bool m_started = false;
    bool m_verifying = false;

    PageHead *m_head = nullptr;
    QPushButton *m_verify = nullptr;
    Banner *m_notice = nullptr;
    FilterBar *m_filters = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_actor = nullptr;
    QComboBox *m_action = nullptr;
    QTimer *m_pause = nullptr; ///< so that typing asks once
    IconLabel *m_chainIcon = nullptr;
    Label *m_chain = nullptr;
    TableView *m_table = nullptr;
    PanelFrame *m_frame = nullptr;
    SidePanel *m_panel = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_showTeam = nullptr;
};

std::unique_ptr<Page> makeAuditPage(PageContext context);

} // namespace bursar::desktop
