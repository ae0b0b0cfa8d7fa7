#include "domain/policy_fields.h"

#include "domain/policy_field_text.h"
#include "foundation/closest_name.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bursar {

namespace {

using Kind = PolicyField::Kind;
using namespace policy_text;

Unexpected<Error> unreadable()
{
    return Unexpected{Error{Error::Kind::Usage,
                            QStringLiteral("bad_field_value"),
                            QStringLiteral("The policy field does not take this value."),
                            {},
                            {}}};
}

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

template <auto Member, auto Write>
QJsonValue written(const Policy &policy)
{
    const auto &value = policy.*Member;
    if constexpr (isOptional<std::remove_cvref_t<decltype(value)>>)
        return value ? Write(*value) : QJsonValue();
    else
        return Write(value);
}

/// Empty text gives the field what a policy without that rule has.
template <auto Member, auto Read>
Expected<void> typed(Policy &policy, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        policy.*Member = Policy{}.*Member;
        return {};
    }
    auto value = Read(text.trimmed());
    if (!value)
        return unreadable();
    policy.*Member = *std::move(value);
    return {};
}

template <auto Member, auto Read>
Expected<void> required(Policy &policy, const QString &text)
{
    return text.trimmed().isEmpty() ? unreadable() : typed<Member, Read>(policy, text);
}

template <BudgetPeriod Period>
QJsonValue writtenBudget(const Policy &policy)
{
    const auto found = policy.budgets.find(Period);
    return found == policy.budgets.end() ? QJsonValue() : write(found->second);
}

template <BudgetPeriod Period>
Expected<void> typedBudget(Policy &policy, const QString &text)
{
    if (text.trimmed().isEmpty() && Period != BudgetPeriod::Day) {
        policy.budgets.erase(Period);
        policy.carryOver.erase(Period); // nothing is left that could be carried over
        return {};
    }
    const std::optional<Money> amount = readAmount(text.trimmed());
    if (!amount)
        return unreadable();
    policy.budgets[Period] = *amount;
    return {};
}

// `write` is overloaded; a template argument needs one of them by name.
template <class T>
QJsonValue writeOne(const T &value)
{
    return write(value);
}

template <auto Member>
using ValueOf = std::remove_cvref_t<decltype(std::declval<Policy>().*Member)>;
template <class T>
struct Inner
{
    using Type = T;
};
template <class T>
struct Inner<std::optional<T>>
{
    using Type = T;
};

template <auto Member>
constexpr auto shown = &written<Member, &writeOne<typename Inner<ValueOf<Member>>::Type>>;

template <BudgetPeriod Period>
PolicyField budgetRow(const char *name, bool mustStand)
{
    return {name, Kind::Amount, "$", mustStand, &writtenBudget<Period>, &typedBudget<Period>};
}

