// The parts of the teams page: what stands where.

#include "desktop/look/fonts.h"
#include "desktop/teams/effective_from.h"
#include "desktop/teams/forecast_card.h"
#include "desktop/teams/policy_form.h"
#include "desktop/teams/reach_card.h"
#include "desktop/teams/replay_card.h"
#include "desktop/teams/suggestion_card.h"
#include "desktop/teams/teams_page.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bursar::desktop {

void TeamsPage::setUpHead(QBoxLayout &column)
{
    auto *head = new PageHead(tr("Teams"), this);
    m_teamBox = new QComboBox(this);
    m_teamBox->setObjectName(QStringLiteral("teamBox"));
    m_teamBox->setAccessibleName(tr("Team"));
    m_teamBox->setMinimumWidth(scaled(180));
    m_teamBox->hide();
    head->addControl(m_teamBox);
    QPushButton *import = makeButton(tr("Import…"), QStringLiteral("importTeamsButton"), ButtonKind::Plain, {}, this);
    head->addControl(import);
    QPushButton *exporter = makeButton(tr("Export…"), QStringLiteral("exportTeamsButton"), ButtonKind::Plain, {}, this);
    head->addControl(exporter);
    QPushButton *templates =
        makeButton(tr("Template…"), QStringLiteral("applyTemplateButton"), ButtonKind::Plain, {}, this);
    templates->setToolTip(tr("Gives several teams the same rules"));
    head->addControl(templates);
    QPushButton *budgets = makeButton(tr("Budgets…"), QStringLiteral("budgetsButton"), ButtonKind::Plain, {}, this);
    budgets->setToolTip(tr("Everybody's budgets, and what changes them"));
    head->addControl(budgets);
    QPushButton *add = makeButton(tr("New team…"), QStringLiteral("newTeamButton"), ButtonKind::Plain,
                                  QStringLiteral("plus-lg"), this);
    head->addControl(add);
    connect(import, &QPushButton::clicked, this, &TeamsPage::importTeams);
    connect(add, &QPushButton::clicked, this, &TeamsPage::addTeam);
    connect(exporter, &QPushButton::clicked, this, &TeamsPage::exportTeams);
    connect(templates, &QPushButton::clicked, this, &TeamsPage::applyTemplate);
    connect(budgets, &QPushButton::clicked, this, [this] { Q_EMIT wantsToGo({PageId::Budgets, m_team, {}, {}}); });
    column.addWidget(head);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("teamsNotice"));
    m_notice->clear();
    column.addWidget(m_notice);
    column.addSpacing(2);
}

QWidget *TeamsPage::makeList()
{
    m_listCard = new Card(this);
    m_listCard->setFixedWidth(scaled(212));
    m_listCard->body()->setContentsMargins(1, 5, 1, 5);
    m_list = new TableView(m_listCard);
    m_list->setObjectName(QStringLiteral("teamsTable"));
    m_list->setAccessibleName(tr("Teams"));
    m_list->setModel(m_teams);
    m_list->setColumns({{100, ColumnSpec::Kind::Text, true}, {70, ColumnSpec::Kind::Number}});
    m_list->setRowHeight(36);
    m_listCard->body()->addWidget(m_list);
    return m_listCard;
}

QWidget *TeamsPage::makeForm()
{
    m_formCard = new Card(this);
    Card *card = m_formCard;
    QVBoxLayout *body = card->body();
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(19, 12, 15, 10);
    head->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new Label(QString(), TextRole::PanelTitle, ColourRole::Text, card);
    m_title->setObjectName(QStringLiteral("teamTitle"));
    m_title->setElides(true);
    m_subtitle = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    m_subtitle->setElides(true);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    m_archive = makeButton(tr("Archive…"), QStringLiteral("archiveTeamButton"), ButtonKind::Plain, {}, card);
    m_edit = makeButton(tr("Edit team…"), QStringLiteral("editTeamButton"), ButtonKind::Plain, {}, card);
    head->addWidget(m_archive);
    head->addWidget(m_edit);
    body->addLayout(head);
    body->addWidget(new Hairline(card));
    auto *scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("policyScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form = new PolicyForm;
    m_form->setMaximumWidth(scaled(720));
    auto *inside = new QWidget;
    auto *place = new QHBoxLayout(inside);
    place->setContentsMargins(19, 0, 4, 0);
    place->addWidget(m_form, 1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // the scroll area has just turned it on
    body->addWidget(scroll, 1);
    body->addWidget(new Hairline(card));
    body->addWidget(makeFoot());
    return card;
}

QWidget *TeamsPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(19, 10, 15, 10);
    column->setSpacing(6);
    m_why = new Label(QString(), TextRole::Small, ColourRole::Muted, foot);
    m_why->setObjectName(QStringLiteral("whyNotSavedLabel"));
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    m_effective = new EffectiveFrom(foot);
    column->addWidget(m_effective);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_reason = new QLineEdit(foot);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_reason->setPlaceholderText(tr("Reason (goes into the audit trail)"));
    m_discard = makeButton(tr("Discard"), QStringLiteral("discardButton"), ButtonKind::Plain, {}, foot);
    m_save = makeButton(tr("Save version"), QStringLiteral("saveButton"), ButtonKind::Primary, {}, foot);
    row->addWidget(m_reason, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    column->addLayout(row);
    return foot;
}

QWidget *TeamsPage::makeSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("teamSideScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_side = scroll;
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    // What changes with the draft stands first, then where the team stands, then what was.
    m_replayCard = new ReplayCard(cards);
    m_reach = new ReachCard(cards);
    m_suggestionCard = new SuggestionCard(cards);
    m_forecastCard = new ForecastCard(cards);
    for (QWidget *card : std::initializer_list<QWidget *>{m_replayCard, m_reach, m_suggestionCard, m_forecastCard})
        column->addWidget(card);
    m_versionsCard = new Card(tr("Versions"), cards);
    m_versionsCard->setHeadLine(true);
    m_versionsCard->body()->setContentsMargins(7, 0, 7, 5);
    m_versionTable = new TableView(m_versionsCard);
    m_versionTable->setObjectName(QStringLiteral("versionsTable"));
    m_versionTable->setAccessibleName(tr("Policy versions"));
    m_versionTable->setModel(m_versions);
    m_versionTable->horizontalHeader()->hide();
    m_versionTable->setColumns({{28, ColumnSpec::Kind::Whole}, {120, ColumnSpec::Kind::Text, true}});
    m_versionTable->setRowHeight(50);
    m_versionTable->setMinimumHeight(scaled(150));
    m_versionTable->setEmptyText(tr("No version is saved yet."));
    m_versionsCard->body()->addWidget(m_versionTable);
    column->addWidget(m_versionsCard, 1);
    scroll->setWidget(cards);
    cards->setAutoFillBackground(false); // the scroll area has just turned it on
    m_side->setFixedWidth(scaled(260));
    return m_side;
}

} // namespace bursar::desktop
