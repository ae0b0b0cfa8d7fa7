#include "desktop/offers/offers_page.h"

#include "desktop/look/formats.h"
#include "desktop/offers/offer_comparison.h"
#include "desktop/offers/offer_filters.h"
#include "desktop/offers/offer_inquiry.h"
#include "desktop/offers/offer_judging.h"
#include "desktop/offers/offer_panel.h"
#include "desktop/offers/save_search_dialog.h"
#include "desktop/offers/saved_searches.h"
#include "desktop/rental/former_rental.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/requests/ask_change_dialog.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/error_state.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/table_view.h"
#include "governor/governor.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;

/// Older offers are asked for anew when the page comes to the front.
constexpr auto freshFor = 2min;
constexpr int policyRows = 200;
constexpr int historyDays = 90;

} // namespace

bool OffersPage::settled() const
{
    return !m_inquiry->isAsking() && !m_judging->isAtWork();
}

const governor::TeamView *OffersPage::team() const
{
    if (!m_snapshot)
        return nullptr;
    const std::optional<TeamId> own = TeamId::parse(m_teamBox->currentData().toString());
    const TeamId wanted = m_switcherTeam.isEmpty() ? own.value_or(TeamId{}) : m_switcherTeam;
    for (const governor::TeamView &view : m_snapshot->teams)
        if (view.team.id == wanted)
            return &view;
    return m_snapshot->teams.empty() ? nullptr : &m_snapshot->teams.front();
}

void OffersPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    // The sample's market costs nothing to look at.
    if (first && snapshot->sample)
        m_marketBox->setCurrentIndex(WholeMarket);
    fillTeams();
    teamChanged();
    showAge();
}

void OffersPage::fillTeams()
{
    QStringList ids;
    for (const governor::TeamView &view : m_snapshot->teams)
        ids << view.team.id.toString();
    QStringList before;
    for (int i = 0; i < m_teamBox->count(); ++i)
        before << m_teamBox->itemData(i).toString();
    if (ids == before)
        return;
    const QString chosen = m_teamBox->currentData().toString();
    m_teamBox->clear();
    for (const governor::TeamView &view : m_snapshot->teams)
        m_teamBox->addItem(view.team.name, view.team.id.toString());
    m_teamBox->setCurrentIndex(std::max(0, m_teamBox->findData(chosen)));
}

void OffersPage::chooseTeam(const TeamId &team)
{
    m_switcherTeam = team;
    const int row = m_teamBox->findData(team.toString());
    if (row >= 0)
        m_teamBox->setCurrentIndex(row);
    m_teamBox->setVisible(team.isEmpty());
    teamChanged();
}

void OffersPage::teamChanged()
{
    showWhatIsMissing();
    const governor::TeamView *view = team();
    if (view == nullptr || m_snapshot->accounts.empty())
        return;
    if (view->team.id != m_shownTeam) {
        m_shownTeam = view->team.id;
        m_offers.reset();
        m_inquiry->drop();
        m_error->hide();
        m_frame->show();
        m_trouble->clear();
        if (m_inFront)
            activated();
    }
    judge();
}

/// Without an account or a team there is nothing to ask, and that is said instead.
void OffersPage::showWhatIsMissing()
{
    const bool noAccount = m_snapshot && m_snapshot->accounts.empty();
    const bool noTeam = m_snapshot && m_snapshot->teams.empty();
    const bool missing = noAccount || noTeam;
    if (missing) {
        m_empty->setText(QStringLiteral("tags"),
                         noAccount ? tr("No account is connected, so there is nobody to ask for offers.")
                                   : tr("Offers are judged by a team's policy, and there is no team yet."));
        m_empty->setButton(noAccount ? tr("Connect Vast.ai…") : tr("New team…"));
    }
    m_empty->setVisible(missing);
    m_filters->setVisible(!missing);
    m_marketBox->setVisible(!missing);
    m_teamBox->setVisible(!missing && m_switcherTeam.isEmpty());
    m_frame->setVisible(!missing && m_error->isHidden());
    m_frame->setPanelWanted(!missing);
}

void OffersPage::goTo(const Destination &destination)
{
    if (destination.filter == QLatin1String("allowed"))
        m_filters->setVerdict(Verdict::Allow);
}

void OffersPage::activated()
{
    m_inFront = true;
    m_table->setFocus();
    const bool fresh = m_offers && m_snapshot && m_snapshot->now - m_offers->fetchedAt < freshFor;
    // The whole market costs search rows, of which a day has so many: a person asks for it anew.
    const bool costsLittle =
        m_marketBox->currentData().toInt() == AllowedByPolicy || (m_snapshot && m_snapshot->sample);
    if (!m_inquiry->isAsking() && !fresh && !m_shownTeam.isEmpty() && (!m_offers || costsLittle))
        ask();
}

