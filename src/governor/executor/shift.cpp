#include "governor/executor/shift.h"

#include "governor/requests/approvals.h"
#include "ledger/account_store.h"

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;

constexpr Duration chargesEvery = 1h;
constexpr Duration idleCheckEvery = 500ms;

} // namespace

/// One look at all accounts while it is under way.
struct Shift::Look
{
    std::vector<Account> left;
    Charges charges;
    Round sum;
    std::function<void(Round)> done;
};

Shift::Shift(Context &context, ledger::LeaseEpoch epoch, std::function<void(const Executor::Happening &)> report)
    : m_context(context)
    , m_epoch(epoch)
    , m_session(std::make_shared<ExecutorSession>(context, epoch, std::move(report)))
    , m_provisioning(*m_session)
    , m_increases(*m_session)
    , m_commands(*m_session, m_increases)
    , m_access(*m_session)
    , m_fleet(*m_session)
    , m_charges(*m_session)
    , m_money(*m_session)
    , m_credit(*m_session, m_money)
    , m_volumes(*m_session)
    , m_strangers(*m_session)
    , m_vendorLog(*m_session)
    , m_waitingOffers(*m_session)
    , m_resources(*m_session)
    , m_outsideStops(*m_session)
    , m_guard(*m_session)
    , m_runningGuard(*m_session)
    , m_notifier(*m_session)
    , m_reads(*m_session)
{
    m_fleet.wasDestroyed = [this](InstanceId instance) { return m_provisioning.hasDestroyed(instance); };
}

Shift::~Shift()
{
    m_session->end();
}

void Shift::driveRequests()
{
    const auto open = ledger::RequestStore(m_context.database()).open();
    if (!open) {
        m_session->trouble(QStringLiteral("requests"), open.error());
        return;
    }
    for (const Request &request : *open) {
        if (ended())
            return;
        if (request.kind == RequestKind::Rental)
            m_provisioning.drive(request);
        else if (request.kind == RequestKind::Command)
            m_commands.drive(request);
        else if (request.kind == RequestKind::Access)
            m_access.drive(request);
        else if (request.kind == RequestKind::Transfer)
            m_credit.drive(request);
    }
}

void Shift::waitUntilIdle(Instant deadline, std::function<void()> done)
{
    if ((!busy() && !m_notifier.busy()) || m_context.now() >= deadline) {
        done();
        return;
    }
    m_context.timers().callAfter(idleCheckEvery,
                                 m_session->whileHeld([this, deadline, done] { waitUntilIdle(deadline, done); }));
}

void Shift::look(Charges charges, std::function<void(Round)> done)
{
    auto accounts = ledger::AccountStore(m_context.database()).all();
    if (!accounts) {
        Round round;
        round.problems.append(accounts.error().message);
        done(round);
        return;
    }
    m_looking = true;
    m_lookIsWhole = true;
    lookAtNext(std::make_shared<Look>(Look{*std::move(accounts), charges, {}, std::move(done)}));
}

void Shift::lookAtNext(const std::shared_ptr<Look> &look)
{
    if (look->left.empty()) {
        m_looking = false;
        followUp(look->sum);
        look->done(look->sum);
        return;
    }
    const Account account = look->left.back();
    look->left.pop_back();
    m_fleet.look(account, [this, look, account](const Expected<FleetWatch::Look> &seen) {
        if (seen) {
            ++look->sum.accounts;
            if (seen->whole)
                m_provisioning.sawWholeList(account.id);
            else
                m_lookIsWhole = false;
            look->sum.instances += seen->instances;
            look->sum.segments += seen->segments;
            m_notifier.heardOf(account, std::nullopt);
            m_resources.look(account);
        } else {
            m_notifier.heardOf(account, seen.error());
            m_lookIsWhole = false;
            look->sum.problems.append(seen.error().message);
            m_session->trouble(account.name, seen.error());
        }
        readCharges(account, look);
    });
}

void Shift::readCharges(const Account &account, const std::shared_ptr<Look> &look)
{
    const Expected<bool> due = m_charges.due(account, chargesEvery);
    if (look->charges == Charges::WhenDue && due && !*due) {
        readMoney(account, look);
        return;
    }
    m_charges.read(account, [this, look, account](const Expected<int> &changed) {
        if (changed) {
            look->sum.charges += *changed;
        } else {
            look->sum.problems.append(changed.error().message);
            m_session->trouble(account.name, changed.error());
        }
        readMoney(account, look);
    });
}

void Shift::readMoney(const Account &account, const std::shared_ptr<Look> &look)
{
    m_money.look(account, [this, look, account](const Expected<void> &read) {
        if (!read) // nothing that runs depends on it
            m_session->trouble(account.name, read.error());
        readPriceIncreases(account, look);
    });
}

void Shift::readPriceIncreases(const Account &account, const std::shared_ptr<Look> &look)
{
    m_increases.look(account, [this, look, account](const Expected<void> &read) {
        if (!read)
            m_session->trouble(account.name, read.error());
        readVolumes(account, look);
    });
}

void Shift::readVolumes(const Account &account, const std::shared_ptr<Look> &look)
{
    m_volumes.look(account, [this, look, account](const Expected<void> &read) {
        if (!read)
            m_session->trouble(account.name, read.error());
        readStrangers(account, look);
    });
}

void Shift::readStrangers(const Account &account, const std::shared_ptr<Look> &look)
{
    m_strangers.look(account, [this, look, account](const Expected<void> &read) {
        if (!read)
            m_session->trouble(account.name, read.error());
        readVendorLog(account, look);
    });
}

void Shift::readVendorLog(const Account &account, const std::shared_ptr<Look> &look)
{
    m_vendorLog.look(account, [this, look, account](const Expected<void> &read) {
        if (!read)
            m_session->trouble(account.name, read.error());
        readWaitingOffers(account, look);
    });
}

void Shift::readWaitingOffers(const Account &account, const std::shared_ptr<Look> &look)
{
    m_waitingOffers.look(account, [this, look, account](const Expected<void> &read) {
        if (!read)
            m_session->trouble(account.name, read.error());
        lookAtNext(look);
    });
}

void Shift::followUp(Round &round)
{
    for (const auto &step : {m_provisioning.followUp(), m_commands.followUp(), cancelUnanswered(*m_session),
                             m_guard.check(), m_runningGuard.check(), m_outsideStops.check(), m_notifier.check()}) {
        if (!step) {
            round.problems.append(step.error().message);
            m_session->trouble(QStringLiteral("executor"), step.error());
        }
    }
    if (!ended())
        driveRequests();
}

} // namespace bursar::governor
