#include "desktop/teams/teams_page.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/forecast_watch.h"
#include "desktop/teams/effective_from.h"
#include "desktop/teams/policy_form.h"
#include "desktop/teams/policy_reach.h"
#include "desktop/teams/reach_card.h"
#include "desktop/teams/replay_card.h"
#include "desktop/teams/suggestion_card.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

TeamsPage::TeamsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_teams(new TeamListModel(this))
    , m_versions(new VersionModel(this))
    , m_forecasts(new ForecastWatch(context.desk, this))
    , m_replays(new ReplayInquiry(context.desk, this))
{
    setObjectName(QStringLiteral("teamsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpHead(*column);
    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList());
    row->addWidget(makeForm(), 2);
    row->addWidget(makeSide(), 1);
    column->addWidget(m_content, 1);
    m_empty = new EmptyState(this);
    m_empty->setText(QStringLiteral("people"),
                     tr("No team is set up. A team has a budget and rules, and rents inside them."));
    m_empty->setButton(tr("New team…"));
    m_empty->hide();
    column->addWidget(m_empty, 1);
    connectParts();
    showCurrent();
}

void TeamsPage::connectParts()
{
    connect(m_list, &TableView::rowChosen, this, [this](int row) {
        if (const governor::TeamView *view = m_teams->teamAt(row))
            leaveFor(view->team.id);
    });
    connect(m_teamBox, &QComboBox::activated, this, [this](int row) {
        if (const governor::TeamView *view = m_teams->teamAt(row))
            leaveFor(view->team.id);
    });
    connect(m_empty, &EmptyState::buttonActivated, this, &TeamsPage::addTeam);
    connect(m_form, &PolicyForm::edited, this, &TeamsPage::showDraft);
    connect(m_form, &PolicyForm::holidaysWanted, this, &TeamsPage::showHolidays);
    connect(m_reason, &QLineEdit::textChanged, this, &TeamsPage::showDraft);
    connect(m_effective, &EffectiveFrom::edited, this, &TeamsPage::showDraft);
    connect(m_forecasts, &ForecastWatch::changed, this, &TeamsPage::showForecast);
    connect(m_replays, &ReplayInquiry::answered, this, &TeamsPage::showReplay);
    connect(m_replays, &ReplayInquiry::failed, m_replayCard, &ReplayCard::showProblem);
    connect(m_replayCard, &ReplayCard::listAsked, this, &TeamsPage::openReplayList);
    connect(m_suggestionCard, &SuggestionCard::wanted, this, &TeamsPage::take);
    connect(m_reason, &QLineEdit::returnPressed, this, &TeamsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &TeamsPage::discard);
    connect(m_save, &QPushButton::clicked, this, &TeamsPage::save);
    connect(m_edit, &QPushButton::clicked, this, &TeamsPage::editTeam);
    connect(m_archive, &QPushButton::clicked, this, &TeamsPage::archiveTeam);
    connect(m_versionsCard, &Card::linkActivated, this, &TeamsPage::compareVersions);
    connect(m_versionTable, &QAbstractItemView::activated, this, &TeamsPage::compareVersions);
}

const governor::TeamView *TeamsPage::current() const
{
    return m_teams->teamAt(m_teams->rowOf(m_team));
}

void TeamsPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    const QSignalBlocker silent(m_list);
    m_snapshot = snapshot;
    if (isVisible())
        m_forecasts->ask();
    m_teams->show(snapshot);
    fillSwitch();
    const bool wanted = m_teams->rowOf(m_wanted) >= 0;
    if (wanted || current() == nullptr) {
        const governor::TeamView *first = m_teams->teamAt(0);
        const TeamId next = wanted ? m_wanted : first == nullptr ? TeamId() : first->team.id;
        m_wanted = TeamId();
        choose(next);
    } else if (current()->policy.number != m_shownVersion && !m_form->isChanged()) {
        showCurrent();
        ask();
    }
    if (const governor::TeamView *view = current())
        showHead(*view);
    m_list->showRow(m_teams->rowOf(m_team));
    m_empty->setVisible(snapshot->teams.empty());
    m_content->setVisible(!snapshot->teams.empty());
    showForecast();
    showDraft();
}

void TeamsPage::fillSwitch()
{
    const QSignalBlocker silent(m_teamBox);
    QStringList names;
    for (int row = 0; const governor::TeamView *view = m_teams->teamAt(row); ++row)
        names << view->team.name;
    // What is the same stays: a list that somebody has open must not go under the mouse.
    if (names != m_switchNames) {
        m_teamBox->clear();
        m_teamBox->addItems(names);
        m_switchNames = names;
    }
    m_teamBox->setCurrentIndex(m_teams->rowOf(m_team));
}

void TeamsPage::chooseTeam(const TeamId &team)
{
    if (!team.isEmpty())
        leaveFor(team);
}

void TeamsPage::goTo(const Destination &destination)
{
    chooseTeam(destination.team);
    if (destination.filter == QLatin1String("new"))
        addTeam();
}

void TeamsPage::activated()
{
    m_forecasts->ask();
    ask();
    if (QWidget *last = focusWidget(); m_form->isAncestorOf(last))
        last->setFocus(); // where a person was before
    else
        m_list->isVisible() ? m_list->setFocus() : m_form->focusFirst();
}

void TeamsPage::refresh()
{
    ask();
}

