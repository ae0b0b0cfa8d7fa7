#include "vast/calls/profile.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

Call<bool> changeProfile(const ProfileChanges &changes)
{
    const ProfileChanges::InvoiceAddress &address = changes.invoiceAddress;
    JsonText body;
    body.addGiven("fullname", changes.fullName)
        .addGiven("billaddress_name", address.name)
        .addGiven("billaddress_addr1", address.firstLine)
        .addGiven("billaddress_addr2", address.secondLine)
        .addGiven("billaddress_city", address.city)
        .addGiven("billaddress_zip", address.zip)
        .addGiven("billaddress_country", address.country)
        .addGiven("billaddress_taxinfo", address.taxInfo);
    if (changes.alertBelow)
        body.addFigure("balance_threshold", *changes.alertBelow);
    if (changes.alerting)
        body.add("balance_threshold_enabled", *changes.alerting);
    if (changes.topUpBelow)
        body.addFigure("autobill_threshold", *changes.topUpBelow);
    if (changes.topUpAmount)
        body.addFigure("autobill_amount", *changes.topUpAmount);
    return command(change("PUT", endpoints::setUser(), "/api/v0/users/", body.toJson()));
}

} // namespace bursar::vast::calls