/// Design order; the yes or no says whether it must have a value.
std::vector<PolicyField> makeFields()
{
    using P = Policy;
    return {
        {"gpu_allow", Kind::GpuNames, "", true, shown<&P::gpuAllow>, &required<&P::gpuAllow, &readGpuNames>},
        {"max_instances", Kind::Count, "", true, shown<&P::maxInstances>, &required<&P::maxInstances, &readCount>},
        budgetRow<BudgetPeriod::Day>("daily_budget", true),
        {"max_price_per_hour", Kind::PricePerHour, "$/h", true, shown<&P::maxPricePerHour>,
         &required<&P::maxPricePerHour, &readPricePerHour>},
        {"min_reliability", Kind::ShareOfOne, "", true, shown<&P::minReliability>,
         &required<&P::minReliability, &readShare>},
        budgetRow<BudgetPeriod::Month>("monthly_budget", false),
        budgetRow<BudgetPeriod::Week>("weekly_budget", false),
        budgetRow<BudgetPeriod::Hour>("hourly_budget", false),
        budgetRow<BudgetPeriod::Quarter>("quarterly_budget", false),
        budgetRow<BudgetPeriod::Lifetime>("lifetime_budget", false),
        {"carry_over", Kind::CarriedOver, "", false, shown<&P::carryOver>, &typed<&P::carryOver, &readCarryOver>},
        {"team_max_price_per_hour", Kind::PricePerHour, "$/h", false, shown<&P::teamMaxPricePerHour>,
         &typed<&P::teamMaxPricePerHour, &readPricePerHour>},
        {"max_gpus_per_instance", Kind::Count, "", false, shown<&P::maxGpusPerInstance>,
         &typed<&P::maxGpusPerInstance, &readCount>},
        {"max_gpus", Kind::Count, "", false, shown<&P::maxGpus>, &typed<&P::maxGpus, &readCount>},
        {"approval_above_price", Kind::PricePerHour, "$/h", false, shown<&P::approvalAbovePrice>,
         &typed<&P::approvalAbovePrice, &readPricePerHour>},
        {"approval_above_cost", Kind::Amount, "$", false, shown<&P::approvalAboveCost>,
         &typed<&P::approvalAboveCost, &readAmount>},
        {"alert_at", Kind::Percents, "%", false, shown<&P::alertAt>, &typed<&P::alertAt, &readPercents>},
        {"max_disk", Kind::DiskSize, "GB", false, shown<&P::maxDisk>, &typed<&P::maxDisk, &readDiskSize>},
        {"verified_only", Kind::YesNo, "", false, shown<&P::verifiedOnly>, &typed<&P::verifiedOnly, &readYesNo>},
        {"datacenter_only", Kind::YesNo, "", false, shown<&P::datacenterOnly>, &typed<&P::datacenterOnly, &readYesNo>},
        {"countries_allow", Kind::CountryCodes, "", false, shown<&P::countriesAllow>,
         &typed<&P::countriesAllow, &readCountries>},
        {"countries_deny", Kind::CountryCodes, "", false, shown<&P::countriesDeny>,
         &typed<&P::countriesDeny, &readCountries>},
        {"rental_types", Kind::RentalTypes, "", false, shown<&P::rentalTypes>,
         &typed<&P::rentalTypes, &readRentalTypes>},
        {"images_allow", Kind::Patterns, "", false, shown<&P::imagesAllow>, &typed<&P::imagesAllow, &readPatterns>},
        {"max_planned_hours", Kind::Hours, "h", false, &written<&P::maxPlannedHours, &writeHours>,
         &typed<&P::maxPlannedHours, &readHours>},
        {"default_hours", Kind::Hours, "h", false, &written<&P::defaultHours, &writeHours>,
         &typed<&P::defaultHours, &readHours>},
        {"max_lifetime", Kind::Hours, "h", false, &written<&P::maxLifetime, &writeHours>,
         &typed<&P::maxLifetime, &readHours>},
        {"at_lifetime_end", Kind::Choice, "", false, shown<&P::atLifetimeEnd>,
         &typed<&P::atLifetimeEnd, &readLimitAction>},
        {"idle_below", Kind::Percents, "%", false, shown<&P::idleBelowPercent>,
         &typed<&P::idleBelowPercent, &readPercent>},
        {"idle_for", Kind::Hours, "min", false, &written<&P::idleFor, &writeMinutes>,
         &typed<&P::idleFor, &readMinutes>},
        {"when_idle", Kind::Choice, "", false, shown<&P::whenIdle>, &typed<&P::whenIdle, &readLimitAction>},
        {"working_hours", Kind::Times, "", false, shown<&P::workingHours>, &typed<&P::workingHours, &readWorkingHours>},
        {"outside_hours", Kind::Choice, "", false, shown<&P::outsideHours>, &typed<&P::outsideHours, &readLimitAction>},
        {"at_limit", Kind::Choice, "", false, shown<&P::atLimit>, &typed<&P::atLimit, &readAtLimit>},
        {"stop_at_once", Kind::CountOrShare, "", false, shown<&P::stopAtOnce>, &typed<&P::stopAtOnce, &readStopBrake>},
        {"stop_first", Kind::Choice, "", false, shown<&P::stopFirst>, &typed<&P::stopFirst, &readStopFirst>},
    };
}

