#include "any_call.h"

namespace bursar::vast {

namespace {

ProfileChanges profile()
{
    ProfileChanges changes;
    changes.invoiceAddress.name = QStringLiteral("Ada Ltd");
    changes.invoiceAddress.country = QStringLiteral("GB");
    changes.alertBelow = Money::fromDollars(5);
    changes.alerting = true;
    return changes;
}

} // namespace

std::vector<AnyCall> moneyCalls()
{
    const QDate first(2026, 11, 1);
    const QDate last(2026, 11, 30);
    const MarketSlice slice{VerifiedHosts::Yes, HostingType::SecureCloud, 8};
    return {
        any("charges", calls::listCharges(first, last)),
        any("payments", calls::listPayments(first, last, {QStringLiteral("transfer")})),
        any("old invoices", calls::oldInvoices(first, last)),
        any("current user", calls::currentUser()),
        any("change profile", calls::changeProfile(profile())),
        any("contracts", calls::fetchContracts(QStringLiteral("bursar/nlp/x"), {InstanceId(5), InstanceId(6)})),
        any("earnings", calls::machineEarnings(first, last, MachineId(41873))),
        any("transfer credit", calls::transferCredit(QStringLiteral("lab@example.com"), Money::fromDollars(25))),
        any("market figures", calls::marketFigures(slice)),
        any("price history", calls::priceHistory({}, QStringLiteral("RTX 4090"))),
        any("GPU locations", calls::gpuLocations({})),
        any("audit logs", calls::auditLogs()),
        any("audit logs v1", calls::auditLogsV1()),
        any("audit log filters", calls::auditLogFilters()),
        any("network addresses", calls::networkAddresses()),
    };
}

} // namespace bursar::vast
