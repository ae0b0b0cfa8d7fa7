#include "documents/invoice_ubl.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace bursar::documents {

namespace {

const QString cbc = QStringLiteral("urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2");
const QString cac = QStringLiteral("urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2");

struct Party
{
    QString name;
    QStringList address; ///< without the country
    QString country;
    QString contact;
};

bool isCountry(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2}$"));
    return code.match(text).hasMatch();
}

/// The last line may be the country; else the tax id's first letters tell, else `otherwise`.
Party partyOf(const QString &name, const QString &address, const QString &taxId, const QString &otherwise)
{
    Party party;
    party.name = name;
    for (const QString &line : address.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            party.address.append(line.trimmed());
    }
    if (!party.address.isEmpty() && isCountry(party.address.last()))
        party.country = party.address.takeLast();
    else if (isCountry(taxId.left(2)))
        party.country = taxId.left(2);
    else
        party.country = otherwise;
    return party;
}

Unexpected<Error> missing(const Invoice &invoice, const QString &what, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Usage;
    error.code = QStringLiteral("ubl_needs_data");
    error.message = QStringLiteral("Invoice %1 cannot be written as EN 16931: %2.").arg(invoice.number, what);
    error.remedy = remedy;
    return Unexpected{error};
}

/// Amounts as they stand in the document: a credit note tells positive ones.
class Document
{
public:
    Document(const Invoice &invoice, Party sender, Party recipient)
        : m_invoice(invoice)
        , m_credit(invoice.kind == InvoiceKind::CreditNote)
        , m_sender(std::move(sender))
        , m_recipient(std::move(recipient))
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        const QString root = m_credit ? QStringLiteral("CreditNote") : QStringLiteral("Invoice");
        const QString ns = QLatin1String("urn:oasis:names:specification:ubl:schema:xsd:") + root + QLatin1String("-2");
        m_xml.writeDefaultNamespace(ns);
        m_xml.writeNamespace(cac, QStringLiteral("cac"));
        m_xml.writeNamespace(cbc, QStringLiteral("cbc"));
        m_xml.writeStartElement(ns, root);
        writeHead();
        writeParty(QStringLiteral("AccountingSupplierParty"), m_sender,
                   m_invoice.taxRate > Share{} ? m_invoice.sender.taxId : QString());
        writeParty(QStringLiteral("AccountingCustomerParty"), m_recipient, {});
        writeTerms();
        writeMarkup();
        writeTax();
        writeTotals();
        int number = 0;
        for (const InvoiceLine &line : allLines(m_invoice))
            writeLine(++number, line);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    Money shown(Money money) const { return m_credit ? -money : money; }
    void text(const char *name, const QString &value) { m_xml.writeTextElement(cbc, QLatin1String(name), value); }
    void optional(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            text(name, value);
    }
    void open(const char *name) { m_xml.writeStartElement(cac, QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void amount(const char *name, Money money)
    {
        m_xml.writeStartElement(cbc, QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("currencyID"), m_invoice.currency);
        m_xml.writeCharacters(money.toString());
        m_xml.writeEndElement();
    }
    QString percent() const { return formatDecimal(m_invoice.taxRate.millionths(), 4, 0); }
    bool taxed() const { return m_invoice.taxRate > Share{}; }

    void writeHead()
    {
        text("CustomizationID", QStringLiteral("urn:cen.eu:en16931:2017"));
        text("ID", m_invoice.number);
        const QTimeZone zone = zoneNamed(m_invoice.zone).value_or(QTimeZone::utc());
        text("IssueDate", localDate(m_invoice.issuedAt.value_or(Instant{}), zone).toString(Qt::ISODate));
        text(m_credit ? "CreditNoteTypeCode" : "InvoiceTypeCode",
             m_credit ? QStringLiteral("381") : QStringLiteral("380"));
        optional("Note", m_invoice.reason);
        text("DocumentCurrencyCode", m_invoice.currency);
        optional("AccountingCost", m_invoice.costCenter);
        open("InvoicePeriod");
        text("StartDate", m_invoice.month.firstDay().toString(Qt::ISODate));
        text("EndDate", m_invoice.month.lastDay().toString(Qt::ISODate));
        close();
        if (!m_invoice.purchaseOrder.isEmpty()) {
            open("OrderReference");
            text("ID", m_invoice.purchaseOrder);
            close();
        }
        if (!m_invoice.reference.isEmpty()) {
            open("BillingReference");
            open("InvoiceDocumentReference");
            text("ID", m_invoice.reference);
            close();
            close();
        }
    }

    void writeParty(const QString &role, const Party &party, const QString &taxId)
    {
        m_xml.writeStartElement(cac, role);
        open("Party");
        open("PostalAddress");
        if (!party.address.isEmpty())
            text("StreetName", party.address.first());
        if (party.address.size() > 1)
            text("AdditionalStreetName", party.address.mid(1).join(QStringLiteral(", ")));
        open("Country");
        text("IdentificationCode", party.country);
        close();
        close();
        if (!taxId.isEmpty()) {
            open("PartyTaxScheme");
            text("CompanyID", taxId);
            open("TaxScheme");
            text("ID", QStringLiteral("VAT"));
            close();
            close();
        }
        open("PartyLegalEntity");
        text("RegistrationName", party.name);
        close();
        if (!party.contact.isEmpty()) {
            open("Contact");
            text("Name", party.contact);
            close();
        }
        close();
        close();
    }

    void writeTerms()
    {
        const QString terms = termsOf(m_invoice).simplified();
        if (terms.isEmpty())
            return;
        open("PaymentTerms");
        text("Note", terms);
        close();
    }

    void writeCategory(const char *element)
    {
        open(element);
        text("ID", taxed() ? QStringLiteral("S") : QStringLiteral("O"));
        if (taxed())
            text("Percent", percent());
        else if (QLatin1String(element) == QLatin1String("TaxCategory") && m_reasonDue)
            text("TaxExemptionReason", QStringLiteral("Not subject to tax"));
        open("TaxScheme");
        text("ID", QStringLiteral("VAT"));
        close();
        close();
    }

    void writeMarkup()
    {
        const Money markup = shown(m_invoice.markup);
        if (markup.isZero())
            return;
        open("AllowanceCharge");
        text("ChargeIndicator", markup > Money{} ? QStringLiteral("true") : QStringLiteral("false"));
        text("AllowanceChargeReason",
             m_invoice.markupRule.isEmpty() ? QStringLiteral("Mark-up")
                                            : QStringLiteral("Mark-up: %1").arg(m_invoice.markupRule));
        amount("Amount", markup < Money{} ? -markup : markup);
        writeCategory("TaxCategory");
        close();
    }

    void writeTax()
    {
        open("TaxTotal");
        amount("TaxAmount", shown(m_invoice.tax));
        open("TaxSubtotal");
        amount("TaxableAmount", shown(m_invoice.subtotal + m_invoice.markup));
        amount("TaxAmount", shown(m_invoice.tax));
        m_reasonDue = true;
        writeCategory("TaxCategory");
        m_reasonDue = false;
        close();
        close();
    }

    void writeTotals()
    {
        const Money markup = shown(m_invoice.markup);
        open("LegalMonetaryTotal");
        amount("LineExtensionAmount", shown(m_invoice.subtotal));
        amount("TaxExclusiveAmount", shown(m_invoice.subtotal + m_invoice.markup));
        amount("TaxInclusiveAmount", shown(m_invoice.total));
        if (markup < Money{})
            amount("AllowanceTotalAmount", -markup);
        if (markup > Money{})
            amount("ChargeTotalAmount", markup);
        amount("PayableAmount", shown(m_invoice.total));
        close();
    }

    void quantity(const QString &value, const QString &unit)
    {
        m_xml.writeStartElement(cbc,
                                m_credit ? QStringLiteral("CreditedQuantity") : QStringLiteral("InvoicedQuantity"));
        m_xml.writeAttribute(QStringLiteral("unitCode"), unit);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    /// Codes of UN/ECE Recommendation 20; a GB-month has none.
    static QString unitCode(const QString &unit)
    {
        if (unit == QLatin1String("h"))
            return QStringLiteral("HUR");
        return unit == QLatin1String("GB") ? QStringLiteral("E34") : QStringLiteral("C62");
    }

    /// True if quantity × price, to the cent, is the amount.
    static bool multiplies(const InvoiceLine &line)
    {
        const auto count = parseDecimal(line.quantity, 6, ExtraDigits::Refuse);
        const auto price = parseDecimal(line.unitPrice, 9, ExtraDigits::Refuse);
        if (!count || !price || *price < 0)
            return false;
        constexpr Wide toMicros = 1'000'000'000;
        const Wide micros = divideHalfEven(Wide{*count} * *price, toMicros);
        return Money::fromMicros(narrow(micros)).roundedToCents() == line.amount;
    }

    void writeLine(int number, const InvoiceLine &line)
    {
        const Money sum = shown(line.amount);
        const bool whole = multiplies(line);
        m_xml.writeStartElement(cac, m_credit ? QStringLiteral("CreditNoteLine") : QStringLiteral("InvoiceLine"));
        text("ID", QString::number(number));
        if (!whole && !line.quantity.isEmpty() && line.unit != QLatin1String("charge"))
            text("Note", QStringLiteral("%1 %2 at %3").arg(line.quantity, line.unit, line.unitPrice));
        QString count = sum < Money{} ? QStringLiteral("-1") : QStringLiteral("1");
        if (whole) {
            count = line.quantity;
            if (m_credit)
                count = count.startsWith(QLatin1Char('-')) ? count.sliced(1) : QString(QLatin1Char('-') + count);
        }
        quantity(count, whole ? unitCode(line.unit) : QStringLiteral("C62"));
        amount("LineExtensionAmount", sum);
        open("Item");
        text("Name", line.description.isEmpty() ? QStringLiteral("Item %1").arg(number) : line.description);
        writeCategory("ClassifiedTaxCategory");
        close();
        open("Price");
        m_xml.writeStartElement(cbc, QStringLiteral("PriceAmount"));
        m_xml.writeAttribute(QStringLiteral("currencyID"), m_invoice.currency);
        m_xml.writeCharacters(whole ? line.unitPrice : (sum < Money{} ? -sum : sum).toString());
        m_xml.writeEndElement();
        close();
        m_xml.writeEndElement();
    }

    const Invoice &m_invoice;
    bool m_credit;
    bool m_reasonDue = false;
    Party m_sender;
    Party m_recipient;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Expected<QByteArray> invoiceUbl(const Invoice &invoice)
{
    const Party sender = partyOf(invoice.sender.name, invoice.sender.address, invoice.sender.taxId, {});
    Party recipient = partyOf(invoice.teamName, invoice.address, {}, sender.country);
    recipient.contact = invoice.contact.isEmpty() ? invoice.leadEmail : invoice.contact;
    const QString organisation = QStringLiteral("Set it with: bursarctl organisation set.");
    if (invoice.number.isEmpty() || !invoice.issuedAt)
        return missing(invoice, QStringLiteral("it is a draft"), QStringLiteral("Issue it first."));
    if (sender.name.isEmpty())
        return missing(invoice, QStringLiteral("the organisation has no name"), organisation);
    if (sender.country.isEmpty())
        return missing(invoice, QStringLiteral("the organisation's country is not known"),
                       QStringLiteral("Write its two-letter code as the last line of the organisation's address."));
    if (invoice.taxRate > Share{} && invoice.sender.taxId.isEmpty())
        return missing(invoice, QStringLiteral("tax is charged, but the organisation has no tax id"), organisation);
    if (invoice.total > Money{} && termsOf(invoice).simplified().isEmpty())
        return missing(invoice, QStringLiteral("terms of payment are missing"),
                       QStringLiteral("Set payment_terms of the organisation or of the team's billing."));
    if (allLines(invoice).empty())
        return missing(invoice, QStringLiteral("it has no lines"), QStringLiteral("Export it as PDF."));
    return Document(invoice, sender, recipient).write();
}

} // namespace bursar::documents
