#pragma once

#include "desktop/shell/page.h"
#include "desktop/teams/replay_inquiry.h"
#include "desktop/teams/team_list_model.h"
#include "desktop/teams/version_model.h"
#include "domain/budget_suggestions.h"
#include "governor/budgets/budget_forecasts.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class Banner;
class Card;
class EffectiveFrom;
class EmptyState;
class ForecastCard;
class ForecastWatch;
class Label;
class PolicyForm;
class ReachCard;
class ReplayCard;
class ReplayInquiry;
class SuggestionCard;
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
    bool settled() const override;
    /// Forecasts that came otherwise than by this page's question: for tests.
    void showForecasts(std::vector<governor::OwnerForecast> forecasts);

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
    void askSuggestions(int question);
    void showHistory(const History &history);
    void showDraft();
    void showReach();
    void showForecast();
    void showReplay(const ReplayPtr &replay);
    void openReplayList();
    void tryOnThePast();
    QTimeZone zone() const;
    void take(const Suggestion &suggestion);
    void restore(const PolicyVersion &version);
    void exportTeams();
    void applyTemplate();
    void showHolidays();
    /// True when a second person has to approve it: the rest is done then.
    bool tellThatItWaits(const Error &error);
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
    ForecastWatch *m_forecasts;
    ReplayInquiry *m_replays;
    ReplayPtr m_replay; ///< the last one, for its list
    std::optional<Policy> m_tried; ///< the draft that it is of, or is asked of
    TeamId m_team; ///< shown now
    TeamId m_wanted; ///< chosen before it was there
    int m_shownVersion = -1;
    int m_asked = 0;
    int m_answered = 0;
    int m_suggested = 0; ///< the last question whose suggestions have come
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
    EffectiveFrom *m_effective = nullptr;
    QLineEdit *m_reason = nullptr;
    Label *m_why = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_side = nullptr;
    ReplayCard *m_replayCard = nullptr;
    ReachCard *m_reach = nullptr;
    ForecastCard *m_forecastCard = nullptr;
    SuggestionCard *m_suggestionCard = nullptr;
    Card *m_versionsCard = nullptr;
    TableView *m_versionTable = nullptr;
};

std::unique_ptr<Page> makeTeamsPage(PageContext context);

} // namespace bursar::desktop
