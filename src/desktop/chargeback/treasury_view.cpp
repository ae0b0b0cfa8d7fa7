#include "desktop/chargeback/treasury_view.h"

#include "desktop/chargeback/treasury_model.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace bursar::desktop {

namespace {

constexpr std::size_t mostStops = 8; ///< that are listed one by one

/// Money in by what Vast.ai calls it, in the order in which it first came.
std::vector<std::pair<QString, Money>> kindsOf(const governor::AccountMonth &month)
{
    std::vector<std::pair<QString, Money>> kinds;
    std::map<QString, std::size_t> places;
    for (const governor::AccountMonth::Line &line : month.lines) {
        const QString name = line.description.isEmpty() ? line.type : line.description;
        const auto [place, isNew] = places.try_emplace(name, kinds.size());
        if (isNew)
            kinds.emplace_back(name, Money());
        kinds[place->second].second += line.amount;
    }
    return kinds;
}

} // namespace

TreasuryView::~TreasuryView() = default;

TreasuryView::TreasuryView(QWidget *parent)
    : QWidget(parent)
    , m_model(new TreasuryModel(this))
    , m_proposal(new Banner(Banner::Kind::Neutral, this))
    , m_card(new Card(tr("Accounts' money"), this))
    , m_table(new TableView(m_card))
    , m_panel(new SidePanel(this))
    , m_transfer(
          makeButton(tr("Transfer credit…"), QStringLiteral("treasuryTransferButton"), ButtonKind::Plain, {}, m_panel))
    , m_facts(std::make_unique<FactSheet>(*m_panel))
{
    setObjectName(QStringLiteral("treasuryView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_proposal->setObjectName(QStringLiteral("treasuryProposal"));
    m_proposal->clear();
    column->addWidget(m_proposal);
    composeTable();
    m_panel->addButton(m_transfer, true);
    m_frame = new PanelFrame(m_card, m_panel, this);
    m_card->addToHead(m_frame->detailsButton());
    column->addWidget(m_frame, 1);
    connect(m_transfer, &QPushButton::clicked, this, &TreasuryView::transferAsked);
    connect(m_proposal, &Banner::buttonActivated, this, &TreasuryView::transferAsked);
    showChosen();
}

void TreasuryView::composeTable()
{
    using Kind = ColumnSpec::Kind;
    m_card->body()->setContentsMargins(1, 0, 5, 5);
    m_table->setObjectName(QStringLiteral("treasuryTable"));
    m_table->setAccessibleName(tr("Accounts' money"));
    m_table->setModel(m_model);
    m_table->setColumns({{120, Kind::Whole, true},
                         {84, Kind::Number},
                         {80, Kind::Number, false, 2},
                         {84, Kind::Number},
                         {110, Kind::Whole, false, 3},
                         {76, Kind::Number},
                         {60, Kind::Number, false, 1}});
    m_table->setChoosesFirst(true);
    m_table->setEmptyText(tr("No account is connected."));
    m_card->body()->addWidget(m_table, 1);
    connect(m_table, &TableView::rowChosen, this, [this] {
        askForBalance();
        showChosen();
    });
}

void TreasuryView::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->show(governor::treasuryOf(snapshot->accounts, snapshot->instances, snapshot->now));
    m_table->setTotals(m_model->totals());
    m_card->setSubtitle(
        m_model->rowCount() == 0
            ? QString()
            : tr("the one that runs dry first on top; Top up makes it last %n days", nullptr, governor::treasuryDays));
    m_transfer->setEnabled(m_model->rowCount() > 1);
    m_transfer->setToolTip(m_transfer->isEnabled() ? QString() : tr("It takes two accounts."));
    showProposal();
    askForBalance();
    showChosen();
}

void TreasuryView::showProposal()
{
    const governor::Treasury &treasury = m_model->treasury();
    if (treasury.proposals.empty()) {
        m_proposal->clear();
        return;
    }
    const governor::Treasury::Proposal &first = treasury.proposals.front();
    m_proposal->setText(tr("%1 from %2 to %3 would let %3 last longer, and %2 long enough.")
                            .arg(formats::dollars(first.amount), first.from.account.name, first.to.account.name));
    m_proposal->setButton(tr("Transfer credit…"));
    m_proposal->show();
}

void TreasuryView::showMonth(Month month)
{
    m_month = month;
    askForBalance();
    showChosen();
}

const governor::AccountView *TreasuryView::chosen() const
{
    const governor::Treasury::Line *line = m_model->lineAt(m_table->selectedRow());
    return line == nullptr ? nullptr : &line->account;
}

void TreasuryView::askForBalance()
{
    const governor::AccountView *account = chosen();
    if (account == nullptr || !m_month || !isVisible())
        return;
    const QString question = account->account.name + QLatin1Char(' ') + m_month->toString();
    if (question == m_asked)
        return;
    m_balance.reset();
    m_asked = question;
    Q_EMIT balanceAsked(account->account.name, *m_month);
}

void TreasuryView::refresh()
{
    const QString question = std::exchange(m_asked, QString());
    const auto known = m_balance;
    askForBalance();
    if (m_asked == question)
        m_balance = known; // it stays until the answer comes
}

void TreasuryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForBalance();
    showChosen();
}

