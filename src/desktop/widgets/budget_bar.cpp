#include "desktop/widgets/budget_bar.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/table_view.h"

#include <QPainterPath>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int barHeight = 12;
constexpr int wordsGap = 4;
constexpr int radius = 3;
constexpr int markOut = 3;

/// Where an amount ends on a bar of `width` pixels; a budget of nothing is full at once.
int pixelsFor(Money amount, Money limit, int width)
{
    if (amount <= Money{})
        return 0;
    if (limit <= Money{} || amount >= limit)
        return width;
    const Wide pixels = Wide{amount.micros()} * width / limit.micros();
    return std::max(1, static_cast<int>(pixels));
}

} // namespace

void paintBudgetBar(QPainter &painter, const QRect &rect, const BudgetAmounts &amounts, const QPalette &palette)
{
    const Tokens &tokens = tokensFor(palette);
    const Money reserved = amounts.actual + amounts.committed;
    const Money all = reserved + amounts.added;
    const int actualEnd = pixelsFor(amounts.actual, amounts.limit, rect.width());
    const int committedEnd = pixelsFor(reserved, amounts.limit, rect.width());
    const int addedEnd = pixelsFor(all, amounts.limit, rect.width());
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(rect, tokens.track);
    painter.fillRect(rect.x(), rect.y(), actualEnd, rect.height(), tokens.seriesColour(0));
    const auto part = [&](int from, int to, int series) {
        if (to - from < 2)
            return;
        paint::hatch(painter, QRectF(rect.x() + from, rect.y(), to - from, rect.height()), tokens.seriesColour(series),
                     tokens.surface);
        if (from > 0)
            painter.fillRect(rect.x() + from, rect.y(), 1, rect.height(), tokens.surface);
    };
    part(actualEnd, committedEnd, 0);
    part(committedEnd, addedEnd, 1);
    if (all >= amounts.limit) {
        painter.fillRect(rect.right() - 3, rect.y(), 1, rect.height(), tokens.surface);
        painter.fillRect(rect.right() - 2, rect.y(), 3, rect.height(), tokens.bad);
    }
    painter.restore();
    if (amounts.expected && amounts.limit > Money{}) {
        const int end = std::clamp(pixelsFor(*amounts.expected, amounts.limit, rect.width()), 2, rect.width());
        painter.fillRect(rect.x() + end - 2, rect.y() - markOut, 2, rect.height() + 2 * markOut, tokens.text);
    }
}

BudgetBar::BudgetBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setAmounts(const BudgetAmounts &amounts)
{
    m_amounts = amounts;
    setAccessibleName(tr("%1 spent, %2 committed, budget %3")
                          .arg(formats::dollars(amounts.actual), formats::dollars(amounts.committed),
                               formats::dollars(amounts.limit)));
    update();
}

QSize BudgetBar::sizeHint() const
{
    return {scaled(172), scaled(barHeight) + 2 * markOut};
}

QSize BudgetBar::minimumSizeHint() const
{
    return {scaled(60), scaled(barHeight) + 2 * markOut};
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBudgetBar(painter, rect().adjusted(0, markOut, 0, -markOut), m_amounts, palette());
}

void BudgetBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = scaled(barHeight);
    const QRect cell = option.rect.adjusted(8, 0, -8, -1);
    const QString words = index.data(CellRole::SecondLine).toString();
    const int lineHeight = words.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::Small)).height() + wordsGap;
    const int top = cell.y() + (cell.height() - height - lineHeight) / 2;
    paintBudgetBar(*painter, {cell.x(), top, cell.width(), height}, index.data(Qt::UserRole).value<BudgetAmounts>(),
                   option.palette);
    if (words.isEmpty())
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const QVariant colour = index.data(CellRole::WordColour);
    painter->save();
    painter->setFont(fontFor(TextRole::Small));
    paint::text(*painter, {cell.x(), top + height + wordsGap, cell.width(), lineHeight - wordsGap},
                Qt::AlignLeft | Qt::AlignVCenter, words,
                colour.isValid() ? tokens.colour(static_cast<ColourRole>(colour.toInt())) : tokens.muted);
    painter->restore();
}

QSize BudgetBarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(188), scaled(30)};
}

} // namespace bursar::desktop
