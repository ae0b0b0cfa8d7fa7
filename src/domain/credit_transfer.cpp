#include "domain/credit_transfer.h"

#include "foundation/text_formats.h"

namespace bursar {

QJsonObject toJson(const CreditTransferOrder &order)
{
    QJsonObject json{{QStringLiteral("from_account"), order.from.toString()},
                     {QStringLiteral("to_account"), order.to.toString()},
                     {QStringLiteral("amount"), order.amount.toString()}};
    if (order.sending)
        json.insert(QStringLiteral("sending"),
                    QJsonObject{{QStringLiteral("recipient"), order.sending->recipient},
                                {QStringLiteral("at"), toRfc3339(order.sending->at)},
                                {QStringLiteral("seen_of_giver"), order.sending->seenOfGiver},
                                {QStringLiteral("seen_of_taker"), order.sending->seenOfTaker}});
    return json;
}

std::optional<CreditTransferOrder> creditTransferOf(const Request &request)
{
    if (request.kind != RequestKind::Transfer)
        return std::nullopt;
    const QJsonObject &json = request.order;
    const auto from = AccountId::parse(json.value(QLatin1String("from_account")).toString());
    const auto to = AccountId::parse(json.value(QLatin1String("to_account")).toString());
    const auto amount = Money::parse(json.value(QLatin1String("amount")).toString());
    if (!from || !to || !amount)
        return std::nullopt;
    CreditTransferOrder order{*from, *to, *amount, {}};
    if (const QJsonObject sending = json.value(QLatin1String("sending")).toObject(); !sending.isEmpty()) {
        const auto at = instantFromRfc3339(sending.value(QLatin1String("at")).toString());
        if (!at)
            return std::nullopt;
        order.sending = CreditTransferOrder::Sending{sending.value(QLatin1String("recipient")).toString(), *at,
                                                     sending.value(QLatin1String("seen_of_giver")).toInt(),
                                                     sending.value(QLatin1String("seen_of_taker")).toInt()};
    }
    return order;
}

} // namespace bursar
