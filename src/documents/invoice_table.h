#pragma once

#include "documents/line_groups.h"
#include "documents/page_canvas.h"
#include "documents/pagination.h"

namespace bursar::documents {

/// The invoice's lines in their groups, as blocks for the pages.
class InvoiceTable
{
public:
    /// Keeps references to both.
    InvoiceTable(const InvoiceWords &words, PageCanvas &canvas);

    /// The last row is kept with what follows, so that a total never stands alone on a page.
    const std::vector<Block> &blocks() const { return m_blocks; }
    static constexpr qreal headerHeight = 19;
    static constexpr qreal continuedHeight = 18;
    void paintHeader(qreal top) const;
    void paintContinued(qreal top, int group) const;

private:
    struct Row
    {
        InvoiceLine line;
        QStringList description;
    };
    void addGroup(const LineGroup &group);
    void addGroupHead(int group, const std::vector<InvoiceLine> &lines);
    void addRow(int group, const InvoiceLine &line);
    void addEmptyRow();
    void paintRow(qreal top, const Row &row) const;

    const InvoiceWords &m_words;
    PageCanvas &m_canvas;
    std::vector<QString> m_groups;
    std::vector<Block> m_blocks;
};

} // namespace bursar::documents
