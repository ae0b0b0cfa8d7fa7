#include "desktop/widgets/table_header.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

TableHeader::TableHeader(TableView *table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(*table)
{
    setObjectName(QStringLiteral("tableHeader"));
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(false);
    setStretchLastSection(false);
    setMinimumSectionSize(32);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(32)};
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const std::vector<ColumnSpec> &columns = m_table.columns();
    const auto column = static_cast<std::size_t>(logicalIndex);
    if (column < columns.size() && columns.at(column).kind == ColumnSpec::Kind::Number)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace bursar::desktop
