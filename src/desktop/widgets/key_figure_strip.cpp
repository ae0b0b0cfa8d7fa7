#include "desktop/widgets/key_figure_strip.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int rowHeight = 88;
constexpr int padding = 16;

} // namespace

KeyFigureStrip::KeyFigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("keyFigures"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyFigureStrip::setFigures(std::vector<KeyFigure> figures)
{
    m_figures = std::move(figures);
    QStringList sentences;
    for (const KeyFigure &figure : m_figures)
        sentences << QStringLiteral("%1: %2, %3").arg(figure.label, figure.value, figure.note);
    setAccessibleName(tr("Key figures"));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize KeyFigureStrip::sizeHint() const
{
    return {scaled(760), scaled(rowHeight)}; // how high it really is follows from the width that it gets
}

QSize KeyFigureStrip::minimumSizeHint() const
{
    return {scaled(400), scaled(rowHeight)};
}

int KeyFigureStrip::heightForWidth(int width) const
{
    return scaled(rowHeight) * rowsFor(width);
}

int KeyFigureStrip::rowsFor(int width) const
{
    const QFontMetrics label(fontFor(TextRole::SmallMedium));
    const QFontMetrics value(fontFor(TextRole::PageTitle));
    const QFontMetrics note(fontFor(TextRole::Small));
    int widest = 1;
    for (const KeyFigure &figure : m_figures)
        widest = std::max({widest, label.horizontalAdvance(figure.label), value.horizontalAdvance(figure.value),
                           note.horizontalAdvance(figure.note)});
    const int count = static_cast<int>(m_figures.size());
    const int inARow = std::clamp(width / (widest + 2 * padding), 1, std::max(1, count));
    return std::max(1, (count + inARow - 1) / inARow);
}

void KeyFigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paint::box(painter, rect(), 8, tokens.surface, tokens.border);
    if (m_figures.empty())
        return;
    const int count = static_cast<int>(m_figures.size());
    const int rows = rowsFor(width());
    const int inARow = (count + rows - 1) / rows;
    const int high = height() / rows;
    for (int i = 0; i < count; ++i) {
        const KeyFigure &figure = m_figures.at(static_cast<std::size_t>(i));
        const int left = width() * (i % inARow) / inARow;
        const int room = width() * (i % inARow + 1) / inARow - left - 2 * padding + 8;
        const int top = high * (i / inARow);
        if (i % inARow > 0)
            paint::verticalHairline(painter, left, top + 1, high - 2, tokens.border);
        else if (i > 0)
            paint::hairline(painter, 1, top, width() - 2, tokens.border);
        const int first = top + scaled(11);
        painter.setFont(fontFor(TextRole::SmallMedium));
        paint::text(painter, {left + padding, first, room, scaled(18)}, Qt::AlignVCenter, figure.label, tokens.muted);
        painter.setFont(fontFor(TextRole::PageTitle));
        paint::text(painter, {left + padding, first + scaled(19), room, scaled(28)}, Qt::AlignVCenter, figure.value,
                    tokens.text);
        painter.setFont(fontFor(TextRole::Small));
        paint::text(painter, {left + padding, first + scaled(48), room, scaled(18)}, Qt::AlignVCenter, figure.note,
                    tokens.colour(figure.noteColour));
    }
}

} // namespace bursar::desktop
