#pragma once

#include "desktop/look/room.h"

#include <QWidget>

namespace bursar::desktop {

class IconLabel;
class Label;
class Sidebar;
class TeamSwitcher;

/// The window's left side: brand, team switcher, pages. 204 px wide, 220 in wide windows, 52 in narrow ones, where only
/// icons are left.
class NavigationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationPane(QWidget *parent = nullptr);

    TeamSwitcher &teams() { return *m_teams; }
    Sidebar &pages() { return *m_pages; }
    void fit(Room room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_brand;
    TeamSwitcher *m_teams;
    Sidebar *m_pages;
};

} // namespace bursar::desktop