/// Asks before a draft is lost.
void TeamsPage::leaveFor(const TeamId &team)
{
    if (team == m_team)
        return;
    if (m_teams->rowOf(team) < 0) {
        m_wanted = team;
        return;
    }
    const governor::TeamView *view = current();
    if (view == nullptr || !m_form->isChanged()) {
        choose(team);
        return;
    }
    const QString name = view->team.name;
    {
        const QSignalBlocker silent(m_list);
        m_list->showRow(m_teams->rowOf(m_team));
        m_teamBox->setCurrentIndex(m_teams->rowOf(m_team));
    }
    prompter().confirm(this,
                       {tr("Discard the draft for %1?").arg(name), tr("Its changes are not saved."), QString(),
                        tr("Discard draft"), true},
                       [this, team] { choose(team); });
}

void TeamsPage::choose(const TeamId &team)
{
    const QSignalBlocker silent(m_list);
    m_team = team;
    m_offers.reset();
    m_versions->show({}, {}, QString());
    m_suggestionCard->showSuggestions({});
    m_reason->clear();
    m_list->showRow(m_teams->rowOf(team));
    m_teamBox->setCurrentIndex(m_teams->rowOf(team));
    m_notice->clear();
    showCurrent();
    ask();
}

void TeamsPage::showHead(const governor::TeamView &view)
{
    m_title->setText(view.team.name);
    QStringList facts;
    if (!view.costCenterCode.isEmpty())
        facts << tr("CC %1", "cost centre").arg(view.costCenterCode);
    facts << tr("account %1").arg(view.accountName) << view.team.zone;
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
}

void TeamsPage::showCurrent()
{
    const governor::TeamView *view = current();
    m_edit->setEnabled(view != nullptr);
    m_archive->setEnabled(view != nullptr);
    m_form->setEnabled(view != nullptr);
    if (view == nullptr)
        return;
    m_shownVersion = view->policy.number;
    m_form->setPolicy(view->policy.policy, view->team.zone);
    m_effective->setZone(zone());
    if (m_snapshot)
        m_effective->reset(m_snapshot->now);
    showHead(*view);
    showForecast();
    showDraft();
}

void TeamsPage::showHistory(const History &history)
{
    const governor::TeamView *view = current();
    m_versions->show(history.versions, history.names, view == nullptr ? QString() : view->team.zone,
                     m_snapshot ? m_snapshot->now : Instant());
    m_offers = history.offers;
    showDraft();
}

QString TeamsPage::whyNotSaved() const
{
    if (current() == nullptr)
        return tr("Choose a team first.");
    if (const QString problem = m_form->problem(); !problem.isEmpty())
        return problem;
    if (!m_form->isChanged())
        return tr("Nothing has changed yet.");
    if (const auto from = m_effective->from(); from && *from <= m_snapshot->now)
        return tr("Choose a time to come, or let it come into force at once.");
    return m_reason->text().trimmed().isEmpty() ? tr("Say why: the reason goes into the audit trail.") : QString();
}

void TeamsPage::showDraft()
{
    const governor::TeamView *view = current();
    const QString why = whyNotSaved();
    const int newest = std::max(m_versions->newest(), view == nullptr ? 0 : view->policy.number);
    m_save->setText(tr("Save version %1").arg(newest + 1));
    m_save->setEnabled(why.isEmpty() && !m_saving);
    m_save->setToolTip(why);
    m_save->setAccessibleDescription(why);
    m_discard->setEnabled(view != nullptr && (m_form->isChanged() || !m_reason->text().isEmpty()));
    m_why->setText(view != nullptr && m_form->isChanged() ? why : QString());
    m_why->setVisible(!m_why->text().isEmpty());
    const bool changed = view != nullptr && m_form->isChanged();
    m_effective->setVisible(changed);
    m_versions->setDraft(changed ? std::optional(m_form->draft()) : std::nullopt);
    m_versionsCard->setLink(m_versions->rowCount() > 1 ? tr("Compare…") : QString());
    showReach();
    tryOnThePast();
}

void TeamsPage::showReach()
{
    const governor::TeamView *view = current();
    if (view == nullptr || !m_offers) {
        m_reach->showNothing(m_asked != m_answered ? tr("Reading the last search…")
                                                   : tr("The team has not searched for offers yet. "
                                                        "Open Offers once, then the count appears here."));
        return;
    }
    const PolicyReach draft = reachOf(m_form->draft(), view->standing, *m_offers);
    const PolicyReach saved = reachOf(m_form->saved(), view->standing, *m_offers);
    const QString wrong = m_form->problem().section(QLatin1Char(':'), 0, 0);
    m_reach->showReach(draft, saved, view->policy.number, formats::age(m_snapshot->now - m_offers->fetchedAt), wrong);
}

void TeamsPage::fit(Room room)
{
    m_listCard->setVisible(room != Room::Narrow);
    m_teamBox->setVisible(room == Room::Narrow);
    // In wide windows the form has enough, and what stands beside it gets the rest.
    const bool wide = room == Room::Wide;
    m_formCard->setMaximumWidth(wide ? scaled(770) : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(scaled(room == Room::Narrow ? 240 : wide ? 340 : 260));
    m_side->setMaximumWidth(wide ? QWIDGETSIZE_MAX : m_side->minimumWidth());
}

std::unique_ptr<Page> makeTeamsPage(PageContext context)
{
    return std::make_unique<TeamsPage>(context);
}

} // namespace bursar::desktop
