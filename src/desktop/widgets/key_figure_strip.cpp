#include "desktop/widgets/key_figure_strip.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"

namespace bursar::desktop {

KeyFigureStrip::KeyFigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("keyFigures"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureStrip::setFigures(std::vector<KeyFigure> figures)
{
    m_figures = std::move(figures);
    QStringList sentences;
    for (const KeyFigure &figure : m_figures)
        sentences << QStringLiteral("%1: %2, %3").arg(figure.label, figure.value, figure.note);
    setAccessibleName(tr("Key figures"));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    update();
}

QSize KeyFigureStrip::sizeHint() const
{
    return {scaled(760), scaled(88)};
}

QSize KeyFigureStrip::minimumSizeHint() const
{
    return {scaled(560), scaled(88)};
}

void KeyFigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paint::box(painter, rect(), 8, tokens.surface, tokens.border);
    if (m_figures.empty())
        return;
    const int count = static_cast<int>(m_figures.size());
    const int first = scaled(11);
    for (int i = 0; i < count; ++i) {
        const KeyFigure &figure = m_figures.at(static_cast<std::size_t>(i));
        const int left = width() * i / count;
        const int room = width() * (i + 1) / count - left - 24;
        if (i > 0)
            paint::verticalHairline(painter, left, 1, height() - 2, tokens.border);
        painter.setFont(fontFor(TextRole::SmallMedium));
        paint::text(painter, {left + 16, first, room, scaled(18)}, Qt::AlignVCenter, figure.label, tokens.muted);
        painter.setFont(fontFor(TextRole::PageTitle));
        paint::text(painter, {left + 16, first + scaled(19), room, scaled(28)}, Qt::AlignVCenter, figure.value,
                    tokens.text);
        painter.setFont(fontFor(TextRole::Small));
        paint::text(painter, {left + 16, first + scaled(48), room, scaled(18)}, Qt::AlignVCenter, figure.note,
                    tokens.colour(figure.noteColour));
    }
}

} // namespace bursar::desktop