QString choicesOf(const PolicyField &field)
{
    const QLatin1String name(field.name);
    if (name == QLatin1String("at_limit"))
        return QStringLiteral("pause or stop");
    return name == QLatin1String("stop_first") ? QStringLiteral("dearest or newest") : QStringLiteral("warn or stop");
}

QString whatItTakes(const PolicyField &field)
{
    switch (field.kind) {
    case Kind::GpuNames:
        return QStringLiteral("GPU names with commas between them, such as RTX 4090, A100, RTX 4090@48GB");
    case Kind::Count:
        return QStringLiteral("a whole number from 0 to 1000000");
    case Kind::Amount:
        return QStringLiteral("dollars from 0 to one billion, such as 10 or $10.50");
    case Kind::PricePerHour:
        return QStringLiteral("dollars per hour, 0 or more, such as 0.50 or $0.50/h");
    case Kind::ShareOfOne:
        return QStringLiteral("a share from 0 to 1, such as 0.95 or 95%");
    case Kind::DiskSize:
        return QStringLiteral("gigabytes above 0, such as 100 or 100 GB");
    case Kind::YesNo:
        return QStringLiteral("yes or no");
    case Kind::CountryCodes:
        return QStringLiteral("two-letter country codes with commas between them, such as DE, NL");
    case Kind::RentalTypes:
        return QStringLiteral("on-demand, bid, reserved, with commas between them");
    case Kind::Patterns:
        return QStringLiteral("patterns with commas between them, such as pytorch/*, vastai/*");
    case Kind::Hours:
        return QStringLiteral("a time of at least a minute, such as 8, 1.5h, 90m or 2d");
    case Kind::Percents:
        return QStringLiteral("whole percents from 1 to 100, such as 80");
    case Kind::Choice:
        return choicesOf(field);
    case Kind::CountOrShare:
        return QStringLiteral("a number of instances or a share of those that run, such as 5 or 20%");
    case Kind::CarriedOver:
        return QStringLiteral("none, or periods with none, a percent or all, with commas between them, such as "
                              "month 20%, quarter all; day, week, month and quarter can carry over");
    case Kind::Times:
        break;
    }
    return QStringLiteral("times with commas between them, such as Mon-Fri 08:00-18:00, Sat 09:00-12:00");
}

Error usageError(const QString &code, const QString &field, const QString &message, const QString &remedy)
{
    return {Error::Kind::Usage, code, message, remedy, {{QStringLiteral("field"), field}}};
}

Error badValue(const PolicyField &field, const QString &given)
{
    const QString name = QLatin1String(field.name);
    const QString takes = whatItTakes(field);
    if (given.trimmed().isEmpty()) {
        return usageError(QStringLiteral("field_required"), name,
                          QStringLiteral("%1 must have a value. It takes %2.").arg(name, takes),
                          QStringLiteral("Give a value for %1.").arg(name));
    }
    Error error = usageError(QStringLiteral("bad_field_value"), name,
                             QStringLiteral("%1 was given as \"%2\". It takes %3.").arg(name, given, takes),
                             QStringLiteral("Correct %1.").arg(name));
    error.details.insert(QStringLiteral("given"), given);
    error.details.insert(QStringLiteral("takes"), takes);
    return error;
}

Error unknownField(const QString &name)
{
    QStringList names;
    for (const PolicyField &field : policyFields())
        names.append(QLatin1String(field.name));
    return usageError(QStringLiteral("unknown_field"), name, QStringLiteral("There is no policy field %1.").arg(name),
                      didYouMean(name, names) + QStringLiteral("Fields: %1.").arg(names.join(QLatin1String(", "))));
}

Error nothingToCarry(BudgetPeriod period)
{
    const QString name = QStringLiteral("carry_over");
    return usageError(QStringLiteral("bad_field_value"), name,
                      QStringLiteral("carry_over names the %1, but there is no %2.")
                          .arg(toString(period), QString(budgetField(period))),
                      QStringLiteral("Give %1 a value, or take %2 out of carry_over.")
                          .arg(QString(budgetField(period)), toString(period)));
}

