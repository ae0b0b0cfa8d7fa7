#include "vast/calls/instance_price.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

Read<Prepayment> decodePrepayment(const JsonValue &root)
{
    RowReader reader(root);
    Prepayment result;
    result.months = reader.read<Figure>("timescale");
    result.discount = reader.read<Share>("discount_rate").value_or(Share());
    return result;
}

Read<Deposit> decodeDeposit(const JsonValue &root)
{
    RowReader reader(root);
    const std::optional<Money> refundable = reader.money("refundable_deposit");
    if (!refundable)
        return Unexpected{QStringLiteral("$.refundable_deposit cannot be read")};
    return Deposit{*refundable, reader.money("total_discount").value_or(Money()), reader.whole("discount_months")};
}

/// $ per second with up to fifteen decimals → $ per hour.
std::optional<HourlyRate> perHour(RowReader &reader, const char *key)
{
    const std::optional<qint64> perSecond = reader.scaled(key, 15);
    if (!perSecond || *perSecond < 0)
        return std::nullopt;
    return HourlyRate::fromNanos(narrow(divideHalfEven(Wide{*perSecond} * 3600, 1'000'000)));
}

std::optional<PriceIncrease> decodeIncrease(const JsonValue &row)
{
    RowReader reader(row);
    PriceIncrease increase;
    increase.id = reader.number("pending_price_increase_id");
    increase.instance = reader.identifier<InstanceId>("contract_id");
    const auto oldGpu = perHour(reader, "old_gpu_costpersec");
    const auto newGpu = perHour(reader, "new_gpu_costpersec");
    if (increase.id <= 0 || increase.instance.isEmpty() || !oldGpu || !newGpu)
        return std::nullopt;
    increase.host = reader.identifier<HostId>("host_id");
    increase.oldGpu = *oldGpu;
    increase.newGpu = *newGpu;
    increase.oldDisk = perHour(reader, "old_disk_ram_costpersec").value_or(HourlyRate());
    increase.newDisk = perHour(reader, "new_disk_ram_costpersec").value_or(HourlyRate());
    increase.oldUpload = reader.read<TrafficRate>("old_bwu_cost");
    increase.newUpload = reader.read<TrafficRate>("new_bwu_cost");
    increase.oldDownload = reader.read<TrafficRate>("old_bwd_cost");
    increase.newDownload = reader.read<TrafficRate>("new_bwd_cost");
    increase.proposedAt = reader.instant("created_at");
    increase.contractEndsAt = reader.instant("contract_end_date");
    increase.extendedTo = reader.instant("ask_end_date");
    return increase;
}

/// No other key is allowed in the body.
CallRequest answerIncrease(const QByteArray &path, qint64 increase)
{
    return change("PUT", endpoints::answerPriceIncrease(), path,
                  JsonText().add("pending_price_increase_id", increase).toJson());
}

} // namespace

Call<bool> changeBid(InstanceId instance, std::optional<HourlyRate> price)
{
    JsonText body;
    body.add("client_id", QStringLiteral("me"));
    body.addRaw("price", price ? price->toString().toLatin1() : QByteArray("null"));
    return command(change("PUT", endpoints::changeBid(), numbered("/api/v0/instances/bid_price/", instance.value()),
                          body.toJson()));
}

Call<Prepayment> prepayInstance(InstanceId instance, Money amount)
{
    return call<Prepayment>(change("PUT", endpoints::prepayInstance(),
                                   numbered("/api/v0/instances/prepay/", instance.value()),
                                   JsonText().addFigure("amount", amount).toJson()),
                            decodePrepayment);
}

Call<Deposit> instanceDeposit(InstanceId instance)
{
    return call<Deposit>(get(endpoints::instanceDeposit(), numbered("/api/v0/instances/balance/", instance.value())),
                         decodeDeposit);
}

Call<Rows<PriceIncrease>> priceIncreases()
{
    return listCall(get(endpoints::priceIncreases(), "/api/v0/instances/pending-price-increases/"),
                    "pending_price_increases", decodeIncrease);
}

Call<bool> acceptPriceIncrease(qint64 increase)
{
    return command(answerIncrease("/api/v0/instances/accept-price-increase/", increase));
}

Call<bool> rejectPriceIncrease(qint64 increase)
{
    return command(answerIncrease("/api/v0/instances/reject-price-increase/", increase));
}

} // namespace bursar::vast::calls
