#pragma once

#include <QHeaderView>

namespace bursar::desktop {

class TableView;

/// A TableView's header: aligned as the columns are, so that a word stands over its numbers.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(TableView *table);

    QSize sizeHint() const override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    TableView &m_table;
};

} // namespace bursar::desktop