bool isList(Kind kind)
{
    return kind == Kind::GpuNames || kind == Kind::CountryCodes || kind == Kind::RentalTypes || kind == Kind::Patterns
        || kind == Kind::Percents;
}

bool takesNumber(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Amount || kind == Kind::PricePerHour || kind == Kind::ShareOfOne
        || kind == Kind::DiskSize || kind == Kind::Hours || kind == Kind::Percents || kind == Kind::CountOrShare;
}

/// A JSON value as somebody would type it; nothing when its JSON type does not fit the field.
std::optional<QString> typedText(Kind kind, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isBool() && kind == Kind::YesNo)
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble() && takesNumber(kind)) // the shortest spelling is the one that was written in the file
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (!value.isArray() || !isList(kind))
        return std::nullopt;
    QStringList items;
    const QJsonArray listed = value.toArray();
    for (const QJsonValue &item : listed) {
        const std::optional<QString> text = item.isArray() ? std::nullopt : typedText(kind, item);
        if (!text || text->trimmed().isEmpty() || text->contains(u','))
            return std::nullopt;
        items.append(*text);
    }
    return items.join(QLatin1String(", "));
}

QString spelled(const QJsonValue &value)
{
    if (value.isArray())
        return QStringLiteral("a list");
    if (value.isObject())
        return QStringLiteral("an object");
    return value.toVariant().toString();
}

} // namespace

const std::vector<PolicyField> &policyFields()
{
    static const std::vector<PolicyField> fields = makeFields();
    return fields;
}

const PolicyField *policyField(QStringView name)
{
    for (const PolicyField &field : policyFields()) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

QLatin1String budgetField(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Hour:
        return QLatin1String("hourly_budget");
    case BudgetPeriod::Day:
        return QLatin1String("daily_budget");
    case BudgetPeriod::Week:
        return QLatin1String("weekly_budget");
    case BudgetPeriod::Month:
        return QLatin1String("monthly_budget");
    case BudgetPeriod::Quarter:
        return QLatin1String("quarterly_budget");
    case BudgetPeriod::Lifetime:
        break;
    }
    return QLatin1String("lifetime_budget");
}

Expected<void> setPolicyField(Policy &policy, const QString &name, const QString &text)
{
    const PolicyField *field = policyField(name);
    if (!field)
        return Unexpected{unknownField(name)};
    if (!field->setFromText(policy, text))
        return Unexpected{badValue(*field, text)};
    return {};
}

QJsonObject policyToJson(const Policy &policy)
{
    QJsonObject fields;
    for (const PolicyField &field : policyFields())
        fields.insert(QLatin1String(field.name), field.toJson(policy));
    return fields;
}

Expected<Policy> policyFromJson(const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!policyField(it.key()))
            return Unexpected{unknownField(it.key())};
    }
    Policy policy;
    for (const PolicyField &field : policyFields()) {
        const QString name = QLatin1String(field.name);
        const QJsonValue value = fields.value(name);
        const std::optional<QString> text = typedText(field.kind, value);
        if (!text)
            return Unexpected{badValue(field, spelled(value))};
        if (const Expected<void> done = setPolicyField(policy, name, *text); !done)
            return done.failure();
    }
    for (const auto &[period, percent] : policy.carryOver) {
        if (!policy.budgets.contains(period))
            return Unexpected{nothingToCarry(period)};
    }
    return policy;
}

std::vector<PolicyDifference> differences(const Policy &from, const Policy &to)
{
    std::vector<PolicyDifference> found;
    for (const PolicyField &field : policyFields()) {
        const QJsonValue before = field.toJson(from);
        const QJsonValue after = field.toJson(to);
        if (before != after)
            found.push_back({QLatin1String(field.name), before, after});
    }
    return found;
}

Expected<void> validatePolicy(const Policy &policy)
{
    // What reads values in also knows which ones are in range: a policy is sound if it can be read back.
    const Expected<Policy> read = policyFromJson(policyToJson(policy));
    return read ? Expected<void>{} : read.failure();
}

} // namespace bursar
