#include "desktop/budgets/budgets_page.h"

#include "desktop/budgets/budget_dialog.h"
#include "desktop/budgets/raise_dialog.h"
#include "desktop/budgets/transfer_dialog.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/parts/forecast_words.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

using governor::BudgetHolder;

namespace {

bool waitsForApproval(const Error &error)
{
    return error.code == QLatin1String("needs_approval");
}

QString kindWord(BudgetOwner::Kind kind)
{
    switch (kind) {
    case BudgetOwner::Kind::Organisation:
        return BudgetsPage::tr("Organisation");
    case BudgetOwner::Kind::CostCenter:
        return BudgetsPage::tr("Cost centre");
    case BudgetOwner::Kind::Team:
        return BudgetsPage::tr("Team");
    case BudgetOwner::Kind::Member:
        break;
    }
    return BudgetsPage::tr("Person");
}

} // namespace

BudgetsPage::~BudgetsPage() = default;

BudgetsPage::BudgetsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new BudgetHolderModel(this))
{
    setObjectName(QStringLiteral("budgetsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    composeHead(*column);
    column->addWidget(composeMiddle(), 1);
    showChosen();
}

void BudgetsPage::composeHead(QBoxLayout &column)
{
    m_head = new PageHead(tr("Budgets"), this);
    QPushButton *raise = makeButton(tr("Raise…"), QStringLiteral("raiseBudgetButton"), ButtonKind::Plain, {}, this);
    raise->setToolTip(tr("Raises a budget for a time; it falls back by itself"));
    QPushButton *transfer =
        makeButton(tr("Transfer…"), QStringLiteral("transferBudgetButton"), ButtonKind::Plain, {}, this);
    transfer->setToolTip(tr("Moves budget from one owner to another, with a second person"));
    m_head->addControl(raise);
    m_head->addControl(transfer);
    connect(raise, &QPushButton::clicked, this, &BudgetsPage::raise);
    connect(transfer, &QPushButton::clicked, this, &BudgetsPage::transfer);
    column.addWidget(m_head);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("budgetsNotice"));
    m_notice->clear();
    column.addWidget(m_notice);
    column.addSpacing(2);
}

QWidget *BudgetsPage::composeMiddle()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("budgetsTable"));
    m_table->setAccessibleName(tr("Budgets"));
    m_table->setModel(m_model);
    m_table->setChoosesFirst(true);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{160, Kind::Whole, true},
                         {120, Kind::Whole},
                         {84, Kind::Number},
                         {84, Kind::Number},
                         {92, Kind::Number, false, 1},
                         {84, Kind::Number}});
    card->body()->addWidget(m_table);
    m_panel = new SidePanel(this);
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_set = makeButton(tr("Set budgets…"), QStringLiteral("setBudgetsButton"), ButtonKind::Primary, {}, m_panel);
    m_panel->addButton(m_set, true);
    m_frame = new PanelFrame(card, m_panel, this);
    m_head->addControl(m_frame->detailsButton());
    connect(m_table, &TableView::rowChosen, this, &BudgetsPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &BudgetsPage::setBudgets);
    connect(m_set, &QPushButton::clicked, this, &BudgetsPage::setBudgets);
    return m_frame;
}

void BudgetsPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    const bool isNew = snapshot->auditEvents != m_eventsAsked;
    m_snapshot = snapshot;
    if (isVisible() ? isNew : !m_answered)
        ask();
}

void BudgetsPage::ask()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    m_eventsAsked = m_snapshot ? m_snapshot->auditEvents : -1;
    using Holders = Expected<std::vector<BudgetHolder>>;
    const auto read =
        desk().read([](const governor::LedgerReader &reader, Instant now) { return reader.budgetHolders(now); });
    governor::whenDone(read, this, [this](const Holders &holders) {
        m_asking = false;
        if (holders)
            showHolders(*holders);
        else
            m_notice->tell(holders.error());
        if (m_again)
            ask();
    });
}

void BudgetsPage::showHolders(std::vector<BudgetHolder> holders)
{
    m_answered = true;
    const auto limits =
        std::ranges::count_if(holders, [](const BudgetHolder &holder) { return !holder.budgets.empty(); });
    m_head->setSubtitle(tr("%1 of %2 have one", "owners").arg(limits).arg(holders.size()));
    m_model->show(std::move(holders), m_snapshot ? TeamColours(*m_snapshot) : TeamColours());
    chooseWanted();
    showChosen();
}

