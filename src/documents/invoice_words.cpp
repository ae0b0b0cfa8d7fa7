#include "documents/invoice_words.h"

#include <QDateTime>

namespace bursar::documents {

namespace {

QStringList nonEmptyLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

} // namespace

InvoiceWords::InvoiceWords(const Invoice &invoice, const InvoicePdfOptions &options)
    : m_invoice(invoice)
    , m_options(options)
    , m_language(invoice.language)
{
}

QString InvoiceWords::say(const char *sourceText) const
{
    return m_language.translate("InvoiceDocument", sourceText);
}

QString InvoiceWords::kind() const
{
    if (m_invoice.kind == InvoiceKind::CreditNote)
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Credit note"));
    return m_invoice.title == InvoiceTitle::Statement ? say(QT_TRANSLATE_NOOP("InvoiceDocument", "Statement"))
                                                      : say(QT_TRANSLATE_NOOP("InvoiceDocument", "Invoice"));
}

QString InvoiceWords::numberOrDraft() const
{
    return isDraft() ? say(QT_TRANSLATE_NOOP("InvoiceDocument", "Draft")) : m_invoice.number;
}

QString InvoiceWords::title() const
{
    const QString number =
        isDraft() ? QString(QLatin1Char('(') + numberOrDraft() + QLatin1Char(')')) : m_invoice.number;
    return QStringLiteral("%1 %2, %3").arg(kind(), number, m_invoice.teamName);
}

QString InvoiceWords::due() const
{
    if (isDraft())
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Amount of the draft"));
    return m_invoice.total < Money() ? say(QT_TRANSLATE_NOOP("InvoiceDocument", "Amount credited"))
                                     : say(QT_TRANSLATE_NOOP("InvoiceDocument", "Amount due"));
}

QString InvoiceWords::draftBanner() const
{
    return m_invoice.estimated
        ? say(QT_TRANSLATE_NOOP("InvoiceDocument",
                                "Draft, estimated: some days have no charge from Vast.ai yet. Not for payment."))
        : say(QT_TRANSLATE_NOOP("InvoiceDocument", "Draft: amounts may still change. Not for payment."));
}

QStringList InvoiceWords::sender() const
{
    QStringList lines = nonEmptyLines(m_invoice.sender.address);
    if (!m_invoice.sender.taxId.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Tax ID %1")).arg(m_invoice.sender.taxId);
    return lines;
}

QStringList InvoiceWords::recipient() const
{
    QStringList lines = nonEmptyLines(m_invoice.address);
    if (!m_invoice.contact.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Attention: %1")).arg(m_invoice.contact);
    if (!m_invoice.costCenter.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Cost centre %1")).arg(m_invoice.costCenter);
    if (!m_invoice.leadEmail.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Team lead: %1")).arg(m_invoice.leadEmail);
    return lines;
}

std::vector<InvoiceWords::Row> InvoiceWords::dates() const
{
    std::vector<Row> rows;
    if (!m_invoice.reference.isEmpty())
        rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Credits invoice")), m_invoice.reference);
    QString issued = say(QT_TRANSLATE_NOOP("InvoiceDocument", "not issued"));
    if (m_invoice.issuedAt) {
        const QTimeZone zone = zoneNamed(m_invoice.zone).value_or(QTimeZone::utc());
        issued = m_language.date(localDate(*m_invoice.issuedAt, zone));
    }
    rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Issued")), issued);
    rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Period")), m_language.period(m_invoice.month));
    rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Time zone")), m_invoice.zone);
    if (!m_invoice.purchaseOrder.isEmpty())
        rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Purchase order")), m_invoice.purchaseOrder);
    const QStringList terms = nonEmptyLines(termsOf(m_invoice));
    if (!terms.isEmpty() && m_invoice.kind == InvoiceKind::Invoice)
        rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Payment terms")), terms.join(QLatin1Char(' ')));
    if (!m_options.account.isEmpty())
        rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Rental account")), m_options.account);
    rows.emplace_back(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Currency")), m_invoice.currency);
    return rows;
}

std::vector<InvoiceWords::Row> InvoiceWords::sums() const
{
    const QString tax =
        say(QT_TRANSLATE_NOOP("InvoiceDocument", "Tax %1 %")).arg(m_language.percent(m_invoice.taxRate));
    return {{say(QT_TRANSLATE_NOOP("InvoiceDocument", "Subtotal")), m_language.amount(m_invoice.subtotal)},
            {say(QT_TRANSLATE_NOOP("InvoiceDocument", "Mark-up")), m_language.amount(m_invoice.markup)},
            {tax, m_language.amount(m_invoice.tax)}};
}

QString InvoiceWords::totalLabel() const
{
    return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Total %1")).arg(m_invoice.currency);
}

std::optional<InvoiceWords::Row> InvoiceWords::presented() const
{
    const auto total = presentedTotal(m_invoice);
    if (!total)
        return std::nullopt;
    return Row(say(QT_TRANSLATE_NOOP("InvoiceDocument", "in %1")).arg(m_invoice.presentation->currency),
               m_language.amount(*total));
}

QString InvoiceWords::ofInstances(const InvoiceLine &line, size_t instances) const
{
    return say(QT_TRANSLATE_NOOP("InvoiceDocument", "%1, %2 instances"))
        .arg(line.gpu.isEmpty() ? item(line) : line.gpu, QString::number(instances));
}

QString InvoiceWords::groupTitle(const InvoiceLine &first) const
{
    if (!first.group.isEmpty())
        return first.group;
    if (first.unit == QLatin1String("correction"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Corrections"));
    if (first.unit == QLatin1String("credit"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Credit"));
    return first.instance.isEmpty()
        ? say(QT_TRANSLATE_NOOP("InvoiceDocument", "Shared cost"))
        : say(QT_TRANSLATE_NOOP("InvoiceDocument", "Instance %1")).arg(first.instance.toString());
}

QString InvoiceWords::item(const InvoiceLine &line) const
{
    if (line.unit == QLatin1String("correction"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Correction"));
    if (line.unit == QLatin1String("credit"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Credit"));
    if (line.instance.isEmpty())
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Share"));
    switch (line.meter) {
    case Meter::Gpu:
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "GPU time"));
    case Meter::Disk:
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Disk"));
    case Meter::Download:
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Download"));
    case Meter::Upload:
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "Upload"));
    }
    return {};
}

QString InvoiceWords::unit(const InvoiceLine &line) const
{
    if (line.unit == QLatin1String("GB-month"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "GB-month"));
    if (line.unit == QLatin1String("h"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "h"));
    if (line.instance.isEmpty())
        return {}; // share, correction, credit: the item says it
    if (line.unit == QLatin1String("charge"))
        return say(QT_TRANSLATE_NOOP("InvoiceDocument", "charge"));
    return line.unit;
}

QStringList InvoiceWords::payment() const
{
    if (isDraft())
        return {say(QT_TRANSLATE_NOOP("InvoiceDocument", "This is a draft. Nothing is due."))};
    if (m_invoice.total < Money())
        return {say(QT_TRANSLATE_NOOP("InvoiceDocument", "This amount is credited. Nothing is to be paid.")),
                say(QT_TRANSLATE_NOOP("InvoiceDocument", "Reference: %1")).arg(m_invoice.number)};
    QStringList sentences;
    if (m_invoice.title == InvoiceTitle::Statement) {
        if (!m_invoice.costCenter.isEmpty())
            sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Book against cost centre %1, internal allocation."))
                             .arg(m_invoice.costCenter);
        sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "No bank transfer is needed."));
    }
    sentences += nonEmptyLines(termsOf(m_invoice));
    sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Reference: %1")).arg(m_invoice.number);
    return sentences;
}

QString InvoiceWords::budget() const
{
    QStringList sentences;
    if (m_options.monthlyBudget && *m_options.monthlyBudget > Money() && m_invoice.total >= Money()) {
        const Wide used = divideHalfEven(Wide{m_invoice.total.micros()} * 1000, m_options.monthlyBudget->micros());
        sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Monthly budget %1, used %2 %."))
                         .arg(m_language.sum(*m_options.monthlyBudget, m_invoice.currency),
                              m_language.number(formatDecimal(narrow(used), 1, 1)));
    }
    if (m_options.previousTotal) {
        const Money change = m_invoice.total - *m_options.previousTotal;
        sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "%1: %2, difference %3."))
                         .arg(m_language.monthName(m_invoice.month.previous()),
                              m_language.sum(*m_options.previousTotal, m_invoice.currency),
                              m_language.sum(change, m_invoice.currency));
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList InvoiceWords::presentationNote() const
{
    if (!m_invoice.presentation)
        return {};
    return {
        say(QT_TRANSLATE_NOOP("InvoiceDocument", "Shown in %1 at the rate %2 of %3. What is due is the amount in %4."))
            .arg(m_invoice.presentation->currency, m_language.number(m_invoice.presentation->rate),
                 m_language.date(m_invoice.presentation->dated), m_invoice.currency)};
}

QStringList InvoiceWords::auditNote() const
{
    if (m_options.auditEvents == 0)
        return {};
    return {say(QT_TRANSLATE_NOOP("InvoiceDocument", "Audit trail before this document: %1 events, root hash %2."))
                .arg(QString::number(m_options.auditEvents), m_options.auditRoot)};
}

QStringList InvoiceWords::notes() const
{
    QStringList sentences;
    if (m_invoice.kind == InvoiceKind::CreditNote) {
        sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "Reason of the credit: %1")).arg(m_invoice.reason);
        sentences += presentationNote();
        sentences += auditNote();
        return sentences;
    }
    if (!m_invoice.markupRule.isEmpty()) {
        QString rule = m_invoice.markupRule;
        rule.replace(QLatin1String("per GPU-hour"), say(QT_TRANSLATE_NOOP("InvoiceDocument", "per GPU-hour")));
        rule.replace(QLatin1String("at least"), say(QT_TRANSLATE_NOOP("InvoiceDocument", "at least")));
        sentences += QStringLiteral("%1: %2.").arg(say(QT_TRANSLATE_NOOP("InvoiceDocument", "Mark-up")), rule);
    }
    if (!m_invoice.allocations.empty() && !m_invoice.allocationMethod.isEmpty())
        sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument",
                                           "Cost that belongs to no team is shared among the teams; the line says by "
                                           "which method."));
    sentences += presentationNote();
    if (!m_invoice.lines.empty())
        sentences += say(QT_TRANSLATE_NOOP(
            "InvoiceDocument",
            "Quantity and unit price explain an amount. The amount itself is the line's share of what Vast.ai "
            "charged, in whole cents, and may differ from their product by rounding."));
    else
        sentences += say(QT_TRANSLATE_NOOP("InvoiceDocument", "No instance was used in this period."));
    sentences += auditNote();
    return sentences;
}

} // namespace bursar::documents
