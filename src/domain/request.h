#pragma once

#include "domain/decision.h"
#include "domain/ids.h"

#include <QJsonObject>

namespace bursar {

/// A rental and a command are the executor's; a change (of a policy or a budget) and a transfer of budget are carried
/// out when a second person approves them, a transfer of credit between accounts by the executor after that. Access
/// (members, roles and keys at Vast.ai) is the executor's, too.
enum class RequestKind { Rental, Command, Change, Transfer, Access };
QString toString(RequestKind kind); ///< `rental`, `command`, `change`, `transfer`, `access`
std::optional<RequestKind> requestKindFromText(QStringView text);

enum class RequestState {
    Requested,
    AwaitingApproval,
    Approved,
    Rejected,
    Reserved,
    Submitting,
    Submitted,
    Running,
    Closed,
    Denied,
    Failed,
    Cancelled
};
QString toString(RequestState state); ///< `requested`, `awaiting_approval`, …
std::optional<RequestState> requestStateFromText(QStringView text);
/// closed, denied, rejected, failed, cancelled
bool isEnd(RequestState state);
/// The arrows of the design: a rental `requested → (awaiting_approval → approved) → reserved → submitting → submitted →
/// running → closed`, a command `requested → (awaiting_approval → approved) → submitting → submitted → closed`; an
/// extension goes straight from requested or approved to closed. What has become dearer since it was approved, or
/// breaks another rule, waits for approval again. A change or a
/// transfer `requested → awaiting_approval → approved → closed`, or denied when what it rests on has moved meanwhile; a
/// transfer of credit goes from approved to submitting and from there to closed or failed.
bool mayFollow(RequestKind kind, RequestState from, RequestState to);

/// One arrow, and what takes a request along it.
struct RequestArrow
{
    RequestState from;
    RequestState to;
    const char *when; ///< half a sentence, English
};
/// The state machine of a kind as a table, in the order of a request's life. There are no other arrows.
const std::vector<RequestArrow> &requestArrows(RequestKind kind);

/// What a person let pass when they approved a rental or a command, and what it was to cost then.
struct Grant
{
    MemberId by;
    Instant at;
    Waivers waivers; ///< the rules of the reasons that they saw
    Money total; ///< over the planned time
    QString note;
    /// What passes at that total: what was granted, unless it has become more than 5 % dearer since.
    Waivers waiversFor(Money now) const;
    friend bool operator==(const Grant &, const Grant &) = default;
};

/// What a rental request asks for; the offer is kept as it was seen.
struct RentalOrder
{
    Proposal proposal;
    HourlyRate priceTolerance; ///< how much dearer an hour of the offer may have become; zero = not at all
    bool mayTakeEqualOffer = false; ///< the next cheapest equal offer may be taken when this one is gone
    QString exceptionReason; ///< why an exception is asked for where the policy refuses; empty: none is
    std::optional<Grant> grant; ///< since it was approved
    /// A true price per hour that somebody approved, but which it has outgrown: a person is asked again.
    std::optional<HourlyRate> priceBefore = {};

    /// What may pass of a proposal: what was granted, unless it has become more than 5 % dearer since.
    Waivers waiversFor(const Proposal &now) const;
    /// Whether the person takes the same offer at its price of now, too.
    bool tolerates(const Offer &now) const;
};

/// Where a rental goes that has been decided.
enum class RentalCourse { Reserve, AskPerson, Refuse };
/// Refused is what the policy denies, unless an exception is asked for and each reason names it as a remedy.
RentalCourse courseOf(const Decision &decision, const RentalOrder &order);

enum class InstanceCommand {
    Start,
    Stop,
    Reboot,
    Destroy,
    Label,
    Extend,
    AcceptPrice, ///< a host's price increase
    RejectPrice,
    Prepay, ///< reserves: binds money to the instance for a discount
    Recycle, ///< makes the container anew from its image: what it holds is lost, the GPU is kept
    ChangeBid, ///< of an interruptible instance
};
QString toString(InstanceCommand command);
std::optional<InstanceCommand> instanceCommandFromText(QStringView text);

/// What the executor found that a command saves, when it sent it; booked once the command is confirmed.
struct SavingClaim
{
    QString kind; ///< a saving's, `idle_gpu`
    Money perDay;
    friend bool operator==(const SavingClaim &, const SavingClaim &) = default;
};

struct CommandOrder
{
    InstanceCommand command = InstanceCommand::Stop;
    InstanceId instance;
    QString note = {}; ///< for Label
    std::optional<Instant> until = {}; ///< for Extend
    qint64 priceIncrease = 0; ///< for AcceptPrice and RejectPrice: Vast.ai's number
    Money amount = {}; ///< for Prepay
    std::optional<SavingClaim> saving = {};
    HourlyRate bid = {}; ///< for ChangeBid: for the whole machine
    Money total = {}; ///< what the run costs with it, from its start to its end, when it was decided last
    std::optional<Grant> grant = {}; ///< since it was approved
    std::optional<Instant> notBefore = {}; ///< until then it can be taken back
};

QJsonObject toJson(const RentalOrder &order);
std::optional<RentalOrder> rentalOrderFromJson(const QJsonObject &json);
QJsonObject toJson(const CommandOrder &order);
std::optional<CommandOrder> commandOrderFromJson(const QJsonObject &json);

/// Something for the executor, with its state.
struct Request
{
    RequestId id;
    TeamId team; ///< empty: none, as when the organisation's budget is to change
    RequestKind kind = RequestKind::Rental;
    BatchId batch; ///< empty unless part of several
    RequestState state = RequestState::Requested;
    MemberId by;
    Instant createdAt;
    Instant changedAt;
    QString reason;
    QJsonObject order; ///< RentalOrder, CommandOrder, ChangeOrder, TransferOrder or CreditTransferOrder
    std::optional<Decision> decision;
    int policyVersion = 0; ///< of the decision; 0 before
    InstanceId instance;
    std::optional<Instant> plannedEnd; ///< of a rental that runs; extendable
    QString error; ///< for people, when it failed
    int attempts = 0; ///< create calls made so far
    bool cancelAsked = false; ///< a person wants it cancelled; the executor obeys as soon as it safely can
    MemberId answerer; ///< who should answer it, as somebody who was asked has said; anybody else still may

    std::optional<RentalOrder> rental() const;
    std::optional<CommandOrder> command() const;
};

} // namespace bursar
