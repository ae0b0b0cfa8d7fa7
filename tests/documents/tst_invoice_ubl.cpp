#include "documents/invoice_samples.h"
#include "documents/invoice_ubl.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace bursar;
using namespace bursar::documents;

namespace {

struct Element
{
    QString name; ///< without prefix
    QString text;
    QXmlStreamAttributes attributes;
    std::vector<Element> children;

    /// Elements along a path: `Party/PostalAddress/Country`.
    std::vector<const Element *> all(const QString &path) const
    {
        const qsizetype slash = path.indexOf(QLatin1Char('/'));
        const QString head = slash < 0 ? path : path.left(slash);
        std::vector<const Element *> found;
        for (const Element &child : children) {
            if (child.name != head)
                continue;
            if (slash < 0) {
                found.push_back(&child);
                continue;
            }
            for (const Element *deeper : child.all(path.mid(slash + 1)))
                found.push_back(deeper);
        }
        return found;
    }
    QString at(const char *path) const
    {
        const auto found = all(QLatin1String(path));
        return found.empty() ? QString() : found.front()->text;
    }
    Money money(const char *path) const { return Money::parse(at(path)).value_or(Money{}); }
};

Element readElement(QXmlStreamReader &xml)
{
    Element element;
    element.name = xml.name().toString();
    element.attributes = xml.attributes();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            element.children.push_back(readElement(xml));
        else if (xml.isCharacters())
            element.text += xml.text();
        else if (xml.isEndElement())
            break;
    }
    element.text = element.text.trimmed();
    return element;
}

/// EN 16931's business rules, as far as they concern what we write; each by its name in the standard.
class Rules
{
public:
    explicit Rules(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        xml.readNextStartElement();
        m_root = readElement(xml);
        if (xml.hasError())
            m_broken.append(QStringLiteral("not well-formed: %1").arg(xml.errorString()));
        check();
    }
    const QStringList &broken() const { return m_broken; }
    const Element &root() const { return m_root; }

private:
    void require(const char *rule, bool holds)
    {
        if (!holds)
            m_broken.append(QLatin1String(rule));
    }

    void check()
    {
        const bool credit = m_root.name == QLatin1String("CreditNote");
        require("BR-01", m_root.at("CustomizationID") == QLatin1String("urn:cen.eu:en16931:2017"));
        require("BR-02", !m_root.at("ID").isEmpty());
        require("BR-03", QDate::fromString(m_root.at("IssueDate"), Qt::ISODate).isValid());
        require("BR-04",
                m_root.at(credit ? "CreditNoteTypeCode" : "InvoiceTypeCode") == QLatin1String(credit ? "381" : "380"));
        require("BR-05", m_root.at("DocumentCurrencyCode").size() == 3);
        require("BR-06", !m_root.at("AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName").isEmpty());
        require("BR-07", !m_root.at("AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName").isEmpty());
        static const QRegularExpression country(QStringLiteral("^[A-Z]{2}$"));
        for (const char *path : {"AccountingSupplierParty/Party/PostalAddress/Country/IdentificationCode",
                                 "AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode"})
            require("BR-09 BR-11", country.match(m_root.at(path)).hasMatch());
        checkLines(credit);
        checkTotals();
        checkTax();
        if (m_root.money("LegalMonetaryTotal/PayableAmount") > Money{} && !credit)
            require("BR-CO-25", !m_root.at("PaymentTerms/Note").isEmpty());
        if (credit)
            require("BR-55", !m_root.at("BillingReference/InvoiceDocumentReference/ID").isEmpty());
        checkAmounts(m_root);
    }

