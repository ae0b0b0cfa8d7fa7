#include "domain/remedy_commands.h"

#include "foundation/text_formats.h"

#include <algorithm>

namespace bursar::remedy_commands {

namespace {

QString orCapitals(const QString &known, const char *capitals)
{
    return known.isEmpty() ? QString::fromLatin1(capitals) : known;
}

/// As a shell takes it for one word.
QString quoted(const QString &word)
{
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || QStringLiteral("._-/:@+,=").contains(letter);
    });
    if (plain && !word.isEmpty())
        return word;
    QString inside = word;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QStringLiteral("'%1'").arg(inside);
}

QString team(const Standing &standing)
{
    return orCapitals(standing.slug, "TEAM");
}

} // namespace

QString rent(const Standing &standing, const Proposal &proposal, const QString &more)
{
    QString command =
        QStringLiteral("bursarctl rent %1 --offer %2 --image %3 --disk %4 --hours %5")
            .arg(team(standing), proposal.offer.id.toString(), quoted(orCapitals(proposal.image, "IMAGE")),
                 proposal.disk.toString(), durationToText(proposal.plannedTime));
    if (proposal.type != RentalType::OnDemand)
        command += QStringLiteral(" --type %1").arg(toString(proposal.type));
    if (proposal.type == RentalType::Bid)
        command += QStringLiteral(" --bid %1").arg(gpuPricePerHour(proposal).toString());
    if (proposal.reservedFor > Duration{0})
        command += QStringLiteral(" --reserve-for %1").arg(durationToText(proposal.reservedFor));
    if (proposal.expectedDown > Gigabytes{})
        command += QStringLiteral(" --download %1").arg(proposal.expectedDown.toString());
    if (proposal.expectedUp > Gigabytes{})
        command += QStringLiteral(" --upload %1").arg(proposal.expectedUp.toString());
    return more.isEmpty() ? command : command + QLatin1Char(' ') + more;
}

QString offers(const Standing &standing, const Proposal &proposal)
{
    return QStringLiteral("bursarctl offers %1 --disk %2 --hours %3")
        .arg(team(standing), proposal.disk.toString(), durationToText(proposal.plannedTime));
}

QString instances(const Standing &standing)
{
    return QStringLiteral("bursarctl instance list --team %1 --idle").arg(team(standing));
}

QString setPolicy(const Standing &standing, const QString &field, const QString &value)
{
    return QStringLiteral("bursarctl policy set %1 %2 --ask --reason WHY")
        .arg(team(standing), quoted(QStringLiteral("%1=%2").arg(field, value)));
}

QString setBudget(const BudgetOwner &owner, BudgetPeriod period, const QString &value)
{
    return QStringLiteral("bursarctl budget set %1 %2=%3 --ask --reason WHY")
        .arg(quoted(typedName(owner)), toString(period), value);
}

QString testAccount(const QString &account)
{
    return QStringLiteral("bursarctl account test %1").arg(quoted(orCapitals(account, "ACCOUNT")));
}

} // namespace bursar::remedy_commands
