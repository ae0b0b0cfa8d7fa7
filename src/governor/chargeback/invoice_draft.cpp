#include "governor/chargeback/invoice_draft.h"

#include "governor/chargeback/invoice_lines.h"

namespace bursar::governor {

namespace {

/// A line that no meter measured.
InvoiceLine plainLine(const QString &description, const QString &unit, Money amount)
{
    InvoiceLine line;
    line.description = description;
    line.quantity = QStringLiteral("1");
    line.unit = unit;
    line.unitPrice = amount.toString();
    line.amount = amount;
    return line;
}

void addShared(Invoice &invoice, const DraftContext &context, const LineWords &words)
{
    if (context.shared.isZero())
        return;
    invoice.allocationMethod = toString(context.sharing);
    invoice.allocations.push_back(
        plainLine(words.shared(context.sharing, context.month), QStringLiteral("share"), context.shared));
}

Invoice headOf(const DraftContext &context)
{
    Invoice invoice;
    invoice.team = context.team.id;
    invoice.teamName = context.team.name;
    invoice.teamSlug = context.team.slug;
    invoice.costCenter = context.costCenterCode;
    invoice.leadEmail = context.team.leadEmail;
    invoice.month = context.month;
    invoice.zone = QString::fromLatin1(context.zone.id());
    invoice.currency = context.organisation.currency;
    invoice.sender = context.organisation;
    const TeamBilling &billing = context.billing;
    invoice.purchaseOrder = billing.purchaseOrder;
    invoice.address = billing.address;
    invoice.contact = billing.contact;
    invoice.paymentTerms = billing.paymentTerms;
    invoice.language = billing.language;
    invoice.title = billing.title;
    invoice.taxRate = billing.taxRate;
    if (!billing.presentation.currency.isEmpty() && billing.presentation.currency != invoice.currency)
        invoice.presentation = billing.presentation;
    return invoice;
}

} // namespace

bool lacksCharge(const CostPart &part)
{
    // Charges have three decimals: what rounds to nothing there may never get one.
    constexpr Money smallest = Money::fromMicros(500);
    return !part.charged && part.amounts.total() > smallest;
}

Invoice draftInvoice(const DraftContext &context, const std::vector<CostPart> &parts, const BilledOwner &billed)
{
    Invoice invoice = headOf(context);
    const LineWords words(invoice.language);
    std::map<InstanceId, QString> groups = context.groups;
    if (context.billing.grouping != InvoiceGrouping::Instance) {
        for (const auto &[instance, amounts] : billed.own)
            groups.try_emplace(instance, words.noGroup(context.billing.grouping));
        for (const auto &[origin, amounts] : billed.late)
            groups.try_emplace(origin.second, words.noGroup(context.billing.grouping));
    }
    InvoiceLines made(words, std::move(groups));
    for (const CostPart &part : parts) {
        if (part.team != context.team.id)
            continue;
        made.measure(part);
        invoice.estimated = invoice.estimated || (!billed.booked && lacksCharge(part));
    }
    std::vector<ExactLine> lines = made.of(billed);
    std::vector<Money> weights;
    weights.reserve(lines.size());
    for (const ExactLine &line : lines)
        weights.push_back(line.exact);
    const std::vector<Money> cents = allocateCents(billed.exact().roundedToCents(), weights);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (cents[i].isZero())
            continue;
        InvoiceLine &line = lines[i].line;
        line.amount = cents[i];
        line.unitPrice = explainingPrice(line.amount, line.quantity, line.unitPrice);
        invoice.lines.push_back(std::move(line));
    }
    addShared(invoice, context, words);
    for (const Correction &correction : context.corrections)
        invoice.corrections.push_back(plainLine(correction.reason, QStringLiteral("correction"), correction.amount));
    Money cost;
    for (const InvoiceLine &line : invoice.lines)
        cost += line.amount;
    for (const InvoiceLine &line : invoice.allocations)
        cost += line.amount;
    invoice.markup = markupOn(context.billing, cost, made.gpuMillis());
    if (!invoice.markup.isZero())
        invoice.markupRule = markupWords(context.billing);
    addUp(invoice);
    return invoice;
}

} // namespace bursar::governor
