#pragma once

#include "domain/policy.h"
#include "foundation/expected.h"

#include <QJsonValue>

namespace bursar {

/// One field of a policy as forms, the command line, imports, diffs and the ledger see it.
struct PolicyField
{
    enum class Kind {
        GpuNames,
        Count,
        Amount,
        PricePerHour,
        ShareOfOne,
        DiskSize,
        YesNo,
        CountryCodes,
        RentalTypes,
        Patterns,
        Hours,
        Percents,
        Choice,
        Times, ///< `Mon-Fri 08:00-18:00`
        CarriedOver, ///< `month 20%, quarter all`
        CountOrShare ///< `5`, `20%`
    };

    const char *name; ///< stable: `gpu_allow`, `max_instances`, …
    Kind kind;
    const char *unit; ///< for people: `$`, `$/h`, `GB`, `h`, ``
    bool required; ///< must have a value
    QJsonValue (*toJson)(const Policy &policy); ///< null when there is no rule
    Expected<void> (*setFromText)(Policy &policy,
                                  const QString &text); ///< text as typed; empty removes the rule. Its error does not
                                                        ///< name the field: setPolicyField's does
};

/// All fields, in the order in which forms show them.
const std::vector<PolicyField> &policyFields();
const PolicyField *policyField(QStringView name);
/// The field that holds the limit of a period: `daily_budget`, …
QLatin1String budgetField(BudgetPeriod period);

/// Sets one field by name from typed text. Usage errors name the field and say what it takes.
Expected<void> setPolicyField(Policy &policy, const QString &name, const QString &text);

/// `{field: value}` of every field; an absent rule is null. Amounts and rates are decimal strings.
QJsonObject policyToJson(const Policy &policy);
/// The opposite of policyToJson. Unknown names and fields that are not judged yet are refused.
Expected<Policy> policyFromJson(const QJsonObject &fields);

/// What differs, field by field, in the order of policyFields().
struct PolicyDifference
{
    QString field;
    QJsonValue from;
    QJsonValue to;
};
std::vector<PolicyDifference> differences(const Policy &from, const Policy &to);

/// Says which field of a whole policy is wrong, if one is (a required one without a value, negative amounts, …).
Expected<void> validatePolicy(const Policy &policy);

} // namespace bursar
