#include "documents/dispute_letter.h"

#include "documents/document_language.h"
#include "documents/invoice_style.h"
#include "documents/pagination.h"
#include "documents/pdf_pages.h"

#include <algorithm>
#include <memory>

namespace bursar::documents {

using namespace invoice_style;

namespace {

constexpr qreal seenLeft = left + 72;
constexpr qreal seenWidth = 200;
constexpr qreal oursRight = left + 342;
constexpr qreal theirsRight = left + 412;
constexpr qreal headerHeight = 19;
constexpr qreal rowGap = 4;
constexpr int mostSegments = 8; ///< that are told of one day

QString meterWords(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Gpu:
        return QStringLiteral("GPU time");
    case AmountKind::Disk:
        return QStringLiteral("disk");
    case AmountKind::Download:
        return QStringLiteral("download");
    case AmountKind::Upload:
        return QStringLiteral("upload");
    case AmountKind::Other:
        break;
    }
    return QStringLiteral("charges that name no meter");
}

Money sizeOf(Money amount)
{
    return amount < Money{} ? -amount : amount;
}

class LetterLayout
{
public:
    LetterLayout(const DisputeLetter &letter, PageCanvas &canvas)
        : m_letter(letter)
        , m_canvas(canvas)
        , m_language(QStringLiteral("en"))
    {
        addHead();
        addTable();
        addClosing();
        PageFrame frame;
        frame.firstTop = firstTop;
        frame.nextTop = nextTop;
        frame.bottom = bottom;
        frame.headerHeight = headerHeight;
        frame.continuedHeight = 0;
        frame.header = [this](qreal top) { paintHeader(top); };
        frame.continued = [](qreal, int) {};
        m_pages = paginate(m_blocks, frame);
    }

    QString title() const
    {
        return QStringLiteral("Charge in question: instance %1, %2, %3")
            .arg(m_letter.dispute.instance.toString(), meterWords(m_letter.dispute.kind),
                 m_language.monthName(m_letter.dispute.month));
    }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    void paint(int page)
    {
        for (const std::function<void()> &draw : m_pages.at(static_cast<size_t>(page)))
            draw();
        m_canvas.rule(left, right, footRule, 0.5, hairline);
        m_canvas.left(left, footRule + 13, QStringLiteral("Made with Bursar. Times are in UTC, amounts in US dollars."),
                      small);
        m_canvas.right(right, footRule + 13,
                       QStringLiteral("Page %1 of %2").arg(QString::number(page + 1), QString::number(pageCount())),
                       small);
    }

private:
    void text(const QString &words, const TextStyle &style, qreal after, int most = 12)
    {
        const QStringList lines = m_canvas.wrapped(words, style, right - left, most);
        const qreal step = m_canvas.lineHeight(style);
        m_blocks.push_back({Block::Kind::Text, step * static_cast<qreal>(lines.size()) + after, false, -1,
                            [this, lines, style, step](qreal top) {
                                qreal baseline = top + style.size;
                                for (const QString &line : lines) {
                                    m_canvas.left(left, baseline, line, style);
                                    baseline += step;
                                }
                            }});
    }

    void addHead()
    {
        const Organisation &sender = m_letter.sender;
        text(sender.name, {12.5, QFont::Bold, black}, 2, 2);
        const QStringList address = sender.address.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : address.mid(0, 6))
            text(line.trimmed(), quiet, 0, 2);
        text(QStringLiteral(" "), body, 10);
        text(QStringLiteral("To Vast.ai, Billing"), body, 12);
        text(m_language.date(localDate(m_letter.at, QTimeZone::utc())), body, 16);
        text(title(), heading, 10, 3);
        for (const QString &paragraph : claim())
            text(paragraph, body, 8);
        text(QStringLiteral("What we metered and what was charged, by UTC day:"), strong, 6);
    }

