#pragma once

#include "governor/executor/executor_session.h"
#include "governor/notices/message_carrier.h"
#include "ledger/notice_store.h"

namespace bursar::governor {

/// After each look: tells what people must act on, once, and hands it to the channels that are on. Sending happens
/// beside the executor's thread; what was not sent is tried again ever more seldom, also by the next executor, so that
/// a notice arrives at least once and always with the same id.
class Notifier
{
public:
    explicit Notifier(ExecutorSession &session);
    /// What is being sent is given up; the next executor sends it again.
    ~Notifier();
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

    /// What a look at an account has met; nothing when it was read.
    void heardOf(const Account &account, const std::optional<Error> &problem);
    Expected<void> check();
    /// A message is on its way.
    bool busy() const { return m_sending; }

private:
    using Delivery = ledger::NoticeStore::Delivery;
    /// Messages for one place that go out together.
    struct Parcel
    {
        Outgoing message;
        std::vector<Delivery> deliveries;
    };

    Expected<std::vector<Notice>> ladder(const std::set<QString> &told);
    Expected<std::vector<Notice>> otherCauses(const std::vector<Notice> &open);
    Expected<void> give(std::vector<Notice> notices);
    Expected<void> enqueue(const Notice &notice, const NotificationSettings &settings, const QString &organisationZone);
    Expected<void> endWhatIsOver(const std::vector<Notice> &open, const std::vector<Notice> &present);
    Expected<void> sendNext();
    Expected<std::optional<Parcel>> nextParcel();
    void send(Parcel parcel);
    Expected<void> sent(const std::vector<Delivery> &deliveries, const Expected<void> &outcome);

    ExecutorSession &m_session;
    ledger::NoticeStore m_store;
    std::map<AccountId, std::optional<Error>> m_problems; ///< of the last look at each account
    std::optional<Instant> m_checkedBudgets;
    std::optional<Instant> m_forecast;
    bool m_sending = false;
    GivenUp m_givenUp = std::make_shared<std::atomic<bool>>(false);
};

} // namespace bursar::governor
