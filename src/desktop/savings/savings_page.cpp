#include "desktop/savings/savings_page.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/parts/policy_words.h"
#include "desktop/savings/saving_words.h"
#include "desktop/savings/savings_inquiry.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/key_figure_strip.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::desktop {

using governor::SavingView;

namespace {

constexpr int mostBookedRows = 4; ///< seen at once; what could be saved is what people come for

} // namespace

SavingsPage::~SavingsPage() = default;

SavingsPage::SavingsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new SavingsModel(this))
    , m_bookedModel(new BookedModel(this))
    , m_inquiry(new SavingsInquiry(desk(), this))
{
    setObjectName(QStringLiteral("savingsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    composeHead();
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_figures);
    column->addSpacing(16);
    composeMiddle();
    column->addWidget(m_frame, 1);
    m_empty = new EmptyState(this);
    m_empty->setText(QStringLiteral("piggy-bank"), tr("Nothing that runs or is stored could be cheaper now."));
    m_empty->setButton(tr("Show instances"));
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addSpacing(16);
    column->addWidget(makeBookedCard());
    connect(m_empty, &EmptyState::buttonActivated, this, [this] {
        Q_EMIT wantsToGo({PageId::Instances, m_team, {}, {}});
    });
    connect(m_inquiry, &SavingsInquiry::answered, this, [this] {
        if (m_inquiry->view())
            showSavings(*m_inquiry->view());
    });
    showChosen();
}

void SavingsPage::composeHead()
{
    m_head = new PageHead(tr("Savings"), this);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("savingsNotice"));
    m_notice->clear();
    m_figures = new KeyFigureStrip(this);
    m_figures->setObjectName(QStringLiteral("savingsFigures"));
}

void SavingsPage::composeMiddle()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("savingsTable"));
    m_table->setAccessibleName(tr("What could be saved"));
    m_table->setModel(m_model);
    m_table->setChoosesFirst(true);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{100, Kind::Whole},
                         {180, Kind::Text, true},
                         {80, Kind::Number},
                         {56, Kind::Number, false, 1},
                         {96, Kind::Whole}});
    card->body()->addWidget(m_table);
    m_panel = new SidePanel(this);
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_other = makeButton({}, QStringLiteral("savingOtherButton"), ButtonKind::Plain, {}, m_panel);
    m_act = makeButton({}, QStringLiteral("savingActButton"), ButtonKind::Primary, {}, m_panel);
    m_panel->addButton(m_other, true);
    m_panel->addButton(m_act, true);
    m_frame = new PanelFrame(card, m_panel, this);
    m_head->addControl(m_frame->detailsButton());
    connect(m_table, &TableView::rowChosen, this, &SavingsPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &SavingsPage::act);
    connect(m_act, &QPushButton::clicked, this, &SavingsPage::act);
    connect(m_other, &QPushButton::clicked, this, &SavingsPage::actOtherwise);
}

Card *SavingsPage::makeBookedCard()
{
    m_bookedCard = new Card(tr("Saved this month"), this);
    m_bookedCard->body()->setContentsMargins(7, 0, 7, 7);
    m_booked = new TableView(m_bookedCard);
    m_booked->setObjectName(QStringLiteral("bookedTable"));
    m_booked->setAccessibleName(tr("Saved this month"));
    m_booked->setModel(m_bookedModel);
    using Kind = ColumnSpec::Kind;
    m_booked->setColumns({{180, Kind::Text, true},
                          {100, Kind::Whole},
                          {110, Kind::Whole, false, 1},
                          {80, Kind::Number},
                          {80, Kind::Number}});
    m_bookedCard->body()->addWidget(m_booked);
    m_bookedCard->hide();
    return m_bookedCard;
}

void SavingsPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (isVisible() || !m_answered)
        m_inquiry->askIfOld(*snapshot);
    showAll();
}

void SavingsPage::showSavings(const governor::SavingsView &view)
{
    m_view = view;
    m_answered = true;
    showAll();
    if (!m_wanted.isEmpty() && m_table->showThing(m_wanted)) {
        m_wanted.clear();
        showChosen();
        if (std::exchange(m_actsThen, false))
            act();
    }
}

void SavingsPage::showAll()
{
    if (!m_snapshot || !m_answered)
        return;
    const QTimeZone zone = zoneNamed(m_snapshot->organisation.zone).value_or(QTimeZone::utc());
    std::vector<SavingView> views = savings::of(m_view, m_team);
    const Money daily = savings::perDay(views);
    const auto count = static_cast<int>(views.size());
    std::vector<governor::BookedSavingView> booked = m_view.booked;
    std::erase_if(booked, [this](const governor::BookedSavingView &each) {
        return !m_team.isEmpty() && each.saving.team != m_team;
    });
    const Span month{periodAt(BudgetPeriod::Month, m_view.at, zone).from, m_view.at};
    m_head->setSubtitle(count == 0 ? tr("nothing to save now") : tr("%n ways to pay less", nullptr, count));
    m_figures->setFigures({{tr("Could be saved"), formats::dollars(daily), tr("a day")},
                           {tr("In 30 days"), formats::dollars(daily * 30), tr("if all of it stays as it is")},
                           {tr("Saved this month"), formats::dollars(savings::savedThisMonth(m_view, m_team, zone)),
                            tr("%n times", nullptr, static_cast<int>(booked.size()))}});
    m_frame->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_bookedCard->setVisible(!booked.empty());
    m_model->show(std::move(views), m_view.at, TeamColours(*m_snapshot));
    m_bookedModel->show(std::move(booked), month);
    m_booked->setFixedHeight(scaled(32 + std::min(m_bookedModel->rowCount(), mostBookedRows) * 30));
    showChosen();
}

