#include "desktop/widgets/label.h"

#include "desktop/look/paint.h"

#include <QEvent>
#include <QPainter>

namespace bursar::desktop {

Label::Label(QWidget *parent)
    : Label(QString(), TextRole::Body, ColourRole::Text, parent)
{
}

Label::Label(const QString &text, TextRole size, ColourRole colour, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setLook(size, colour);
}

void Label::setLook(TextRole size, ColourRole colour)
{
    m_size = size;
    m_colour = colour;
    setFont(fontFor(size));
    takeColour();
}

void Label::setElides(bool elides)
{
    m_elides = elides;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elides ? QSize(fontMetrics().horizontalAdvance(QStringLiteral("WWW")), hint.height()) : hint;
}

void Label::takeColour()
{
    QPalette own = palette();
    const QColor colour = tokensFor(own).colour(m_colour);
    if (own.color(QPalette::Active, QPalette::WindowText) == colour)
        return; // setting the palette comes back here as a change
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        takeColour();
}

bool Label::event(QEvent *event)
{
    // Qt does not hand this one to changeEvent.
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_size));
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elides || wordWrap())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    paint::text(painter, contentsRect(), alignment(), text(),
                palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (cut != !toolTip().isEmpty())
        setToolTip(cut ? text() : QString());
}

} // namespace bursar::desktop
