#pragma once

#include "desktop/access/account_model.h"
#include "desktop/shell/page.h"
#include "governor/administration/administration.h"

#include <map>
#include <memory>

class QPushButton;

namespace bursar::desktop {

class Banner;
class EmptyState;
class FactSheet;
class PageHead;
class PanelFrame;
class SidePanel;
class TableView;

/// The accounts at Vast.ai: where their keys are kept, what they may do, how long their money lasts.
class AccessPage final : public Page
{
    Q_OBJECT
public:
    explicit AccessPage(PageContext context, QWidget *parent = nullptr);
    ~AccessPage() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &) override { }
    /// `subject`: an account's name.
    void goTo(const Destination &destination) override;
    void activated() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void fit(Room room) override;

private:
    using Test = Expected<governor::Administration::AccountTest>;

    void composeMiddle(PageHead &head);
    const governor::AccountView *chosen() const;
    void showChosen();
    void showTest(const Test &test);
    void test();
    void remove();

    AccountModel *m_model;
    std::map<QString, std::optional<Test>> m_tests; ///< by account's name; nothing while one is under way
    Banner *m_notice = nullptr;
    PanelFrame *m_frame = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    std::unique_ptr<FactSheet> m_facts;
    QPushButton *m_test = nullptr;
    QPushButton *m_remove = nullptr;
};

std::unique_ptr<Page> makeAccessPage(PageContext context);

} // namespace bursar::desktop
