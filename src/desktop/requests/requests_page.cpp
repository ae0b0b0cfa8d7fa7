#include "desktop/requests/requests_page.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/parts/policy_words.h"
#include "desktop/requests/ask_change_dialog.h"
#include "desktop/requests/change_replay.h"
#include "desktop/requests/delegate_dialog.h"
#include "desktop/requests/request_effects.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "governor/governor.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

using governor::RequestView;

namespace {

/// Short enough to stand beside a state.
QString titleOf(const RequestView &view)
{
    if (const auto rental = view.request.rental())
        return RequestsPage::tr("%1 × %2", "count × GPU")
            .arg(QString::number(rental->proposal.offer.numGpus), rental->proposal.offer.gpuName);
    if (view.change)
        return RequestsPage::tr("Change");
    if (view.transfer || view.credit)
        return RequestsPage::tr("Transfer");
    const auto command = view.request.command();
    return command ? summaryOf(view).section(QLatin1Char(' '), 0, 0) : summaryOf(view);
}

} // namespace

RequestsPage::~RequestsPage() = default;

RequestsPage::RequestsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new RequestModel(this))
    , m_replay(new ChangeReplay(desk(), this))
{
    setObjectName(QStringLiteral("requestsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpHead();
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_filters);
    column->addSpacing(12);
    composeMiddle();
    column->addWidget(m_frame, 1);
    m_empty = new EmptyState(this);
    m_empty->setText(QStringLiteral("inbox"), tr("Nobody has asked for anything yet."));
    m_empty->setButton(tr("Find offers"));
    m_empty->hide();
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::buttonActivated, this, [this] {
        Q_EMIT wantsToGo({PageId::Offers, m_team, {}, {}});
    });
    connect(m_replay, &ChangeReplay::known, this, &RequestsPage::showChosen);
    showChosen();
}

