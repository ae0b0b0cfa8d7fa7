#pragma once

#include "foundation/time_types.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace bursar::simulator {

/// Rows by their number, as they are shown.
using Shelf = std::map<qint64, QJsonObject>;

/// Somebody who was asked into a team. Whether and when they accept is drawn when the invitation is sent; it runs out
/// after four hours.
struct Invitation
{
    QString email;
    QString role;
    Instant sentAt;
    Instant acceptedAt;
    qint64 member = 0;

    static constexpr Duration lifetime = std::chrono::hours{4};
    bool isAccepted(Instant now) const { return acceptedAt <= now && acceptedAt < sentAt + lifetime; }
    bool isOpen(Instant now) const { return !isAccepted(now) && now < sentAt + lifetime; }
};

/// Money that went to another account, or came from one.
struct Transfer
{
    qint64 id = 0;
    Instant at;
    qint64 micros = 0; ///< positive: came in
    QString other; ///< the other account's name
};

/// Money that was bound to an instance, or came back from it (negative).
struct PrepaymentNote
{
    qint64 id = 0;
    Instant at;
    qint64 contract = 0;
    qint64 micros = 0;
};

/// Something that costs by the hour and is no instance: a volume, a serverless endpoint.
struct RunningCost
{
    qint64 subject = 0; ///< the volume, the endpoint
    bool isServerless = false;
    qint64 group = 0; ///< the workergroup
    Instant from;
    std::optional<Instant> to;
    qint64 microsPerHour = 0; ///< a volume's, or one worker's
    int coldWorkers = 0;
    int maxWorkers = 0;
};

/// What an account has beside contracts and money.
struct Belongings
{
    Shelf templates;
    Shelf sshKeys;
    Shelf roles;
    Shelf members;
    Shelf subAccounts;
    Shelf jobs;
    std::map<qint64, Instant> nextRuns; ///< of jobs
    Shelf webhooks;
    Shelf volumes;
    Shelf endpoints;
    Shelf workergroups;
    std::map<qint64, Shelf> instanceSshKeys; ///< by contract
    std::map<QString, QString> secrets;
    std::vector<Invitation> invitations;
    std::vector<Transfer> transfers;
    std::vector<PrepaymentNote> prepayments;
    std::vector<RunningCost> costs;
    QJsonObject notificationPreferences;
    QJsonObject profile; ///< what was set of it
    QString teamName; ///< empty: a person's account
};

} // namespace bursar::simulator