    void checkLines(bool credit)
    {
        const auto lines = m_root.all(credit ? QStringLiteral("CreditNoteLine") : QStringLiteral("InvoiceLine"));
        require("BR-16", !lines.empty());
        QSet<QString> ids;
        for (const Element *line : lines) {
            require("BR-21", !line->at("ID").isEmpty());
            ids.insert(line->at("ID"));
            const char *quantityName = credit ? "CreditedQuantity" : "InvoicedQuantity";
            const auto quantity = line->all(QLatin1String(quantityName));
            require("BR-22", quantity.size() == 1 && !quantity.front()->text.isEmpty());
            require("BR-23",
                    quantity.size() == 1 && quantity.front()->attributes.hasAttribute(QLatin1String("unitCode")));
            require("BR-24", !line->at("LineExtensionAmount").isEmpty());
            require("BR-25", !line->at("Item/Name").isEmpty());
            const auto price = parseDecimal(line->at("Price/PriceAmount"), 9, ExtraDigits::Refuse);
            require("BR-26", price.has_value());
            require("BR-27", price && *price >= 0);
            require("BR-CO-04", !line->at("Item/ClassifiedTaxCategory/ID").isEmpty());
            const auto count = parseDecimal(line->at(quantityName), 6, ExtraDigits::Refuse);
            require("decimal quantity", count.has_value());
            const Wide product = divideHalfEven(Wide{count.value_or(0)} * price.value_or(0), 1'000'000'000);
            require("quantity × price",
                    Money::fromMicros(narrow(product)).roundedToCents() == line->money("LineExtensionAmount"));
            m_lines += line->money("LineExtensionAmount");
        }
        require("distinct lines", ids.size() == static_cast<qsizetype>(lines.size()));
    }

    void checkTotals()
    {
        const Element *totals = m_root.all(QStringLiteral("LegalMonetaryTotal")).front();
        require("BR-CO-10", totals->money("LineExtensionAmount") == m_lines);
        Money charges;
        for (const Element *one : m_root.all(QStringLiteral("AllowanceCharge"))) {
            const bool charge = one->at("ChargeIndicator") == QLatin1String("true");
            require("BR-33 BR-38", !one->at("AllowanceChargeReason").isEmpty());
            require("amount is positive", one->money("Amount") > Money{});
            charges += charge ? one->money("Amount") : -one->money("Amount");
        }
        require("BR-CO-11 BR-CO-12",
                totals->money("ChargeTotalAmount") - totals->money("AllowanceTotalAmount") == charges);
        require("BR-CO-13", totals->money("TaxExclusiveAmount") == m_lines + charges);
        require("BR-CO-15",
                totals->money("TaxInclusiveAmount")
                    == totals->money("TaxExclusiveAmount") + m_root.money("TaxTotal/TaxAmount"));
        require("BR-CO-16", totals->money("PayableAmount") == totals->money("TaxInclusiveAmount"));
    }

    void checkTax()
    {
        const auto parts = m_root.all(QStringLiteral("TaxTotal/TaxSubtotal"));
        require("BR-CO-18", parts.size() == 1);
        const Element *part = parts.front();
        require("BR-45", part->money("TaxableAmount") == m_root.money("LegalMonetaryTotal/TaxExclusiveAmount"));
        require("BR-CO-14", part->money("TaxAmount") == m_root.money("TaxTotal/TaxAmount"));
        const QString category = part->at("TaxCategory/ID");
        const QString rate = part->at("TaxCategory/Percent");
        const bool hasTaxId = !m_root.at("AccountingSupplierParty/Party/PartyTaxScheme/CompanyID").isEmpty();
        if (category == QLatin1String("S")) {
            require("BR-48", !rate.isEmpty());
            require("BR-S-02", hasTaxId);
            const auto percent = parseDecimal(rate, 4, ExtraDigits::Refuse).value_or(0);
            const Money exact = Money::fromMicros(
                narrow(divideHalfEven(Wide{part->money("TaxableAmount").micros()} * percent, 1'000'000)));
            const Money off = exact - part->money("TaxAmount");
            require("BR-CO-17", off <= Money::fromMicros(5000) && off >= Money::fromMicros(-5000));
        } else {
            require("known category", category == QLatin1String("O"));
            require("BR-O-02", !hasTaxId);
            require("BR-O-05", rate.isEmpty());
            require("BR-O-09", part->money("TaxAmount").isZero());
            require("BR-O-10", !part->at("TaxCategory/TaxExemptionReason").isEmpty());
        }
        for (const char *path : {"InvoiceLine/Item/ClassifiedTaxCategory/ID",
                                 "CreditNoteLine/Item/ClassifiedTaxCategory/ID", "AllowanceCharge/TaxCategory/ID"}) {
            for (const Element *one : m_root.all(QLatin1String(path)))
                require("one category", one->text == category);
        }
    }

    /// BR-DEC: two decimals at most; every amount in the document's currency.
    void checkAmounts(const Element &element)
    {
        static const QRegularExpression twoDecimals(QStringLiteral("^-?\\d+\\.\\d{2}$"));
        if (element.name.endsWith(QLatin1String("Amount")) && element.name != QLatin1String("PriceAmount"))
            require(qPrintable(QStringLiteral("BR-DEC %1").arg(element.name)),
                    twoDecimals.match(element.text).hasMatch());
        if (element.name.endsWith(QLatin1String("Amount")))
            require("currency",
                    element.attributes.value(QLatin1String("currencyID")) == m_root.at("DocumentCurrencyCode"));
        for (const Element &child : element.children)
            checkAmounts(child);
    }

    Element m_root;
    Money m_lines;
    QStringList m_broken;
};

Invoice full()
{
    Invoice invoice = samples::invoiceWith(4);
    invoice.purchaseOrder = QStringLiteral("PO-17");
    invoice.address = QStringLiteral("Lab 2\nMusterstraße 2\n10115 Berlin\nDE");
    invoice.lines.push_back({InstanceId(9), Meter::Gpu, QStringLiteral("Refund & <more>"), QStringLiteral("1"),
                             QStringLiteral("charge"), QStringLiteral("-3.00"), Money::fromCents(-300)});
    invoice.lines.push_back({InstanceId(9), Meter::Gpu, QStringLiteral("8 h"), QStringLiteral("8.00"),
                             QStringLiteral("h"), QStringLiteral("0.40"), Money::fromCents(320)});
    InvoiceLine correction;
    correction.description = QStringLiteral("Goodwill");
    correction.quantity = QStringLiteral("1");
    correction.unit = QStringLiteral("correction");
    correction.unitPrice = QStringLiteral("-1.00");
    correction.amount = Money::fromCents(-100);
    invoice.corrections = {correction};
    invoice.markup = Money::fromCents(210);
    invoice.markupRule = QStringLiteral("5 %");
    invoice.taxRate = Share::fromMillionths(190'000);
    addUp(invoice);
    return sealed(invoice);
}

} // namespace

class TestInvoiceUbl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules_data()
    {
        QTest::addColumn<Invoice>("invoice");
        QTest::newRow("with tax, mark-up, corrections") << full();
        Invoice untaxed = samples::invoiceWith(500);
        QTest::newRow("500 lines, no tax") << untaxed;
        Invoice note = creditInFull(full(), QStringLiteral("Wrong team"));
        note.number = QStringLiteral("CN-2026-0001");
        note.issuedAt = samples::issueTime();
        QTest::newRow("credit note in full") << note;
        Invoice part = creditOfAmount(full(), Money::fromCents(500), QStringLiteral("Goodwill"));
        part.number = QStringLiteral("CN-2026-0002");
        part.issuedAt = samples::issueTime();
        QTest::newRow("credit note over an amount") << part;
        Invoice lines = *creditOfLines(full(), {1, 5}, QStringLiteral("Goodwill"));
        lines.number = QStringLiteral("CN-2026-0003");
        lines.issuedAt = samples::issueTime();
        QTest::newRow("credit note over lines") << lines;
    }
    void keepsTheRules()
    {
        QFETCH(Invoice, invoice);
        const auto ubl = invoiceUbl(invoice);
        QVERIFY2(ubl, ubl ? "" : qPrintable(ubl.error().message));
        const Rules rules(*ubl);
        QCOMPARE(rules.broken().join(QLatin1String(", ")), QString());
        QCOMPARE(*invoiceUbl(invoice), *ubl); // the same bytes
        const Money total = invoice.kind == InvoiceKind::CreditNote ? -invoice.total : invoice.total;
        QVERIFY(rules.root().money("LegalMonetaryTotal/PayableAmount") == total);
    }