const BudgetHolder *BudgetsPage::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->holderAt(row);
}

const BudgetStanding *BudgetsPage::chosenBudget() const
{
    return chosen() == nullptr ? nullptr : m_model->budgetAt(m_table->selectedRow());
}

void BudgetsPage::chooseWanted()
{
    for (int row = 0; !m_wanted.isEmpty() && row < m_model->rowCount(); ++row) {
        if (typedName(m_model->holderAt(row).owner) == m_wanted) {
            m_wanted.clear();
            m_table->showRow(row);
        }
    }
}

void BudgetsPage::showChosen()
{
    const BudgetHolder *holder = chosen();
    m_facts->begin();
    m_set->setVisible(holder != nullptr);
    if (holder == nullptr) {
        m_panel->setTitle(tr("Nothing chosen"));
        m_panel->setSubtitle(tr("Choose a budget to see where it stands."));
        m_facts->end();
        return;
    }
    const bool isTeam = holder->owner.kind == BudgetOwner::Kind::Team;
    m_panel->setTitle(holder->owner.name);
    m_panel->setSubtitle(holder->version == 0
                             ? kindWord(holder->owner.kind)
                             : tr("%1, version %2", "kind of owner")
                                   .arg(kindWord(holder->owner.kind), QString::number(holder->version)));
    m_set->setText(isTeam ? tr("Open its rules") : tr("Set budgets…"));
    if (const BudgetStanding *budget = chosenBudget())
        showBudget(*budget);
    else
        m_facts->words(tr("It has no budget of its own. What it spends counts against those above it."), TextRole::Body,
                       ColourRole::Muted);
    const BudgetTerms &terms = holder->terms;
    if (!isTeam && !terms.amounts.empty()) {
        m_facts->hairline();
        m_facts->fact(policyWords(QStringLiteral("at_limit")).label,
                      policyValueText(QStringLiteral("at_limit"), toString(terms.atLimit)));
        if (terms.atLimit == AtLimit::Stop)
            m_facts->fact(policyWords(QStringLiteral("stop_at_once")).label, toString(terms.stopAtOnce));
        if (!terms.carryOver.empty())
            m_facts->fact(policyWords(QStringLiteral("carry_over")).label, toString(terms.carryOver));
    }
    m_facts->end();
}

void BudgetsPage::showBudget(const BudgetStanding &budget)
{
    const QTimeZone zone =
        zoneNamed(budget.zone)
            .value_or(m_snapshot ? zoneNamed(m_snapshot->organisation.zone).value_or(QTimeZone::utc())
                                 : QTimeZone::utc());
    m_facts->heading(policyWords(QString(budgetField(budget.period))).label);
    m_facts->fact(tr("Limit"), formats::dollars(budget.limit));
    m_facts->fact(tr("Spent"), formats::dollars(budget.actual));
    m_facts->fact(tr("Committed"), formats::dollars(budget.committed));
    m_facts->total(tr("Available"), formats::dollars(budget.available()));
    if (budget.period != BudgetPeriod::Lifetime && budget.period != BudgetPeriod::Hour)
        m_facts->fact(tr("Until"), formats::shortTime(budget.span.to, zone));
    if (const QString included = includedText(budget); !included.isEmpty())
        m_facts->words(tr("The limit: %1.", "what it includes").arg(included), TextRole::Small, ColourRole::Muted);
    if (budget.isProRata())
        m_facts->words(tr("The budget began within this period, so only its part of %1 counts.")
                           .arg(formats::dollars(budget.wholeLimit)),
                       TextRole::Small, ColourRole::Muted);
    if (budget.exhausted())
        m_facts->words(budget.stopsAtLimit ? tr("It is used up: new rentals pause, and what runs is stopped.")
                                           : tr("It is used up: new rentals pause."),
                       TextRole::Body, ColourRole::Bad);
}

TeamId BudgetsPage::teamOfChosen() const
{
    const BudgetHolder *holder = chosen();
    return holder == nullptr || holder->owner.kind != BudgetOwner::Kind::Team
        ? m_team
        : TeamId::parse(holder->owner.id).value_or(m_team);
}

