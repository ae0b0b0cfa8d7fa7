#include "documents/invoice_table.h"

#include "documents/invoice_style.h"

namespace bursar::documents {

using namespace invoice_style;

namespace {

constexpr qreal itemWidth = 62;
constexpr qreal descriptionLeft = left + 66;
constexpr qreal descriptionWidth = 168;
constexpr qreal quantityRight = left + 302;
constexpr qreal quantityWidth = 64;
constexpr qreal unitLeft = left + 307;
constexpr qreal unitWidth = 46;
constexpr qreal priceRight = left + 410;
constexpr qreal priceWidth = 54;
constexpr qreal amountWidth = 66;
constexpr qreal groupWidth = right - left - amountWidth - gutter;
constexpr qreal rowHeight = 16;
constexpr qreal groupHeight = 20;
constexpr int descriptionLines = 3;

} // namespace

InvoiceTable::InvoiceTable(const InvoiceWords &words, PageCanvas &canvas)
    : m_words(words)
    , m_canvas(canvas)
{
    for (const LineGroup &group : lineGroups(words))
        addGroup(group);
    if (m_blocks.empty())
        addEmptyRow();
    m_blocks.back().keepWithNext = true;
}

void InvoiceTable::addGroup(const LineGroup &group)
{
    const int number = static_cast<int>(m_groups.size());
    m_groups.push_back(group.title);
    addGroupHead(number, group.lines);
    for (const InvoiceLine &line : group.lines)
        addRow(number, line);
    // The hairline stands under a group, so that none doubles the header's rule on a new page.
    Block &last = m_blocks.back();
    last.height += 4;
    last.paint = [this, paint = last.paint, height = last.height](qreal top) {
        paint(top);
        m_canvas.rule(left, right, top + height, 0.5, hairline);
    };
}

void InvoiceTable::addGroupHead(int group, const std::vector<InvoiceLine> &lines)
{
    QString sum;
    if (lines.size() > 1) {
        Money amount;
        for (const InvoiceLine &line : lines)
            amount += line.amount;
        sum = m_words.language().amount(amount);
    }
    m_blocks.push_back({Block::Kind::GroupHead, groupHeight, true, group, [this, group, sum](qreal top) {
                            const QString title = m_groups.at(static_cast<size_t>(group));
                            m_canvas.left(left, top + 13.5, m_canvas.elided(title, strong, groupWidth), strong);
                            if (!sum.isEmpty())
                                m_canvas.right(right, top + 13.5, sum, m_canvas.fitted(sum, strong, amountWidth));
                        }});
}

void InvoiceTable::addRow(int group, const InvoiceLine &line)
{
    const Row row{line, m_canvas.wrapped(line.description, quiet, descriptionWidth, descriptionLines)};
    const qreal height = rowHeight + lineStep * static_cast<qreal>(row.description.size() - 1);
    m_blocks.push_back({Block::Kind::Row, height, false, group, [this, row](qreal top) { paintRow(top, row); }});
}

void InvoiceTable::addEmptyRow()
{
    const QString text = m_words.say(QT_TRANSLATE_NOOP("InvoiceDocument", "No usage"));
    m_blocks.push_back({Block::Kind::Row, groupHeight, false, 0,
                        [this, text](qreal top) { m_canvas.left(left, top + 13.5, text, quiet); }});
    m_groups.emplace_back();
}

void InvoiceTable::paintRow(qreal top, const Row &row) const
{
    const qreal baseline = top + 11;
    const auto numberAt = [this, baseline](qreal x, const QString &text, const TextStyle &style, qreal width) {
        m_canvas.right(x, baseline, text, m_canvas.fitted(text, style, width));
    };
    const QString item = m_words.item(row.line);
    m_canvas.left(left, baseline, item, m_canvas.fitted(item, body, itemWidth));
    qreal next = baseline;
    for (const QString &line : row.description) {
        m_canvas.left(descriptionLeft, next, line, quiet);
        next += lineStep;
    }
    const QString unit = m_words.unit(row.line);
    numberAt(quantityRight, m_words.language().number(row.line.quantity), body, quantityWidth);
    m_canvas.left(unitLeft, baseline, m_canvas.elided(unit, quiet, unitWidth), quiet);
    numberAt(priceRight, m_words.language().number(row.line.unitPrice), body, priceWidth);
    numberAt(right, m_words.language().amount(row.line.amount), body, amountWidth);
}

void InvoiceTable::paintHeader(qreal top) const
{
    const qreal baseline = top + 10;
    const auto say = [this](const char *text) { return m_words.say(text); };
    const QString sign =
        m_words.invoice().currency == QLatin1String("USD") ? QStringLiteral("$") : m_words.invoice().currency;
    m_canvas.left(left, baseline, say(QT_TRANSLATE_NOOP("InvoiceDocument", "Item")), label);
    m_canvas.left(descriptionLeft, baseline, say(QT_TRANSLATE_NOOP("InvoiceDocument", "Description")), label);
    m_canvas.right(quantityRight, baseline, say(QT_TRANSLATE_NOOP("InvoiceDocument", "Quantity")), label);
    m_canvas.left(unitLeft, baseline, say(QT_TRANSLATE_NOOP("InvoiceDocument", "Unit")), label);
    m_canvas.right(priceRight, baseline, say(QT_TRANSLATE_NOOP("InvoiceDocument", "Unit price %1")).arg(sign), label);
    m_canvas.right(right, baseline, say(QT_TRANSLATE_NOOP("InvoiceDocument", "Amount %1")).arg(sign), label);
    m_canvas.rule(left, right, top + 15.5, 0.9, black);
}

void InvoiceTable::paintContinued(qreal top, int group) const
{
    const QString title = m_canvas.elided(m_groups.at(static_cast<size_t>(group)), strong, groupWidth);
    const QString words = m_words.say(QT_TRANSLATE_NOOP("InvoiceDocument", "%1, continued")).arg(title);
    m_canvas.left(left, top + 12, words, strong.withColor(muted));
}

} // namespace bursar::documents