    void theRulesWouldFindAFault()
    {
        QByteArray spoilt = *invoiceUbl(full());
        spoilt.replace("<cbc:LineExtensionAmount currencyID=\"USD\">3.20<",
                       "<cbc:LineExtensionAmount currencyID=\"USD\">3.21<");
        QVERIFY(Rules(spoilt).broken().contains(QStringLiteral("BR-CO-10")));
        QByteArray nameless = *invoiceUbl(full());
        nameless.replace("Example Labs GmbH", "");
        QVERIFY(Rules(nameless).broken().contains(QStringLiteral("BR-06")));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<Invoice>("invoice");
        QTest::addColumn<QString>("word");
        Invoice invoice = full();
        invoice.sender.name.clear();
        QTest::newRow("name") << invoice << "name";
        invoice = full();
        invoice.sender.taxId.clear();
        QTest::newRow("country") << invoice << "country";
        invoice = full();
        invoice.sender.taxId.clear();
        invoice.sender.address += QStringLiteral("\nDE");
        QTest::newRow("tax id") << invoice << "tax id";
        invoice = full();
        invoice.sender.paymentTerms.clear();
        QTest::newRow("terms") << invoice << "terms";
        invoice = full();
        invoice.number.clear();
        QTest::newRow("draft") << invoice << "draft";
    }
    void saysWhatIsMissing()
    {
        QFETCH(Invoice, invoice);
        QFETCH(QString, word);
        const auto ubl = invoiceUbl(invoice);
        QVERIFY(!ubl);
        QCOMPARE(ubl.error().code, QStringLiteral("ubl_needs_data"));
        QVERIFY2(ubl.error().message.contains(word), qPrintable(ubl.error().message));
    }
};

QTEST_APPLESS_MAIN(TestInvoiceUbl)
#include "tst_invoice_ubl.moc"