const SavingView *SavingsPage::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->viewAt(row);
}

void SavingsPage::showChosen()
{
    const SavingView *view = chosen();
    m_facts->begin();
    m_act->setVisible(view != nullptr);
    m_other->hide();
    if (view == nullptr) {
        m_panel->setTitle(tr("Nothing chosen"));
        m_panel->setSubtitle(tr("Choose a row to see why it costs and what helps."));
        m_facts->end();
        return;
    }
    const Saving &saving = view->saving;
    m_panel->setTitle(savings::lookOf(saving.kind).word);
    m_panel->setSubtitle(tr("%1, %2", "machine, team").arg(saving.what, savings::ownerOf(*view)));
    m_act->setText(savings::actionOf(*view));
    m_act->setEnabled(!view->underWay);
    m_act->setToolTip(view->underWay ? tr("A request for it is on its way.") : QString());
    if (saving.kind == SavingKind::DearerThanMarket || saving.kind == SavingKind::PriceIncrease) {
        const bool accepts = saving.kind == SavingKind::PriceIncrease;
        m_other->setText(accepts ? tr("Accept…") : tr("Destroy…"));
        m_other->setEnabled(!view->underWay);
        m_other->show();
    }
    m_facts->words(savings::sentenceOf(saving), TextRole::Body, ColourRole::Text);
    if (view->increase)
        showIncrease(*view->increase);
    m_facts->hairline();
    m_facts->fact(tr("Price now"), formats::ratePerHour(saving.priceNow));
    if (saving.priceThen > HourlyRate())
        m_facts->fact(saving.kind == SavingKind::PriceIncrease ? tr("Asked price") : tr("Price then"),
                      formats::ratePerHour(saving.priceThen));
    m_facts->fact(tr("Since"), formats::shortTime(saving.since, QTimeZone::utc()));
    if (saving.seenAt)
        m_facts->fact(tr("Market seen"), tr("%1 ago").arg(formats::age(m_view.at - *saving.seenAt)));
    m_facts->total(tr("Saves a day"), formats::dollars(saving.perDay));
    if (!saving.instance.isEmpty()) {
        m_facts->hairline();
        m_facts->link(tr("Show instance"), QStringLiteral("showInstanceLink"), [this] {
            if (const SavingView *now = chosen())
                Q_EMIT wantsToGo({PageId::Instances, {}, now->saving.instance.toString(), {}});
        });
    }
    m_facts->end();
}

void SavingsPage::showIncrease(const governor::PriceIncreaseView &increase)
{
    m_facts->words(savings::atDeadline(increase), TextRole::Body, ColourRole::Warn);
    m_facts->fact(tr("Adds until its end"), formats::dollars(increase.addsUntilEnd));
    if (increase.increase.extendedTo)
        m_facts->fact(tr("Extends to"), formats::shortTime(*increase.increase.extendedTo, QTimeZone::utc()));
    for (const Offer &offer : increase.cheaper)
        m_facts->fact(tr("Cheaper: offer %1").arg(offer.id.toString()),
                      formats::ratePerHour(offer.truePricePerHour(increase.disk)));
    if (increase.decision.verdict == Verdict::Allow) {
        m_facts->words(tr("Policy and budgets would allow the new price."), TextRole::Small, ColourRole::Muted);
        return;
    }
    m_other->setEnabled(false);
    m_other->setToolTip(tr("The policy or a budget does not allow the new price."));
    m_facts->heading(tr("Accepting is refused"));
    m_facts->widget(QString::number(increase.increase.id), [this, decision = increase.decision] {
        auto *reasons = new ReasonList(m_panel);
        reasons->setReasons(reasonWords(decision));
        return reasons;
    });
}

void SavingsPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    showAll();
}

void SavingsPage::goTo(const Destination &destination)
{
    m_wanted = destination.subject;
    m_actsThen = destination.filter == QLatin1String("act");
    if (m_answered && !m_wanted.isEmpty())
        showSavings(m_view);
}

void SavingsPage::activated()
{
    m_inquiry->ask();
    m_table->setFocus();
}

void SavingsPage::refresh()
{
    m_inquiry->ask();
}

bool SavingsPage::settled() const
{
    return m_answered && !m_inquiry->isAsking();
}

void SavingsPage::fit(Room room)
{
    m_frame->fit(room);
}

std::unique_ptr<Page> makeSavingsPage(PageContext context)
{
    return std::make_unique<SavingsPage>(context);
}

} // namespace bursar::desktop
