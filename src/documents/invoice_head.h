#pragma once

#include "documents/invoice_words.h"
#include "documents/page_canvas.h"
#include "documents/pagination.h"

namespace bursar::documents {

/// The first page above the lines: sender, title and number, recipient, dates, the amount due.
class InvoiceHead
{
public:
    /// Keeps references to both.
    InvoiceHead(const InvoiceWords &words, PageCanvas &canvas);
    /// Where the lines may begin.
    qreal bottom() const { return m_bottom; }
    void paint() const;

private:
    void put(qreal x, qreal baseline, const QString &text, const TextStyle &style);
    void putRight(qreal baseline, const QString &text, const TextStyle &style);
    qreal addSender(qreal top);
    void addTitle(qreal top);
    qreal addRecipient(qreal top);
    qreal addDates(qreal top);
    qreal addAmountDue(qreal top);

    const InvoiceWords &m_words;
    PageCanvas &m_canvas;
    PagePlan m_plan;
    qreal m_bottom = 0;
};

} // namespace bursar::documents
