// What the teams page asks of the ledger.

#include "desktop/look/formats.h"
#include "desktop/teams/effective_from.h"
#include "desktop/teams/holidays_dialog.h"
#include "desktop/teams/policy_form.h"
#include "desktop/teams/team_dialog.h"
#include "desktop/teams/teams_page.h"
#include "desktop/teams/templates_dialog.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/prompter.h"
#include "governor/governor.h"

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace bursar::desktop {
namespace {

/// Runs where the ledger is, not on the GUI thread: the file may be slow or huge.
Expected<governor::Administration::ImportResult> importFrom(governor::Governor &governor, const MemberId &by,
                                                            const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("unreadable_file"),
                                TeamsPage::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                                TeamsPage::tr("Choose another file."),
                                {}}};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("bad_json"),
                                TeamsPage::tr("%1 is not a team file: %2").arg(path, problem.errorString()),
                                TeamsPage::tr("Choose a JSON file with teams."),
                                {}}};
    }
    return governor.administration().importTeams(by, document.object(), defaultAccountUrl);
}

Expected<void> exportTo(governor::Governor &governor, const QString &path)
{
    const Expected<QJsonObject> teams = governor.administration().exportTeams();
    if (!teams)
        return teams.failure();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(*teams).toJson()) < 0 || !file.commit()) {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("output_unwritable"),
                                TeamsPage::tr("%1 cannot be written: %2").arg(path, file.errorString()),
                                TeamsPage::tr("Choose another place."),
                                {}}};
    }
    return {};
}

/// How much a search says of a policy: how many of its offers have GPUs that it allows, then how many it has at all.
std::pair<qsizetype, qsizetype> worthOf(const OfferSnapshot &look, const std::vector<GpuPattern> &allowed)
{
    const auto fits = std::ranges::count_if(look.offers, [&allowed](const Offer &offer) {
        return std::ranges::any_of(
            allowed, [&offer](const GpuPattern &gpus) { return gpus.covers(offer.gpuName, offer.gpuRamMb); });
    });
    return {fits, static_cast<qsizetype>(look.offers.size())};
}

/// Of the teams' last searches the one that says most of the policy, unless it is older by a day than the first team's.
Expected<OfferSnapshotPtr> bestLook(governor::Governor &governor, const std::vector<TeamId> &teams,
                                    const std::vector<GpuPattern> &allowed)
{
    constexpr std::chrono::hours longAgo{24};
    OfferSnapshotPtr best;
    for (const TeamId &team : teams) {
        const Expected<OfferSnapshotPtr> look = governor.offers().lastSnapshot(team);
        if (!look)
            return look;
        if (*look == nullptr)
            continue;
        if (best == nullptr
            || ((*look)->fetchedAt > best->fetchedAt - longAgo && worthOf(**look, allowed) > worthOf(*best, allowed)))
            best = *look;
    }
    return best;
}

} // namespace

/// The team first, then those that search through the same account and so see the same market.
std::vector<TeamId> TeamsPage::teamsOfAccount() const
{
    std::vector<TeamId> teams{m_team};
    if (const governor::TeamView *own = current())
        for (const governor::TeamView &view : m_snapshot->teams)
            if (view.team.id != m_team && view.team.account == own->team.account)
                teams.push_back(view.team.id);
    return teams;
}

void TeamsPage::ask()
{
    if (m_team.isEmpty())
        return;
    const int question = ++m_asked;
    askSuggestions(question);
    using Found = std::pair<Expected<std::vector<PolicyVersion>>, std::map<MemberId, QString>>;
    const auto history = desk().read([team = m_team](const governor::LedgerReader &reader, Instant) {
        Found found{reader.policyHistory(team), {}};
        if (found.first)
            for (const PolicyVersion &version : *found.first)
                found.second[version.by] = reader.memberName(version.by).valueOr(QString());
        return found;
    });
    governor::whenDone(history, this, [this, question](const Found &found) {
        if (question != m_asked)
            return;
        const governor::TeamView *team = current();
        const std::vector<GpuPattern> allowed =
            team == nullptr ? std::vector<GpuPattern>() : team->policy.policy.gpuAllow;
        const auto offers =
            desk().ask([teams = teamsOfAccount(), allowed](governor::Governor &governor, const MemberId &) {
                return bestLook(governor, teams, allowed);
            });
        governor::whenDone(offers, this, [this, question, found](const Expected<OfferSnapshotPtr> &snapshot) {
            if (question != m_asked)
                return;
            m_answered = question;
            if (!found.first)
                m_notice->tell(found.first.error());
            showHistory({found.first.valueOr({}), found.second, snapshot.valueOr({})});
        });
    });
}

