#pragma once

#include "domain/policy_templates.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Policy templates of the organisation's own, beside the ready ones.
class OwnPolicyTemplates
{
public:
    explicit OwnPolicyTemplates(Context &context);

    /// The organisation's own, by name.
    Expected<std::vector<OwnPolicyTemplate>> all() const;
    /// A ready one or an own one, whatever its capitals; a usage error that lists them when there is none.
    Expected<Policy> named(const QString &name) const;
    /// In place of the own one of that name. A usage error for a ready one's name and for a policy that is not sound.
    /// It changes no team: applying it does.
    Expected<OwnPolicyTemplate> save(const MemberId &by, const QString &name, const Policy &policy);
    Expected<void> remove(const MemberId &by, const QString &name);

private:
    Context &m_context;
};

} // namespace bursar::governor
