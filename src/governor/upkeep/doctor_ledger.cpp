#include "governor/administration/keychain.h"
#include "governor/upkeep/doctor_findings.h"
#include "ledger/audit_store.h"
#include "ledger/ledger.h"

namespace bursar::governor {

namespace {

Finding integrity(ledger::Database &database)
{
    const QString check = QStringLiteral("ledger");
    const auto checked = ledger::LedgerFile::fullCheck(database);
    return checked ? goodFinding(check, QStringLiteral("%1 is intact.").arg(database.path()))
                   : badFinding(check, checked.error());
}

Finding auditTrail(ledger::Database &database)
{
    const QString check = QStringLiteral("audit trail");
    const auto verified = ledger::AuditStore(database).verify();
    if (!verified)
        return badFinding(check, verified.error());
    if (verified->ok)
        return goodFinding(check, QStringLiteral("%1 events, every one fits the one before.").arg(verified->events));
    return {check, false, verified->problem,
            QStringLiteral("Keep this file as evidence, and restore the last backup whose trail verifies."),
            Error::Kind::Damaged};
}

} // namespace

std::vector<Finding> examineLedger(const QString &path)
{
    const auto database = ledger::Database::open(path);
    if (!database)
        return {badFinding(QStringLiteral("ledger"), database.error())};
    return {integrity(**database), auditTrail(**database)};
}

Finding examineKeychain(const QStringList &entries)
{
    const QString check = QStringLiteral("keychain");
    if (entries.isEmpty())
        return goodFinding(check, QStringLiteral("No account keeps its key in the keychain."));
    for (const QString &entry : entries) {
        if (const Expected<QByteArray> key = readKeychain(entry); !key)
            return badFinding(check, key.error());
    }
    return goodFinding(check, QStringLiteral("It is open and has the keys of the accounts that keep them there."));
}

} // namespace bursar::governor
