#include "governor/upkeep/doctor_findings.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

/// Budget days and planned ends are kept to the second or so; a Date header has whole seconds.
constexpr Duration mostClockError = 5s;

Finding keyFinding(const AccountExam &exam)
{
    const QString check = QStringLiteral("key of %1").arg(exam.name);
    if (!exam.test)
        return badFinding(check, exam.test.error());
    QStringList problems;
    for (const auto &permission : exam.test->permissions) {
        if (!permission.ok)
            problems.append(QStringLiteral("%1: %2").arg(permission.name, permission.problem));
    }
    if (problems.isEmpty())
        return goodFinding(check, QStringLiteral("It is there and may do everything that Bursar needs."));
    return {check, false, problems.join(QLatin1Char(' ')),
            QStringLiteral(
                "Check the network and the key's permissions at Vast.ai, then run: bursarctl account test \"%1\"")
                .arg(exam.name),
            Error::Kind::Environment};
}

Finding networkFinding(const std::vector<AccountExam> &exams)
{
    const QString check = QStringLiteral("network");
    QStringList silent;
    int answered = 0;
    for (const AccountExam &exam : exams) {
        if (exam.isSample)
            continue;
        if (exam.answered)
            ++answered;
        else if (!exam.failure.isEmpty())
            silent.append(QStringLiteral("%1 (%2)").arg(exam.name, exam.failure));
    }
    if (silent.isEmpty())
        return goodFinding(check,
                           answered > 0 ? QStringLiteral("Vast.ai answers.")
                                        : QStringLiteral("Nothing had to be reached over the network."));
    return {check, false, QStringLiteral("Vast.ai gives no answer for %1.").arg(silent.join(QLatin1String(", "))),
            QStringLiteral("Check the network, its proxy and the accounts' addresses: bursarctl account list"),
            Error::Kind::Environment};
}

Finding clockFinding(const std::vector<AccountExam> &exams)
{
    const QString check = QStringLiteral("clock");
    std::optional<Duration> ahead; // by the account that is furthest off
    for (const AccountExam &exam : exams) {
        if (exam.clockAhead && (!ahead || std::chrono::abs(*exam.clockAhead) > std::chrono::abs(*ahead)))
            ahead = exam.clockAhead;
    }
    if (!ahead)
        return goodFinding(check, QStringLiteral("Not compared: no answer of Vast.ai carried a date."));
    if (std::chrono::abs(*ahead) <= mostClockError)
        return goodFinding(check, QStringLiteral("It agrees with Vast.ai's."));
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::chrono::abs(*ahead)).count();
    return {check, false,
            *ahead > Duration{0} ? QStringLiteral("It is %1 seconds behind Vast.ai's.").arg(seconds)
                                 : QStringLiteral("It is %1 seconds ahead of Vast.ai's.").arg(seconds),
            QStringLiteral("Let the machine set its clock by the network, for example: timedatectl set-ntp true. "
                           "Budget days and planned ends follow it."),
            Error::Kind::Environment};
}

} // namespace

std::vector<Finding> accountFindings(const std::vector<AccountExam> &exams)
{
    std::vector<Finding> findings;
    for (const AccountExam &exam : exams)
        findings.push_back(keyFinding(exam));
    if (exams.empty())
        findings.push_back(goodFinding(QStringLiteral("keys"), QStringLiteral("No account needs a key yet.")));
    findings.push_back(networkFinding(exams));
    findings.push_back(clockFinding(exams));
    return findings;
}

} // namespace bursar::governor