void RequestsPage::setUpHead()
{
    m_head = new PageHead(tr("Requests"), this);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("requestsNotice"));
    m_notice->clear();
    m_filters = new FilterBar(this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("requestSearchEdit"));
    m_search->setPlaceholderText(tr("Request, GPU, person or reason"));
    m_search->addAction(icon(QStringLiteral("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    m_filters->addFilter(tr("Search"), m_search, 240);
    m_show = new QComboBox(this);
    m_show->setObjectName(QStringLiteral("requestStateBox"));
    m_show->addItems(
        {tr("All states"), tr("To approve"), tr("Waiting"), tr("Running"), tr("Done"), tr("Refused or failed")});
    m_filters->addFilter(tr("State"), m_show, 160);
    connect(m_search, &QLineEdit::textChanged, this, &RequestsPage::applyCriteria);
    connect(m_show, &QComboBox::currentIndexChanged, this, &RequestsPage::applyCriteria);
    connect(m_filters, &FilterBar::clearActivated, this, [this] {
        m_search->clear();
        m_show->setCurrentIndex(0);
    });
}

void RequestsPage::composeMiddle()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("requestsTable"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    m_table->setChoosesFirst(true);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{100, Kind::Whole},
                         {150, Kind::Text, true},
                         {110, Kind::Whole},
                         {80, Kind::Text, false, 3},
                         {96, Kind::Number},
                         {66, Kind::Number, false, 2},
                         {130, Kind::Whole, false, 1}});
    m_table->horizontalHeader()->setSortIndicator(RequestModel::AskedColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setEmptyText(tr("No request matches these filters."));
    card->body()->addWidget(m_table);
    m_panel = new SidePanel(this);
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_cancel =
        makeButton(tr("Cancel request…"), QStringLiteral("cancelRequestButton"), ButtonKind::Danger, {}, m_panel);
    m_instance = makeButton(tr("Show instance"), QStringLiteral("showInstanceButton"), ButtonKind::Plain, {}, m_panel);
    m_approve = makeButton(tr("Approve…"), QStringLiteral("approveButton"), ButtonKind::Primary, {}, m_panel);
    m_reject = makeButton(tr("Reject…"), QStringLiteral("rejectButton"), ButtonKind::Danger, {}, m_panel);
    m_again = makeButton(tr("Rent again…"), QStringLiteral("rentAgainButton"), ButtonKind::Plain, {}, m_panel);
    m_again->setToolTip(tr("Opens the same rental with the next cheapest equal offer"));
    m_panel->addButton(m_again, true);
    m_panel->addButton(m_instance, true);
    m_panel->addButton(m_cancel, true);
    m_panel->addButton(m_reject, true);
    m_panel->addButton(m_approve, true);
    m_frame = new PanelFrame(card, m_panel, this);
    m_head->addControl(m_frame->detailsButton());
    connect(m_table, &TableView::rowChosen, this, &RequestsPage::showChosen);
    connect(m_cancel, &QPushButton::clicked, this, &RequestsPage::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { rentAgain(); });
    connect(m_approve, &QPushButton::clicked, this, [this] { answer(AnswerDialog::Answer::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { answer(AnswerDialog::Answer::Reject); });
    connect(m_instance, &QPushButton::clicked, this, [this] {
        if (const RequestView *view = chosen())
            Q_EMIT wantsToGo({PageId::Instances, {}, view->request.instance.toString(), {}});
    });
}

const RequestView *RequestsPage::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->viewAt(row);
}

void RequestsPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->show(snapshot);
    if (!m_wanted.isEmpty() && m_table->showThing(m_wanted.toString()))
        m_wanted = {};
    m_empty->setVisible(snapshot->requests.empty());
    m_frame->setVisible(!snapshot->requests.empty());
    m_filters->setVisible(!snapshot->requests.empty());
    showCounts();
    showChosen();
}

void RequestsPage::showCounts()
{
    if (!m_snapshot)
        return;
    int waiting = 0;
    for (const RequestView &view : m_snapshot->requests)
        if (!isEnd(view.request.state) && view.request.state != RequestState::Running
            && (m_team.isEmpty() || view.request.team == m_team))
            ++waiting;
    m_head->setSubtitle(waiting > 0 ? tr("%n waiting", nullptr, waiting) : tr("nothing waits"));
    constexpr int most = 500; // of a snapshot
    m_filters->setCount(tr("%1 requests").arg(formats::countOf(m_model->rowCount(), m_model->allCount())),
                        m_model->allCount() < most ? QString() : tr("the newest ones; older ones stand in Audit"));
}

void RequestsPage::showChosen()
{
    const RequestView *view = chosen();
    m_facts->begin();
    const bool waits = view != nullptr && view->request.state == RequestState::AwaitingApproval;
    m_cancel->setText(waits ? tr("Cancel…") : tr("Cancel request…")); // three buttons stand there then
    const bool ended = view != nullptr && (isEnd(view->request.state) || awaitsLastCharge(*view, *m_snapshot));
    m_again->setVisible(ended && view->request.kind == RequestKind::Rental);
    m_approve->setVisible(waits);
    m_reject->setVisible(waits);
    m_cancel->setVisible(view != nullptr && !isEnd(view->request.state) && !awaitsLastCharge(*view, *m_snapshot));
    const bool lives = view != nullptr && !view->request.instance.isEmpty() && !awaitsLastCharge(*view, *m_snapshot);
    m_instance->setVisible(lives && !isEnd(view->request.state));
    if (view == nullptr) {
        m_panel->clearState();
        m_panel->setTitle(tr("No request chosen"));
        m_panel->setSubtitle(tr("Choose a request to see how it was decided and where it stands."));
        m_facts->end();
        return;
    }
    // Once Vast.ai runs it, the instance is what can be ended.
    m_cancel->setEnabled(view->request.state != RequestState::Running && !view->request.cancelAsked);
    m_cancel->setToolTip(view->request.cancelAsked   ? tr("Cancelling is asked already.")
                             : m_cancel->isEnabled() ? QString()
                                                     : tr("It runs: destroy the instance instead."));
    m_panel->setTitle(titleOf(*view));
    m_panel->setSubtitle(tr("%1 · request %2").arg(summaryOf(*view), view->request.id.toString()));
    m_panel->setState(standOf(*view, *m_snapshot));
    showDecision(*view);
    showEffects(*view);
    showFacts(*view);
    m_facts->hairline();
    if (view->request.kind == RequestKind::Rental && m_again->isHidden())
        m_facts->link(tr("Rent again…"), QStringLiteral("rentAgainLink"), [this] { rentAgain(); });
    if (waits)
        m_facts->link(tr("Hand on to somebody else…"), QStringLiteral("delegateLink"), [this] { handOn(); });
    m_facts->link(tr("Show in the audit trail"), QStringLiteral("showTrailLink"), [this] {
        if (const RequestView *chosenNow = chosen())
            Q_EMIT wantsToGo({PageId::Audit, {}, chosenNow->request.id.toString(), {}});
    });
    m_facts->end();
}

void RequestsPage::showDecision(const RequestView &view)
{
    if (const QString why = whyItWaits(view, *m_snapshot); !why.isEmpty())
        m_facts->words(why, TextRole::Body, ColourRole::Warn);
    if (!view.request.error.isEmpty())
        m_facts->words(view.request.error, TextRole::Body, ColourRole::Bad);
    if (!view.request.decision || view.request.decision->reasons.empty())
        return;
    const Decision &decision = *view.request.decision;
    m_facts->heading(tr("%n reasons", nullptr, static_cast<int>(decision.reasons.size())));
    m_facts->widget(QString(view.request.id.toString() + toString(view.request.state)), [this, decision] {
        auto *reasons = new ReasonList(m_panel);
        reasons->setReasons(reasonWords(decision));
        connect(reasons, &ReasonList::remedyActivated, this, &RequestsPage::follow);
        return reasons;
    });
}

void RequestsPage::showFacts(const RequestView &view)
{
    const Request &request = view.request;
    m_facts->fact(tr("Team"), view.teamName.isEmpty() ? QStringLiteral("–") : view.teamName);
    m_facts->fact(tr("Asked by"), view.byName.isEmpty() ? tr("Executor") : view.byName);
    m_facts->fact(tr("Asked"), formats::shortTime(request.createdAt, QTimeZone::utc()));
    m_facts->fact(tr("Last step"), formats::shortTime(request.changedAt, QTimeZone::utc()));
    if (!request.reason.isEmpty())
        m_facts->fact(tr("Reason"), request.reason);
    if (request.decision)
        m_facts->fact(tr("Decision"), stateLook(request.decision->verdict).word);
    if (request.policyVersion > 0)
        m_facts->fact(tr("Policy version"), QString::number(request.policyVersion));
    if (!request.instance.isEmpty())
        m_facts->fact(tr("Instance"), request.instance.toString());
    if (request.plannedEnd)
        m_facts->fact(tr("Planned end"), formats::shortTime(*request.plannedEnd, QTimeZone::utc()));
    if (!request.batch.isEmpty())
        m_facts->fact(tr("Batch"), request.batch.toString());
    if (const std::optional<Proposal> proposal = view.proposalNow()) {
        const ProposalCost cost = costOf(*proposal);
        m_facts->heading(tr("What was asked"), tr("$"));
        m_facts->fact(tr("True price per hour"), priceThenAndNow(view));
        m_facts->fact(tr("Planned time"), formats::plannedHours(proposal->plannedTime));
        m_facts->fact(tr("Image"), proposal->image);
        m_facts->total(tr("Cost until the end"), formats::money(cost.total()));
    } else if (const auto command = request.command(); command && !command->total.isZero()) {
        m_facts->fact(tr("Cost from start to end"), formats::dollars(command->total));
    }
}

void RequestsPage::showEffects(const RequestView &view)
{
    if (view.request.state != RequestState::AwaitingApproval)
        return;
    if (const auto rental = view.request.rental(); rental && !rental->exceptionReason.isEmpty())
        m_facts->fact(tr("Exception because"), rental->exceptionReason);
    const std::vector<RequestEffect> effects = effectsOf(view, m_snapshot);
    if (!effects.empty())
        m_facts->heading(effectsTitle(view), view.change ? QString() : tr("$"));
    for (const RequestEffect &effect : effects)
        m_facts->fact(effect.name, effect.value);
    m_replay->ask(view, *m_snapshot);
    if (const std::optional<ReplayTally> past = m_replay->of(view.request.id)) {
        m_facts->heading(tr("The last 90 days with it"));
        m_facts->fact(tr("Rentals"), formats::count(past->rentals));
        m_facts->fact(tr("Refused"), formats::count(past->refused));
        m_facts->fact(tr("Delayed"), formats::count(past->delayed));
        m_facts->fact(tr("Waiting for approval"), formats::count(past->waiting));
        m_facts->fact(tr("Avoided"), formats::dollars(past->avoided));
    }
}

void RequestsPage::applyCriteria()
{
    m_model->setCriteria({m_team, static_cast<RequestCriteria::Show>(m_show->currentIndex()), m_search->text()});
    m_filters->setClearable(m_show->currentIndex() > 0 || !m_search->text().isEmpty());
    showCounts();
    showChosen();
}

void RequestsPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    applyCriteria();
}

