#include "desktop/shell/side_column.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/widgets/team_switcher.h"

#include <QAbstractItemView>
#include <QHBoxLayout>

namespace bursar::desktop {

SideColumn::SideColumn(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(QStringLiteral("Bursar"), TextRole::CardTitle, ColourRole::Text, this))
    , m_switcher(new TeamSwitcher(this))
    , m_sidebar(new Sidebar(this))
{
    setObjectName(QStringLiteral("sideColumn"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 1, 0);
    column->setSpacing(8);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(18, 0, 8, 0);
    brand->addWidget(new IconLabel(QStringLiteral("wallet2"), ColourRole::AccentText, 18, this));
    brand->addWidget(m_name, 1);
    column->addLayout(brand);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 0);
    row->addWidget(m_switcher);
    column->addLayout(row);
    column->addWidget(m_sidebar, 1);
    // Compact, its list still needs room for the teams' names.
    m_switcher->view()->setMinimumWidth(scaled(187));
}

void SideColumn::fitWindow(int windowWidth)
{
    // Larger text needs the room earlier.
    const bool compact = windowWidth < scaled(1200);
    m_name->setVisible(!compact);
    m_sidebar->setCompact(compact);
    setFixedWidth(compact ? 52 : scaled(windowWidth < scaled(1600) ? 204 : 220));
}

void SideColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sidebar);
    paint::verticalHairline(painter, width() - 1, 0, height(), tokens.border);
}

} // namespace bursar::desktop
