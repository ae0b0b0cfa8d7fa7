#pragma once

#include "domain/key_permissions.h"
#include "domain/policy.h"

namespace bursar {

/// A role at Vast.ai, as a beginning.
struct RoleTemplate
{
    QString name; ///< `lead`, `finance`, `auditor`, `executor`, `observer`
    QString meaning; ///< English
    KeyPermissions permissions;
};
const std::vector<RoleTemplate> &roleTemplates();
/// Nothing for other names.
std::optional<RoleTemplate> roleTemplateNamed(QStringView name);

/// A key for what a team may do by its policy, and nothing else.
struct KeyPlan
{
    KeyPermissions permissions;
    QStringList needs; ///< why each category is there, English
    QStringList open; ///< what the key could do beyond the policy all the same, English
};
KeyPlan keyPlanFor(const Policy &policy);
/// What permissions leave open whatever they were made for.
QStringList openEndsOf(const KeyPermissions &permissions);

} // namespace bursar
