// The parts of the audit page: what stands where.

#include "desktop/audit/audit_page.h"
#include "desktop/audit/audit_words.h"
#include "desktop/look/icons.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "domain/audit_actions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace bursar::desktop {
namespace {

constexpr int everything = 3; ///< index in the period box

} // namespace

void AuditTrailPage::setUpHead()
{
    m_head = new PageHead(tr("Audit"), this);
    QPushButton *save = makeButton(tr("Export JSONL…"), QStringLiteral("exportAuditButton"), ButtonKind::Plain,
                                   QStringLiteral("download"), this);
    m_verify = makeButton(tr("Verify chain"), QStringLiteral("verifyButton"), ButtonKind::Plain,
                          QStringLiteral("shield-check"), this);
    m_head->addControl(save);
    m_head->addControl(m_verify);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("auditNotice"));
    m_notice->clear();
    connect(save, &QPushButton::clicked, this, &AuditTrailPage::exportLines);
    connect(m_verify, &QPushButton::clicked, this, &AuditTrailPage::verify);
}

void AuditTrailPage::setUpFilters()
{
    m_filters = new FilterBar(this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("auditSearchEdit"));
    m_search->setPlaceholderText(tr("Text, request, instance"));
    m_search->addAction(icon(QStringLiteral("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    m_filters->addFilter(tr("Search"), m_search, 200);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("auditPeriodBox"));
    m_period->addItems({tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("All time")});
    m_period->setCurrentIndex(everything);
    m_filters->addFilter(tr("Period"), m_period, 130);
    m_actor = new QComboBox(this);
    m_actor->setObjectName(QStringLiteral("auditActorBox"));
    m_actor->addItem(tr("Everybody"));
    m_filters->addFilter(tr("Actor"), m_actor, 130);
    m_action = new QComboBox(this);
    m_action->setObjectName(QStringLiteral("auditActionBox"));
    m_action->addItem(tr("All events"));
    for (const QString &action : audit_action::all())
        m_action->addItem(auditActionWords(action), action);
    m_filters->addFilter(tr("Event"), m_action, 150);
    m_chainIcon = new IconLabel(QStringLiteral("shield-check"), ColourRole::Muted, 16, this);
    m_chain = new Label(tr("Not verified yet"), TextRole::SmallStrong, ColourRole::Muted, this);
    m_chain->setObjectName(QStringLiteral("chainLabel"));
    m_filters->addControl(m_chainIcon);
    m_filters->addControl(m_chain);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_period, m_actor, m_action})
        connect(box, &QComboBox::activated, this, &AuditTrailPage::askAnew);
    connect(m_filters, &FilterBar::clearActivated, this, [this] {
        const QSignalBlocker silent(m_search);
        m_search->clear();
        m_period->setCurrentIndex(everything);
        m_actor->setCurrentIndex(0);
        m_action->setCurrentIndex(0);
        askAnew();
    });
}

void AuditTrailPage::composeMiddle()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Audit trail"));
    m_table->setModel(m_model);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{60, Kind::Number},
                         {110, Kind::Whole},
                         {84, Kind::Text, false, 2},
                         {120, Kind::Whole},
                         {100, Kind::Whole, false, 1},
                         {170, Kind::Text, true}});
    card->body()->addWidget(m_table);
    m_panel = new SidePanel(this);
    m_copy = makeButton(tr("Copy as JSON"), QStringLiteral("copyJsonButton"), ButtonKind::Plain,
                        QStringLiteral("clipboard"), m_panel);
    m_showTeam = makeButton(tr("Show team"), QStringLiteral("showTeamButton"), ButtonKind::Plain, {}, m_panel);
    m_panel->addButton(m_copy, true);
    m_panel->addButton(m_showTeam);
    m_frame = new PanelFrame(card, m_panel, this);
    m_frame->startClosed(); // Summary needs the width
    m_head->addControl(m_frame->detailsButton());
    connect(m_table, &TableView::rowChosen, this, &AuditTrailPage::showRow);
    connect(m_table, &QAbstractItemView::activated, m_frame, &PanelFrame::openPanel);
    connect(m_copy, &QPushButton::clicked, this, &AuditTrailPage::copyAsJson);
    connect(m_showTeam, &QPushButton::clicked, this, &AuditTrailPage::showTeam);
}

void AuditTrailPage::fit(Room room)
{
    m_frame->fit(room);
}

} // namespace bursar::desktop
