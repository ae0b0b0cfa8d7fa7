#include "domain/credit_transfer.h"
#include "governor/administration/administration.h"
#include "governor/administration/new_accounts.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "ledger/account_money_store.h"
#include "ledger/account_store.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"
#include "ledger/team_store.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace bursar::governor {

namespace {

Expected<void> checkKeyReference(const KeyReference &key)
{
    static const QRegularExpression variable(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_]*\z)"));
    static const QRegularExpression keyItself(QStringLiteral(R"(\A[0-9a-fA-F]{32,}\z)"));
    if (key.kind == KeyReference::Kind::Sample)
        return {};
    const bool isFile = key.kind == KeyReference::Kind::File; // its folder may have been put before it
    if (keyItself.match(isFile ? QFileInfo(key.name).fileName() : key.name).hasMatch()
        && !(isFile && QFileInfo::exists(key.name))) {
        return usageError(QStringLiteral("key_instead_of_reference"),
                          QStringLiteral("That looks like an API key itself. Bursar only keeps where the key is."),
                          QStringLiteral("Give the name of an environment variable, a file or a keychain entry."));
    }
    const bool isVariable = key.kind == KeyReference::Kind::Environment;
    if (key.name.isEmpty() || (isVariable && !variable.match(key.name).hasMatch())) {
        return usageError(QStringLiteral("bad_key_reference"),
                          QStringLiteral("\"%1\" is no name of %2.")
                              .arg(key.name,
                                   isVariable ? QStringLiteral("an environment variable")
                                              : QStringLiteral("a place where a key is kept")),
                          QStringLiteral("Say where the API key is kept, for example --key-env VASTAI_KEY."));
    }
    return {};
}

/// A ledger's time and its marketplace belong together.
Expected<void> checkFitsClock(ClockKind clock, const Account &account)
{
    if (account.isSample() != (clock == ClockKind::Sample)) {
        return usageError(QStringLiteral("sample_and_real"),
                          account.isSample()
                              ? QStringLiteral("The sample marketplace can only be used by a sample ledger.")
                              : QStringLiteral("A sample ledger takes no real account: its time is not real."),
                          QStringLiteral("Use another ledger for it."));
    }
    if (clock == ClockKind::Simulator && !account.isLoopback()) {
        return usageError(QStringLiteral("clock_beside_real_account"),
                          QStringLiteral("This ledger's time comes from a simulator, and %1 is not on this machine.")
                              .arg(account.url),
                          QStringLiteral("Give the simulator's address with --url, or use a ledger with the machine's "
                                         "clock for real accounts."));
    }
    return {};
}

/// Nobody would watch, meter or stop what still runs there, nor see what becomes of its credit.
Expected<void> checkNothingIsOpen(ledger::Database &database, const Account &account)
{
    const auto contracts = ledger::ContractStore(database).all();
    const auto open = ledger::RequestStore(database).open();
    if (!contracts || !open)
        return contracts ? open.failure() : contracts.failure();
    QStringList alive;
    for (const ledger::Contract &contract : *contracts) {
        if (contract.account == account.id)
            alive.append(contract.instance.toString());
    }
    constexpr qsizetype named = 5;
    if (!alive.isEmpty()) {
        const qsizetype others = alive.size() - named;
        const QString all = alive.sliced(0, std::min(named, alive.size())).join(QLatin1String(", "))
            + (others > 0 ? QStringLiteral(" and %1 others").arg(others) : QString());
        return usageError(
            QStringLiteral("account_in_use"),
            QStringLiteral("There are instances in the account %1 that cost money: %2.").arg(account.name, all),
            QStringLiteral("Destroy them first, strangers included; without the account nobody would "
                           "watch or stop them."));
    }
    const bool moves = std::ranges::any_of(*open, [&account](const Request &request) {
        const auto transfer = creditTransferOf(request);
        return transfer && (transfer->from == account.id || transfer->to == account.id);
    });
    if (moves)
        return usageError(QStringLiteral("account_in_use"),
                          QStringLiteral("A transfer of credit from or to the account %1 is open.").arg(account.name),
                          QStringLiteral("Let it come to its end, or take it back, first."));
    return {};
}

