#include "ledger/database_error.h"

namespace bursar::ledger {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the low byte of what QtSql reports.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};
// Extended codes of Constraint.
enum ConstraintCode { ForeignKey = 787, PrimaryKey = 1555, Trigger = 1811, Unique = 2067 };

Error constraintError(int code, const QString &said)
{
    switch (code) {
    case PrimaryKey:
    case Unique:
        return {Error::Kind::Usage,
                QStringLiteral("duplicate"),
                QStringLiteral("The ledger already has an entry with this name or number."),
                QStringLiteral("Choose another one, or change the entry that exists."),
                {}};
    case ForeignKey:
        return {Error::Kind::Usage,
                QStringLiteral("unknown_reference"),
                QStringLiteral("The entry refers to something that the ledger does not know."),
                QStringLiteral("Add what it refers to first (account, cost centre, team or member)."),
                {}};
    case Trigger:
        return {Error::Kind::Refused,
                QStringLiteral("record_frozen"),
                QStringLiteral("The ledger refused the change: %1.").arg(said),
                QStringLiteral("Records of the audit trail, metered usage and issued invoices never change. Record a "
                               "correction instead."),
                {}};
    default:
        return {Error::Kind::Usage,
                QStringLiteral("not_acceptable"),
                QStringLiteral("The ledger does not accept this entry (%1).").arg(said),
                QStringLiteral("Check the values."),
                {}};
    }
}

Error environmentError(const QString &code, const QString &message, const QString &remedy)
{
    return {Error::Kind::Environment, code, message, remedy, {}};
}

} // namespace

Error databaseError(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    const QString said = error.databaseText();
    switch (code & 0xFF) {
    case Busy:
    case Locked:
        return environmentError(
            QStringLiteral("ledger_locked"),
            QStringLiteral("Another program is writing to the ledger %1 and did not finish in time.").arg(path),
            QStringLiteral("Wait a moment and try again. If it stays so, close other programs that use this file."));
    case Perm:
    case ReadOnly:
    case CantOpen:
        return environmentError(QStringLiteral("ledger_not_writable"),
                                QStringLiteral("The ledger %1 cannot be opened for writing.").arg(path),
                                QStringLiteral("Check that the file and its folder belong to you and are writable."));
    case Full:
        return environmentError(
            QStringLiteral("disk_full"),
            QStringLiteral("The disk with the ledger %1 is full. Nothing of this step was written.").arg(path),
            QStringLiteral("Free some space and try again."));
    case IoError:
        return environmentError(
            QStringLiteral("disk_error"),
            QStringLiteral(
                "The disk with the ledger %1 could not be read or written. Nothing of this step was written.")
                .arg(path),
            QStringLiteral("Check free space and the health of the disk, then try again."));
    case Corrupt:
    case NotADatabase:
        return damagedLedger(path, said);
    case Constraint:
        return constraintError(code, said);
    default:
        return environmentError(
            QStringLiteral("ledger_error"),
            QStringLiteral("The ledger %1 did not do what was asked (%2, code %3).").arg(path, said).arg(code),
            QStringLiteral("Run `bursarctl doctor` to have the ledger checked."));
    }
}

Error damagedLedger(const QString &path, const QString &what)
{
    return {Error::Kind::Damaged,
            QStringLiteral("ledger_damaged"),
            QStringLiteral("The file %1 is damaged or no ledger of Bursar: %2.").arg(path, what),
            QStringLiteral("Choose another file, or restore a backup with `bursarctl restore`."),
            {}};
}

} // namespace bursar::ledger
