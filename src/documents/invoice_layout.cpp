#include "documents/invoice_layout.h"

#include "documents/invoice_style.h"

namespace bursar::documents {

using namespace invoice_style;

namespace {

/// Groups of eight are easier to compare by eye.
QString inGroups(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += 8)
        groups += hash.mid(at, 8);
    return groups.join(QLatin1Char(' '));
}

} // namespace

InvoiceLayout::InvoiceLayout(const Invoice &invoice, const InvoicePdfOptions &options, PageCanvas &canvas)
    : m_words(invoice, options)
    , m_canvas(canvas)
    , m_head(m_words, canvas)
    , m_table(m_words, canvas)
    , m_closing(m_words, canvas)
{
    std::vector<Block> blocks = m_table.blocks();
    blocks.insert(blocks.end(), m_closing.blocks().begin(), m_closing.blocks().end());
    PageFrame frame;
    frame.firstTop = m_head.bottom();
    frame.nextTop = nextTop;
    frame.bottom = bottom;
    frame.headerHeight = InvoiceTable::headerHeight;
    frame.continuedHeight = InvoiceTable::continuedHeight;
    frame.header = [this](qreal top) { m_table.paintHeader(top); };
    frame.continued = [this](qreal top, int group) { m_table.paintContinued(top, group); };
    m_pages = paginate(blocks, frame);
}

void InvoiceLayout::paint(int page)
{
    if (page == 0)
        m_head.paint();
    else
        paintRunningHead();
    for (const std::function<void()> &draw : m_pages.at(static_cast<size_t>(page)))
        draw();
    if (m_words.isDraft())
        paintDraftBanner();
    paintFoot(page);
}

void InvoiceLayout::paintRunningHead()
{
    constexpr qreal baseline = left + 7;
    const QString month = m_words.language().monthName(m_words.invoice().month);
    const qreal room = right - left - m_canvas.width(month, quiet) - gutter;
    m_canvas.left(left, baseline, m_canvas.elided(m_words.title(), quiet, room), quiet);
    m_canvas.right(right, baseline, month, quiet);
}

void InvoiceLayout::paintDraftBanner()
{
    constexpr qreal top = 24;
    constexpr qreal height = 20;
    m_canvas.frame(left, top, right - left, height, black);
    const QString words = m_words.draftBanner();
    m_canvas.left(left + 8, top + 13.2, words, m_canvas.fitted(words, strong, right - left - 16));
}

void InvoiceLayout::paintFoot(int page)
{
    const auto say = [this](const char *text) { return m_words.say(text); };
    m_canvas.rule(left, right, footRule, 0.5, hairline);
    const QString hash = m_words.invoice().sha256.isEmpty()
        ? say(QT_TRANSLATE_NOOP("InvoiceDocument", "none, not issued"))
        : inGroups(m_words.invoice().sha256);
    const QString words = say(QT_TRANSLATE_NOOP("InvoiceDocument", "Document hash SHA-256: %1")).arg(hash);
    const QString count = say(QT_TRANSLATE_NOOP("InvoiceDocument", "Page %1 of %2"))
                              .arg(QString::number(page + 1), QString::number(pageCount()));
    const qreal room = right - left - m_canvas.width(count, small) - gutter;
    m_canvas.left(left, footRule + 13, words, m_canvas.fitted(words, small, room));
    m_canvas.right(right, footRule + 13, count, small);
    const QString rule = m_words.isDraft()
        ? say(QT_TRANSLATE_NOOP("InvoiceDocument", "Made with Bursar. An invoice gets its number when it is issued."))
        : say(QT_TRANSLATE_NOOP("InvoiceDocument",
                                "Issued with Bursar. An issued invoice never changes; corrections are credit notes."));
    m_canvas.left(left, footRule + 23, rule, small);
}

} // namespace bursar::documents
