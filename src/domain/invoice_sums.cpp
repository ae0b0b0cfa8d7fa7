// How an invoice adds up, and what a credit note takes back of it.

#include "domain/invoice.h"

#include <algorithm>

namespace bursar {

namespace {

InvoiceLine turned(InvoiceLine line)
{
    line.amount = -line.amount;
    if (!line.quantity.isEmpty()) // the price stays as it is, the quantity is given back
        line.quantity = line.quantity.startsWith(QLatin1Char('-')) ? line.quantity.sliced(1)
                                                                   : QString(QLatin1Char('-') + line.quantity);
    return line;
}

std::vector<InvoiceLine> turned(std::vector<InvoiceLine> lines)
{
    std::transform(lines.begin(), lines.end(), lines.begin(), [](const InvoiceLine &line) { return turned(line); });
    return lines;
}

/// A credit note of the invoice, without lines yet.
Invoice emptyCredit(const Invoice &invoice, const QString &reason)
{
    Invoice credit = invoice;
    credit.kind = InvoiceKind::CreditNote;
    credit.state = InvoiceState::Draft;
    credit.reference = invoice.number;
    credit.reason = reason;
    credit.number.clear();
    credit.issuedAt.reset();
    credit.sha256.clear();
    credit.lines.clear();
    credit.allocations.clear();
    credit.corrections.clear();
    credit.markup = Money{};
    credit.markupRule.clear();
    return credit;
}

Money sumOf(const std::vector<InvoiceLine> &lines)
{
    Money sum;
    for (const InvoiceLine &line : lines)
        sum += line.amount;
    return sum;
}

constexpr Wide millionths = 1'000'000;

} // namespace

std::vector<InvoiceLine> allLines(const Invoice &invoice)
{
    std::vector<InvoiceLine> lines = invoice.lines;
    lines.insert(lines.end(), invoice.allocations.begin(), invoice.allocations.end());
    lines.insert(lines.end(), invoice.corrections.begin(), invoice.corrections.end());
    return lines;
}

QString explainingPrice(Money amount, const QString &quantity, const QString &rate)
{
    constexpr Wide cent = 10'000;
    constexpr int quantityScale = 6;
    constexpr int priceScale = 9;
    // A quantity has millionths, a price billionths: their product counts 10⁻¹⁵, a micro-dollar is 10⁹ of those.
    constexpr Wide perMicro = 1'000'000'000;
    auto units = parseDecimal(quantity, quantityScale, ExtraDigits::RoundHalfEven);
    const auto nanos = parseDecimal(rate, priceScale, ExtraDigits::RoundHalfEven);
    if (!units || *units == 0)
        return rate;
    if (*units < 0) { // given back: both are turned
        units = -*units;
        amount = -amount;
    }
    const auto isOff = [&](qint64 price, Wide most) {
        const Wide product = divideHalfEven(Wide{*units} * price, perMicro);
        const Wide difference = product - amount.micros();
        return difference > most || difference < -most;
    };
    if (nanos && !isOff(*nanos, cent))
        return rate;
    const qint64 exact = narrow(divideHalfEven(Wide{amount.micros()} * perMicro, *units));
    qint64 step = 100'000; // four decimals
    for (; step > 1; step /= 10) {
        const qint64 rounded = narrow(divideHalfEven(Wide{exact}, step)) * step;
        if (!isOff(rounded, cent / 2 - 1))
            return formatDecimal(rounded, priceScale, 2);
    }
    return formatDecimal(exact, priceScale, 2);
}

std::optional<Money> presentedTotal(const Invoice &invoice)
{
    constexpr int scale = 9;
    if (!invoice.presentation)
        return std::nullopt;
    const auto rate = parseDecimal(invoice.presentation->rate, scale, ExtraDigits::RoundHalfEven);
    if (!rate)
        return std::nullopt;
    return Money::fromMicros(narrow(divideHalfEven(Wide{invoice.total.micros()} * *rate, 1'000'000'000)))
        .roundedToCents();
}

QString termsOf(const Invoice &invoice)
{
    return invoice.paymentTerms.isEmpty() ? invoice.sender.paymentTerms : invoice.paymentTerms;
}

void addUp(Invoice &invoice)
{
    invoice.subtotal = sumOf(invoice.lines) + sumOf(invoice.allocations) + sumOf(invoice.corrections);
    const Wide taxable = (invoice.subtotal + invoice.markup).micros();
    const Wide cents = divideHalfEven(taxable * invoice.taxRate.millionths(), millionths * 10'000);
    invoice.tax = Money::fromCents(narrow(cents));
    invoice.total = invoice.subtotal + invoice.markup + invoice.tax;
}

Invoice creditInFull(const Invoice &invoice, const QString &reason)
{
    Invoice credit = emptyCredit(invoice, reason);
    credit.lines = turned(invoice.lines);
    credit.allocations = turned(invoice.allocations);
    credit.corrections = turned(invoice.corrections);
    credit.markup = -invoice.markup;
    credit.markupRule = invoice.markupRule;
    // As it was, not computed anew: to the cent.
    credit.subtotal = -invoice.subtotal;
    credit.tax = -invoice.tax;
    credit.total = -invoice.total;
    return credit;
}

std::optional<Invoice> creditOfLines(const Invoice &invoice, const std::vector<int> &lines, const QString &reason)
{
    const std::vector<InvoiceLine> all = allLines(invoice);
    std::vector<int> chosen = lines;
    std::sort(chosen.begin(), chosen.end());
    if (chosen.empty() || chosen.front() < 1 || chosen.back() > static_cast<int>(all.size())
        || std::adjacent_find(chosen.begin(), chosen.end()) != chosen.end())
        return std::nullopt;
    Invoice credit = emptyCredit(invoice, reason);
    for (const int number : chosen)
        credit.lines.push_back(turned(all[static_cast<size_t>(number - 1)]));
    addUp(credit);
    return credit;
}

Invoice creditOfAmount(const Invoice &invoice, Money amount, const QString &reason)
{
    Invoice credit = emptyCredit(invoice, reason);
    const Wide whole = millionths + invoice.taxRate.millionths();
    const Money net = Money::fromCents(narrow(divideHalfEven(Wide{amount.cents()} * millionths, whole)));
    InvoiceLine line;
    line.description = QStringLiteral("Credit on invoice %1: %2").arg(invoice.number, reason);
    line.quantity = QStringLiteral("-1");
    line.unit = QStringLiteral("credit");
    line.unitPrice = net.toString();
    line.amount = -net;
    credit.corrections = {line};
    credit.subtotal = -net;
    credit.tax = net - amount; // what is left of the amount, so that the total is it exactly
    credit.total = -amount;
    return credit;
}

} // namespace bursar
