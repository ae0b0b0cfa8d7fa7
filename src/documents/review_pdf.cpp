#include "documents/review_pdf.h"

#include "documents/invoice_style.h"
#include "documents/pagination.h"
#include "documents/pdf_pages.h"
#include "foundation/text_formats.h"

#include <memory>

namespace bursar::documents {

using namespace invoice_style;

namespace {

constexpr qreal callLeft = left + 96;
constexpr qreal shouldLeft = left + 292;
constexpr qreal foundLeft = left + 346;
constexpr qreal noteLeft = left + 412;
constexpr qreal rowHeight = 15;
const QColor bad(0xB0, 0x1F, 0x2E);

QString moment(Instant at)
{
    return QString(toRfc3339(at).first(16)).replace(u'T', u' ') + QLatin1String(" UTC");
}

QString foundWords(const ProbeCell &cell)
{
    if (cell.isTooMuch())
        return QStringLiteral("too much");
    if (cell.isTooLittle())
        return QStringLiteral("too little");
    return cell.found == ProbeFinding::NotTried ? QStringLiteral("not tried") : toString(cell.found);
}

/// Measures and paints the paper.
class ReviewLayout
{
public:
    ReviewLayout(ReviewPaper paper, PageCanvas &canvas)
        : m_paper(std::move(paper))
        , m_canvas(canvas)
    {
        addHead();
        for (std::size_t i = 0; i < m_paper.keys.size(); ++i)
            addKey(m_paper.keys.at(i), static_cast<int>(i));
        addSignatures();
        PageFrame frame;
        frame.firstTop = firstTop;
        frame.nextTop = nextTop;
        frame.bottom = bottom;
        frame.headerHeight = rowHeight + 3;
        frame.continuedHeight = rowHeight + 3;
        frame.header = [this](qreal top) { paintHeader(top); };
        frame.continued = [this](qreal top, int group) { paintContinued(top, group); };
        m_pages = paginate(m_blocks, frame);
    }

    QString title() const { return QStringLiteral("Key review %1").arg(m_paper.quarter.toString()); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(int page) const
    {
        for (const auto &step : m_pages.at(static_cast<std::size_t>(page)))
            step();
        m_canvas.rule(left, right, footRule, 0.5, hairline);
        m_canvas.left(left, footRule + 12, QStringLiteral("%1, written %2").arg(title(), moment(m_paper.at)), small);
        m_canvas.right(right, footRule + 12, QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()), small);
    }

private:
    void addText(const QString &text, const TextStyle &style, qreal height, bool keepWithNext)
    {
        Block block;
        block.height = height;
        block.keepWithNext = keepWithNext;
        block.paint = [this, text, style, height](qreal top) {
            m_canvas.left(left, top + height - 4, m_canvas.elided(text, style, right - left), style);
        };
        m_blocks.push_back(std::move(block));
    }

    void addHead()
    {
        int surprises = 0;
        for (const ReviewPaper::Key &key : m_paper.keys)
            surprises += key.review.surprises();
        addText(title(), TextStyle{18, QFont::Medium, black}, 26, true);
        addText(m_paper.organisation, quiet, 16, true);
        addText(QStringLiteral(
                    "Keys that were tried, with harmless calls: %1. Findings that are not as they should be: %2.")
                    .arg(m_paper.keys.size())
                    .arg(surprises),
                surprises > 0 ? body.withColor(bad) : body, 20, true);
        addText({}, body, 8, false); // the table begins with its own header
    }