void RequestsPage::goTo(const Destination &destination)
{
    const QStringList words{QString(),
                            QStringLiteral("approval"),
                            QStringLiteral("open"),
                            QStringLiteral("running"),
                            QStringLiteral("done"),
                            QStringLiteral("refused")};
    m_search->clear();
    m_show->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, words.indexOf(destination.filter))));
    m_wanted = RequestId::parse(destination.subject).value_or(RequestId());
    if (m_snapshot)
        showSnapshot(m_snapshot);
}

void RequestsPage::activated()
{
    const bool anyToApprove = m_snapshot && std::ranges::any_of(m_snapshot->requests, [](const RequestView &view) {
                                  return view.request.state == RequestState::AwaitingApproval;
                              });
    if (anyToApprove && m_show->currentIndex() == 0 && m_search->text().isEmpty())
        m_show->setCurrentIndex(static_cast<int>(RequestCriteria::Show::Approval));
    m_table->setFocus();
}

void RequestsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void RequestsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        cancel();
    else
        Page::keyPressEvent(event);
}

void RequestsPage::fit(Room room)
{
    m_frame->fit(room);
}

std::unique_ptr<Page> makeRequestsPage(PageContext context)
{
    return std::make_unique<RequestsPage>(context);
}

} // namespace bursar::desktop
