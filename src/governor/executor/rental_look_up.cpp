#include "governor/executor/rental_look_up.h"

#include <algorithm>
#include <span>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;

/// When the looks happen, counted from the first. Only complete lists count; one that told nothing is asked for again.
constexpr Duration usualLooks[] = {Duration{0}, 5s, 15s, 30s, 45s, 65s};
/// At two, four and eight minutes, together with the looks before.
constexpr Duration longLooks[] = {Duration{0}, 55s, 175s, 415s};
constexpr Duration askAgainAfter = 10s;

} // namespace

struct RentalLookUp::Search
{
    AccountId account;
    QString label;
    Found found;
    std::span<const Duration> lookAt;
    size_t looks = 0; ///< complete lists without the label
};

RentalLookUp::RentalLookUp(ExecutorSession &session)
    : m_session(session)
{
}

void RentalLookUp::find(const AccountId &account, const QString &label, Patience patience, Found found)
{
    const std::span<const Duration> lookAt =
        patience == Patience::Usual ? std::span<const Duration>(usualLooks) : std::span<const Duration>(longLooks);
    look(std::make_shared<Search>(Search{account, label, std::move(found), lookAt, 0}));
}

void RentalLookUp::look(const std::shared_ptr<Search> &search)
{
    const Expected<vast::Client *> client = m_session.context().client(search->account);
    if (!client) {
        search->found(client.failure());
        return;
    }
    (*client)->send(
        vast::calls::listInstancesLabelled(search->label), vast::Priority::Person,
        m_session.whileHeld([this, search](const vast::Result<vast::InstanceList> &list) { looked(search, list); }));
}

void RentalLookUp::looked(const std::shared_ptr<Search> &search, const vast::Result<vast::InstanceList> &list)
{
    if (list && !list->instances.empty()) {
        const auto oldest =
            std::min_element(list->instances.begin(), list->instances.end(),
                             [](const Instance &left, const Instance &right) { return left.id < right.id; });
        search->found(std::optional(*oldest));
        return;
    }
    Duration wait = askAgainAfter;
    if (list && list->complete) {
        if (++search->looks == search->lookAt.size()) {
            search->found(std::optional<Instance>());
            return;
        }
        wait = search->lookAt[search->looks] - search->lookAt[search->looks - 1];
    }
    m_session.context().timers().callAfter(wait, m_session.whileHeld([this, search] { look(search); }));
}

} // namespace bursar::governor
