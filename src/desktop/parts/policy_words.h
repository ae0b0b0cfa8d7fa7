#pragma once

#include "desktop/widgets/reason_list.h"
#include "domain/policy_fields.h"

namespace bursar::desktop {

/// The parts of the policy form, in its order.
enum class PolicyPart { Budget, Rentals, Places, Time, Approval };

/// How a policy field is called and explained to people, in the language that is set.
struct PolicyWords
{
    QString label; ///< `Daily budget`
    QString help; ///< one sentence
    QString unit; ///< inside the field: `per day`; may be empty
    PolicyPart part = PolicyPart::Rentals;
};
/// Of every field of `policyFields()`; the name itself for one that is not known.
PolicyWords policyWords(const QString &field);
QString policyPartTitle(PolicyPart part);
/// `Conservative` for the ready policy `conservative`.
QString policyTemplateTitle(const QString &name);

/// A field's value as people write it: `$10.00`, `RTX 4090, RTX 3090`, `no limit`.
QString policyValueText(const QString &field, const QJsonValue &value);
/// `Daily budget $10.00 → $12.00`
QString differenceText(const PolicyDifference &difference);

/// The rule's name, the sentence without its full stop, and what helps. What a person can only wait for is part of the
/// sentence.
ReasonWords reasonWords(const Reason &reason);
std::vector<ReasonWords> reasonWords(const Decision &decision);

} // namespace bursar::desktop
