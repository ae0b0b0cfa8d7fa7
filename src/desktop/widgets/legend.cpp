#include "desktop/widgets/legend.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"

namespace bursar::desktop {
namespace {

constexpr int swatchSize = 12;
constexpr int wordGap = 6;
constexpr int entryGap = 14;

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::setEntries(std::vector<LegendEntry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry &entry : m_entries)
        words << entry.text;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    int width = 0;
    for (const LegendEntry &entry : m_entries)
        width += swatchSize + wordGap + metrics.horizontalAdvance(entry.text) + entryGap;
    return {std::max(0, width - entryGap), std::max(swatchSize, metrics.height())};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Small));
    const Tokens &tokens = tokensFor(palette());
    int x = 0;
    for (const LegendEntry &entry : m_entries) {
        const QRect square(x, (height() - swatchSize) / 2, swatchSize, swatchSize);
        const QColor colour = tokens.seriesColour(entry.series);
        if (entry.fill == LegendEntry::Fill::Mark)
            painter.fillRect(square.center().x(), square.y() - 2, 2, square.height() + 4, tokens.text);
        else if (entry.fill == LegendEntry::Fill::Hatched)
            paint::hatch(painter, square, colour, tokens.surface);
        else
            paint::swatch(painter, square, entry.fill == LegendEntry::Fill::Track ? tokens.track : colour);
        x += swatchSize + wordGap;
        const int width = painter.fontMetrics().horizontalAdvance(entry.text);
        paint::text(painter, QRect(x, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.text,
                    tokens.muted);
        x += width + entryGap;
    }
}

} // namespace bursar::desktop
