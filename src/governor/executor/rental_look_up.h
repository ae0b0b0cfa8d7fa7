#pragma once

#include "governor/executor/executor_session.h"
#include "vast/calls/list_instances.h"

namespace bursar::governor {

/// Finds out what a create call did whose answer never came: searches the account's instances for the request's label,
/// for at least a minute, since a new contract may take a while to show; for eight where much speaks for one.
class RentalLookUp
{
public:
    /// The contract under the label (the oldest, if there are several); nothing once it is proven that nothing was
    /// rented; an error when nobody could be asked, and then nothing is known.
    using Found = std::function<void(const Expected<std::optional<Instance>> &)>;

    enum class Patience {
        Usual, ///< 65 seconds, from the first look to the last
        Long ///< after that: until eight minutes have passed since the first
    };

    explicit RentalLookUp(ExecutorSession &session);

    /// `found` is called once, unless the session ends before.
    void find(const AccountId &account, const QString &label, Patience patience, Found found);

private:
    struct Search;
    void look(const std::shared_ptr<Search> &search);
    void looked(const std::shared_ptr<Search> &search, const vast::Result<vast::InstanceList> &list);

    ExecutorSession &m_session;
};

} // namespace bursar::governor
