#include "governor/administration/team_document.h"

#include "domain/policy_fields.h"
#include "governor/errors.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::governor {

namespace {

/// A team in the file: its name for messages, and the names and indexes that lead to it.
struct EntryPlace
{
    QString team;
    QJsonArray path;
};

/// `field` may lead further down: `account.key`.
Unexpected<Error> badEntry(const EntryPlace &place, const QString &field, const QString &problem)
{
    QJsonArray path = place.path;
    for (const QString &step : field.split(QLatin1Char('.')))
        path.append(step);
    Error error{
        Error::Kind::Usage,
        QStringLiteral("bad_team_file"),
        QStringLiteral("Team %1, %2: %3.").arg(place.team, field, problem),
        QStringLiteral("Correct the file; nothing has been imported."),
        {{QStringLiteral("team"), place.team}, {QStringLiteral("field"), field}, {QStringLiteral("path"), path}}};
    return Unexpected{std::move(error)};
}

Expected<void> checkFields(const EntryPlace &place, const QString &prefix, const QJsonObject &entry,
                           const QStringList &known, const QStringList &required)
{
    const QStringList fields = entry.keys();
    for (const QString &field : fields) {
        if (!known.contains(field))
            return badEntry(place, prefix + field,
                            QStringLiteral("unknown field; known are %1").arg(known.join(QLatin1String(", "))));
    }
    for (const QString &field : required) {
        if (!entry.contains(field))
            return badEntry(place, prefix + field, QStringLiteral("missing"));
    }
    return {};
}

/// The decimal text of a JSON number (its shortest spelling, which is what was typed unless that had more than 17
/// digits) or string.
QString decimalText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (!value.isDouble())
        return {};
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong
        ? QString::number(number.toLongLong())
        : QString::number(number.toDouble(), 'f', QLocale::FloatingPointShortest);
}

Expected<void> readNumbers(const EntryPlace &place, const QJsonObject &entry, Policy &policy)
{
    const auto text = [&entry](const QString &field) { return decimalText(entry.value(field)); };
    const QString instancesField = QStringLiteral("max_instances");
    bool isNumber = false;
    policy.maxInstances = text(instancesField).toInt(&isNumber);
    if (!isNumber || policy.maxInstances < 0)
        return badEntry(place, instancesField, QStringLiteral("a whole number from 0 up is needed"));

    const QString budgetField = QStringLiteral("daily_budget");
    const std::optional<Money> budget = Money::parse(text(budgetField));
    if (!budget || *budget < Money{})
        return badEntry(place, budgetField, QStringLiteral("an amount in dollars with at most six decimals is needed"));
    policy.budgets = {{BudgetPeriod::Day, *budget}};

    const QString priceField = QStringLiteral("max_dph");
    const std::optional<qint64> nanos = parseDecimal(text(priceField), 9, ExtraDigits::Refuse);
    if (!nanos || *nanos < 0)
        return badEntry(place, priceField, QStringLiteral("dollars per hour with at most nine decimals are needed"));
    policy.maxPricePerHour = HourlyRate::fromNanos(*nanos);
    return {};
}

Expected<void> readGpus(const EntryPlace &place, const QJsonObject &entry, Policy &policy)
{
    const QString field = QStringLiteral("gpu_whitelist");
    const QJsonArray names = entry.value(field).toArray();
    if (names.isEmpty())
        return badEntry(place, field, QStringLiteral("a list of GPU names is needed"));
    policy.gpuAllow.clear();
    for (const QJsonValue &name : names) {
        const std::optional<GpuPattern> pattern = GpuPattern::parse(name.toString());
        if (!pattern)
            return badEntry(place, field, QStringLiteral("\"%1\" is no GPU name").arg(name.toVariant().toString()));
        policy.gpuAllow.push_back(*pattern);
    }
    return {};
}

Expected<TeamEntry> readScriptEntry(const QString &name, const QJsonObject &entry)
{
    const EntryPlace place{name, {name}};
    static const QStringList fields{QStringLiteral("api_key_env"), QStringLiteral("gpu_whitelist"),
                                    QStringLiteral("max_instances"), QStringLiteral("daily_budget"),
                                    QStringLiteral("max_dph")};
    if (const auto checked = checkFields(place, {}, entry, fields, fields); !checked)
        return checked.failure();
    TeamEntry result;
    result.path = place.path;
    result.team.name = name;
    result.key = {KeyReference::Kind::Environment, entry.value(fields.front()).toString()};
    if (result.key.name.isEmpty())
        return badEntry(place, fields.front(), QStringLiteral("the name of an environment variable is needed"));
    Policy &policy = result.team.policy;
    policy = Policy::conservative();
    policy.minReliability = Share::fromMillionths(950'000); // what the script searches with
    if (const auto read = readGpus(place, entry, policy); !read)
        return read.failure();
    if (const auto read = readNumbers(place, entry, policy); !read)
        return read.failure();
    return result;
}

/// Text fields of an object; one that is there but no text is an error.
Expected<QString> textField(const EntryPlace &place, const QString &prefix, const QJsonObject &object,
                            const QString &field)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return badEntry(place, prefix + field, QStringLiteral("text is needed"));
    return value.toString();
}

