#include "documents/invoice_head.h"

#include "documents/invoice_style.h"

#include <algorithm>

namespace bursar::documents {

using namespace invoice_style;

namespace {

constexpr qreal leftWidth = middle - gutter - left;
constexpr qreal rightWidth = right - middle;

} // namespace

InvoiceHead::InvoiceHead(const InvoiceWords &words, PageCanvas &canvas)
    : m_words(words)
    , m_canvas(canvas)
{
    constexpr qreal titleHeight = 42;
    addTitle(firstTop);
    const qreal parties = std::max(addSender(firstTop), firstTop + titleHeight) + 28;
    const qreal amount = std::max(addRecipient(parties), addDates(parties)) + 14;
    m_bottom = addAmountDue(amount) + 24;
}

void InvoiceHead::paint() const
{
    for (const std::function<void()> &draw : m_plan)
        draw();
}

void InvoiceHead::put(qreal x, qreal baseline, const QString &text, const TextStyle &style)
{
    m_plan.push_back([this, x, baseline, text, style] { m_canvas.left(x, baseline, text, style); });
}

void InvoiceHead::putRight(qreal baseline, const QString &text, const TextStyle &style)
{
    m_plan.push_back([this, baseline, text, style] { m_canvas.right(right, baseline, text, style); });
}

void InvoiceHead::addTitle(qreal top)
{
    const TextStyle title = m_canvas.fitted(m_words.kind(), {22, QFont::Medium, blue}, rightWidth);
    putRight(top + 17, m_words.kind(), title);
    const QString number = m_words.numberOrDraft();
    putRight(top + 35, number, m_canvas.fitted(number, heading, rightWidth));
}

qreal InvoiceHead::addSender(qreal top)
{
    const TextStyle name{12.5, QFont::Bold, black};
    qreal baseline = top + 11;
    for (const QString &line : m_canvas.wrapped(m_words.invoice().sender.name, name, leftWidth, 2)) {
        put(left, baseline, line, name);
        baseline += 15;
    }
    for (const QString &entry : m_words.sender().mid(0, 7)) {
        for (const QString &line : m_canvas.wrapped(entry, quiet, leftWidth, 2)) {
            put(left, baseline, line, quiet);
            baseline += lineStep;
        }
    }
    return baseline;
}

qreal InvoiceHead::addRecipient(qreal top)
{
    put(left, top + 8, m_words.say(QT_TRANSLATE_NOOP("InvoiceDocument", "Charged to")), label);
    qreal baseline = top + 23;
    for (const QString &line : m_canvas.wrapped(m_words.invoice().teamName, heading, leftWidth, 3)) {
        put(left, baseline, line, heading);
        baseline += 14;
    }
    for (const QString &entry : m_words.recipient()) {
        for (const QString &line : m_canvas.wrapped(entry, body, leftWidth, 2)) {
            put(left, baseline, line, body);
            baseline += lineStep;
        }
    }
    return baseline;
}

qreal InvoiceHead::addDates(qreal top)
{
    qreal baseline = top + 8;
    for (const auto &[name, value] : m_words.dates()) {
        put(middle, baseline, name, quiet);
        const qreal room = rightWidth - m_canvas.width(name, quiet) - gutter;
        for (const QString &line : m_canvas.wrapped(value, body, room, 2)) {
            putRight(baseline, line, body);
            baseline += lineStep;
        }
        baseline += 2;
    }
    return baseline;
}

qreal InvoiceHead::addAmountDue(qreal top)
{
    constexpr qreal height = 42;
    constexpr qreal inside = 14;
    const qreal baseline = top + height / 2;
    const TextStyle word = heading;
    const QString amount = m_words.language().sum(m_words.invoice().total, m_words.invoice().currency);
    const qreal room = right - left - 2 * inside - m_canvas.width(m_words.due(), word) - gutter;
    const TextStyle large = m_canvas.fitted(amount, {18, QFont::Medium, black}, room);
    m_plan.push_back([this, top] { m_canvas.panel(left, top, right - left, height, panelFill); });
    put(left + inside, baseline + 4, m_words.due(), word);
    m_plan.push_back(
        [this, baseline, amount, large] { m_canvas.right(right - inside, baseline + 6.3, amount, large); });
    return top + height;
}

} // namespace bursar::documents