void TeamsPage::discard()
{
    m_reason->clear();
    showCurrent();
}

void TeamsPage::save()
{
    if (!whyNotSaved().isEmpty() || m_saving)
        return;
    m_saving = true;
    showDraft();
    const auto saved = desk().ask([team = m_team, policy = m_form->draft(), reason = m_reason->text().trimmed(),
                                   from = m_effective->from()](governor::Governor &governor, const MemberId &by) {
        return governor.policies().save(by, team, policy, reason, from);
    });
    governor::whenDone(saved, this, [this, team = m_team](const Expected<PolicyVersion> &version) {
        m_saving = false;
        if (!version) {
            const bool waits = version.error().code == QLatin1String("needs_approval");
            if (waits && team == m_team)
                discard(); // what holds now is shown until somebody has approved
            else
                showDraft();
            waits ? m_notice->tell(tr("%1 It stands under Requests, To approve.").arg(version.error().message), true)
                  : m_notice->tell(version.error());
            desk().refresh();
            return;
        }
        if (team == m_team) {
            const bool later = m_effective->from().has_value();
            m_reason->clear();
            if (later) {
                showCurrent(); // the rules of now stay in the form
                m_notice->tell(
                    tr("Version %1 comes into force on %2.")
                        .arg(QString::number(version->number), formats::shortTime(version->effectiveFrom, zone())),
                    true);
            } else {
                m_form->setPolicy(version->policy, current() == nullptr ? QString() : current()->team.zone);
                m_shownVersion = version->number;
                m_notice->tell(tr("Version %1 is in force.").arg(version->number), true);
            }
            ask();
        }
        desk().refresh();
    });
}

bool TeamsPage::tellThatItWaits(const Error &error)
{
    if (error.code != QLatin1String("needs_approval"))
        return false;
    m_notice->tell(error.message, true);
    return true;
}

void TeamsPage::addTeam()
{
    if (!m_snapshot)
        return;
    auto *dialog = new TeamDialog(*m_snapshot, this);
    connect(&desk(), &governor::Desk::snapshotChanged, dialog,
            [this, dialog] { dialog->showAccounts(*desk().snapshot()); });
    connect(dialog, &TeamDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        const auto added = desk().ask([team = dialog->newTeam()](governor::Governor &governor, const MemberId &by) {
            return governor.administration().addTeam(by, team);
        });
        governor::whenDone(added, dialog, [this, dialog](const Expected<Team> &team) {
            if (!team && !tellThatItWaits(team.error())) {
                dialog->showError(team.error());
                return;
            }
            if (team)
                m_wanted = team->id;
            dialog->accept();
            desk().refresh();
        });
    });
    dialog->open();
}

void TeamsPage::editTeam()
{
    const governor::TeamView *view = current();
    if (view == nullptr)
        return;
    auto *dialog = new TeamDialog(*m_snapshot, *view, this);
    connect(dialog, &TeamDialog::submitted, this, [this, dialog, slug = view->team.slug] {
        dialog->setBusy(true);
        const auto changed = desk().ask([slug, changes = dialog->changes(),
                                         day = dialog->fromDay()](governor::Governor &governor, const MemberId &by) {
            return governor.administration().changeTeam(by, slug, changes, day);
        });
        governor::whenDone(changed, dialog, [this, dialog](const Expected<Team> &team) {
            if (!team && !tellThatItWaits(team.error())) {
                dialog->showError(team.error());
                return;
            }
            dialog->accept();
            desk().refresh();
        });
    });
    dialog->open();
}

void TeamsPage::archiveTeam()
{
    const governor::TeamView *view = current();
    if (view == nullptr)
        return;
    const Confirmation question{tr("Archive %1?").arg(view->team.name),
                                tr("It can rent nothing any more. Its history, invoices and audit trail stay."),
                                QString(), tr("Archive team"), true};
    prompter().confirm(this, question, [this, slug = view->team.slug, name = view->team.name] {
        const auto removed = desk().ask([slug](governor::Governor &governor, const MemberId &by) {
            return governor.administration().removeTeam(by, slug);
        });
        governor::whenDone(removed, this, [this, name](const Expected<void> &done) {
            done ? m_notice->tell(tr("%1 is archived.").arg(name), true) : m_notice->tell(done.error());
            desk().refresh();
        });
    });
}

