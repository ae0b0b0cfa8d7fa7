#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QPaintDevice;
class QPainter;

namespace bursar::documents {

/// Size in points.
struct TextStyle
{
    qreal size = 9;
    QFont::Weight weight = QFont::Normal;
    QColor color = QColor(0x1A, 0x21, 0x2C);
    TextStyle withColor(const QColor &other) const { return {size, weight, other}; }
};

/// The text as one line: line breaks and control characters, which people's input may hold, become blanks.
QString printable(const QString &text);

/// Text and rules on an A4 page, in points from the top left corner. Measures without a painter; draws with the one it
/// is given. Fonts: Roboto, for Chinese Noto Sans CJK SC, DejaVu Sans where both are missing.
class PageCanvas
{
public:
    /// The device only measures here and must live as long; its resolution is `resolution`.
    explicit PageCanvas(QPaintDevice &device);
    static constexpr int resolution = 1200;

    /// Not owned; scaled to points by this call.
    void drawWith(QPainter *painter);

    qreal width(const QString &text, const TextStyle &style) const;
    qreal lineHeight(const TextStyle &style) const { return style.size * 1.32; }
    QString elided(const QString &text, const TextStyle &style, qreal width) const;
    /// At most `maxLines` lines (at least one), the last one elided; words longer than a line are broken.
    QStringList wrapped(const QString &text, const TextStyle &style, qreal width, int maxLines) const;
    /// The style, smaller (to 60 %) if the text would not fit: for what must never be cut, such as amounts.
    TextStyle fitted(const QString &text, const TextStyle &style, qreal width) const;

    void left(qreal x, qreal baseline, const QString &text, const TextStyle &style);
    void right(qreal x, qreal baseline, const QString &text, const TextStyle &style);
    void rule(qreal from, qreal to, qreal y, qreal thickness, const QColor &color);
    void panel(qreal x, qreal y, qreal width, qreal height, const QColor &fill);
    void frame(qreal x, qreal y, qreal width, qreal height, const QColor &edge);

private:
    QFont font(const TextStyle &style) const;

    QPaintDevice &m_device;
    QPainter *m_painter = nullptr;
};

} // namespace bursar::documents