void OffersPage::refresh()
{
    ask();
}

void OffersPage::focusSearch()
{
    m_filters->focusSearch();
}

void OffersPage::ask()
{
    const governor::TeamView *view = team();
    if (view == nullptr || m_snapshot->accounts.empty())
        return;
    governor::OfferSearch search;
    search.team = view->team.id;
    search.disk = m_filters->disk();
    search.plannedTime = view->policy.policy.defaultHours;
    search.onlyAllowedByPolicy = m_marketBox->currentData().toInt() == AllowedByPolicy;
    search.limit = search.onlyAllowedByPolicy ? policyRows : wholeMarketRows;
    m_inquiry->ask(search, !m_offers);
    showCounts();
}

void OffersPage::showProblem(const Error &error)
{
    if (m_offers) {
        m_trouble->setKind(Banner::Kind::Warn);
        m_trouble->setText({}, QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed());
        m_trouble->setButton(tr("Ask again"));
        return;
    }
    m_error->setError(error, tr("Ask again"));
    m_error->show();
    m_frame->hide();
}

void OffersPage::showOffers(const OfferSnapshotPtr &offers)
{
    m_offers = offers;
    m_error->hide();
    m_frame->show();
    m_marksEnd.start();
    m_historyAsked.clear(); // today's price may have been seen
    judge();
    showAge();
}

void OffersPage::judge()
{
    const governor::TeamView *view = team();
    if (view == nullptr)
        return;
    m_judging->judge(m_offers,
                     {view->policy.policy, view->standing, m_filters->disk(), view->policy.policy.defaultHours});
}

void OffersPage::showJudged()
{
    if (m_model.offers())
        m_filters->showChoices(*m_model.offers());
    showCounts();
    showChosen();
}

void OffersPage::applyCriteria()
{
    m_model.setCriteria(m_filters->criteria());
    showJudged();
}

void OffersPage::showCounts()
{
    const OfferModel::Counts counts = m_model.counts();
    m_table->setEmptyText(!m_offers             ? (m_inquiry->isAsking() ? tr("Asking Vast.ai…") : QString())
                              : counts.all == 0 ? tr("Vast.ai has no such offer now.")
                                                : tr("No offer passes the filters."));
    if (!m_offers) {
        m_filters->setCount(QString());
        return;
    }
    QStringList details{tr("%1 allowed").arg(formats::count(counts.allowed))};
    if (counts.needApproval > 0)
        details << tr("%1 with approval").arg(formats::count(counts.needApproval));
    if (m_marksEnd.isActive() && m_model.offers()) {
        if (const int fresh = m_model.offers()->fresh(); fresh > 0)
            details << tr("%n new", nullptr, fresh);
        if (const int gone = m_model.offers()->gone(); gone > 0)
            details << tr("%n gone", nullptr, gone);
    }
    if (!m_offers->complete)
        details << tr("Vast.ai has more, narrow the search");
    if (m_offers->badRows > 0)
        details << tr("%n could not be read", nullptr, m_offers->badRows);
    m_filters->setCount(tr("%1 offers").arg(formats::countOf(counts.shown, counts.all)),
                        details.join(QStringLiteral(", ")));
}

void OffersPage::showAge()
{
    const governor::TeamView *view = team();
    if (view == nullptr || m_snapshot->accounts.empty()) {
        m_head->setSubtitle(QString());
        return;
    }
    QString words = tr("for %1, policy version %2").arg(view->team.name).arg(view->policy.number);
    if (m_offers) {
        const Duration age = m_snapshot->now - m_offers->fetchedAt;
        words = age < 5s ? tr("%1, just seen").arg(words) : tr("%1, seen %2 ago").arg(words, formats::age(age));
    }
    m_head->setSubtitle(words);
}

std::optional<Proposal> OffersPage::chosenProposal() const
{
    const int row = m_table->selectedRow();
    const governor::TeamView *view = team();
    if (row < 0 || row >= m_model.rowCount() || view == nullptr)
        return std::nullopt;
    Proposal proposal;
    proposal.team = view->team.id;
    proposal.offer = m_model.offerAt(row);
    proposal.disk = m_filters->disk();
    proposal.plannedTime = view->policy.policy.defaultHours;
    return proposal;
}

void OffersPage::compare()
{
    std::vector<quint32> places;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        places.push_back(static_cast<quint32>(m_model.offers()->placeOf(m_model.offerAt(row.row()).id)));
    if (places.size() < 2 || places.size() > OfferComparison::most)
        return;
    (new OfferComparison(m_model.offers(), places, this))->open();
}

