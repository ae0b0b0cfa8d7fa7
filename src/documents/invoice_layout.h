#pragma once

#include "documents/invoice_closing.h"
#include "documents/invoice_head.h"
#include "documents/invoice_table.h"

namespace bursar::documents {

/// An invoice laid out on pages: measures when made, draws page by page.
class InvoiceLayout
{
public:
    /// Keeps references to all three.
    InvoiceLayout(const Invoice &invoice, const InvoicePdfOptions &options, PageCanvas &canvas);
    InvoiceLayout(const InvoiceLayout &) = delete;
    InvoiceLayout &operator=(const InvoiceLayout &) = delete;

    QString title() const { return m_words.title(); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Pages count from 0. The canvas must have its painter.
    void paint(int page);

private:
    void paintRunningHead();
    void paintDraftBanner();
    void paintFoot(int page);

    InvoiceWords m_words;
    PageCanvas &m_canvas;
    InvoiceHead m_head;
    InvoiceTable m_table;
    InvoiceClosing m_closing;
    std::vector<PagePlan> m_pages;
};

} // namespace bursar::documents
