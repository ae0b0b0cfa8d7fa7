#include "desktop/offers/offers_page.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/look/state_look.h"
#include "desktop/offers/offer_panel.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/error_state.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/gigabytes_edit.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/rate_edit.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""ms;

/// Older offers are asked for anew when the page comes to the front.
constexpr auto freshFor = 2min;
constexpr auto loadingShowsAfter = 300ms;
constexpr int wholeMarketRows = 2000;
constexpr int policyRows = 200;
constexpr int narrowWindow = 1200;

enum Market { AllowedByPolicy, WholeMarket };

ColumnSpec column(int width, ColumnSpec::Kind kind, int hiddenBelow = 0)
{
    return {width, kind, false, hiddenBelow};
}

} // namespace

std::unique_ptr<Page> makeOffersPage(PageContext context)
{
    return std::make_unique<OffersPage>(context);
}

OffersPage::OffersPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_head(new PageHead(tr("Offers"), this))
    , m_filters(new FilterBar(this))
    , m_trouble(new Banner(Banner::Kind::Warn, this))
    , m_card(new Card(this))
    , m_error(new ErrorState(this))
    , m_empty(new EmptyState(this))
    , m_panel(new OfferPanel(this))
{
    setObjectName(QStringLiteral("offersPage"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    composeFilters();
    composeHead();
    composeTable();
    page->addWidget(m_head);
    page->addWidget(m_filters);
    page->addSpacing(12);
    page->addWidget(m_trouble);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_card, 1);
    middle->addWidget(m_error, 1);
    middle->addWidget(m_empty, 1);
    middle->addWidget(m_panel);
    page->addLayout(middle, 1);
    m_trouble->setObjectName(QStringLiteral("offersTroubleBanner"));
    m_trouble->clear();
    m_error->hide();
    m_empty->hide();
    connectModel();
}

void OffersPage::composeHead()
{
    auto *refreshButton = makeButton(tr("Refresh"), QStringLiteral("refreshButton"), ButtonKind::Plain,
                                     QStringLiteral("arrow-clockwise"), this);
    connect(refreshButton, &QPushButton::clicked, this, &OffersPage::refresh);
    for (QWidget *control : {static_cast<QWidget *>(m_teamBox), static_cast<QWidget *>(m_marketBox),
                             static_cast<QWidget *>(refreshButton)})
        m_head->addControl(control);
}

void OffersPage::composeFilters()
{
    const auto box = [this](const QString &name, const QString &label) {
        auto *made = new QComboBox(this);
        made->setObjectName(name);
        made->setAccessibleName(label);
        connect(made, &QComboBox::activated, this, &OffersPage::applyCriteria);
        return made;
    };
    m_teamBox = new QComboBox(this);
    m_teamBox->setObjectName(QStringLiteral("offersTeamBox"));
    m_teamBox->setAccessibleName(tr("Team"));
    m_teamBox->setSizeAdjustPolicy(QComboBox::AdjustToContents); // teams come after it was shown
    connect(m_teamBox, &QComboBox::activated, this, &OffersPage::teamChanged);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("offerSearchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("GPU, host or country"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &OffersPage::applyCriteria);
    m_gpuBox = box(QStringLiteral("gpuBox"), tr("GPU"));
    m_gpuBox->addItem(tr("All GPUs"), QString());
    m_countBox = box(QStringLiteral("gpuCountBox"), tr("GPUs"));
    m_countBox->addItem(tr("Any"), 0);
    for (const int count : {1, 2, 4, 8})
        m_countBox->addItem(formats::count(count), count);
    m_priceEdit = new RateEdit(this);
    m_priceEdit->setObjectName(QStringLiteral("priceUpToEdit"));
    m_priceEdit->setAccessibleName(tr("Price up to"));
    m_priceEdit->setOptional(tr("No limit"));
    connect(m_priceEdit, &QLineEdit::textChanged, this, &OffersPage::applyCriteria);
    m_verdictBox = box(QStringLiteral("verdictBox"), tr("Verdict"));
    m_verdictBox->addItem(tr("All verdicts"), -1);
    for (const Verdict verdict : {Verdict::Allow, Verdict::NeedsApproval, Verdict::Deny})
        m_verdictBox->addItem(stateLook(verdict).word, static_cast<int>(verdict));
    m_diskEdit = new GigabytesEdit(this);
    m_diskEdit->setObjectName(QStringLiteral("offersDiskEdit"));
    m_diskEdit->setAccessibleName(tr("Disk in GB"));
    m_diskEdit->setRange(Gigabytes::fromWhole(8), Gigabytes::fromWhole(100'000));
    m_diskEdit->setValue(Gigabytes::fromWhole(20));
    connect(m_diskEdit, &QLineEdit::textChanged, this, &OffersPage::judge);
    m_marketBox = new QComboBox(this);
    m_marketBox->setObjectName(QStringLiteral("marketBox"));
    m_marketBox->setAccessibleName(tr("Which offers to ask for"));
    m_marketBox->addItem(tr("What the policy allows"), AllowedByPolicy);
    m_marketBox->addItem(tr("Whole market"), WholeMarket);
    m_marketBox->setToolTip(
        tr("Vast.ai counts the rows of every search: up to %1 for the whole market, of 20,000 a day.")
            .arg(formats::count(wholeMarketRows)));
    connect(m_marketBox, &QComboBox::activated, this, &OffersPage::askForOffers);
    m_filters->addFilter(tr("Search"), m_search, 190);
    m_filters->addFilter(tr("GPU"), m_gpuBox, 150);
    m_filters->addFilter(tr("GPUs"), m_countBox, 74);
    m_filters->addFilter(tr("Price up to"), m_priceEdit, 86);
    m_filters->addFilter(tr("Verdict"), m_verdictBox, 130);
    m_filters->addFilter(tr("Disk"), m_diskEdit, 80);
    connect(m_filters, &FilterBar::clearActivated, this, &OffersPage::clearFilters);
}

void OffersPage::composeTable()
{
    using Kind = ColumnSpec::Kind;
    m_card->body()->setContentsMargins(1, 5, 5, 5);
    m_table = new TableView(m_card);
    m_table->setObjectName(QStringLiteral("offerTable"));
    m_table->setAccessibleName(tr("Offers"));
    m_table->setModel(&m_model);
    ColumnSpec gpu = column(100, Kind::Text);
    gpu.stretches = true;
    m_table->setColumns({column(126, Kind::Text), gpu, column(74, Kind::Number), column(100, Kind::Number),
                         column(96, Kind::Number), column(100, Kind::Text, 620), column(88, Kind::Text, 700),
                         column(76, Kind::Number, 880), column(88, Kind::Number, 960), column(64, Kind::Text, 1030)});
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(OfferModel::Column::Verdict), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_card->body()->addWidget(m_table);
}

void OffersPage::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &OffersPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OffersPage::restorePlace);
    connect(m_table, &TableView::rowChosen, this, [this](int row) {
        if (row >= 0 && m_panelClosed) {
            m_panelClosed = false;
            m_panel->show();
        }
        showChosen();
    });
    connect(m_table, &QAbstractItemView::activated, this, &OffersPage::rent);
    connect(m_error, &ErrorState::buttonActivated, this, &OffersPage::askForOffers);
    connect(m_trouble, &Banner::buttonActivated, this, &OffersPage::askForOffers);
    connect(m_panel, &OfferPanel::rentAsked, this, &OffersPage::rent);
    connect(m_panel, &OfferPanel::remedyActivated, this, &OffersPage::follow);
    connect(m_panel, &OfferPanel::policyAsked, this, [this] {
        Q_EMIT wantsToGo({PageId::Teams, m_shownTeam, {}, {}});
    });
    connect(m_panel, &OfferPanel::closeAsked, this, [this] {
        m_panelClosed = true;
        m_panel->hide();
    });
    connect(m_empty, &EmptyState::buttonActivated, this, [this] {
        if (m_snapshot && m_snapshot->accounts.empty())
            Q_EMIT wantsToConnect();
        else
            Q_EMIT wantsToGo({PageId::Teams, {}, {}, QStringLiteral("new")});
    });
    m_loadingTimer.setSingleShot(true);
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] { m_table->setLoading(m_asking); });
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
    const governor::TeamView *view = team();
    const bool canAsk = view != nullptr && !m_snapshot->accounts.empty();
    if (m_snapshot && !canAsk) {
        const bool noAccount = m_snapshot->accounts.empty();
        m_empty->setText(QStringLiteral("tags"),
                         noAccount ? tr("No account is connected, so there is nobody to ask for offers.")
                                   : tr("Offers are judged by a team's policy, and there is no team yet."));
        m_empty->setButton(noAccount ? tr("Connect Vast.ai…") : tr("New team…"));
    }
    m_empty->setVisible(m_snapshot && !canAsk);
    m_card->setVisible(canAsk || !m_snapshot);
    m_panel->setVisible(canAsk && !m_panelClosed);
    if (!canAsk)
        return;
    if (view->team.id != m_shownTeam) {
        m_shownTeam = view->team.id;
        m_offers.reset();
        ++m_question;
        m_asking = false;
        m_error->hide();
        m_trouble->clear();
        if (m_inFront)
            activated();
    }
    judge();
}

