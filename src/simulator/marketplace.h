#pragma once

#include "simulator/account.h"
#include "simulator/charge_book.h"
#include "simulator/event_queue.h"
#include "simulator/market.h"
#include "simulator/weather.h"

#include <functional>
#include <map>

namespace bursar::simulator {

/// A slice as it stands now.
struct OfferState
{
    qint64 microsPerHour = 0; ///< on-demand
    qint64 minBidMicros = 0;
    int diskGb = 0; ///< most that can be allocated
    Instant end; ///< of the host's promise
    bool rentable = false;
};

/// What came of an order.
struct OrderOutcome
{
    enum class Kind { Rented, BidLost, OfferGone, NoCredit, PriceTooLow, DiskTooLarge };
    Kind kind = Kind::OfferGone;
    qint64 contract = 0;
};

/// Troubles of the market itself that tests can order.
enum class MarketFault { Outbid, HostOffline, LoadForever, PriceIncrease, SuccessFalse, DuplicateContract, LateList };

/// A marketplace that behaves like Vast.ai: pure, seeded, on a clock that others move. It has no timers: whoever
/// holds it tells it the time, and everything due in between happens in order, however large the steps are.
/// Same seed, same orders at the same times: same state, to the last unit. Not thread-safe.
class Marketplace
{
public:
    Marketplace(quint64 seed, int offers, Instant start);

    const Market &market() const { return m_market; }
    const Weather &weather() const { return m_weather; }
    const Unknowns &unknowns() const { return m_market.unknowns(); }
    const ChargeBook &charges() const { return m_charges; }
    Instant start() const { return m_start; }
    Instant now() const { return m_now; }
    /// Moves the time forward; a past instant is ignored.
    void advanceTo(Instant until);
    /// When something happens next by itself.
    std::optional<Instant> nextDue() const { return m_events.nextDue(); }
    /// Grows with every change that is not the passing of time.
    quint64 revision() const { return m_revision; }

    /// A new account with that much money; returns its index.
    size_t addAccount(const QString &name, Amount money);
    const std::vector<Account> &accounts() const { return m_accounts; }
    /// Money from another account, or to one (negative).
    void move(size_t account, Amount money);
    /// What is left of the account's money; may be slightly negative.
    Amount spendable(size_t account) const;

    OfferState offerState(const Machine &machine, const Slice &slice) const;
    /// The host answers and is listed.
    bool isUp(const Machine &machine) const;

    const std::map<qint64, Contract> &contracts() const { return m_contracts; }
    /// A contract of the account that is not destroyed, or null.
    const Contract *contract(size_t account, qint64 id) const;

    OrderOutcome rent(size_t account, const Order &order);
    enum class StartOutcome { Done, Queued, NoCredit };
    StartOutcome startContract(qint64 id);
    void stopContract(qint64 id);
    void rebootContract(qint64 id);
    void recycleContract(qint64 id);
    void labelContract(qint64 id, const QString &label);
    void destroyContract(qint64 id);
    /// Nothing = the lowest bid that wins now.
    void changeBid(qint64 id, std::optional<qint64> micros);
    /// False if there is no such pending increase.
    bool answerIncrease(qint64 increaseId, size_t account, bool accept);

    /// Binds money to the contract for a discount on the GPU's price while it lasts; each payment makes the discount
    /// anew. The disk keeps its price.
    void prepay(qint64 id, Amount money);
    /// What is left of the money bound to it, and the discount enjoyed with it so far.
    Amount boundTo(const Contract &contract) const;
    Amount discountEnjoyed(const Contract &contract) const;
    /// What destroying it now would give back: the rest less the discount enjoyed less five percent.
    Amount refundOf(const Contract &contract) const;
    /// Hundredths of months that the money lasts at the price without discount.
    static qint64 monthsOf(const Contract &contract, Amount money);

    /// Calls `onWake` with the number when that instant has come, in order with everything else that happens.
    void wakeAt(Instant when, qint64 number) { m_events.add(when, {Event::Kind::Wake, number, 0}); }
    void setOnWake(std::function<void(qint64 number)> onWake) { m_onWake = std::move(onWake); }

    /// Lets a trouble happen `times` times, at once where there is something it can happen to, else to the next.
    void arm(MarketFault fault, int times, Duration duration);
    void disarmAll();

private:
    Contract *live(qint64 id);
    void handle(const Event &event);
    void handleHost(Contract &contract, Event::Kind kind);
    void nextPhase(Contract &contract);
    void bidCheck(Contract &contract);
    void checkCredit(size_t account);
    void scheduleCredit(size_t account);
    void schedulePrepaid(const Contract &contract);
    void prepaidCheck(Contract &contract);

    Rates ratesIn(const Contract &contract, Phase phase, Duration loading) const;
    void enter(Contract &contract, Phase phase);
    void reprice(Contract &contract);
    void openInterval(Contract &contract, Duration loading);
    Duration phaseLength(const Contract &contract, Phase phase) const;
    void release(Contract &contract);
    void schedulePhase(Contract &contract, Duration length);
    void scheduleOutage(const Contract &contract, Instant after);
    void goDown(Contract &contract, Instant until);

    bool isFree(const Machine &machine, quint32 mask, qint64 exceptContract, std::optional<qint64> bid) const;
    bool tryStart(Contract &contract);
    void evictBidders(const Machine &machine, quint32 mask, qint64 exceptContract);
    void evict(Contract &contract);
    void wakeQueue(qint64 machineId);
    bool winsBid(const Contract &contract) const;
    Contract &addContract(size_t account, const Order &order, const Market::Place &place);
    void addTwin(const Contract &original);

    struct ArmedFault
    {
        int times = 0;
        Duration duration{0};
    };
    bool takeFault(MarketFault fault, Duration *duration = nullptr);
    Contract *youngest(bool running);
    void applyTo(MarketFault fault, Contract &contract, Duration duration);
    void applyArmedOnRunning(Contract &contract);

    Market m_market;
    Weather m_weather;
    ChargeBook m_charges;
    Instant m_start;
    Instant m_now;
    EventQueue m_events;
    std::vector<Account> m_accounts;
    std::map<qint64, Contract> m_contracts;
    std::map<qint64, std::vector<qint64>> m_onMachine; ///< contracts that are not destroyed
    std::map<qint64, Weather::Outage> m_orderedOutages;
    std::map<MarketFault, ArmedFault> m_armed;
    qint64 m_lastContract = 0;
    qint64 m_lastIncrease = 700;
    quint64 m_revision = 0;
    std::function<void(qint64)> m_onWake;
};

} // namespace bursar::simulator
