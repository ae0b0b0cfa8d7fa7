#pragma once

#include "desktop/requests/answer_dialog.h"
#include "desktop/requests/request_model.h"
#include "desktop/shell/page.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class Banner;
class ChangeReplay;
class EmptyState;
class FactSheet;
class FilterBar;
class PageHead;
class PanelFrame;
class ReasonList;
class SidePanel;
class TableView;

/// What was asked for, decided with which reasons, done, by whom and when; what waits and why.
class RequestsPage final : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(PageContext context, QWidget *parent = nullptr);
    ~RequestsPage() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    /// `filter`: `open`, `running`, `done`, `refused`; `subject`: a request.
    void goTo(const Destination &destination) override;
    void activated() override;
    void focusSearch() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void fit(Room room) override;

private:
    void setUpHead();
    void composeMiddle();
    void applyCriteria();
    const governor::RequestView *chosen() const;
    void showChosen();
    void showFacts(const governor::RequestView &view);
    void showDecision(const governor::RequestView &view);
    void showCounts();
    void showEffects(const governor::RequestView &view);
    void follow(const Remedy &remedy);
    void answer(AnswerDialog::Answer answer);
    void cancel();
    void rentAgain(const Remedy &remedy = {});
    void handOn();

    RequestModel *m_model;
    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_team;
    RequestId m_wanted;

    PageHead *m_head = nullptr;
    Banner *m_notice = nullptr;
    FilterBar *m_filters = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_show = nullptr;
    PanelFrame *m_frame = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    std::unique_ptr<FactSheet> m_facts;
    ChangeReplay *m_replay;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_instance = nullptr;
};

/// Why a request has not come further, and until when; empty when nothing holds it.
QString whyItWaits(const governor::RequestView &view, const governor::DeskSnapshot &snapshot);

std::unique_ptr<Page> makeRequestsPage(PageContext context);

} // namespace bursar::desktop