    void addKey(const ReviewPaper::Key &key, int group)
    {
        m_names.push_back(QStringLiteral("%1 of %2").arg(key.review.keyName, key.account));
        Block head;
        head.kind = Block::Kind::GroupHead;
        head.height = 24;
        head.keepWithNext = true;
        head.group = group;
        head.paint = [this, name = m_names.back(), at = moment(key.review.at)](qreal top) {
            m_canvas.left(left, top + 17, m_canvas.elided(name, strong, right - left - 120), strong);
            m_canvas.right(right, top + 17, QStringLiteral("tried %1").arg(at), small);
        };
        m_blocks.push_back(std::move(head));
        for (const ProbeCell &cell : key.review.cells) {
            const QStringList note = m_canvas.wrapped(cell.note, small, right - noteLeft, 3);
            Block row;
            row.kind = Block::Kind::Row;
            row.height = rowHeight + 9 * static_cast<qreal>(note.size() - 1);
            row.group = group;
            row.paint = [this, cell, note](qreal top) { paintRow(top, cell, note); };
            m_blocks.push_back(std::move(row));
        }
    }

    void paintRow(qreal top, const ProbeCell &cell, const QStringList &note) const
    {
        const qreal line = top + 11;
        m_canvas.left(left, line, m_canvas.elided(cell.category, quiet, callLeft - left - 6), quiet);
        m_canvas.left(callLeft, line, m_canvas.elided(cell.call, body, shouldLeft - callLeft - 6), body);
        m_canvas.left(shouldLeft, line, cell.expected ? QStringLiteral("may") : QStringLiteral("may not"), quiet);
        m_canvas.left(foundLeft, line, foundWords(cell), cell.isSurprise() ? strong.withColor(bad) : body);
        for (qsizetype i = 0; i < note.size(); ++i)
            m_canvas.left(noteLeft, line + 9 * static_cast<qreal>(i), note.at(i), small);
    }

    void paintHeader(qreal top) const
    {
        const qreal line = top + 11;
        m_canvas.left(left, line, QStringLiteral("Permission"), label);
        m_canvas.left(callLeft, line, QStringLiteral("Call"), label);
        m_canvas.left(shouldLeft, line, QStringLiteral("Should"), label);
        m_canvas.left(foundLeft, line, QStringLiteral("Found"), label);
        m_canvas.left(noteLeft, line, QStringLiteral("Note"), label);
        m_canvas.rule(left, right, top + rowHeight, 0.5, hairline);
    }

    void paintContinued(qreal top, int group) const
    {
        m_canvas.left(left, top + 11, QStringLiteral("%1 (continued)").arg(m_names.at(static_cast<std::size_t>(group))),
                      strong);
    }

    void addSignatures()
    {
        addText({}, body, 18, true);
        addText(QStringLiteral("Signatures"), heading, 20, true);
        for (const ReviewPaper::Signature &each : m_paper.signatures) {
            addText(QStringLiteral("%1, %2").arg(each.name, moment(each.at)), body, 16, !each.note.isEmpty());
            for (const QString &line : m_canvas.wrapped(each.note, quiet, right - left, 6))
                if (!line.isEmpty())
                    addText(line, quiet, lineStep, false);
        }
        if (!m_paper.signatures.empty())
            return;
        addText(QStringLiteral("Nobody has signed in Bursar yet."), quiet, 16, true);
        Block room;
        room.height = 54;
        room.paint = [this](qreal top) {
            m_canvas.rule(left, middle - gutter, top + 40, 0.5, muted);
            m_canvas.rule(middle, right, top + 40, 0.5, muted);
            m_canvas.left(left, top + 50, QStringLiteral("Name"), small);
            m_canvas.left(middle, top + 50, QStringLiteral("Date, signature"), small);
        };
        m_blocks.push_back(std::move(room));
    }

    ReviewPaper m_paper;
    PageCanvas &m_canvas;
    std::vector<QString> m_names; ///< by group
    std::vector<Block> m_blocks;
    std::vector<PagePlan> m_pages;
};

} // namespace

Expected<QByteArray> reviewPdf(const ReviewPaper &paper)
{
    return drawPdf(paper.at, [&paper](PageCanvas &canvas) {
        const auto layout = std::make_shared<ReviewLayout>(paper, canvas);
        return PdfPages{layout->title(), layout->pageCount(), [layout](int page) { layout->paint(page); }};
    });
}

} // namespace bursar::documents
