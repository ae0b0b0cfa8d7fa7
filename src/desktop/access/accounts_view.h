#pragma once

#include "desktop/access/access_view.h"
#include "desktop/access/account_model.h"
#include "governor/administration/administration.h"

#include <map>
#include <memory>

class QPushButton;

namespace bursar::desktop {

class EmptyState;
class FactSheet;
class PanelFrame;
class SidePanel;
class TableView;

/// The accounts at Vast.ai: where their keys are kept, what they may do, how long their money lasts.
class AccountsView final : public AccessView
{
    Q_OBJECT
public:
    AccountsView(PageContext context, QWidget *parent);
    ~AccountsView() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    QString title() const override;
    /// `subject`: an account's name.
    bool showThing(const QString &subject) override;
    void activated() override;
    void fit(Room room) override;
    QList<QWidget *> headControls() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Test = Expected<governor::Administration::AccountTest>;

    void composeMiddle();
    const governor::AccountView *chosen() const;
    void showChosen();
    void showTest(const Test &test);
    void test();
    void remove();
    void transferCredit();
    void changeWarning();
    void showMoney(const governor::AccountView &view);

    AccountModel *m_model;
    governor::DeskSnapshotPtr m_snapshot;
    std::map<QString, std::optional<Test>> m_tests; ///< by account's name; nothing while one is under way
    QPushButton *m_add = nullptr;
    PanelFrame *m_frame = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    SidePanel *m_panel = nullptr;
    std::unique_ptr<FactSheet> m_facts;
    QPushButton *m_test = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_transfer = nullptr;
};

} // namespace bursar::desktop
