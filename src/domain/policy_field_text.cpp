#include "domain/policy_field_text.h"

#include "foundation/text_formats.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace bursar::policy_text {

using namespace std::chrono_literals;

namespace {

// Limits that keep sums of many amounts far inside 64 bits.
constexpr Money mostMoney = Money::fromDollars(1'000'000'000);
constexpr HourlyRate mostPrice = HourlyRate::fromNanos(1'000'000LL * 1'000'000'000LL);
constexpr int mostCount = 1'000'000;
constexpr Duration mostTime = 24h * 3660;

/// The text without a currency sign in front and one of the unit's spellings behind.
QString withoutUnit(const QString &text, std::initializer_list<QLatin1String> units)
{
    QString bare = text.trimmed();
    for (const QLatin1String unit : units) {
        if (bare.endsWith(unit, Qt::CaseInsensitive)) {
            bare.chop(unit.size());
            bare = bare.trimmed();
            break;
        }
    }
    return bare;
}

QString withoutDollar(const QString &text)
{
    return text.startsWith(u'$') ? text.mid(1).trimmed() : withoutUnit(text, {QLatin1String("$")});
}

std::optional<QStringList> listOf(const QString &text)
{
    QStringList items;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString item = part.trimmed();
        if (item.isEmpty())
            return std::nullopt;
        if (!items.contains(item))
            items.append(item);
    }
    return items;
}

template <class T>
std::optional<T> within(std::optional<T> value, T least, T most)
{
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

std::optional<Duration> readTime(const QString &text, QChar unitOfBareNumber)
{
    const bool bare = !text.isEmpty() && text.back().isDigit();
    const QString typed = bare ? QString(text + unitOfBareNumber) : text.toLower();
    const std::optional<Duration> time = durationFromText(typed);
    if (!time)
        return std::nullopt;
    return within(std::optional(Duration{std::chrono::round<std::chrono::minutes>(*time)}), Duration{1min}, mostTime);
}

} // namespace

std::optional<std::vector<GpuPattern>> readGpuNames(const QString &text)
{
    const std::optional<QStringList> names = listOf(text);
    if (!names)
        return std::nullopt;
    std::vector<GpuPattern> patterns;
    for (const QString &name : *names) {
        std::optional<GpuPattern> pattern = GpuPattern::parse(name);
        if (!pattern)
            return std::nullopt;
        if (std::find(patterns.begin(), patterns.end(), *pattern) == patterns.end())
            patterns.push_back(*std::move(pattern));
    }
    return patterns;
}

std::optional<int> readCount(const QString &text)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    return within(ok ? std::optional(count) : std::nullopt, 0, mostCount);
}

std::optional<Money> readAmount(const QString &text)
{
    return within(Money::parse(withoutDollar(text)), Money{}, mostMoney);
}

std::optional<HourlyRate> readPricePerHour(const QString &text)
{
    const QString amount = withoutUnit(text, {QLatin1String("/hour"), QLatin1String("/h")});
    return within(HourlyRate::parse(withoutDollar(amount)), HourlyRate{}, mostPrice);
}

std::optional<Share> readShare(const QString &text)
{
    constexpr Share whole = Share::fromMillionths(1'000'000);
    if (!text.endsWith(u'%'))
        return within(Share::parse(text), Share{}, whole);
    const std::optional<qint64> value =
        parseDecimal(text.chopped(1).trimmed(), 4, ExtraDigits::RoundHalfEven); // 10^-4 percent = 10^-6
    return value ? within(std::optional(Share::fromMillionths(*value)), Share{}, whole) : std::nullopt;
}

std::optional<Gigabytes> readDiskSize(const QString &text)
{
    return within(Gigabytes::parse(withoutUnit(text, {QLatin1String("GB")})), Gigabytes::fromThousandths(1),
                  Gigabytes::fromWhole(mostCount));
}

std::optional<bool> readYesNo(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"yes" || word == u"true")
        return true;
    if (word == u"no" || word == u"false")
        return false;
    return std::nullopt;
}

std::optional<QStringList> readCountries(const QString &text)
{
    const std::optional<QStringList> codes = listOf(text.toUpper());
    if (!codes)
        return std::nullopt;
    const bool allCodes = std::all_of(codes->begin(), codes->end(), [](const QString &code) {
        return code.size() == 2 && code.at(0) >= u'A' && code.at(0) <= u'Z' && code.at(1) >= u'A' && code.at(1) <= u'Z';
    });
    return allCodes ? codes : std::nullopt;
}

