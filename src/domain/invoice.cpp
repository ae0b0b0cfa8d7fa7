#include "domain/invoice.h"

#include "foundation/canonical_json.h"
#include "foundation/sha256.h"
#include "foundation/text_formats.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace bursar {

namespace {

constexpr std::array meters{Meter::Gpu, Meter::Disk, Meter::Download, Meter::Upload};
constexpr std::array invoiceStates{InvoiceState::Draft, InvoiceState::Issued, InvoiceState::Credited};
const QString sealField = QStringLiteral("sha256");

/// Fields that came later stand in a document only where they say something: older seals stay intact.
void insertUnlessEmpty(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

QJsonObject toJson(const InvoiceLine &line)
{
    QJsonObject json{{QStringLiteral("instance"), line.instance.value()},
                     {QStringLiteral("meter"), toString(line.meter)},
                     {QStringLiteral("description"), line.description},
                     {QStringLiteral("quantity"), line.quantity},
                     {QStringLiteral("unit"), line.unit},
                     {QStringLiteral("unit_price"), line.unitPrice},
                     {QStringLiteral("amount"), line.amount.toString()}};
    insertUnlessEmpty(json, QStringLiteral("period"), line.period);
    insertUnlessEmpty(json, QStringLiteral("group"), line.group);
    insertUnlessEmpty(json, QStringLiteral("gpu"), line.gpu);
    return json;
}

QJsonArray toJson(const std::vector<InvoiceLine> &lines)
{
    QJsonArray array;
    for (const InvoiceLine &line : lines)
        array.append(toJson(line));
    return array;
}

std::optional<InvoiceLine> lineFromJson(const QJsonObject &json)
{
    const QString word = json.value(QStringLiteral("meter")).toString();
    const auto meter =
        std::find_if(meters.begin(), meters.end(), [&word](Meter known) { return toString(known) == word; });
    const std::optional<Money> amount = Money::parse(json.value(QStringLiteral("amount")).toString());
    if (meter == meters.end() || !amount)
        return std::nullopt;
    return InvoiceLine{InstanceId(json.value(QStringLiteral("instance")).toInteger()),
                       *meter,
                       json.value(QStringLiteral("description")).toString(),
                       json.value(QStringLiteral("quantity")).toString(),
                       json.value(QStringLiteral("unit")).toString(),
                       json.value(QStringLiteral("unit_price")).toString(),
                       *amount,
                       json.value(QStringLiteral("period")).toString(),
                       json.value(QStringLiteral("group")).toString(),
                       json.value(QStringLiteral("gpu")).toString()};
}

std::optional<std::vector<InvoiceLine>> linesFromJson(const QJsonValue &value)
{
    std::vector<InvoiceLine> lines;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        std::optional<InvoiceLine> line = lineFromJson(item.toObject());
        if (!line)
            return std::nullopt;
        lines.push_back(*std::move(line));
    }
    return lines;
}

QJsonObject senderJson(const Organisation &sender)
{
    return {{QStringLiteral("name"), sender.name},
            {QStringLiteral("address"), sender.address},
            {QStringLiteral("tax_id"), sender.taxId},
            {QStringLiteral("payment_terms"), sender.paymentTerms}};
}

QJsonObject recipientJson(const Invoice &invoice)
{
    QJsonObject json{{QStringLiteral("team_id"), invoice.team.toString()},
                     {QStringLiteral("team"), invoice.teamName},
                     {QStringLiteral("cost_center"), invoice.costCenter},
                     {QStringLiteral("lead"), invoice.leadEmail}};
    insertUnlessEmpty(json, QStringLiteral("address"), invoice.address);
    insertUnlessEmpty(json, QStringLiteral("contact"), invoice.contact);
    insertUnlessEmpty(json, QStringLiteral("purchase_order"), invoice.purchaseOrder);
    insertUnlessEmpty(json, QStringLiteral("payment_terms"), invoice.paymentTerms);
    return json;
}

QJsonObject presentationJson(const Invoice &invoice)
{
    return {{QStringLiteral("currency"), invoice.presentation->currency},
            {QStringLiteral("rate"), invoice.presentation->rate},
            {QStringLiteral("rate_date"), invoice.presentation->dated.toString(Qt::ISODate)},
            {QStringLiteral("total"), presentedTotal(invoice).value_or(Money()).toString()}};
}

std::optional<Presentation> presentationFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    return Presentation{json.value(QStringLiteral("currency")).toString(),
                        json.value(QStringLiteral("rate")).toString(),
                        QDate::fromString(json.value(QStringLiteral("rate_date")).toString(), Qt::ISODate)};
}

