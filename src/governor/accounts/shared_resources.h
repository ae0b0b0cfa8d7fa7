#pragma once

#include "domain/shared_resource.h"
#include "foundation/expected.h"

#include <vector>

namespace bursar::governor {

class Context;

/// What an account holds beside instances, with whose it is.
struct ResourceView
{
    SharedResource resource;
    QString accountName;
    TeamId team; ///< empty: nobody's yet
    QString teamName;
    QString teamSlug;
    QString byRule; ///< the pattern that says so; empty when a person has
    friend bool operator==(const ResourceView &, const ResourceView &) = default;
};

/// A rule for names, with its team's.
struct ResourceRuleView
{
    QString pattern;
    QString teamName;
    QString teamSlug;
};

/// Whose templates, volumes and endpoints are: by a person's word, else by the first rule for names that fits.
class SharedResources
{
public:
    explicit SharedResources(Context &context);

    /// `resource` is Vast.ai's number or the name, where that is unique. An empty team takes the person's word back.
    Expected<void> assign(const MemberId &by, const QString &account, ResourceKind kind, const QString &resource,
                          const QString &team);
    /// Names that fit `pattern` (`*` for anything) belong to the team; an empty team removes the rule.
    Expected<void> setRule(const MemberId &by, const QString &pattern, const QString &team);
    Expected<std::vector<ResourceRuleView>> rules() const;

private:
    Context &m_context;
};

} // namespace bursar::governor
