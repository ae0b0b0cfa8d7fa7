#pragma once

#include "desktop/shell/page.h"
#include "governor/administration/administration.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace bursar::desktop {

class AccountForm;
class Label;
class PermissionList;
class StrangersStep;
class TeamsStep;

/// Connects an account of Vast.ai: adds it, tests what its key may do, and says whose the instances are that run there
/// already. Deletes itself when it is closed.
class ConnectAssistant final : public QDialog
{
    Q_OBJECT
public:
    ConnectAssistant(governor::Desk &desk, Prompter &prompter, QWidget *parent = nullptr);

    /// A new state of the ledger; comes from the desk, or from a test.
    void showSnapshot(const governor::DeskSnapshotPtr &snapshot);

Q_SIGNALS:
    void wantsToGo(const bursar::desktop::Destination &destination);

private:
    enum Part { FormPart, TestPart, TeamsPart, StrangersPart };
    using Test = Expected<governor::Administration::AccountTest>;

    void compose();
    QWidget *makeTestPart();
    void showPart(Part part);
    void showButtons();
    void connectAccount();
    void addAccount();
    void testAccount();
    void tested(const Test &test);
    void takeBack();
    void goOn();
    void afterTeams();
    void moveTeams();
    void assign();
    void makeTeam();

    governor::Desk &m_desk;
    governor::DeskSnapshotPtr m_snapshot;
    Part m_part = FormPart;
    Account m_account; ///< once it is added
    bool m_busy = false;
    bool m_works = false;

    QStackedWidget *m_stack;
    AccountForm *m_form;
    Label *m_testTitle = nullptr;
    Label *m_testWords = nullptr;
    PermissionList *m_permissions = nullptr;
    TeamsStep *m_teams;
    StrangersStep *m_strangers;
    Label *m_hint = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_assign = nullptr;
};

} // namespace bursar::desktop