void readParties(const QJsonObject &json, Invoice &invoice)
{
    const QJsonObject recipient = json.value(QStringLiteral("recipient")).toObject();
    invoice.team = TeamId::parse(recipient.value(QStringLiteral("team_id")).toString()).value_or(TeamId{});
    invoice.teamName = recipient.value(QStringLiteral("team")).toString();
    invoice.teamSlug = json.value(QStringLiteral("team")).toString();
    invoice.costCenter = recipient.value(QStringLiteral("cost_center")).toString();
    invoice.leadEmail = recipient.value(QStringLiteral("lead")).toString();
    invoice.address = recipient.value(QStringLiteral("address")).toString();
    invoice.contact = recipient.value(QStringLiteral("contact")).toString();
    invoice.purchaseOrder = recipient.value(QStringLiteral("purchase_order")).toString();
    invoice.paymentTerms = recipient.value(QStringLiteral("payment_terms")).toString();
    const QJsonObject sender = json.value(QStringLiteral("sender")).toObject();
    invoice.sender.name = sender.value(QStringLiteral("name")).toString();
    invoice.sender.address = sender.value(QStringLiteral("address")).toString();
    invoice.sender.taxId = sender.value(QStringLiteral("tax_id")).toString();
    invoice.sender.paymentTerms = sender.value(QStringLiteral("payment_terms")).toString();
}

bool readAmounts(const QJsonObject &json, Invoice &invoice)
{
    const auto lines = linesFromJson(json.value(QStringLiteral("lines")));
    const auto allocations = linesFromJson(json.value(QStringLiteral("allocations")));
    const auto corrections = linesFromJson(json.value(QStringLiteral("corrections")));
    const auto amount = [&json](const QString &name) { return Money::parse(json.value(name).toString()); };
    const std::optional<Money> markup = amount(QStringLiteral("markup"));
    const std::optional<Money> subtotal = amount(QStringLiteral("subtotal"));
    const std::optional<Money> tax = amount(QStringLiteral("tax"));
    const std::optional<Money> total = amount(QStringLiteral("total"));
    const std::optional<Share> taxRate = Share::parse(json.value(QStringLiteral("tax_rate")).toString());
    if (!lines || !allocations || !corrections || !markup || !subtotal || !tax || !total || !taxRate)
        return false;
    invoice.lines = *lines;
    invoice.allocations = *allocations;
    invoice.allocationMethod = json.value(QStringLiteral("allocation_method")).toString();
    invoice.corrections = *corrections;
    invoice.markupRule = json.value(QStringLiteral("markup_rule")).toString();
    invoice.markup = *markup;
    invoice.subtotal = *subtotal;
    invoice.taxRate = *taxRate;
    invoice.tax = *tax;
    invoice.total = *total;
    return true;
}

