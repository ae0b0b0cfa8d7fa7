#include "desktop/widgets/spark_line.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int margin = 4;
constexpr double dotRadius = 3;

} // namespace

SparkLine::SparkLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkLine::setPoints(std::vector<Point> points)
{
    m_points = std::move(points);
    update();
}

QSize SparkLine::sizeHint() const
{
    return {scaled(200), scaled(48)};
}

QSize SparkLine::minimumSizeHint() const
{
    return {scaled(80), scaled(48)};
}

void SparkLine::paintEvent(QPaintEvent *)
{
    if (m_points.empty())
        return;
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const auto [lowest, highest] = std::ranges::minmax(m_points, {}, &Point::value);
    const auto part = [](qint64 value, qint64 from, qint64 to) {
        return to > from ? static_cast<double>(value - from) / static_cast<double>(to - from) : 0.5;
    };
    const auto place = [&, lowest = lowest, highest = highest](const Point &point) {
        return QPointF(area.left() + area.width() * part(point.at, m_points.front().at, m_points.back().at),
                       area.bottom() - area.height() * part(point.value, lowest.value, highest.value));
    };
    QPainterPath line(place(m_points.front()));
    for (const Point &point : m_points)
        line.lineTo(place(point));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensFor(palette());
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ok);
    painter.drawEllipse(place(lowest), dotRadius, dotRadius);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(place(m_points.back()), dotRadius, dotRadius);
}

} // namespace bursar::desktop
