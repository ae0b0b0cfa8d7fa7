#include "desktop/widgets/navigation_pane.h"

#include "desktop/look/paint.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/widgets/team_switcher.h"

#include <QAbstractItemView>
#include <QHBoxLayout>

namespace bursar::desktop {

NavigationPane::NavigationPane(QWidget *parent)
    : QWidget(parent)
    , m_brand(new Label(QStringLiteral("Bursar"), TextRole::CardTitle, ColourRole::Text, this))
    , m_teams(new TeamSwitcher(this))
    , m_pages(new Sidebar(this))
{
    setObjectName(QStringLiteral("navigationPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(18, 0, 8, 0);
    brand->setSpacing(8);
    brand->addWidget(new IconLabel(QStringLiteral("wallet2"), ColourRole::AccentText, 18, this));
    brand->addWidget(m_brand, 1);
    brand->addStrut(scaled(44));
    column->addLayout(brand);
    auto *switcher = new QHBoxLayout;
    switcher->setContentsMargins(8, 0, 8, 0);
    switcher->addWidget(m_teams);
    column->addLayout(switcher);
    column->addSpacing(11);
    column->addWidget(m_pages, 1);
    // Between icons, its list still needs room for the teams' names.
    m_teams->view()->setMinimumWidth(scaled(187));
    fit(Room::Normal);
}

void NavigationPane::fit(Room room)
{
    const bool compact = room == Room::Narrow;
    m_brand->setVisible(!compact);
    m_pages->setCompact(compact);
    setFixedWidth(compact ? 52 : scaled(room == Room::Normal ? 204 : 220));
}

void NavigationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sidebar);
    paint::verticalHairline(painter, width() - 1, 0, height(), tokens.border);
}

} // namespace bursar::desktop