bool readHead(const QJsonObject &json, Invoice &invoice)
{
    const QString word = json.value(QStringLiteral("state")).toString();
    const auto state = std::find_if(invoiceStates.begin(), invoiceStates.end(),
                                    [&word](InvoiceState known) { return toString(known) == word; });
    const std::optional<Month> month = Month::parse(json.value(QStringLiteral("month")).toString());
    const QJsonValue issuedAt = json.value(QStringLiteral("issued_at"));
    if (state == invoiceStates.end() || !month)
        return false;
    if (issuedAt.isString()) {
        invoice.issuedAt = instantFromRfc3339(issuedAt.toString());
        if (!invoice.issuedAt)
            return false;
    }
    invoice.number = json.value(QStringLiteral("number")).toString();
    if (json.value(QStringLiteral("kind")).toString() == toString(InvoiceKind::CreditNote))
        invoice.kind = InvoiceKind::CreditNote;
    if (json.value(QStringLiteral("title")).toString() == toString(InvoiceTitle::Statement))
        invoice.title = InvoiceTitle::Statement;
    invoice.reference = json.value(QStringLiteral("reference")).toString();
    invoice.reason = json.value(QStringLiteral("reason")).toString();
    invoice.state = *state;
    invoice.month = *month;
    invoice.zone = json.value(QStringLiteral("zone")).toString();
    invoice.currency = json.value(QStringLiteral("currency")).toString();
    invoice.language = json.value(QStringLiteral("language")).toString();
    invoice.estimated = json.value(QStringLiteral("estimated")).toBool();
    invoice.presentation = presentationFrom(json.value(QStringLiteral("presentation")));
    invoice.sha256 = json.value(sealField).toString();
    return true;
}

/// Crediting is told by the credit note and changes nothing in the document: the seal is that of the issued one.
QString sealOf(Invoice invoice)
{
    if (invoice.state == InvoiceState::Credited)
        invoice.state = InvoiceState::Issued;
    QJsonObject content = toJson(invoice);
    content.remove(sealField);
    return QString::fromLatin1(sha256Hex(canonicalJson(content)));
}

/// Parts of a total that is not negative, in cents.
std::vector<qint64> shareOut(qint64 cents, const std::vector<Money> &weights)
{
    Wide sum = 0;
    for (const Money weight : weights)
        sum += weight.micros();
    std::vector<qint64> parts(weights.size(), 0);
    if (sum == 0) {
        parts.front() = cents;
        return parts;
    }
    const Wide sign = sum < 0 ? -1 : 1;
    const Wide whole = sum * sign;
    std::vector<Wide> remainders(weights.size());
    qint64 left = cents;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide{cents} * weights[i].micros() * sign;
        Wide part = product / whole;
        if (product % whole < 0)
            --part; // towards minus infinity, so that what is left over is never negative
        remainders[i] = product - part * whole;
        parts[i] = narrow(part);
        left -= parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; left > 0; ++i, --left)
        ++parts[order[i]];
    return parts;
}

} // namespace

QString toString(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return QStringLiteral("draft");
    case InvoiceState::Issued:
        return QStringLiteral("issued");
    case InvoiceState::Credited:
        break;
    }
    return QStringLiteral("credited");
}

QString toString(InvoiceKind kind)
{
    return kind == InvoiceKind::CreditNote ? QStringLiteral("credit_note") : QStringLiteral("invoice");
}

QString toString(InvoiceTitle title)
{
    return title == InvoiceTitle::Statement ? QStringLiteral("statement") : QStringLiteral("invoice");
}

std::optional<InvoiceTitle> invoiceTitleFromText(QStringView text)
{
    for (const InvoiceTitle title : {InvoiceTitle::Invoice, InvoiceTitle::Statement}) {
        if (text == toString(title))
            return title;
    }
    return std::nullopt;
}

