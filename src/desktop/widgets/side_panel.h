#pragma once

#include "desktop/look/room.h"
#include "desktop/look/state_look.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace bursar::desktop {

class Label;
class StatePill;

/// The card at a page's right: what is chosen, its state, details that scroll, and buttons that stay at the bottom.
/// 300 px wide, 272 in narrow windows, 350 in wide ones.
class SidePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setState(const StateLook &state);
    void clearState();
    /// A × in the head that tells `closeAsked`.
    void setClosable(bool closable);
    /// Where the details go.
    QVBoxLayout *body() const { return m_body; }
    /// A line `name … value`; owned by the panel.
    void addFact(const QString &name, const QString &value);
    /// The sum under facts, 600.
    void addTotal(const QString &name, const QString &value);
    void addHeading(const QString &text, const QString &atRight = QString());
    void addHairline();
    /// Takes everything out of the body again.
    void clearBody();
    /// Buttons at the bottom; the panel owns them. The one that fills the rest is the last.
    void addButton(QPushButton *button, bool fills = false);
    void fit(Room room);

Q_SIGNALS:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_subtitle;
    StatePill *m_state;
    QPushButton *m_close;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace bursar::desktop
