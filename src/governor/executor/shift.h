#pragma once

#include "governor/access/access_runner.h"
#include "governor/access/vendor_log_watch.h"
#include "governor/budgets/budget_guard.h"
#include "governor/costs/charge_reader.h"
#include "governor/executor/command_runner.h"
#include "governor/executor/credit_runner.h"
#include "governor/executor/executor_session.h"
#include "governor/executor/outside_stops.h"
#include "governor/executor/provisioning.h"
#include "governor/executor/running_guard.h"
#include "governor/notices/notifier.h"
#include "governor/reading/read_answers.h"
#include "governor/watch/account_watch.h"
#include "governor/watch/fleet_watch.h"
#include "governor/watch/price_increase_watch.h"
#include "governor/watch/resource_watch.h"
#include "governor/watch/stranger_watch.h"
#include "governor/watch/volume_watch.h"
#include "governor/watch/waiting_offer_watch.h"

namespace bursar::governor {

/// The work of an executor while it holds the lease once: carries out requests, looks at all accounts. Whoever owns it
/// says when.
class Shift
{
public:
    using Round = Executor::Round;

    Shift(Context &context, ledger::LeaseEpoch epoch, std::function<void(const Executor::Happening &)> report);
    /// What is under way is not heard of again.
    ~Shift();
    Shift(const Shift &) = delete;
    Shift &operator=(const Shift &) = delete;

    ledger::LeaseEpoch epoch() const { return m_epoch; }
    ExecutorSession &session() { return *m_session; }
    bool ended() const { return m_session->ended(); }

    /// Takes the next step of every open request.
    void driveRequests();
    /// What other processes want to know from Vast.ai.
    void answerReads() { m_reads.answerAll(); }
    /// A step of some request is under way.
    bool busy() const { return m_provisioning.busy() || m_commands.busy() || m_credit.busy() || m_access.busy(); }
    /// Something at Vast.ai is about to change: worth looking sooner.
    bool changing() const { return m_fleet.changing() || m_provisioning.busy() || m_commands.busy(); }
    void waitUntilIdle(Instant deadline, std::function<void()> done);

    using Charges = Executor::Charges;
    /// Looks at one account after the other, then follows up on what was seen. One at a time.
    void look(Charges charges, std::function<void(Round)> done);
    bool looking() const { return m_looking; }
    /// At the last look every account told all that it has.
    bool sawAll() const { return m_lookIsWhole; }

private:
    struct Look;
    void lookAtNext(const std::shared_ptr<Look> &look);
    void readCharges(const Account &account, const std::shared_ptr<Look> &look);
    void readMoney(const Account &account, const std::shared_ptr<Look> &look);
    void readPriceIncreases(const Account &account, const std::shared_ptr<Look> &look);
    void readVolumes(const Account &account, const std::shared_ptr<Look> &look);
    void readStrangers(const Account &account, const std::shared_ptr<Look> &look);
    void readVendorLog(const Account &account, const std::shared_ptr<Look> &look);
    void readWaitingOffers(const Account &account, const std::shared_ptr<Look> &look);
    void followUp(Round &round);

    Context &m_context;
    ledger::LeaseEpoch m_epoch;
    std::shared_ptr<ExecutorSession> m_session;
    Provisioning m_provisioning;
    PriceIncreaseWatch m_increases;
    CommandRunner m_commands;
    AccessRunner m_access;
    FleetWatch m_fleet;
    ChargeReader m_charges;
    AccountWatch m_money;
    CreditRunner m_credit;
    VolumeWatch m_volumes;
    StrangerWatch m_strangers;
    VendorLogWatch m_vendorLog;
    WaitingOfferWatch m_waitingOffers;
    ResourceWatch m_resources;
    OutsideStops m_outsideStops;
    BudgetGuard m_guard;
    RunningGuard m_runningGuard;
    Notifier m_notifier;
    ReadAnswers m_reads;
    bool m_looking = false;
    bool m_lookIsWhole = true;
};

} // namespace bursar::governor
