#pragma once

// What desks show: values read from the ledger in one piece, immutable, safe to hand to other threads.

#include "domain/account_money.h"
#include "domain/audit_event.h"
#include "domain/budget_transfer.h"
#include "domain/instance_condition.h"
#include "domain/invoice.h"
#include "domain/notice.h"
#include "domain/notification_settings.h"
#include "domain/owner_orders.h"
#include "domain/people.h"
#include "domain/policy.h"
#include "domain/policy_templates.h"
#include "domain/rental_template.h"
#include "domain/request.h"
#include "domain/standing.h"

#include <algorithm>
#include <memory>

namespace bursar::governor {

struct TeamView
{
    Team team;
    QString accountName;
    QString costCenterCode;
    PolicyVersion policy; ///< in force now; number 0 when none is
    Standing standing;
};

struct InstanceView
{
    InstanceId id;
    QString label;
    QString note;
    TeamId team; ///< empty: a stranger
    QString teamName;
    QString teamSlug;
    AccountId account;
    RequestId request;
    InstanceState state = InstanceState::Unknown;
    QString gpuName;
    int numGpus = 0;
    HourlyRate pricePerHour; ///< true price: GPU and disk
    HourlyRate diskPerHour; ///< what it costs while stopped
    Gigabytes disk;
    Instant startedAt;
    Money costSoFar;
    Money costToday; ///< of the UTC day, as Vast.ai charges
    std::optional<Instant> endsAt; ///< planned end
    MachineId machine; ///< empty: not told
    QString why; ///< what it was rented for
    QString jupyterAddress; ///< empty when its notebooks do not answer directly; the token is Vast.ai's to tell
    std::optional<Gigabytes> gpuMemoryUsed;
    std::optional<Gigabytes> memoryUsed; ///< of the host's memory
    int gpuRamMb = 0; ///< of one GPU; 0: not told
    std::optional<Instant> idleSince;
    bool isBid = false;
    QString location;
    QString image;
    QString sshCommand; ///< empty when not reachable
    QString statusMessage;
    std::optional<int> gpuUtilPercent;
    QString ruleBroken; ///< why a rule warns of it or stops it; empty: none does
    std::optional<Instant> stopsAt; ///< by that rule, unless a person vetoes
    bool stopHeld = false; ///< too many would stop at once: a person decides
    MemberId by;
    QString byName;
    bool stranger = false;
    bool gone = false;
    std::optional<ConditionReport> condition; ///< what is wrong with it
    /// The call that made a stranger, as far as Vast.ai's own audit log tells.
    struct Origin
    {
        qint64 apiKey = 0; ///< the number of the key that made the call
        QString address; ///< where it came from
        Instant at;
        friend bool operator==(const Origin &, const Origin &) = default;
    };
    std::optional<Origin> origin;
    /// Vast.ai itself stops it then, even if no Bursar runs; empty: it does not.
    std::optional<Instant> outsideStop;
    QString outsideStopTrouble; ///< why Vast.ai does not, when it was asked

    /// It runs, and its GPU does nothing.
    bool isIdle() const { return state == InstanceState::Running && idleSince.has_value(); }
    /// What an hour costs in the state that it is in.
    HourlyRate costNow() const
    {
        return billsGpu(state) ? pricePerHour : billsDisk(state) ? diskPerHour : HourlyRate();
    }
    /// What is still to come until the planned end if it stays in its state; none without an end.
    std::optional<Money> costUntilEnd(Instant now) const
    {
        return endsAt ? std::optional(costOver(costNow(), std::max(*endsAt - now, Duration{0}))) : std::nullopt;
    }
    friend bool operator==(const InstanceView &, const InstanceView &) = default;
};

/// Credit that shall move between accounts at Vast.ai, with their names.
struct CreditTransferView
{
    AccountId from;
    AccountId to;
    QString fromName;
    QString toName;
    Money amount;
    friend bool operator==(const CreditTransferView &, const CreditTransferView &) = default;
};

struct RequestView
{
    Request request;
    QString teamName;
    QString teamSlug;
    QString byName;
    QString summary; ///< `2 × RTX 4090, 20 GB, 8 h` or `Stop instance 31855870`
    QString answererName = {}; ///< who should answer it; empty: anybody who may
    QString grantedBy = {}; ///< who approved a rental
    QString waitsFor = {}; ///< what an open request waits for, where that takes long; for people
    /// The offer of a rental that waits for a person, as it was seen since; nothing before the first look.
    struct OfferNow
    {
        std::optional<Offer> offer; ///< nothing: it is gone
        Instant at;
    };
    std::optional<OfferNow> offerNow = {};
    // With the owners' names, of requests of these kinds.
    std::optional<ChangeOrder> change = {};
    std::optional<BudgetTransfer> transfer = {}; ///< as it would be made now