void TeamsPage::importTeams()
{
    const FileQuestion question{FileQuestion::Purpose::Open, tr("Import teams"), QString(), tr("Team files (*.json)")};
    prompter().chooseFile(this, question, [this](const QString &path) {
        const auto imported = desk().ask(
            [path](governor::Governor &governor, const MemberId &by) { return importFrom(governor, by, path); });
        governor::whenDone(imported, this, [this](const Expected<governor::Administration::ImportResult> &result) {
            if (!result) {
                m_notice->tell(result.error());
                return;
            }
            m_notice->tell(tr("%n teams are imported.", nullptr, static_cast<int>(result->teams.size())), true);
            desk().refresh();
        });
    });
}

void TeamsPage::exportTeams()
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Export teams"), QStringLiteral("teams.json"),
                                tr("Team files (*.json)")};
    prompter().chooseFile(this, question, [this](const QString &path) {
        const auto written =
            desk().ask([path](governor::Governor &governor, const MemberId &) { return exportTo(governor, path); });
        governor::whenDone(written, this, [this, path](const Expected<void> &done) {
            done ? m_notice->tell(tr("Saved as %1.").arg(path), true) : m_notice->tell(done.error());
        });
    });
}

void TeamsPage::applyTemplate()
{
    if (!m_snapshot || m_snapshot->teams.empty())
        return;
    auto *dialog = new TemplatesDialog(*m_snapshot, this);
    using Own = Expected<std::vector<OwnPolicyTemplate>>;
    const auto changeOwn = [this, dialog](const QString &chosen, auto change) {
        dialog->setBusy(true);
        const auto changed = desk().ask([change](governor::Governor &governor, const MemberId &by) -> Own {
            const Expected<void> done = change(governor.policyTemplates(), by);
            return done ? governor.policyTemplates().all() : done.failure();
        });
        governor::whenDone(changed, dialog, [this, dialog, chosen](const Own &own) {
            desk().refresh();
            if (own)
                dialog->showOwn(*own, chosen);
            else
                dialog->showError(own.error());
        });
    };
    connect(dialog, &TemplatesDialog::saveAsked, this, [changeOwn](const QString &name, const Policy &policy) {
        changeOwn(name, [name, policy](governor::OwnPolicyTemplates &templates, const MemberId &by) -> Expected<void> {
            const auto saved = templates.save(by, name, policy);
            return saved ? Expected<void>() : saved.failure();
        });
    });
    connect(dialog, &TemplatesDialog::removeAsked, this, [changeOwn](const QString &name) {
        changeOwn({}, [name](governor::OwnPolicyTemplates &templates, const MemberId &by) {
            return templates.remove(by, name);
        });
    });
    connect(dialog, &TemplatesDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        using Outcome = governor::PolicyChanges::TeamOutcome;
        using Outcomes = Expected<std::vector<Outcome>>;
        const auto saved = desk().ask([teams = dialog->teams(), policy = dialog->policy(), reason = dialog->reason()](
                                          governor::Governor &governor, const MemberId &by) -> Outcomes {
            return governor.policies().saveForAll(by, teams, policy, reason);
        });
        governor::whenDone(saved, dialog, [this, dialog](const Outcomes &outcomes) {
            desk().refresh();
            if (!outcomes) {
                dialog->showError(outcomes.error());
                return;
            }
            const bool allHaveThem = std::ranges::all_of(*outcomes, [](const Outcome &outcome) {
                return outcome.kind == Outcome::Kind::Saved || outcome.kind == Outcome::Kind::Unchanged;
            });
            if (!allHaveThem) {
                dialog->showOutcomes(*outcomes);
                return;
            }
            m_notice->tell(tr("%n teams have new rules.", nullptr, static_cast<int>(outcomes->size())), true);
            dialog->accept();
        });
    });
    dialog->open();
}

void TeamsPage::showHolidays()
{
    const governor::TeamView *view = current();
    if (view == nullptr)
        return;
    auto *dialog = new HolidaysDialog(desk(), prompter(), view->team, this);
    connect(dialog, &HolidaysDialog::changed, this, [this](const QString &told) {
        m_notice->tell(told, true);
        desk().refresh();
    });
    dialog->open();
}

} // namespace bursar::desktop
