#pragma once

#include "documents/invoice_words.h"
#include "documents/page_canvas.h"
#include "documents/pagination.h"

namespace bursar::documents {

/// What follows the lines: payment words beside the sums, then budget and notes.
class InvoiceClosing
{
public:
    /// Keeps references to both.
    InvoiceClosing(const InvoiceWords &words, PageCanvas &canvas);
    const std::vector<Block> &blocks() const { return m_blocks; }

private:
    void addTotals();
    void addParagraph(const QString &title, const QString &text);
    void paintPayment(qreal top, const QStringList &lines) const;
    void paintSums(qreal top) const;

    const InvoiceWords &m_words;
    PageCanvas &m_canvas;
    std::vector<Block> m_blocks;
};

} // namespace bursar::documents