void BudgetsPage::setBudgets()
{
    const BudgetHolder *holder = chosen();
    if (holder == nullptr || !m_snapshot)
        return;
    if (holder->owner.kind == BudgetOwner::Kind::Team) {
        Q_EMIT wantsToGo({PageId::Teams, teamOfChosen(), {}, {}});
        return;
    }
    const QTimeZone zone = zoneNamed(m_snapshot->organisation.zone).value_or(QTimeZone::utc());
    auto *dialog = new BudgetDialog(desk(), *holder, m_snapshot->now, zone, this);
    connect(dialog, &BudgetDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        const auto saved = desk().ask([owner = dialog->owner(), terms = dialog->terms(), reason = dialog->reason(),
                                       from = dialog->from()](governor::Governor &governor, const MemberId &by) {
            return governor.budgets().save(by, owner, terms, reason, from);
        });
        governor::whenDone(saved, dialog, [this, dialog](const Expected<OwnerBudgets> &version) {
            if (!version && !waitsForApproval(version.error())) {
                dialog->showError(version.error());
                return;
            }
            m_notice->tell(version ? tr("Version %1 of the budgets of %2 is saved.")
                                         .arg(QString::number(version->number), dialog->owner().name)
                                   : tr("%1 It stands under Requests, To approve.").arg(version.error().message),
                           true);
            desk().refresh();
            ask();
            dialog->accept();
        });
    });
    dialog->open();
}

void BudgetsPage::raise()
{
    if (!m_snapshot)
        return;
    const BudgetStanding *current = chosenBudget();
    std::vector<BudgetStanding> budgets = m_model->budgets();
    const auto place = std::ranges::find_if(budgets, [current](const BudgetStanding &each) {
        return current != nullptr && each.period == current->period && isSameOwner(each.owner, current->owner);
    });
    const auto first = place == budgets.end() ? 0 : static_cast<int>(place - budgets.begin());
    auto *dialog = new RaiseDialog(std::move(budgets), first, m_snapshot->now, this);
    connect(dialog, &RaiseDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        const auto raised = desk().ask([owner = dialog->owner(), period = dialog->period(), amount = dialog->amount(),
                                        until = dialog->until(),
                                        reason = dialog->reason()](governor::Governor &governor, const MemberId &by) {
            return governor.raises().raise(by, owner, period, amount, until, reason);
        });
        governor::whenDone(raised, dialog, [this, dialog](const Expected<BudgetRaise> &raise) {
            if (!raise && !waitsForApproval(raise.error())) {
                dialog->showError(raise.error());
                return;
            }
            m_notice->tell(raise ? tr("The budget is raised; it falls back by itself.")
                                 : tr("Asked for. It is raised when a second person has approved it under Requests."),
                           true);
            desk().refresh();
            ask();
            dialog->accept();
        });
    });
    dialog->open();
}

void BudgetsPage::transfer()
{
    auto *dialog = new TransferDialog(m_model->budgets(), teamOfChosen(), this);
    connect(dialog, &TransferDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        const auto asked =
            desk().ask([from = dialog->from(), to = dialog->to(), period = dialog->period(), amount = dialog->amount(),
                        reason = dialog->reason()](governor::Governor &governor, const MemberId &by) {
                return governor.transfers().ask(by, from, to, period, amount, reason);
            });
        governor::whenDone(asked, dialog, [this, dialog](const Expected<Request> &request) {
            if (!request) {
                dialog->showError(request.error());
                return;
            }
            m_notice->tell(tr("Asked for. The budget moves when a second person has approved it under Requests."),
                           true);
            desk().refresh();
            dialog->accept();
        });
    });
    dialog->open();
}

void BudgetsPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    if (team.isEmpty())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->holderAt(row).owner.id == team.toString()) {
            m_table->showRow(row);
            return;
        }
    }
}

void BudgetsPage::goTo(const Destination &destination)
{
    m_wanted = destination.subject;
    chooseWanted();
    if (!destination.team.isEmpty())
        chooseTeam(destination.team);
}

void BudgetsPage::activated()
{
    ask();
    m_table->setFocus();
}

void BudgetsPage::refresh()
{
    ask();
}

void BudgetsPage::fit(Room room)
{
    m_frame->fit(room);
}

std::unique_ptr<Page> makeBudgetsPage(PageContext context)
{
    return std::make_unique<BudgetsPage>(context);
}

} // namespace bursar::desktop