    /// What a waiting rental would be at the price of now; else as it was asked for. Nothing of other kinds.
    std::optional<Proposal> proposalNow() const
    {
        const auto rental = request.rental();
        if (!rental)
            return std::nullopt;
        Proposal proposal = rental->proposal;
        if (offerNow && offerNow->offer)
            proposal.offer = *offerNow->offer;
        return proposal;
    }
    /// What an hour cost when it was asked for or approved last.
    std::optional<HourlyRate> priceThen() const
    {
        const auto rental = request.rental();
        return rental ? std::optional(rental->priceBefore.value_or(truePricePerHour(rental->proposal))) : std::nullopt;
    }
    std::optional<CreditTransferView> credit = {};
};

struct AccountView
{
    Account account;
    std::optional<Money> balance;
    std::optional<Money> credit;
    std::optional<Instant> balanceAt;
    HourlyRate burnRate; ///< of all its instances
    std::optional<int> daysLeft;
    std::optional<Instant> emptyAt; ///< when all that it pays for stops, if it goes on as now
    AccountWarning warning; ///< when people are told that its money runs out
    bool isLow = false; ///< by that warning
    QStringList teams; ///< display names

    /// What it had when it was asked last; nothing before.
    std::optional<Money> spendable() const
    {
        return balance || credit ? std::optional(balance.value_or(Money()) + credit.value_or(Money())) : std::nullopt;
    }
};

/// A row of the audit trail with names instead of ids.
struct AuditRow
{
    AuditEvent event;
    QString byName;
    QString teamName;
};

/// Spend of one key (team, day, …) over a span of days; charges where they are there, segments else.
struct SpendingRow
{
    QString key;
    QString label; ///< for people
    MeterAmounts amounts;
};

/// One bar of the chart: a team's cost on a day.
struct DailySpend
{
    QDate day;
    TeamId team; ///< empty: unallocated
    Money amount;
};

/// The queue of one account to Vast.ai: what it has learned of each endpoint's limit.
struct QueueView
{
    struct Endpoint
    {
        QString name;
        Duration interval; ///< learned, between two calls
        std::optional<Duration> published;
        int waiting = 0;
        std::optional<Instant> lastRefused;
        std::optional<Instant> silentUntil; ///< it does not answer; asked again then
        friend bool operator==(const Endpoint &, const Endpoint &) = default;
    };
    QString account;
    std::vector<Endpoint> endpoints;
    int searchRowsUsed = 0; ///< today, UTC
    int searchRowsMost = 0;
    std::optional<Instant> searchRowsGoneUntil;
    friend bool operator==(const QueueView &, const QueueView &) = default;
};

/// What the executor is doing, and what waits at the queues.
struct ExecutorState
{
    bool holdsLease = false; ///< this process is the executor
    bool alive = false; ///< some process is
    QString holder; ///< for people
    std::optional<Instant> lastWatch; ///< last complete list of all accounts
    bool queueHealthy = true;
    QString queueTrouble;
    struct Waiting
    {
        QString endpoint;
        QString why;
        Instant until;
        Instant since;
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };
    std::vector<Waiting> waiting; ///< next ones first
    std::vector<QueueView> queues; ///< of this process, one per account that it has called
    friend bool operator==(const ExecutorState &, const ExecutorState &) = default;
};

/// Something that people were told, with names.
struct NoticeView
{
    Notice notice;
    QString teamName; ///< empty: not one team's
    QString acknowledgedByName;
    Instant showsFrom; ///< on the desktop: after the quiet hours
};

/// A channel that does not take notices now.
struct ChannelTrouble
{
    QString channel; ///< `email`, `webhook`
    QString problem; ///< a sentence
    Instant since;
    bool givenUp = false; ///< some notice is not tried any more
    friend bool operator==(const ChannelTrouble &, const ChannelTrouble &) = default;
};

/// Everything that the pages show, of one moment.
struct DeskSnapshot
{
    Instant now;
    Organisation organisation;
    std::vector<AccountView> accounts;
    std::vector<TeamView> teams;
    std::vector<InstanceView> instances; ///< alive ones, strangers included
    std::vector<RequestView> requests; ///< newest first, at most 500
    std::vector<RentalTemplate> templates; ///< of all teams, by name
    std::vector<OwnPolicyTemplate> policyTemplates; ///< the organisation's own, by name
    std::vector<DailySpend> monthByDay; ///< current month in the organisation's zone
    std::vector<NoticeView> notices; ///< that wait for a person, newest first
    std::vector<ChannelTrouble> channelTroubles;
    NotificationSettings notifications; ///< how people are told beside the window
    ExecutorState executor;
    qint64 auditEvents = 0;
    bool sample = false;
};
using DeskSnapshotPtr = std::shared_ptr<const DeskSnapshot>;

} // namespace bursar::governor
