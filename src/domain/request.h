#pragma once

#include "domain/decision.h"
#include "domain/ids.h"

#include <QJsonObject>

namespace bursar {

enum class RequestKind { Rental, Command };
QString toString(RequestKind kind); ///< `rental`, `command`

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
/// running → closed`, a command `requested → submitting → submitted → closed`; an extension goes straight from
/// requested to closed.
bool mayFollow(RequestKind kind, RequestState from, RequestState to);

/// What a rental request asks for; the offer is kept as it was seen.
struct RentalOrder
{
    Proposal proposal;
    HourlyRate priceTolerance; ///< how much dearer the offer may have become; zero = not at all
    bool mayTakeEqualOffer = false; ///< the next cheapest equal offer may be taken when this one is gone
    Waivers waivers = {}; ///< what a second person has let pass
};

enum class InstanceCommand { Start, Stop, Reboot, Destroy, Label, Extend };
QString toString(InstanceCommand command);
std::optional<InstanceCommand> instanceCommandFromText(QStringView text);

struct CommandOrder
{
    InstanceCommand command = InstanceCommand::Stop;
    InstanceId instance;
    QString note; ///< for Label
    std::optional<Instant> until; ///< for Extend
};

QJsonObject toJson(const RentalOrder &order);
std::optional<RentalOrder> rentalOrderFromJson(const QJsonObject &json);
QJsonObject toJson(const CommandOrder &order);
std::optional<CommandOrder> commandOrderFromJson(const QJsonObject &json);

/// Something for the executor, with its state.
struct Request
{
    RequestId id;
    TeamId team;
    RequestKind kind = RequestKind::Rental;
    BatchId batch; ///< empty unless part of several
    RequestState state = RequestState::Requested;
    MemberId by;
    Instant createdAt;
    Instant changedAt;
    QString reason;
    QJsonObject order; ///< RentalOrder or CommandOrder
    std::optional<Decision> decision;
    int policyVersion = 0; ///< of the decision; 0 before
    InstanceId instance;
    std::optional<Instant> plannedEnd; ///< of a rental that runs; extendable
    QString error; ///< for people, when it failed
    int attempts = 0; ///< create calls made so far
    bool cancelAsked = false; ///< a person wants it cancelled; the executor obeys as soon as it safely can

    std::optional<RentalOrder> rental() const;
    std::optional<CommandOrder> command() const;
};

} // namespace bursar
