#pragma once

#include "desktop/shell/page.h"
#include "desktop/teams/team_list_model.h"
#include "desktop/teams/version_model.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class Banner;
class Card;
class EmptyState;
class Label;
class PolicyForm;
class ReachCard;
class TableView;
class TeamDialog;

/// Teams and their policies: list, form, what a draft would allow, and the versions before.
class TeamsPage final : public Page
{
    Q_OBJECT
public:
    explicit TeamsPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    bool settled() const override { return m_asked == m_answered; }

protected:
    void fit(Room room) override;

private:
    struct History
    {
        std::vector<PolicyVersion> versions;
        std::map<MemberId, QString> names;
        OfferSnapshotPtr offers;
    };

    void setUpHead(QBoxLayout &column);
    QWidget *makeList();
    QWidget *makeForm();
    QWidget *makeFoot();
    QWidget *makeSide();
    void connectParts();
    const governor::TeamView *current() const;
    void choose(const TeamId &team);
    void leaveFor(const TeamId &team);
    void showCurrent();
    void showHead(const governor::TeamView &view);
    std::vector<TeamId> teamsOfAccount() const;
    void ask();
    void showHistory(const History &history);
    void showDraft();
    void showReach();
    QString whyNotSaved() const;
    void discard();
    void save();
    void editTeam();
    void addTeam();
    void archiveTeam();
    void importTeams();
    void compareVersions();
    void fillSwitch();

    TeamListModel *m_teams;
    VersionModel *m_versions;
    governor::DeskSnapshotPtr m_snapshot;
    OfferSnapshotPtr m_offers;
    TeamId m_team; ///< shown now
    TeamId m_wanted; ///< chosen before it was there
    int m_shownVersion = -1;
    int m_asked = 0;
    int m_answered = 0;
    bool m_saving = false;

    QComboBox *m_teamBox = nullptr;
    QStringList m_switchNames;
    Banner *m_notice = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    Card *m_listCard = nullptr;
    TableView *m_list = nullptr;
    Card *m_formCard = nullptr;
    Label *m_title = nullptr;
    Label *m_subtitle = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_archive = nullptr;
    PolicyForm *m_form = nullptr;
    QLineEdit *m_reason = nullptr;
    Label *m_why = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_side = nullptr;
    ReachCard *m_reach = nullptr;
    Card *m_versionsCard = nullptr;
    TableView *m_versionTable = nullptr;
};

std::unique_ptr<Page> makeTeamsPage(PageContext context);

} // namespace bursar::desktop
