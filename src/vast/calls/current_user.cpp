#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/decoders/charge_decoder.h"
#include "vast/endpoints.h"

// GET /api/v0/users/current/, scope user_read, nothing published about its interval. Spendable is balance + credit; the
// answer may hold the key, which is not read. Vast.ai's docs "show user"; the official client.

namespace bursar::vast {

namespace {

Result<AccountStatus> decode(const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
    if (!document)
        return document.failure();
    const JsonValue &root = document->root();
    const std::optional<Money> balance = moneyFrom(root["balance"]);
    const std::optional<Money> credit = moneyFrom(root["credit"]);
    const bool isBroken = (!balance && !root["balance"].isNothing()) || (!credit && !root["credit"].isNothing());
    if (isBroken || (!balance && !credit))
        return Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.balance cannot be read"))};
    AccountStatus status;
    status.balance = balance.value_or(Money());
    status.credit = credit.value_or(Money());
    status.userName = root["email"].string().value_or(QString());
    if (status.userName.isEmpty())
        status.userName = root["username"].string().value_or(QString());
    return status;
}

} // namespace

Client::CallId Client::currentUser(Priority priority, Callback<AccountStatus> done)
{
    const ApiCall call{endpoints::currentUser(), Effect::Read, priority, "GET", "/api/v0/users/current/", {}, {}, true};
    return m_runner->run(call, decoding(std::move(done), decode));
}

} // namespace bursar::vast