void TreasuryView::showBalance(const QString &account, Month month, const Expected<governor::AccountMonth> &balance)
{
    if (m_asked != account + QLatin1Char(' ') + month.toString())
        return;
    m_balance = balance;
    showChosen();
}

void TreasuryView::showChosen()
{
    const governor::AccountView *account = chosen();
    m_facts->begin();
    m_panel->clearState();
    if (account == nullptr) {
        m_panel->setTitle(tr("No account chosen"));
        m_panel->setSubtitle({});
    } else {
        m_panel->setTitle(account->account.name);
        m_panel->setSubtitle(account->teams.join(QLatin1String(", ")));
        showMoney();
        m_facts->hairline();
        showBalanceLines();
        showStops();
    }
    m_facts->end();
}

void TreasuryView::showMoney()
{
    const governor::Treasury::Line &line = *m_model->lineAt(m_table->selectedRow());
    const governor::AccountView &account = line.account;
    m_facts->fact(tr("Left"), account.spendable() ? formats::dollars(*account.spendable()) : QStringLiteral("–"));
    m_facts->fact(tr("Spends"), formats::ratePerHour(account.burnRate));
    m_facts->fact(tr("Lasts for"), account.daysLeft ? tr("%n days", nullptr, *account.daysLeft) : QStringLiteral("–"));
    if (line.topUp.isZero())
        m_facts->words(account.spendable() ? tr("No top-up is needed for %n days.", nullptr, governor::treasuryDays)
                                           : tr("Its balance is not known yet."),
                       TextRole::Small, ColourRole::Muted);
    else
        m_facts->words(
            tr("Top up %1 before %2 to last %n days.", nullptr, governor::treasuryDays)
                .arg(formats::dollars(line.topUp),
                     account.emptyAt ? formats::shortTime(*account.emptyAt, QTimeZone::utc()) : QStringLiteral("–")),
            TextRole::Small, account.isLow ? ColourRole::Warn : ColourRole::Text);
}

void TreasuryView::showBalanceLines()
{
    if (m_month)
        m_facts->heading(tr("Balance in %1").arg(formats::month(*m_month)), tr("$"));
    if (!m_balance) {
        m_facts->words(tr("Reading the month…"), TextRole::Small, ColourRole::Muted);
        return;
    }
    if (!*m_balance) {
        m_facts->words(m_balance->error().message, TextRole::Small, ColourRole::Muted);
        return;
    }
    const governor::AccountMonth &month = **m_balance;
    const auto at = [](Instant when) { return formats::shortTime(when, QTimeZone::utc()); };
    m_facts->fact(tr("Opening, %1").arg(at(month.openingAt)), formats::money(month.opening));
    Money shown = month.opening.roundedToCents() - month.usage.roundedToCents();
    for (const auto &[kind, amount] : kindsOf(month)) {
        m_facts->fact(kind, formats::money(amount));
        shown += amount.roundedToCents();
    }
    m_facts->fact(tr("Usage"), formats::money(-month.usage));
    // Whole cents stand here: what they leave over belongs to what is not explained.
    if (const Money rest = month.closing.roundedToCents() - shown; !rest.isZero())
        m_facts->fact(tr("Not explained"), formats::money(rest));
    m_facts->total(month.isOver ? tr("Closing, %1").arg(at(month.closingAt))
                                : tr("So far, %1").arg(at(month.closingAt)),
                   formats::money(month.closing));
}

void TreasuryView::showStops()
{
    const governor::Treasury::Line &line = *m_model->lineAt(m_table->selectedRow());
    if (line.stops.empty())
        return;
    m_facts->hairline();
    m_facts->heading(line.account.emptyAt
                         ? tr("Stops on %1").arg(formats::shortTime(*line.account.emptyAt, QTimeZone::utc()))
                         : tr("Stops at zero"),
                     tr("$"));
    for (std::size_t i = 0; i < std::min(line.stops.size(), mostStops); ++i) {
        const governor::InstanceView &stop = line.stops[i];
        m_facts->fact(QStringLiteral("%1, %2").arg(stop.gpuName, stop.id.toString()), formats::rate(stop.pricePerHour));
    }
    if (line.stops.size() > mostStops)
        m_facts->words(tr("and %n more", nullptr, static_cast<int>(line.stops.size() - mostStops)), TextRole::Small,
                       ColourRole::Muted);
}

void TreasuryView::fit(Room room)
{
    m_frame->fit(room);
}

QWidget *TreasuryView::firstFocus() const
{
    return m_table;
}

} // namespace bursar::desktop
