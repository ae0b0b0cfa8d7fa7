#include "desktop/widgets/panel_frame.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/side_panel.h"

#include <QHBoxLayout>

namespace bursar::desktop {
namespace {

constexpr int roomForBoth = 860;

} // namespace

PanelFrame::PanelFrame(QWidget *table, SidePanel *panel, QWidget *parent, QWidget *around)
    : QWidget(parent)
    , m_table(table)
    , m_panel(panel)
    , m_beside(around == nullptr ? panel : around)
    , m_details(makeButton(tr("Details"), QStringLiteral("detailsButton"), ButtonKind::Plain,
                           QStringLiteral("layout-sidebar-reverse"), parent))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(table, 1);
    row->addWidget(m_beside);
    connect(m_panel, &SidePanel::closeAsked, this, &PanelFrame::closePanel);
    connect(m_details, &QPushButton::clicked, this, &PanelFrame::openPanel);
    setFocusProxy(table);
    showParts();
}

void PanelFrame::startClosed()
{
    m_startsClosed = true;
    showParts();
}

void PanelFrame::fit(Room room)
{
    m_room = room;
    showParts();
}

void PanelFrame::openPanel()
{
    m_wish = Wish::Open;
    showParts();
}

void PanelFrame::closePanel()
{
    m_wish = Wish::Closed;
    showParts();
    setFocus();
}

void PanelFrame::setPanelWanted(bool wanted)
{
    m_wanted = wanted;
    showParts();
}

bool PanelFrame::isTight() const
{
    return m_room == Room::Narrow && width() < scaled(roomForBoth);
}

bool PanelFrame::isOpen() const
{
    if (m_room != Room::Narrow || m_wish == Wish::Open)
        return true;
    return m_wish == Wish::None && !m_startsClosed && !isTight();
}

void PanelFrame::showParts()
{
    const bool open = m_wanted && isOpen();
    const bool alone = open && isTight();
    m_panel->fit(m_room);
    if (alone)
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    m_panel->setClosable(m_room == Room::Narrow);
    m_beside->setVisible(open);
    m_table->setVisible(!alone);
    m_details->setVisible(m_wanted && !open);
}

void PanelFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showParts();
}

} // namespace bursar::desktop
