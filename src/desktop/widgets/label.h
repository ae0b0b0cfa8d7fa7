#pragma once

#include "desktop/look/fonts.h"
#include "desktop/look/tokens.h"

#include <QLabel>

namespace bursar::desktop {

/// Plain words in one of the look's sizes and colours; follows theme and text size. Elides when `setElides(true)`,
/// with the full text as tool tip then.
class Label final : public QLabel
{
    Q_OBJECT
public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, TextRole size = TextRole::Body, ColourRole colour = ColourRole::Text,
                   QWidget *parent = nullptr);

    void setLook(TextRole size, ColourRole colour);
    void setColourRole(ColourRole colour) { setLook(m_size, colour); }
    ColourRole colourRole() const { return m_colour; }
    void setElides(bool elides);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColour();

    TextRole m_size = TextRole::Body;
    ColourRole m_colour = ColourRole::Text;
    bool m_elides = false;
};

} // namespace bursar::desktop