void OffersPage::goTo(const Destination &destination)
{
    if (destination.filter == QLatin1String("allowed"))
        m_verdictBox->setCurrentIndex(m_verdictBox->findData(static_cast<int>(Verdict::Allow)));
    applyCriteria();
}

void OffersPage::activated()
{
    m_inFront = true;
    m_table->setFocus();
    const bool fresh = m_offers && m_snapshot && m_snapshot->now - m_offers->fetchedAt < freshFor;
    if (m_asking || fresh || m_shownTeam.isEmpty())
        return;
    if (!m_offers) {
        // What was seen last stands there until the fresh answer comes.
        governor::whenDone(desk().ask([team = m_shownTeam](governor::Governor &governor, const MemberId &) {
            return governor.offers().lastSnapshot(team);
        }),
                           this, [this, question = m_question + 1](const Expected<OfferSnapshotPtr> &last) {
                               if (question == m_question && m_asking && last && *last)
                                   showOffers(*last);
                           });
    }
    askForOffers();
}

void OffersPage::refresh()
{
    askForOffers();
}

void OffersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OffersPage::askForOffers()
{
    const governor::TeamView *view = team();
    if (view == nullptr)
        return;
    governor::OfferSearch search;
    search.team = view->team.id;
    search.disk = m_diskEdit->value().value_or(Gigabytes::fromWhole(20));
    search.plannedTime = view->policy.policy.defaultHours;
    search.onlyAllowedByPolicy = m_marketBox->currentData().toInt() == AllowedByPolicy;
    search.limit = search.onlyAllowedByPolicy ? policyRows : wholeMarketRows;
    m_asking = true;
    m_loadingTimer.start(loadingShowsAfter);
    using Answer = Expected<OfferSnapshotPtr>;
    governor::whenDone(desk().askLater<Answer>(
                           [search](governor::Governor &governor, const MemberId &, std::function<void(Answer)> done) {
                               governor.offers().search(search, std::move(done));
                           }),
                       this, [this, question = ++m_question](const Answer &answer) { answered(question, answer); });
}

