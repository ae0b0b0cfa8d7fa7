#include "vast/calls/past_contracts.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

Call<RawAnswer> fetchContracts(const QString &label, const std::vector<InstanceId> &contracts)
{
    JsonText body;
    body.addGiven("label", label);
    if (!contracts.empty())
        body.addRaw("contract_ids", numberList(contracts));
    CallRequest request = change("POST", endpoints::fetchContracts(), "/api/v0/contracts/fetch/", body.toJson());
    request.effect = Effect::Read;
    request.shared = true;
    return rawCall(std::move(request));
}

Call<RawAnswer> machineEarnings(QDate firstDay, QDate lastDay, std::optional<MachineId> machine)
{
    // Days since 1970; the official client sends fractions of them.
    const auto days = [](QDate day) { return QByteArray::number(QDate(1970, 1, 1).daysTo(day)); };
    CallRequest request = get(endpoints::earnings(), "/api/v0/users/me/machine-earnings/",
                              {{"owner", "me"}, {"sday", days(firstDay)}, {"eday", days(lastDay.addDays(1))}});
    if (machine)
        request.query.emplace_back("machid", QByteArray::number(machine->value()));
    return rawCall(std::move(request));
}

} // namespace bursar::vast::calls
