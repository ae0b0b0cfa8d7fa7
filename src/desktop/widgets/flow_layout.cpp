#include "desktop/widgets/flow_layout.h"

#include <algorithm>

namespace bursar::desktop {
FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items.at(static_cast<std::size_t>(index)).get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items.at(static_cast<std::size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// The height that is needed; puts the parts there when `really`.
int FlowLayout::place(const QRect &rect, bool really) const
{
    std::vector<QLayoutItem *> line;
    int y = rect.y();
    int used = 0;
    const auto endLine = [&](bool last) {
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(height, item->sizeHint().height());
        int x = rect.x();
        for (QLayoutItem *item : line) {
            QSize size = item->sizeHint();
            size.setWidth(std::min(size.width(), rect.width()));
            if (last && item == m_items.back().get())
                x = std::max(x, rect.right() + 1 - size.width());
            if (really)
                item->setGeometry(QRect(QPoint(x, y + height - size.height()), size));
            x += size.width() + m_gap;
        }
        y += height;
        line.clear();
        used = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!line.empty() && used + m_gap + width > rect.width()) {
            endLine(false);
            y += m_lineGap;
        }
        used += width + (line.empty() ? 0 : m_gap);
        line.push_back(item.get());
    }
    endLine(true);
    return y - rect.y();
}

} // namespace bursar::desktop