void OffersPage::answered(int question, const Expected<OfferSnapshotPtr> &answer)
{
    if (question != m_question)
        return;
    m_asking = false;
    m_table->setLoading(false);
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    m_error->hide();
    m_trouble->clear();
    showOffers(*answer);
}

void OffersPage::showProblem(const Error &error)
{
    if (m_offers) {
        m_trouble->setText(error.message, error.remedy);
        m_trouble->setButton(tr("Ask again"));
        return;
    }
    m_error->setError(error, tr("Ask again"));
    m_error->show();
    m_card->hide();
}

void OffersPage::showOffers(const OfferSnapshotPtr &offers)
{
    m_offers = offers;
    m_card->show();
    judge();
    fillGpus();
    showAge();
    // The cheapest that is allowed is what most people look for.
    if (m_table->selectedRow() < 0 && m_model.rowCount() > 0)
        m_table->showRow(0);
}

void OffersPage::judge()
{
    const governor::TeamView *view = team();
    if (view == nullptr)
        return;
    const Gigabytes disk = m_diskEdit->value().value_or(Gigabytes::fromWhole(20));
    m_model.show(m_offers, {view->policy.policy, view->standing, disk, view->policy.policy.defaultHours});
    showCounts();
    showChosen();
}

void OffersPage::applyCriteria()
{
    OfferCriteria criteria;
    criteria.text = m_search->text().trimmed();
    criteria.gpuName = m_gpuBox->currentData().toString();
    criteria.numGpus = m_countBox->currentData().toInt();
    criteria.priceUpTo = m_priceEdit->value();
    if (const int verdict = m_verdictBox->currentData().toInt(); verdict >= 0)
        criteria.verdict = static_cast<Verdict>(verdict);
    m_model.setCriteria(criteria);
    m_filters->setClearable(!criteria.isEmpty());
    showCounts();
    showChosen();
}

void OffersPage::clearFilters()
{
    m_search->clear();
    m_priceEdit->setValue(std::nullopt);
    for (QComboBox *box : {m_gpuBox, m_countBox, m_verdictBox})
        box->setCurrentIndex(0);
    applyCriteria();
}

void OffersPage::fillGpus()
{
    const QString before = m_gpuBox->currentData().toString();
    const QStringList names = m_model.gpuNames();
    m_gpuBox->clear();
    m_gpuBox->addItem(tr("All GPUs"), QString());
    for (const QString &name : names)
        m_gpuBox->addItem(name, name);
    m_gpuBox->setCurrentIndex(std::max(0, m_gpuBox->findData(before)));
    m_gpuBox->view()->setMinimumWidth(scaled(170));
    applyCriteria();
}

