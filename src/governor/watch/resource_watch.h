#pragma once

#include "domain/shared_resource.h"
#include "governor/executor/executor_session.h"

#include <map>

namespace bursar::governor {

/// Lists what accounts hold beside instances, a few times a day and beside the looks at the fleet: nobody waits for it.
/// What an account's key may not list stays as it was known.
class ResourceWatch
{
public:
    explicit ResourceWatch(ExecutorSession &session);
    void look(const Account &account);

private:
    /// Asks one call and keeps its rows as resources of one kind; then goes on.
    template <class CallType, class Shape>
    void ask(const Account &account, ResourceKind kind, const CallType &call, Shape shape, std::function<void()> next);
    void askTemplates(const Account &account, std::function<void()> next);
    void keep(const AccountId &account, ResourceKind kind, std::vector<SharedResource> resources);

    ExecutorSession &m_session;
    std::map<AccountId, Instant> m_asked;
};

} // namespace bursar::governor