Expected<void> checkNameIsFree(ledger::Database &database, const QString &name)
{
    const auto all = ledger::AccountStore(database).all();
    if (!all)
        return all.failure();
    for (const Account &other : *all) {
        if (other.name.compare(name, Qt::CaseInsensitive) == 0) {
            return usageError(QStringLiteral("account_exists"),
                              QStringLiteral("There is an account %1 already.").arg(other.name),
                              QStringLiteral("Choose another name."));
        }
    }
    return {};
}

} // namespace

Expected<Account> makeAccount(Context &context, ledger::RecordTransaction &transaction, const QString &name,
                              const QString &url, const KeyReference &key)
{
    Account account{context.newId<AccountId>(), name.simplified(), url.trimmed(), key, false};
    while (account.url.endsWith(QLatin1Char('/')))
        account.url.chop(1);
    if (account.name.isEmpty() || account.name.size() > 80) {
        return usageError(QStringLiteral("bad_name"), QStringLiteral("An account needs a name of 1 to 80 characters."),
                          QStringLiteral("Give it a name such as Research EU."));
    }
    if (!isAcceptableAccountUrl(account.url)) {
        // An address can carry a password or a key.
        const QString shown = QUrl(account.url).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        return usageError(
            QStringLiteral("bad_url"),
            QStringLiteral("%1 is no address for an account: keys are only sent over https, or to this machine itself.")
                .arg(shown.isEmpty() ? QStringLiteral("That") : shown),
            QStringLiteral("Use %1, or http://127.0.0.1:PORT for a simulator.").arg(defaultAccountUrl));
    }
    if (account.isSample())
        account.key = {KeyReference::Kind::Sample, {}};
    if (account.key.kind == KeyReference::Kind::File && !account.key.name.isEmpty())
        account.key.name = QFileInfo(account.key.name).absoluteFilePath(); // other processes start elsewhere
    for (const auto &check : {checkKeyReference(account.key), checkFitsClock(context.facts().clock, account),
                              checkNameIsFree(context.database(), account.name)}) {
        if (!check)
            return check.failure();
    }
    if (const auto added = ledger::AccountStore::add(transaction, account); !added)
        return added.failure();
    return account;
}

Administration::Administration(Context &context)
    : m_context(context)
{
}

Expected<Account> Administration::addAccount(const MemberId &by, const QString &name, const QString &url,
                                             const KeyReference &key)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    Expected<Account> account = makeAccount(m_context, **transaction, name, url, key);
    if (!account)
        return account;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return account;
}

Expected<void> Administration::removeAccount(const MemberId &by, const QString &name)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    const auto teams = ledger::TeamStore(m_context.database()).all();
    if (!teams)
        return teams.failure();
    QStringList users;
    for (const Team &team : *teams) {
        if (team.account == account->id)
            users.append(team.name);
    }
    if (!users.isEmpty()) {
        return usageError(
            QStringLiteral("account_in_use"),
            QStringLiteral("The account %1 is used by %2.").arg(account->name, users.join(QLatin1String(", "))),
            QStringLiteral("Move these teams to another account, or archive them, first."));
    }
    if (const auto unused = checkNothingIsOpen(m_context.database(), *account); !unused)
        return unused;
    if (const auto archived = ledger::AccountStore::archive(**transaction, account->id); !archived)
        return archived.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    m_context.forgetClient(account->id);
    return {};
}

Expected<void> Administration::warnOfAccount(const MemberId &by, const QString &name, const AccountWarning &warning)
{
    if (warning.days < 0 || warning.days > 365 || (warning.below && *warning.below < Money{}))
        return usageError(QStringLiteral("bad_warning"),
                          QStringLiteral("People are warned by 0 to 365 days, and by dollars of zero or more."),
                          QStringLiteral("Write for example warn_days=5 warn_below=50."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    auto done = ledger::AccountWarningStore::save(**transaction, account->id, warning);
    if (done)
        done = (*transaction)->commit();
    return done;
}

} // namespace bursar::governor