std::optional<std::set<RentalType>> readRentalTypes(const QString &text)
{
    const std::optional<QStringList> words = listOf(text.toLower());
    if (!words)
        return std::nullopt;
    std::set<RentalType> types;
    for (const QString &word : *words) {
        const std::optional<RentalType> type = rentalTypeFromText(word);
        if (!type)
            return std::nullopt;
        types.insert(*type);
    }
    return types;
}

std::optional<QStringList> readPatterns(const QString &text)
{
    return listOf(text);
}

std::optional<Duration> readHours(const QString &text)
{
    return readTime(text, u'h');
}

std::optional<Duration> readMinutes(const QString &text)
{
    return readTime(text, u'm');
}

std::optional<int> readPercent(const QString &text)
{
    return within(readCount(withoutUnit(text, {QLatin1String("%")})), 1, 100);
}

std::optional<std::vector<int>> readPercents(const QString &text)
{
    const std::optional<QStringList> words = listOf(text);
    if (!words)
        return std::nullopt;
    std::set<int> percents;
    for (const QString &word : *words) {
        const std::optional<int> percent = readPercent(word);
        if (!percent)
            return std::nullopt;
        percents.insert(*percent);
    }
    return std::vector<int>(percents.begin(), percents.end());
}

std::optional<AtLimit> readAtLimit(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"pause")
        return AtLimit::Pause;
    return word == u"stop" ? std::optional(AtLimit::Stop) : std::nullopt;
}

std::optional<LimitAction> readLimitAction(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"warn")
        return LimitAction::Warn;
    return word == u"stop" ? std::optional(LimitAction::Stop) : std::nullopt;
}

std::optional<CarryOver> readCarryOver(const QString &text)
{
    return carryOverFromText(text);
}

std::optional<StopBrake> readStopBrake(const QString &text)
{
    return stopBrakeFromText(text);
}

std::optional<StopFirst> readStopFirst(const QString &text)
{
    return stopFirstFromText(text);
}

std::optional<WorkingHours> readWorkingHours(const QString &text)
{
    return WorkingHours::parse(text);
}

QJsonValue write(const std::vector<GpuPattern> &patterns)
{
    QJsonArray names;
    for (const GpuPattern &pattern : patterns)
        names.append(pattern.toString());
    return names.isEmpty() ? QJsonValue() : QJsonValue(names);
}

QJsonValue write(int count)
{
    return count;
}

QJsonValue write(Money amount)
{
    return amount.toString();
}

QJsonValue write(HourlyRate price)
{
    return price.toString();
}

QJsonValue write(Share share)
{
    return share.toString();
}

QJsonValue write(Gigabytes size)
{
    return size.toString();
}

QJsonValue write(bool yes)
{
    return yes;
}

QJsonValue write(const QStringList &words)
{
    return words.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(words));
}

QJsonValue write(const std::set<RentalType> &types)
{
    QJsonArray words;
    for (const RentalType type : types)
        words.append(toString(type));
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QJsonValue write(const std::vector<int> &percents)
{
    QJsonArray numbers;
    for (const int percent : percents)
        numbers.append(percent);
    return numbers.isEmpty() ? QJsonValue() : QJsonValue(numbers);
}

QJsonValue write(AtLimit action)
{
    return toString(action);
}

QJsonValue write(LimitAction action)
{
    return action == LimitAction::Warn ? QStringLiteral("warn") : QStringLiteral("stop");
}

QJsonValue write(const StopBrake &brake)
{
    return toString(brake);
}

QJsonValue write(StopFirst order)
{
    return toString(order);
}

QJsonValue write(const WorkingHours &hours)
{
    return hours.toString();
}

QJsonValue write(const CarryOver &carryOver)
{
    return carryOver.empty() ? QJsonValue() : QJsonValue(toString(carryOver));
}

QJsonValue writeHours(Duration time)
{
    const qint64 minutes = std::chrono::round<std::chrono::minutes>(time).count();
    // Three decimals of an hour are exact only for multiples of three minutes; others keep their unit.
    if (minutes % 3 == 0)
        return formatDecimal(minutes * 1000 / 60, 3, 0);
    return QString(QString::number(minutes) + u'm');
}

QJsonValue writeMinutes(Duration time)
{
    return static_cast<qint64>(std::chrono::round<std::chrono::minutes>(time).count());
}

} // namespace bursar::policy_text
