#pragma once

#include "desktop/look/room.h"

#include <QWidget>

class QPushButton;

namespace bursar::desktop {

class SidePanel;

/// The middle of a page: what is chosen from, and at its right the panel about what is chosen. In narrow windows the
/// panel can be closed to leave the table its width, and a button brings it back. Where there is no room for both, the
/// panel waits until it is asked for, and stands in the table's place then.
class PanelFrame final : public QWidget
{
    Q_OBJECT
public:
    /// Takes them over. Where the panel is part of a widget of the page's own, that one is `around` it.
    PanelFrame(QWidget *table, SidePanel *panel, QWidget *parent, QWidget *around = nullptr);

    /// In narrow windows the panel waits until it is asked for.
    void startClosed();
    void fit(Room room);
    void openPanel();
    /// *Details*, seen while the panel is closed: the page says where it stands.
    QPushButton *detailsButton() const { return m_details; }
    /// Without anything to choose from there is nothing to tell.
    void setPanelWanted(bool wanted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Wish { None, Open, Closed };

    void closePanel();
    bool isTight() const;
    bool isOpen() const;
    void showParts();

    QWidget *m_table;
    SidePanel *m_panel;
    QWidget *m_beside;
    QPushButton *m_details;
    Room m_room = Room::Normal;
    Wish m_wish = Wish::None;
    bool m_startsClosed = false;
    bool m_wanted = true;
};

} // namespace bursar::desktop
