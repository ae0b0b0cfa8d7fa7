// The teams page between what was and what comes: forecast, replay of the draft, suggestions, earlier versions.

#include "desktop/parts/forecast_watch.h"
#include "desktop/teams/effective_from.h"
#include "desktop/teams/forecast_card.h"
#include "desktop/teams/policy_form.h"
#include "desktop/teams/replay_card.h"
#include "desktop/teams/replay_dialog.h"
#include "desktop/teams/suggestion_card.h"
#include "desktop/teams/teams_page.h"
#include "desktop/teams/versions_dialog.h"
#include "domain/policy_fields.h"
#include "governor/policies/policy_suggestions.h"

#include <QLineEdit>

namespace bursar::desktop {

bool TeamsPage::settled() const
{
    return m_asked == m_answered && m_asked == m_suggested && !m_forecasts->isAsking() && !m_replays->isAsking();
}

QTimeZone TeamsPage::zone() const
{
    const governor::TeamView *view = current();
    return view == nullptr ? QTimeZone::utc() : zoneNamed(view->team.zone).value_or(QTimeZone::utc());
}

void TeamsPage::showForecasts(std::vector<governor::OwnerForecast> forecasts)
{
    m_forecasts->take(std::move(forecasts));
}

void TeamsPage::showForecast()
{
    if (m_snapshot && current() != nullptr)
        m_forecastCard->showForecast(m_forecasts->of(m_team), m_snapshot->now, zone());
}

/// Runs the past against the draft when the draft is another one than before.
void TeamsPage::tryOnThePast()
{
    const bool changed = current() != nullptr && m_form->isChanged();
    m_replayCard->setVisible(changed);
    if (!changed) {
        m_replays->drop();
        m_replay.reset();
        m_tried.reset();
        return;
    }
    const Policy draft = m_form->draft();
    if (m_tried == draft)
        return;
    m_tried = draft;
    m_replayCard->showWorking();
    m_replays->ask({{{m_team, draft}}, std::nullopt});
}

void TeamsPage::showReplay(const ReplayPtr &replay)
{
    m_replay = replay;
    const auto own = replay->report.byTeam.find(m_team); // other teams' rentals only fill the budgets above
    m_replayCard->showReplay(own == replay->report.byTeam.end() ? ReplayTally() : own->second,
                             !replay->report.rentals.empty());
}

void TeamsPage::openReplayList()
{
    const governor::TeamView *view = current();
    if (view != nullptr && m_replay)
        (new ReplayDialog({view->team.name, zone(), view->team.id}, m_replay, this))->open();
}

void TeamsPage::askSuggestions(int question)
{
    const auto found =
        desk().read([](const governor::LedgerReader &reader, Instant now) { return reader.suggestions(now); });
    governor::whenDone(found, this, [this, question](const Expected<std::vector<governor::TeamSuggestion>> &answer) {
        if (question != m_asked)
            return;
        m_suggested = question;
        std::vector<Suggestion> own;
        for (const governor::TeamSuggestion &row : answer.valueOr({}))
            if (row.team == m_team)
                own.push_back(row.suggestion);
        m_suggestionCard->showSuggestions(own);
    });
}

/// Into the form alone: a person reads the replay, says why, and saves.
void TeamsPage::take(const Suggestion &suggestion)
{
    Policy draft = m_form->draft();
    if (!setPolicyField(draft, suggestion.field, suggestion.to))
        return;
    m_form->fill(draft);
    m_reason->setFocus();
}

void TeamsPage::restore(const PolicyVersion &version)
{
    m_form->fill(version.policy);
    m_reason->setText(tr("Restores version %1").arg(version.number));
    m_reason->setFocus();
    m_reason->selectAll();
}

void TeamsPage::compareVersions()
{
    const governor::TeamView *view = current();
    if (view == nullptr || m_versions->rowCount() < 2)
        return;
    auto *dialog = new VersionsDialog(view->team.name, *m_versions, zone(), this);
    connect(dialog, &VersionsDialog::restoreAsked, this, &TeamsPage::restore);
    dialog->open();
}

} // namespace bursar::desktop
