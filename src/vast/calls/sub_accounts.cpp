#include "vast/calls/sub_accounts.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

std::optional<SubAccount> decode(const JsonValue &row)
{
    RowReader reader(row);
    SubAccount account;
    account.id = reader.number("id");
    if (account.id <= 0)
        return std::nullopt;
    account.parent = reader.number("parent_id");
    account.key = reader.number("key_id");
    account.email = reader.text("email");
    account.userName = reader.text("username");
    account.createdAt = reader.instant("created_at");
    account.deletedAt = reader.instant("deleted_at");
    return account;
}

Read<SubAccount> decodeOne(const JsonValue &root)
{
    if (std::optional<SubAccount> account = decode(root))
        return *std::move(account);
    return Unexpected{QStringLiteral("$.id cannot be read")};
}

} // namespace

Call<Rows<SubAccount>> listSubAccounts()
{
    return listCall(get(endpoints::listSubAccounts(), "/api/v0/subaccounts/", {{"owner", "me"}}), "users", decode);
}

Call<SubAccount> createSubAccount(const SubAccountDraft &draft)
{
    return call<SubAccount>(change("POST", endpoints::createSubAccount(), "/api/v0/users/",
                                   JsonText()
                                       .add("email", draft.email)
                                       .add("username", draft.userName)
                                       .add("password", QString::fromUtf8(draft.password.reveal()))
                                       .add("host_only", draft.hostOnly)
                                       .add("parent_id", QStringLiteral("me"))
                                       .toJson()),
                            decodeOne);
}

} // namespace bursar::vast::calls