void OffersPage::openSearches()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedSearchesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    SavedSearches searches(context().preferences);
    const QStringList names = searches.names();
    for (const QString &name : names)
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, search = searches.search(name)] { m_filters->restore(search); });
    if (names.isEmpty())
        menu->addAction(tr("No search is saved yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Save this search…")), &QAction::triggered, this, &OffersPage::saveSearch);
    if (!names.isEmpty()) {
        QMenu *removal = menu->addMenu(tr("Remove"));
        for (const QString &name : names)
            connect(removal->addAction(name), &QAction::triggered, this,
                    [this, name] { SavedSearches(context().preferences).remove(name); });
    }
    menu->popup(m_filters->searchCorner());
}

void OffersPage::saveSearch()
{
    auto *dialog = new SaveSearchDialog(SavedSearches(context().preferences).names(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        SavedSearches(context().preferences).save(dialog->name(), m_filters->state());
        dialog->close();
    });
    dialog->open();
}

void OffersPage::showChosen()
{
    m_panel->setChosen(static_cast<int>(m_table->selectionModel()->selectedRows().size()));
    const std::optional<Proposal> proposal = chosenProposal();
    if (!proposal) {
        m_panel->showNothing();
        return;
    }
    m_panel->showOffer(*proposal, decisionOn(*proposal), team()->policy.number);
    askForPriceHistory(proposal->offer.gpuName);
}

void OffersPage::askForPriceHistory(const QString &gpuName)
{
    if (gpuName == m_historyAsked)
        return;
    m_historyAsked = gpuName;
    governor::whenDone(desk().ask([gpuName](governor::Governor &governor, const MemberId &) {
        return governor.offers().priceHistory(gpuName, historyDays);
    }),
                       this, [this, gpuName](const Expected<std::vector<MarketPrice>> &history) {
                           if (gpuName == m_historyAsked && history) // without it the panel only lacks a line
                               m_panel->showPriceHistory(gpuName, *history);
                       });
}

/// With the nearest allowed offers of those fetched among the remedies.
Decision OffersPage::decisionOn(const Proposal &proposal) const
{
    const governor::TeamView *view = team();
    return decide(view->policy.policy, view->standing, proposal, {{}, m_offers ? &m_offers->offers : nullptr});
}

void OffersPage::rent()
{
    const std::optional<Proposal> proposal = chosenProposal();
    if (proposal && decisionOn(*proposal).verdict == Verdict::Allow)
        openWizard(*proposal);
}

void OffersPage::openWizard(const Proposal &proposal)
{
    auto *wizard = new RentalWizard(context(), m_snapshot, m_offers, window());
    wizard->startWith(proposal);
    connect(wizard, &RentalWizard::wantsToGo, this, &Page::wantsToGo);
    wizard->open();
}

void OffersPage::showAllowed()
{
    m_filters->clear();
    m_filters->setVerdict(Verdict::Allow);
    m_table->showRow(0);
}

void OffersPage::choose(OfferId offer)
{
    if (m_model.rowOf(offer) < 0)
        m_filters->clear(); // it was fetched, so only a filter hides it
    m_table->showRow(m_model.rowOf(offer));
    m_table->setFocus();
}

void OffersPage::askForChange(const Remedy &remedy)
{
    auto *dialog = new AskChangeDialog(desk(), m_shownTeam, remedy, this);
    connect(dialog, &AskChangeDialog::asked, this, [this](const RequestId &request) {
        Q_EMIT wantsToGo({PageId::Requests, {}, request.toString(), {}});
    });
    dialog->open();
}

void OffersPage::follow(const Remedy &remedy)
{
    switch (remedy.action) {
    case Remedy::Action::CheaperOffer:
    case Remedy::Action::OtherGpu:
        if (remedy.offer.isEmpty())
            showAllowed();
        else
            choose(remedy.offer);
        break;
    case Remedy::Action::FewerHours:
    case Remedy::Action::SmallerDisk:
    case Remedy::Action::RequestApproval:
    case Remedy::Action::AskForException: // the wizard asks why
        if (const std::optional<Proposal> proposal = chosenProposal())
            openWizard(helpedBy(*proposal, remedy));
        break;
    case Remedy::Action::ShowInstances:
        Q_EMIT wantsToGo({PageId::Instances, m_shownTeam, {}, QStringLiteral("idle")});
        break;
    case Remedy::Action::WaitUntilPeriodEnds:
        break;
    case Remedy::Action::AskForChange:
        askForChange(remedy);
        break;
    case Remedy::Action::OpenKeySettings:
        Q_EMIT wantsToGo({PageId::Access, m_shownTeam, {}, {}});
        break;
    }
}

void OffersPage::fit(Room room)
{
    m_columnsButton->setText(room == Room::Narrow ? QString() : m_columnsButton->accessibleName());
    m_frame->fit(room);
}

} // namespace bursar::desktop
