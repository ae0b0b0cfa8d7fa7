#include "desktop/chargeback/spend_reasons.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace bursar::desktop {

namespace {

struct SpendReasons
{
    Q_DECLARE_TR_FUNCTIONS(SpendReasons)
};

Money sizeOf(Money amount)
{
    return amount < Money{} ? -amount : amount;
}

QString signedDollars(Money amount)
{
    return (amount < Money{} ? QStringLiteral("−") : QStringLiteral("+")) + formats::dollars(sizeOf(amount));
}

QString daysText(QDate from, QDate to)
{
    if (from == Month::of(from).firstDay() && to == Month::of(from).lastDay())
        return formats::month(Month::of(from));
    return SpendReasons::tr("%1 – %2").arg(formats::shortDate(from), formats::shortDate(to));
}

QString ownerName(const TeamId &team, const QString &name)
{
    return team.isEmpty() ? stateLook(OtherState::Unallocated).word : name;
}

} // namespace

QString changeSentence(const governor::SpendReport &report)
{
    const QString before = daysText(report.question.beforeFrom, report.question.beforeTo);
    const Money difference = report.total - report.before;
    if (report.before.isZero())
        return SpendReasons::tr("%1 in all; nothing was spent in %2.").arg(formats::dollars(report.total), before);
    if (difference.roundedToCents().isZero())
        return SpendReasons::tr("%1 in all, as much as in %2.").arg(formats::dollars(report.total), before);
    const governor::SpendChange &change = report.change;
    std::vector<std::pair<Money, QString>> parts{{change.hours, SpendReasons::tr("GPU-hours")},
                                                 {change.price, SpendReasons::tr("prices")},
                                                 {change.newTeams, SpendReasons::tr("new teams")},
                                                 {change.goneTeams, SpendReasons::tr("teams without cost now")},
                                                 {change.rest, SpendReasons::tr("disk and traffic")}};
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &left, const auto &right) { return sizeOf(left.first) > sizeOf(right.first); });
    QStringList told;
    for (const auto &[amount, word] : parts)
        if (!amount.roundedToCents().isZero())
            told += SpendReasons::tr("%1 %2", "word and signed amount").arg(word, signedDollars(amount));
    const QString all = formats::dollars(report.total);
    const QString by = formats::dollars(sizeOf(difference));
    return (difference > Money{} ? SpendReasons::tr("%1 in all, %2 more than in %3: %4.")
                                 : SpendReasons::tr("%1 in all, %2 less than in %3: %4."))
        .arg(all, by, before, told.join(SpendReasons::tr(", ", "between parts of a list")));
}

QString moversSentence(const governor::SpendReport &report)
{
    constexpr std::size_t most = 3;
    QStringList told;
    for (const governor::SpendChange::Mover &mover : report.change.movers)
        if (told.size() < static_cast<qsizetype>(most) && !mover.change.roundedToCents().isZero())
            told += SpendReasons::tr("%1 %2", "word and signed amount")
                        .arg(ownerName(mover.team, mover.name), signedDollars(mover.change));
    return told.isEmpty()
        ? QString()
        : SpendReasons::tr("Most of it: %1.").arg(told.join(SpendReasons::tr(", ", "between parts of a list")));
}

QString anomalySentence(const governor::SpendAnomaly &anomaly)
{
    const QString who = ownerName(anomaly.team, anomaly.name);
    const QString amount = formats::dollars(anomaly.amount);
    const QString day = formats::shortDate(anomaly.day);
    if (anomaly.usual.roundedToCents().isZero())
        return SpendReasons::tr("%1: %2 on %3; usually nothing.").arg(who, amount, day);
    const qint64 tenths = anomaly.amount.micros() * 10 / anomaly.usual.micros();
    return SpendReasons::tr("%1: %2 on %3, %4 times the usual %5.")
        .arg(who, amount, day, formats::decimal(tenths, 1, 1), formats::dollars(anomaly.usual));
}

QString nameOf(const governor::SpendReport::Row &row, governor::LedgerReader::SpendingKey by)
{
    using Key = governor::LedgerReader::SpendingKey;
    const bool isNobody = row.key == QLatin1String("unallocated");
    switch (by) {
    case Key::Team:
        return isNobody ? stateLook(OtherState::Unallocated).word : row.label;
    case Key::Department:
        return isNobody ? SpendReasons::tr("No department") : row.label;
    case Key::CostCenter:
        return isNobody ? SpendReasons::tr("No cost centre") : row.label;
    case Key::Member:
        return isNobody ? SpendReasons::tr("Rented outside Bursar") : row.label;
    case Key::Gpu:
        return row.key == QLatin1String("unknown") ? SpendReasons::tr("Not seen") : row.label;
    case Key::Label:
        return row.key == QLatin1String("none") && row.label != row.key ? SpendReasons::tr("Without a label")
                                                                        : row.label;
    case Key::Day:
        return formats::longDate(QDate::fromString(row.key, Qt::ISODate));
    case Key::Account:
        break;
    }
    return row.label;
}

} // namespace bursar::desktop