QJsonObject toJson(const Invoice &invoice)
{
    QJsonObject json{
        {QStringLiteral("number"), invoice.number},
        {QStringLiteral("state"), toString(invoice.state)},
        {QStringLiteral("team"), invoice.teamSlug},
        {QStringLiteral("month"), invoice.month.toString()},
        {QStringLiteral("zone"), invoice.zone},
        {QStringLiteral("issued_at"), invoice.issuedAt ? QJsonValue(toRfc3339(*invoice.issuedAt)) : QJsonValue()},
        {QStringLiteral("currency"), invoice.currency},
        {QStringLiteral("language"), invoice.language},
        {QStringLiteral("sender"), senderJson(invoice.sender)},
        {QStringLiteral("recipient"), recipientJson(invoice)},
        {QStringLiteral("lines"), toJson(invoice.lines)},
        {QStringLiteral("allocations"), toJson(invoice.allocations)},
        {QStringLiteral("markup"), invoice.markup.toString()},
        {QStringLiteral("subtotal"), invoice.subtotal.toString()},
        {QStringLiteral("tax_rate"), invoice.taxRate.toString()},
        {QStringLiteral("tax"), invoice.tax.toString()},
        {QStringLiteral("total"), invoice.total.toString()},
        {QStringLiteral("estimated"), invoice.estimated}};
    if (invoice.kind != InvoiceKind::Invoice)
        json.insert(QStringLiteral("kind"), toString(invoice.kind));
    if (invoice.title != InvoiceTitle::Invoice)
        json.insert(QStringLiteral("title"), toString(invoice.title));
    insertUnlessEmpty(json, QStringLiteral("reference"), invoice.reference);
    insertUnlessEmpty(json, QStringLiteral("reason"), invoice.reason);
    insertUnlessEmpty(json, QStringLiteral("allocation_method"), invoice.allocationMethod);
    insertUnlessEmpty(json, QStringLiteral("markup_rule"), invoice.markupRule);
    if (invoice.presentation)
        json.insert(QStringLiteral("presentation"), presentationJson(invoice));
    if (!invoice.corrections.empty())
        json.insert(QStringLiteral("corrections"), toJson(invoice.corrections));
    if (!invoice.sha256.isEmpty())
        json.insert(sealField, invoice.sha256);
    return json;
}

std::optional<Invoice> invoiceFromJson(const QJsonObject &json)
{
    Invoice invoice;
    if (!readHead(json, invoice) || !readAmounts(json, invoice))
        return std::nullopt;
    readParties(json, invoice);
    return invoice;
}

Invoice sealed(Invoice invoice)
{
    invoice.sha256 = sealOf(invoice);
    return invoice;
}

bool sealIntact(const Invoice &invoice)
{
    return !invoice.sha256.isEmpty() && invoice.sha256 == sealOf(invoice);
}

std::vector<Money> allocateCents(Money total, const std::vector<Money> &weights)
{
    Q_ASSERT(total.micros() % 10'000 == 0);
    if (weights.empty())
        return {};
    // A negative total is shared as its opposite is, so that a credit note mirrors its invoice cent by cent.
    const qint64 sign = total < Money{} ? -1 : 1;
    std::vector<Money> parts;
    parts.reserve(weights.size());
    for (const qint64 cents : shareOut(total.cents() * sign, weights))
        parts.push_back(Money::fromCents(cents * sign));
    return parts;
}

QString invoiceNumber(const QString &scheme, Month month, qint64 number, const QString &teamSlug)
{
    static const QRegularExpression place(QStringLiteral(R"(\{number(?::(\d{1,2}))?\})"));
    QString text = scheme;
    if (!place.match(text).hasMatch()) // numbers must differ, whatever the scheme says
        text += QLatin1String("-{number}");
    for (QRegularExpressionMatch match = place.match(text); match.hasMatch(); match = place.match(text)) {
        const int width = std::min(match.captured(1).toInt(), 18);
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(number).rightJustified(width, QLatin1Char('0')));
    }
    text.replace(QLatin1String("{year}"), QString::number(month.year()));
    text.replace(QLatin1String("{month}"), QString::number(month.month()).rightJustified(2, QLatin1Char('0')));
    return text.replace(QLatin1String("{team}"), teamSlug);
}

} // namespace bursar