    QStringList claim() const
    {
        const Dispute &dispute = m_letter.dispute;
        const QString of = m_letter.machine.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_letter.machine);
        const QString open = m_language.sum(sizeOf(dispute.amount), QStringLiteral("USD"));
        QStringList told{
            QStringLiteral("In %1 our account “%2” was charged %3 for %4 of instance %5%6. By what your API told us of "
                           "its state and its rates we metered %7.")
                .arg(m_language.monthName(dispute.month), m_letter.account,
                     m_language.sum(dispute.theirs, QStringLiteral("USD")), meterWords(dispute.kind),
                     dispute.instance.toString(), of, m_language.sum(dispute.ours, QStringLiteral("USD")))};
        told += dispute.amount < Money{}
            ? QStringLiteral("Of the difference %1 is explained neither by rounding, a change of price, a late charge "
                             "or an offline host, nor by a gap in what we saw. Please check the days below, and credit "
                             "%1 or tell us what it was charged for.")
                  .arg(open)
            : QStringLiteral("By our figures %1 too little was charged, and nothing that we know explains it. Please "
                             "check the days below and tell us whether a charge is still to come.")
                  .arg(open);
        if (!dispute.note.isEmpty())
            told += QStringLiteral("Note: %1").arg(dispute.note);
        return told;
    }

    void addTable()
    {
        Money ours;
        Money theirs;
        for (const DisputeLetter::Day &day : m_letter.days) {
            ours += day.ours;
            theirs += day.theirs.value_or(Money());
            addDay(day);
        }
        m_blocks.push_back({Block::Kind::Row, 22, false, 0, [this, ours, theirs](qreal top) {
                                m_canvas.rule(left, right, top, 0.9, black);
                                const qreal baseline = top + 13;
                                m_canvas.left(left, baseline, QStringLiteral("Total"), strong);
                                paintAmounts(baseline, ours, theirs, strong);
                            }});
    }

    void addDay(const DisputeLetter::Day &day)
    {
        QStringList lines;
        for (const QString &line : day.seen.mid(0, mostSegments))
            lines += m_canvas.elided(line, quiet, seenWidth);
        if (day.seen.size() > mostSegments)
            lines += QStringLiteral("and %1 more").arg(day.seen.size() - mostSegments);
        if (lines.isEmpty())
            lines += QStringLiteral("not seen");
        const qreal height = lineStep * static_cast<qreal>(lines.size()) + rowGap;
        m_blocks.push_back({Block::Kind::Row, height, false, 0, [this, day, lines, height](qreal top) {
                                qreal baseline = top + 11;
                                m_canvas.left(left, baseline, day.day.toString(Qt::ISODate), body);
                                paintAmounts(baseline, day.ours, day.theirs, body);
                                for (const QString &line : lines) {
                                    m_canvas.left(seenLeft, baseline, line, quiet);
                                    baseline += lineStep;
                                }
                                m_canvas.rule(left, right, top + height, 0.5, hairline);
                            }});
    }

    void paintAmounts(qreal baseline, Money ours, const std::optional<Money> &theirs, const TextStyle &style)
    {
        const auto put = [&](qreal x, const QString &words) {
            m_canvas.right(x, baseline, words, m_canvas.fitted(words, style, 64));
        };
        put(oursRight, m_language.amount(ours));
        put(theirsRight, theirs ? m_language.amount(*theirs) : QStringLiteral("none"));
        put(right, m_language.amount(ours - theirs.value_or(Money())));
    }

    void paintHeader(qreal top)
    {
        const qreal baseline = top + 10;
        m_canvas.left(left, baseline, QStringLiteral("Day"), label);
        m_canvas.left(seenLeft, baseline, QStringLiteral("What we saw"), label);
        m_canvas.right(oursRight, baseline, QStringLiteral("Metered $"), label);
        m_canvas.right(theirsRight, baseline, QStringLiteral("Charged $"), label);
        m_canvas.right(right, baseline, QStringLiteral("Difference $"), label);
        m_canvas.rule(left, right, top + 15.5, 0.9, black);
    }

    void addClosing()
    {
        text(QStringLiteral(" "), body, 2);
        text(QStringLiteral("What stands under “what we saw” was recorded as it happened, in a trail whose events are "
                            "chained by their hashes. Its %1 events had the root hash")
                 .arg(m_letter.events),
             quiet, 2);
        text(m_letter.auditRoot, quiet, 14, 2);
        text(QStringLiteral("With kind regards"), body, 4);
        text(m_letter.sender.name, body, 0, 2);
    }

    const DisputeLetter &m_letter;
    PageCanvas &m_canvas;
    DocumentLanguage m_language;
    std::vector<Block> m_blocks;
    std::vector<PagePlan> m_pages;
};

} // namespace

Expected<QByteArray> disputeLetterPdf(const DisputeLetter &letter)
{
    return drawPdf(letter.at, [&letter](PageCanvas &canvas) {
        const auto layout = std::make_shared<LetterLayout>(letter, canvas);
        return PdfPages{layout->title(), layout->pageCount(), [layout](int page) { layout->paint(page); }};
    });
}

} // namespace bursar::documents
