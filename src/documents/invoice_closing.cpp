#include "documents/invoice_closing.h"

#include "documents/invoice_style.h"

#include <algorithm>

namespace bursar::documents {

using namespace invoice_style;

namespace {

constexpr qreal sumStep = 15;
constexpr int longestPayment = 10; ///< lines
constexpr qreal paymentWidth = middle - gutter - left;

} // namespace

InvoiceClosing::InvoiceClosing(const InvoiceWords &words, PageCanvas &canvas)
    : m_words(words)
    , m_canvas(canvas)
{
    addTotals();
    if (const QString budget = words.budget(); !budget.isEmpty())
        addParagraph(words.say(QT_TRANSLATE_NOOP("InvoiceDocument", "Budget")), budget);
    addParagraph(words.say(QT_TRANSLATE_NOOP("InvoiceDocument", "Notes")), words.notes().join(QLatin1Char(' ')));
}

void InvoiceClosing::addTotals()
{
    QStringList payment;
    for (const QString &sentence : m_words.payment())
        payment += m_canvas.wrapped(sentence, body, paymentWidth, 4);
    if (payment.size() > longestPayment) // the reference at the end must stay
        payment = payment.mid(0, longestPayment - 1) << payment.last();
    const qreal sums =
        24 + sumStep * static_cast<qreal>(m_words.sums().size()) + 24 + (m_words.presented() ? sumStep : 0);
    const qreal words = 26 + lineStep * static_cast<qreal>(payment.size());
    m_blocks.push_back({Block::Kind::Text, std::max(sums, words) + 16, false, -1, [this, payment](qreal top) {
                            m_canvas.rule(left, right, top, 0.9, black);
                            paintPayment(top, payment);
                            paintSums(top);
                        }});
}

void InvoiceClosing::paintPayment(qreal top, const QStringList &lines) const
{
    m_canvas.left(left, top + 17, m_words.say(QT_TRANSLATE_NOOP("InvoiceDocument", "Payment")), label);
    qreal baseline = top + 31;
    for (const QString &line : lines) {
        m_canvas.left(left, baseline, line, body);
        baseline += lineStep;
    }
}

void InvoiceClosing::paintSums(qreal top) const
{
    qreal baseline = top + 17;
    const auto put = [this](const QString &name, const QString &value, qreal at, const TextStyle &nameStyle,
                            const TextStyle &style) {
        m_canvas.left(middle, at, name, nameStyle);
        m_canvas.right(right, at, value,
                       m_canvas.fitted(value, style, right - middle - m_canvas.width(name, nameStyle) - gutter));
    };
    bool first = true;
    for (const auto &[name, value] : m_words.sums()) {
        put(name, value, baseline, first ? strong : quiet, first ? strong : body);
        baseline += sumStep;
        first = false;
    }
    m_canvas.rule(middle, right, baseline - 5, 1.2, black);
    put(m_words.totalLabel(), m_words.language().amount(m_words.invoice().total), baseline + 11, heading, heading);
    if (const auto other = m_words.presented())
        put(other->first, other->second, baseline + 11 + sumStep, quiet, body);
}

void InvoiceClosing::addParagraph(const QString &title, const QString &text)
{
    constexpr int longest = 8;
    const QStringList lines = m_canvas.wrapped(text, quiet, right - left, longest);
    const qreal height = 18 + lineStep * static_cast<qreal>(lines.size()) + 12;
    m_blocks.push_back({Block::Kind::Text, height, false, -1, [this, title, lines](qreal top) {
                            m_canvas.left(left, top + 10, title, heading);
                            qreal baseline = top + 26;
                            for (const QString &line : lines) {
                                m_canvas.left(left, baseline, line, quiet);
                                baseline += lineStep;
                            }
                        }});
}

} // namespace bursar::documents
