#pragma once

#include "domain/policy.h"

#include <optional>

namespace bursar {

/// A ready policy that a new team starts with, or that several teams are set to. Prices follow what the market asked in
/// autumn 2026; each organisation changes them to its own taste.
struct PolicyTemplate
{
    QString name; ///< `conservative`
    Policy policy;
};

/// One that an organisation has saved.
struct OwnPolicyTemplate
{
    PolicyTemplate saved;
    MemberId by;
    Instant changedAt;
};

/// Conservative, standard, open: from the narrowest to the widest.
const std::vector<PolicyTemplate> &policyTemplates();
std::optional<Policy> policyTemplate(QStringView name);
QStringList policyTemplateNames();

} // namespace bursar