void OffersPage::showCounts()
{
    const OfferModel::Counts counts = m_model.counts();
    m_table->setEmptyText(!m_offers             ? (m_asking ? tr("Asking Vast.ai…") : QString())
                              : counts.all == 0 ? tr("Vast.ai has no such offer now.")
                                                : tr("No offer passes the filters."));
    if (!m_offers) {
        m_filters->setCount(QString());
        return;
    }
    QStringList details{tr("%1 allowed").arg(formats::count(counts.allowed))};
    if (counts.needApproval > 0)
        details << tr("%1 with approval").arg(formats::count(counts.needApproval));
    if (m_offers->badRows > 0)
        details << tr("%n could not be read", nullptr, m_offers->badRows);
    m_filters->setCount(tr("%1 offers").arg(formats::countOf(counts.shown, counts.all)),
                        details.join(QStringLiteral(", ")));
}

void OffersPage::showAge()
{
    const governor::TeamView *view = team();
    if (view == nullptr)
        return;
    QString words = tr("for %1, policy version %2").arg(view->team.name).arg(view->policy.number);
    if (m_offers)
        words = tr("%1, seen %2 ago").arg(words, formats::age(m_snapshot->now - m_offers->fetchedAt));
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
    proposal.disk = m_diskEdit->value().value_or(Gigabytes::fromWhole(20));
    proposal.plannedTime = view->policy.policy.defaultHours;
    return proposal;
}

void OffersPage::showChosen()
{
    const std::optional<Proposal> proposal = chosenProposal();
    if (!proposal) {
        m_panel->showNothing();
        return;
    }
    const governor::TeamView *view = team();
    m_panel->showOffer(*proposal, decide(view->policy.policy, view->standing, *proposal), view->policy.number);
}

void OffersPage::rememberPlace()
{
    const int row = m_table->selectedRow();
    m_chosen = row >= 0 && row < m_model.rowCount() ? m_model.offerAt(row).id : OfferId{};
    m_chosenOffset = row >= 0 ? m_table->rowViewportPosition(row) : m_table->verticalScrollBar()->value();
}

void OffersPage::restorePlace()
{
    const int row = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
    if (row < 0)
        return;
    m_table->showRow(row);
    const int position = row * m_table->rowHeight(row);
    m_table->verticalScrollBar()->setValue(position - m_chosenOffset);
}

void OffersPage::rent()
{
    const std::optional<Proposal> proposal = chosenProposal();
    const governor::TeamView *view = team();
    if (!proposal || decide(view->policy.policy, view->standing, *proposal).verdict != Verdict::Allow)
        return;
    auto *wizard = new RentalWizard(context(), m_snapshot, m_offers, window());
    wizard->startWith(*proposal);
    connect(wizard, &RentalWizard::wantsToGo, this, &Page::wantsToGo);
    wizard->open();
}

void OffersPage::follow(const Remedy &remedy)
{
    switch (remedy.action) {
    case Remedy::Action::CheaperOffer:
    case Remedy::Action::OtherGpu:
        clearFilters();
        m_verdictBox->setCurrentIndex(m_verdictBox->findData(static_cast<int>(Verdict::Allow)));
        applyCriteria();
        if (m_model.rowCount() > 0)
            m_table->showRow(0);
        break;
    case Remedy::Action::FewerHours:
    case Remedy::Action::SmallerDisk:
        if (const std::optional<Proposal> proposal = chosenProposal()) {
            auto *wizard = new RentalWizard(context(), m_snapshot, m_offers, window());
            wizard->startWith(*proposal);
            connect(wizard, &RentalWizard::wantsToGo, this, &Page::wantsToGo);
            wizard->open();
        }
        break;
    case Remedy::Action::ShowInstances:
        Q_EMIT wantsToGo({PageId::Instances, m_shownTeam, {}, {}});
        break;
    case Remedy::Action::WaitUntilPeriodEnds:
        break;
    case Remedy::Action::AskForChange:
        Q_EMIT wantsToGo({PageId::Teams, m_shownTeam, {}, {}});
        break;
    }
}

void OffersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int width = window()->width();
    const bool narrow = width < scaled(narrowWindow);
    m_panel->fitWindow(width);
    m_panel->setClosable(narrow);
    if (!narrow && m_panelClosed) {
        m_panelClosed = false;
        m_panel->show();
    }
}

} // namespace bursar::desktop
