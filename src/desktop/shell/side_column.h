#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bursar::desktop {

class IconLabel;
class Label;
class Sidebar;
class TeamSwitcher;

/// The window's left edge: the name, the team switcher, the pages. Compact it shows icons alone.
class SideColumn final : public QWidget
{
    Q_OBJECT
public:
    explicit SideColumn(QWidget *parent = nullptr);

    Sidebar &sidebar() const { return *m_sidebar; }
    TeamSwitcher &switcher() const { return *m_switcher; }
    /// Chooses its own width for a window of that width.
    void fitWindow(int windowWidth);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_name;
    TeamSwitcher *m_switcher;
    Sidebar *m_sidebar;
};

} // namespace bursar::desktop
