#pragma once

#include "domain/policy.h"

#include <QJsonValue>

/// How the values of policy fields are typed and written; used by policy_fields.cpp alone.
/// Readers take trimmed text that is not empty and answer nothing when they do not understand it or it is out of range.
namespace bursar::policy_text {

std::optional<std::vector<GpuPattern>> readGpuNames(const QString &text);
std::optional<int> readCount(const QString &text);
std::optional<Money> readAmount(const QString &text); ///< `10`, `$10.00`
std::optional<HourlyRate> readPricePerHour(const QString &text); ///< `0.5`, `$0.50/h`
std::optional<Share> readShare(const QString &text); ///< `0.95`, `95%`
std::optional<Gigabytes> readDiskSize(const QString &text); ///< `100`, `100 GB`
std::optional<bool> readYesNo(const QString &text);
std::optional<QStringList> readCountries(const QString &text);
std::optional<std::set<RentalType>> readRentalTypes(const QString &text);
std::optional<QStringList> readPatterns(const QString &text);
/// `8`, `1.5h`, `90m`, `2d`; a bare number means hours. Rounded to whole minutes, at least one.
std::optional<Duration> readHours(const QString &text);
/// The same, but a bare number means minutes.
std::optional<Duration> readMinutes(const QString &text);
std::optional<int> readPercent(const QString &text); ///< `80`, `80%`
std::optional<std::vector<int>> readPercents(const QString &text);
std::optional<AtLimit> readAtLimit(const QString &text);
std::optional<LimitAction> readLimitAction(const QString &text);
std::optional<StopBrake> readStopBrake(const QString &text); ///< `5`, `20%`
std::optional<StopFirst> readStopFirst(const QString &text);
std::optional<WorkingHours> readWorkingHours(const QString &text);
std::optional<CarryOver> readCarryOver(const QString &text); ///< `month 20%, quarter all`

// Writers: decimals are strings (a JSON number would go through a double), whole numbers are numbers, empty lists are
// null.
QJsonValue write(const std::vector<GpuPattern> &patterns);
QJsonValue write(int count);
QJsonValue write(Money amount);
QJsonValue write(HourlyRate price);
QJsonValue write(Share share);
QJsonValue write(Gigabytes size);
QJsonValue write(bool yes);
QJsonValue write(const QStringList &words);
QJsonValue write(const std::set<RentalType> &types);
QJsonValue write(const std::vector<int> &percents);
QJsonValue write(AtLimit action);
QJsonValue write(LimitAction action);
QJsonValue write(const StopBrake &brake);
QJsonValue write(StopFirst order);
QJsonValue write(const WorkingHours &hours);
QJsonValue write(const CarryOver &carryOver);
QJsonValue writeHours(Duration time); ///< `"8"`, `"1.5"`, else `"100m"`
QJsonValue writeMinutes(Duration time); ///< a number

} // namespace bursar::policy_text