Expected<void> readAccount(const EntryPlace &place, const QJsonObject &account, TeamEntry &result)
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("url"), QStringLiteral("key")};
    const QString prefix = QStringLiteral("account.");
    if (const auto checked =
            checkFields(place, prefix, account, fields, {QStringLiteral("name"), QStringLiteral("key")});
        !checked)
        return checked.failure();
    const auto key = KeyReference::parse(account.value(QStringLiteral("key")).toString());
    if (!key)
        return badEntry(place, QStringLiteral("account.key"),
                        QStringLiteral("env:NAME, file:PATH or keychain:ENTRY is needed"));
    result.key = *key;
    for (const auto &[field, target] : {std::pair{fields[0], &result.team.account}, {fields[1], &result.accountUrl}}) {
        const auto text = textField(place, prefix, account, field);
        if (!text)
            return text.failure();
        *target = *text;
    }
    return {};
}

Expected<TeamEntry> readFullEntry(const QJsonObject &entry, int position)
{
    static const QStringList fields{QStringLiteral("name"),        QStringLiteral("slug"), QStringLiteral("account"),
                                    QStringLiteral("cost_center"), QStringLiteral("lead"), QStringLiteral("zone"),
                                    QStringLiteral("policy")};
    const QString given = entry.value(fields.front()).toString();
    const QString name = given.isEmpty() ? QStringLiteral("number %1").arg(position) : given;
    const EntryPlace place{name, {QStringLiteral("teams"), position - 1}};
    const QStringList required{fields.front(), QStringLiteral("account"), QStringLiteral("policy")};
    if (const auto checked = checkFields(place, {}, entry, fields, required); !checked)
        return checked.failure();
    TeamEntry result;
    result.path = place.path;
    result.team.zone.clear();
    const auto &team = result.team;
    for (const auto &[field, target] : {std::pair{fields[0], &result.team.name},
                                        {fields[1], &result.team.slug},
                                        {fields[3], &result.team.costCenter},
                                        {fields[4], &result.team.leadEmail},
                                        {fields[5], &result.team.zone}}) {
        const auto text = textField(place, {}, entry, field);
        if (!text)
            return text.failure();
        *target = *text;
    }
    if (team.zone.isEmpty())
        result.team.zone = QStringLiteral("UTC");
    if (const auto read = readAccount(place, entry.value(QStringLiteral("account")).toObject(), result); !read)
        return read.failure();
    if (!entry.value(QStringLiteral("policy")).isObject())
        return badEntry(place, QStringLiteral("policy"), QStringLiteral("an object of policy fields is needed"));
    const auto policy = policyFromJson(entry.value(QStringLiteral("policy")).toObject());
    if (!policy) {
        Error error = policy.error();
        error.message = QStringLiteral("Team %1: %2").arg(name, error.message);
        error.details.insert(QStringLiteral("team"), name);
        QJsonArray path = place.path;
        path.append(QStringLiteral("policy"));
        path.append(error.details.value(QStringLiteral("field")));
        error.details.insert(QStringLiteral("path"), path);
        return Unexpected{std::move(error)};
    }
    result.team.policy = *policy;
    return result;
}

Expected<std::vector<TeamEntry>> readFullShape(const QJsonObject &document)
{
    if (document.value(QStringLiteral("version")).toInt() != 1 || document.size() != 2)
        return usageError(QStringLiteral("bad_team_file"),
                          QStringLiteral("This file was made by another version of Bursar."),
                          QStringLiteral("A file of teams has \"version\": 1 and \"teams\", and nothing beside them."));
    std::vector<TeamEntry> entries;
    const QJsonArray teams = document.value(QStringLiteral("teams")).toArray();
    for (const QJsonValue &value : teams) {
        auto entry = readFullEntry(value.toObject(), static_cast<int>(entries.size()) + 1);
        if (!entry)
            return entry.failure();
        entries.push_back(*std::move(entry));
    }
    return entries;
}

} // namespace

Expected<std::vector<TeamEntry>> readTeamDocument(const QJsonObject &document)
{
    std::vector<TeamEntry> entries;
    if (document.contains(QStringLiteral("version")) && document.value(QStringLiteral("teams")).isArray()) {
        auto full = readFullShape(document);
        if (!full)
            return full;
        entries = *std::move(full);
    } else {
        for (auto item = document.begin(); item != document.end(); ++item) {
            auto entry = readScriptEntry(item.key(), item.value().toObject());
            if (!entry)
                return entry.failure();
            entries.push_back(*std::move(entry));
        }
    }
    if (entries.empty())
        return usageError(QStringLiteral("bad_team_file"), QStringLiteral("The file names no team."),
                          QStringLiteral("Give a file such as {\"TEAM\": {\"api_key_env\": …}}."));
    return entries;
}

QJsonObject teamToJson(const Team &team, const Account &account, const QString &costCenterCode, const Policy &policy)
{
    return {{QStringLiteral("name"), team.name},
            {QStringLiteral("slug"), team.slug},
            {QStringLiteral("account"),
             QJsonObject{{QStringLiteral("name"), account.name},
                         {QStringLiteral("url"), account.url},
                         {QStringLiteral("key"), account.key.toString()}}},
            {QStringLiteral("cost_center"), costCenterCode},
            {QStringLiteral("lead"), team.leadEmail},
            {QStringLiteral("zone"), team.zone},
            {QStringLiteral("policy"), policyToJson(policy)}};
}

} // namespace bursar::governor
