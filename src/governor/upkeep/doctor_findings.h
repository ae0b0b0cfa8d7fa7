#pragma once

#include "governor/administration/administration.h"

#include <optional>

namespace bursar::governor {

using Finding = Administration::Finding;

inline Finding goodFinding(const QString &check, const QString &detail)
{
    return {check, true, detail, {}, Error::Kind::Environment};
}
inline Finding badFinding(const QString &check, const Error &error)
{
    return {check, false, error.message, error.remedy, error.kind};
}

/// The file's structure and the audit trail, on a connection of its own: takes long on a large ledger. Any thread.
std::vector<Finding> examineLedger(const QString &path);
/// Whether the desktop's keychain gives these entries; may wait for a person to open it. Any thread.
Finding examineKeychain(const QStringList &entries);

/// What the calls for one account have shown.
struct AccountExam
{
    QString name;
    bool isSample = false;
    Expected<Administration::AccountTest> test;
    bool answered = false;
    QString failure; ///< why nothing was answered; empty when this process made no call
    std::optional<Duration> clockAhead; ///< Vast.ai's clock before ours
};
std::vector<Finding> accountFindings(const std::vector<AccountExam> &exams);

} // namespace bursar::governor
