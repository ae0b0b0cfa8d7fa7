#include "documents/page_canvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace bursar::documents {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal deviceUnitsPerPoint = PageCanvas::resolution / pointsPerInch;

} // namespace

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return clean;
}

PageCanvas::PageCanvas(QPaintDevice &device)
    : m_device(device)
{
}

void PageCanvas::drawWith(QPainter *painter)
{
    m_painter = painter;
    m_painter->scale(deviceUnitsPerPoint, deviceUnitsPerPoint);
}

QFont PageCanvas::font(const TextStyle &style) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Roboto"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(style.size / deviceUnitsPerPoint); // the painter's scale multiplies it again
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off: an address with "fi" in it must copy as it is written.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.1);
    return font;
}

qreal PageCanvas::width(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(font(style), &m_device).horizontalAdvance(printable(text));
}

QString PageCanvas::elided(const QString &text, const TextStyle &style, qreal width) const
{
    return QFontMetricsF(font(style), &m_device).elidedText(printable(text), Qt::ElideRight, width);
}

QStringList PageCanvas::wrapped(const QString &text, const TextStyle &style, qreal width, int maxLines) const
{
    const QString clean = printable(text);
    QTextLayout layout(clean, font(style), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maxLines) {
            lines += elided(clean.mid(line.textStart()), style, width);
            break;
        }
        lines += clean.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

TextStyle PageCanvas::fitted(const QString &text, const TextStyle &style, qreal width) const
{
    constexpr qreal smallest = 0.6;
    const qreal natural = this->width(text, style);
    if (natural <= width)
        return style;
    return {style.size * std::max(smallest, width / natural), style.weight, style.color};
}

void PageCanvas::left(qreal x, qreal baseline, const QString &text, const TextStyle &style)
{
    m_painter->setFont(font(style));
    m_painter->setPen(style.color);
    m_painter->drawText(QPointF(x, baseline), printable(text));
}

void PageCanvas::right(qreal x, qreal baseline, const QString &text, const TextStyle &style)
{
    left(x - width(text, style), baseline, text, style);
}

void PageCanvas::rule(qreal from, qreal to, qreal y, qreal thickness, const QColor &color)
{
    m_painter->setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(QPointF(from, y), QPointF(to, y));
}

void PageCanvas::panel(qreal x, qreal y, qreal width, qreal height, const QColor &fill)
{
    constexpr qreal radius = 5;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(fill);
    m_painter->drawRoundedRect(QRectF(x, y, width, height), radius, radius);
    m_painter->setBrush(Qt::NoBrush);
}

void PageCanvas::frame(qreal x, qreal y, qreal width, qreal height, const QColor &edge)
{
    m_painter->setPen(QPen(edge, 0.75));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(QRectF(x, y, width, height));
}

} // namespace bursar::documents
