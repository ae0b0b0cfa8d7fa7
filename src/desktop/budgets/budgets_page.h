#pragma once

#include "desktop/budgets/budget_holder_model.h"
#include "desktop/shell/page.h"

#include <memory>

class QBoxLayout;
class QPushButton;

namespace bursar::desktop {

class Banner;
class FactSheet;
class PageHead;
class PanelFrame;
class SidePanel;
class TableView;

/// Everybody's budgets in one tree: where each stands, and what changes it.
class BudgetsPage final : public Page
{
    Q_OBJECT
public:
    explicit BudgetsPage(PageContext context, QWidget *parent = nullptr);
    ~BudgetsPage() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    /// `subject`: an owner as commands name it, such as `organisation` or `cost_center:4100`.
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    bool settled() const override { return m_answered && !m_asking; }
    /// Holders that came otherwise than by this page's question: for tests.
    void showHolders(std::vector<governor::BudgetHolder> holders);

protected:
    void fit(Room room) override;

private:
    void composeHead(QBoxLayout &column);
    QWidget *composeMiddle();
    void ask();
    const governor::BudgetHolder *chosen() const;
    const BudgetStanding *chosenBudget() const;
    void chooseWanted();
    void showChosen();
    void showBudget(const BudgetStanding &budget);
    TeamId teamOfChosen() const;
    /// Of an owner above the teams or a person in a dialog; a team's stand in its policy.
    void setBudgets();
    void raise();
    void transfer();

    BudgetHolderModel *m_model;
    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_team; ///< the switcher's
    QString m_wanted; ///< an owner's typed name
    qint64 m_eventsAsked = -1;
    bool m_answered = false;
    bool m_asking = false;
    bool m_again = false;

    PageHead *m_head = nullptr;
    Banner *m_notice = nullptr;
    PanelFrame *m_frame = nullptr;
    TableView *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    std::unique_ptr<FactSheet> m_facts;
    QPushButton *m_set = nullptr;
};

std::unique_ptr<Page> makeBudgetsPage(PageContext context);

} // namespace bursar::desktop
