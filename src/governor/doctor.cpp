#include "domain/label.h"
#include "foundation/text_formats.h"
#include "governor/administration.h"
#include "governor/context.h"
#include "ledger/account_store.h"
#include "ledger/audit_store.h"
#include "ledger/contract_store.h"
#include "ledger/lease_store.h"
#include "ledger/request_store.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace bursar::governor {

namespace {

using Finding = Administration::Finding;

constexpr qint64 leastFreeBytes = 500LL * 1024 * 1024;
constexpr auto staleLease = std::chrono::seconds{30};

Finding good(const QString &check, const QString &detail)
{
    return {check, true, detail, {}, Error::Kind::Environment};
}

Finding bad(const QString &check, const Error &error)
{
    return {check, false, error.message, error.remedy, error.kind};
}

Finding integrity(ledger::Database &database)
{
    const QString check = QStringLiteral("ledger");
    const auto checked = ledger::LedgerFile::fullCheck(database);
    return checked ? good(check, QStringLiteral("%1 is intact.").arg(database.path())) : bad(check, checked.error());
}

Finding auditTrail(ledger::Database &database)
{
    const QString check = QStringLiteral("audit trail");
    const auto verified = ledger::AuditStore(database).verify();
    if (!verified)
        return bad(check, verified.error());
    if (verified->ok)
        return good(check, QStringLiteral("%1 events, every one fits the one before.").arg(verified->events));
    return {check, false, verified->problem,
            QStringLiteral("Keep this file as evidence, and restore the last backup whose trail verifies."),
            Error::Kind::Damaged};
}

Finding schema(const Context &context)
{
    const int current = ledger::LedgerFile::currentSchemaVersion();
    return good(QStringLiteral("schema"),
                QStringLiteral("Version %1 of %2.").arg(context.facts().schemaVersion).arg(current));
}

Finding fileMode(const QString &path)
{
    const QString check = QStringLiteral("file mode");
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((QFile::permissions(path) & others) == QFileDevice::Permissions{})
        return good(check, QStringLiteral("Only you can read the ledger."));
    return {check, false, QStringLiteral("Other users of this machine can read or change %1.").arg(path),
            QStringLiteral("Run: chmod 600 %1").arg(path), Error::Kind::Environment};
}

Finding freeDisk(const QString &path)
{
    const QString check = QStringLiteral("free disk");
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const qint64 free = storage.bytesAvailable();
    const QString detail = QStringLiteral("%1 MB free where the ledger is.").arg(free / (1024 * 1024));
    if (!storage.isValid() || free >= leastFreeBytes)
        return good(check, storage.isValid() ? detail : QStringLiteral("The free space cannot be told here."));
    return {check, false, detail, QStringLiteral("Make room: a full disk stops the record of what runs."),
            Error::Kind::Environment};
}

Finding executorLease(Context &context)
{
    const QString check = QStringLiteral("executor");
    const auto holder = ledger::LeaseStore(context.database()).holder();
    if (!holder)
        return bad(check, holder.error());
    if (*holder && context.surroundings().realNow() - (*holder)->renewedAt < staleLease)
        return good(check, QStringLiteral("%1 carries out requests.").arg((*holder)->name));
    const auto open = ledger::RequestStore(context.database()).open();
    if (!open)
        return bad(check, open.error());
    const auto contracts = ledger::ContractStore(context.database()).all();
    if (!contracts)
        return bad(check, contracts.error());
    if (open->empty() && contracts->empty())
        return good(check, QStringLiteral("Nobody carries out requests now, and nothing waits or runs."));
    return {check, false,
            QStringLiteral("Nobody carries out requests: %1 wait, and %2 instances run without being watched.")
                .arg(open->size())
                .arg(contracts->size()),
            QStringLiteral("Open the desktop, or start: bursarctl broker"), Error::Kind::Environment};
}

/// Two ledgers on one key do not see each other's money.
Finding otherLedgers(Context &context)
{
    const QString check = QStringLiteral("other ledgers");
    const auto seen = ledger::ContractStore(context.database()).lastSeen();
    if (!seen)
        return bad(check, seen.error());
    QStringList foreign;
    for (const ledger::LastSeen &row : *seen) {
        const auto label = RentalLabel::parse(row.observed.label);
        if (label && ledgerOf(label->request.toString()) != context.facts().id)
            foreign.append(row.instance.toString());
    }
    if (foreign.isEmpty())
        return good(check, QStringLiteral("No instance carries another ledger's label."));
    return {check, false,
            QStringLiteral("Another ledger of Bursar uses the same account: it rented %1.")
                .arg(foreign.join(QLatin1String(", "))),
            QStringLiteral("Let one ledger alone use an account, or give each an account of its own."),
            Error::Kind::Environment};
}

Finding accountFinding(const QString &name, const Expected<Administration::AccountTest> &test)
{
    const QString check = QStringLiteral("account %1").arg(name);
    if (!test)
        return bad(check, test.error());
    QStringList problems;
    for (const auto &permission : test->permissions) {
        if (!permission.ok)
            problems.append(QStringLiteral("%1: %2").arg(permission.name, permission.problem));
    }
    if (problems.isEmpty())
        return good(check, QStringLiteral("The key is there and may do everything that Bursar needs."));
    return {
        check, false, problems.join(QLatin1Char(' ')),
        QStringLiteral("Check the network and the key's permissions at Vast.ai, then run: bursarctl account test %1")
            .arg(name),
        Error::Kind::Environment};
}

/// Tests one account after the other.
struct AccountRound
{
    Administration *administration = nullptr;
    QStringList names;
    std::vector<Finding> findings;
    std::function<void(std::vector<Finding>)> done;

    static void next(const std::shared_ptr<AccountRound> &round)
    {
        if (round->names.isEmpty()) {
            round->done(std::move(round->findings));
            return;
        }
        const QString name = round->names.takeFirst();
        round->administration->testAccount(name, [round, name](const Expected<Administration::AccountTest> &test) {
            round->findings.push_back(accountFinding(name, test));
            next(round);
        });
    }
};

} // namespace

void Administration::doctor(std::function<void(std::vector<Finding>)> done)
{
    auto round = std::make_shared<AccountRound>();
    round->administration = this;
    round->done = std::move(done);
    ledger::Database &database = m_context.database();
    round->findings = {integrity(database),       auditTrail(database),      schema(m_context),
                       fileMode(database.path()), freeDisk(database.path()), executorLease(m_context),
                       otherLedgers(m_context)};
    // Vast.ai's answers carry no time that Bursar reads, so the machine's clock cannot be compared with it.
    round->findings.push_back(
        good(QStringLiteral("clock"),
             QStringLiteral("It is %1 here; not compared with Vast.ai's clock.").arg(toRfc3339(m_context.now()))));
    const auto accounts = ledger::AccountStore(database).all();
    if (!accounts) {
        round->findings.push_back(bad(QStringLiteral("accounts"), accounts.error()));
    } else {
        for (const Account &account : *accounts)
            round->names.append(account.name);
    }
    AccountRound::next(round);
}

} // namespace bursar::governor
