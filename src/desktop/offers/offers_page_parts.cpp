// The parts of the offers page: what stands where, and what is pressed leads where.

#include "desktop/look/formats.h"
#include "desktop/offers/offer_filters.h"
#include "desktop/offers/offer_inquiry.h"
#include "desktop/offers/offer_judging.h"
#include "desktop/offers/offer_panel.h"
#include "desktop/offers/offer_table.h"
#include "desktop/offers/offers_page.h"
#include "desktop/shell/preferences.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/column_menu.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/error_state.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""s;

constexpr auto marksLast = 12s;
const QString columnsName = QStringLiteral("offers/columns");

} // namespace

std::unique_ptr<Page> makeOffersPage(PageContext context)
{
    return std::make_unique<OffersPage>(context);
}

OffersPage::OffersPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_inquiry(new OfferInquiry(context.desk, this))
    , m_judging(new OfferJudging(m_model, this))
    , m_head(new PageHead(tr("Offers"), this))
    , m_teamBox(new QComboBox(this))
    , m_marketBox(new QComboBox(this))
    , m_filters(new OfferFilters(this))
    , m_trouble(new Banner(Banner::Kind::Warn, this))
    , m_card(new Card(this))
    , m_table(makeOfferTable(m_model, QStringLiteral("offerTable"), m_card))
    , m_panel(new OfferPanel(this))
    , m_frame(new PanelFrame(m_card, m_panel->panel(), this, m_panel))
    , m_error(new ErrorState(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("offersPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    composeHead();
    composeMiddle();
    column->addWidget(m_head);
    column->addWidget(m_filters);
    column->addSpacing(12);
    column->addWidget(m_trouble);
    for (QWidget *middle : std::initializer_list<QWidget *>{m_frame, m_error, m_empty})
        column->addWidget(middle, 1);
    m_marksEnd.setSingleShot(true);
    m_marksEnd.setInterval(marksLast);
    connectParts();
}

void OffersPage::composeHead()
{
    m_teamBox->setObjectName(QStringLiteral("offersTeamBox"));
    m_teamBox->setAccessibleName(tr("Team"));
    m_teamBox->setSizeAdjustPolicy(QComboBox::AdjustToContents); // teams come after it was shown
    m_marketBox->setObjectName(QStringLiteral("marketBox"));
    m_marketBox->setAccessibleName(tr("Which offers to ask for"));
    m_marketBox->addItem(tr("What the policy allows"), AllowedByPolicy);
    m_marketBox->addItem(tr("Whole market"), WholeMarket);
    m_marketBox->setToolTip(
        tr("Vast.ai counts the rows of every search: up to %1 for the whole market, of 20,000 a day.")
            .arg(formats::count(wholeMarketRows)));
    auto *refreshButton = makeButton(tr("Refresh"), QStringLiteral("refreshButton"), ButtonKind::Plain,
                                     QStringLiteral("arrow-clockwise"), this);
    connect(refreshButton, &QPushButton::clicked, this, &OffersPage::refresh);
    m_columnsButton = makeColumnsButton(*m_table, this);
    m_table->restoreColumnChoice(context().preferences.remembered(columnsName));
    connect(m_table, &TableView::columnsChosen, this,
            [this] { context().preferences.remember(columnsName, m_table->columnChoice()); });
    auto *disk = new Label(tr("Disk"), TextRole::Small, ColourRole::Muted, this);
    for (QWidget *control : std::initializer_list<QWidget *>{m_teamBox, m_marketBox, disk, m_filters->diskField(),
                                                             m_frame->detailsButton(), m_columnsButton, refreshButton})
        m_head->addControl(control);
}

void OffersPage::composeMiddle()
{
    m_card->body()->setContentsMargins(1, 5, 5, 5);
    m_card->body()->addWidget(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several can be compared
    m_table->setChoosesFirst(true); // the cheapest that is allowed is what most people look for
    m_trouble->setObjectName(QStringLiteral("offersTroubleBanner"));
    m_trouble->clear();
    m_error->hide();
    m_empty->hide();
}

void OffersPage::connectParts()
{
    connect(m_teamBox, &QComboBox::activated, this, &OffersPage::teamChanged);
    connect(m_marketBox, &QComboBox::activated, this, &OffersPage::ask);
    connect(m_filters, &OfferFilters::criteriaChanged, this, &OffersPage::applyCriteria);
    connect(m_filters, &OfferFilters::diskChanged, this, &OffersPage::judge);
    connect(m_inquiry, &OfferInquiry::remembered, this, &OffersPage::showOffers);
    connect(m_inquiry, &OfferInquiry::answered, this, [this](const OfferSnapshotPtr &offers) {
        m_trouble->clear();
        showOffers(offers);
    });
    connect(m_inquiry, &OfferInquiry::failed, this, &OffersPage::showProblem);
    connect(m_judging, &OfferJudging::shown, this, &OffersPage::showJudged);
    connect(&m_marksEnd, &QTimer::timeout, this, [this] {
        m_model.forgetChanges();
        showCounts();
    });
    connect(m_inquiry, &OfferInquiry::waits, m_table, &TableView::setLoading);
    connect(m_table, &TableView::rowChosen, this, &OffersPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &OffersPage::rent);
    connect(m_error, &ErrorState::buttonActivated, this, &OffersPage::ask);
    connect(m_trouble, &Banner::buttonActivated, this, &OffersPage::ask);
    connect(m_panel, &OfferPanel::compareAsked, this, &OffersPage::compare);
    connect(m_filters, &OfferFilters::savedSearchesAsked, this, &OffersPage::openSearches);
    connect(m_panel, &OfferPanel::rentAsked, this, &OffersPage::rent);
    connect(m_panel, &OfferPanel::remedyActivated, this, &OffersPage::follow);
    connect(m_panel, &OfferPanel::policyAsked, this, [this] {
        Q_EMIT wantsToGo({PageId::Teams, m_shownTeam, {}, {}});
    });
    connect(m_empty, &EmptyState::buttonActivated, this, [this] {
        if (m_snapshot && m_snapshot->accounts.empty())
            Q_EMIT wantsToConnect();
        else
            Q_EMIT wantsToGo({PageId::Teams, {}, {}, QStringLiteral("new")});
    });
}

} // namespace bursar::desktop
