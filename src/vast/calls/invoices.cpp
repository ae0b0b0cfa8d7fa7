#include "vast/calls/invoices.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/redact.h"

#include <QDateTime>

namespace bursar::vast::calls {

namespace {

constexpr qsizetype mostPages = 1000;

CallRequest firstPage(QDate first, QDate last, const QStringList &services)
{
    JsonText filters;
    filters.addRaw("when", daysAsSeconds(first, last));
    if (!services.isEmpty())
        filters.addRaw("service", JsonText().addRaw("in", jsonList(services)).toJson());
    return get(endpoints::listInvoices(), "/api/v1/invoices/",
               {{"select_filters", filters.toJson()}, {"latest_first", "false"}, {"limit", "60"}});
}

std::optional<Payment> decodePayment(const JsonValue &row)
{
    RowReader reader(row);
    const std::optional<Money> amount = reader.money("amount");
    if (!amount)
        return std::nullopt;
    Payment payment;
    payment.createdAt = reader.instant("start");
    payment.paidAt = reader.instant("end");
    payment.type = reader.text("type");
    payment.source = reader.text("source");
    payment.description = redacted(reader.text("description"));
    payment.amount = *amount;
    RowReader metadata(row["metadata"]);
    payment.invoice = metadata.number("invoice_id");
    payment.service = metadata.text("service");
    return payment;
}

class PaymentReading
{
public:
    explicit PaymentReading(CallRequest first)
        : m_first(std::move(first))
    {
    }

    Step<PaymentList> take(const HttpAnswer &answer)
    {
        const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
        if (!document)
            return Result<PaymentList>(document.failure());
        Read<Rows<Payment>> page = rowsIn(document->root(), "results", decodePayment);
        if (!page)
            return Result<PaymentList>(Unexpected{unexpectedShape(answer, Effect::Read, page.error())});
        m_list.payments.insert(m_list.payments.end(), page->rows.begin(), page->rows.end());
        m_list.badRows += page->badRows;
        if (auto next = m_tokens.next(document->root(), m_first))
            return NextRequest{std::move(*next), {}};
        m_list.complete = m_tokens.sawTheEnd();
        return Result<PaymentList>(std::move(m_list));
    }

private:
    CallRequest m_first;
    PaymentList m_list;
    PageTokens m_tokens{mostPages};
};

std::optional<OldInvoiceLine> decodeLine(const JsonValue &row)
{
    RowReader reader(row);
    const std::optional<Money> amount = reader.money("amount");
    if (!amount)
        return std::nullopt;
    OldInvoiceLine line;
    line.type = reader.text("type");
    line.description = redacted(reader.text("description"));
    line.amount = *amount;
    line.quantity = reader.text("quantity");
    line.rate = reader.text("rate");
    line.at = reader.instant("timestamp");
    line.instance = reader.identifier<InstanceId>("instance_id");
    return line;
}

Read<OldInvoices> decodeOld(const JsonValue &root)
{
    Read<Rows<OldInvoiceLine>> rows = rowsIn(root, "invoices", decodeLine);
    if (!rows)
        return Unexpected{rows.error()};
    RowReader current(root["current"]);
    return OldInvoices{std::move(rows->rows),        rows->badRows,           current.money("charges"),
                       current.money("service_fee"), current.money("credit"), current.money("total")};
}

} // namespace

Conversation<PaymentList> listPayments(QDate firstDay, QDate lastDay, const QStringList &services)
{
    const CallRequest first = firstPage(firstDay, lastDay, services);
    return {first, [first] {
                return [reading = PaymentReading(first)](const HttpAnswer &answer) mutable {
                    return reading.take(answer);
                };
            }};
}

Call<OldInvoices> oldInvoices(QDate firstDay, QDate lastDay)
{
    const auto seconds = [](QDate day) { return QByteArray::number(day.startOfDay(Qt::UTC).toSecsSinceEpoch()); };
    return call<OldInvoices>(get(endpoints::oldInvoices(), "/api/v0/users/me/invoices/",
                                 {{"owner", "me"},
                                  {"sdate", seconds(firstDay)},
                                  {"edate", seconds(lastDay.addDays(1))},
                                  {"inc_charges", "true"}}),
                             decodeOld);
}

Call<bool> transferCredit(const QString &recipient, Money amount)
{
    return command(change("PUT", endpoints::transferCredit(), "/api/v0/commands/transfer_credit/",
                          JsonText()
                              .add("sender", QStringLiteral("me"))
                              .add("recipient", recipient)
                              .addFigure("amount", amount)
                              .toJson()));
}

} // namespace bursar::vast::calls
