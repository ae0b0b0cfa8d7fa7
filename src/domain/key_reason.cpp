#include "domain/key_reason.h"

#include "domain/remedy_commands.h"

namespace bursar {

Decision refusedForItsKey(const QString &account, const QString &message)
{
    Reason reason;
    reason.rule = QStringLiteral("account");
    reason.observed = account;
    reason.limit = QStringLiteral("a key that may rent");
    reason.message = message;
    reason.remedies = {
        {Remedy::Action::OpenKeySettings, QStringLiteral("Open key settings"), remedy_commands::testAccount(account)}};
    return {Verdict::Deny, {reason}};
}

} // namespace bursar
