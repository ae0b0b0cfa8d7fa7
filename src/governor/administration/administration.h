#pragma once

#include "domain/account_money.h"
#include "domain/people.h"
#include "domain/policy.h"
#include "foundation/expected.h"

#include <QDate>
#include <QJsonObject>

#include <functional>

namespace bursar::governor {

class Context;

/// Organisation, accounts, teams: what an administrator sets up. Every function is one transaction with its events.
class Administration
{
public:
    explicit Administration(Context &context);

    /// Switching four eyes off is a change under four eyes: it becomes a request, and the error `needs_approval` names
    /// it; everything else is saved.
    Expected<Organisation> setOrganisation(const MemberId &by, const Organisation &organisation);

    /// Refuses names in use, addresses that are not https nor loopback, and any real account in a sample ledger.
    Expected<Account> addAccount(const MemberId &by, const QString &name, const QString &url, const KeyReference &key);
    /// When people are told that its money runs out.
    Expected<void> warnOfAccount(const MemberId &by, const QString &name, const AccountWarning &warning);
    /// Archives: history and invoices stay. Refused while a team that is not archived uses it, naming it.
    Expected<void> removeAccount(const MemberId &by, const QString &name);

    struct Permission
    {
        QString name; ///< `search offers`, `list instances`, `read charges`, `read the account`
        bool ok = false;
        QString problem; ///< for people, when not ok
    };
    struct AccountTest
    {
        Account account;
        std::optional<Money> balance;
        std::optional<Money> credit;
        HourlyRate burnRate;
        std::optional<int> daysLeft;
        std::vector<Permission> permissions;
        bool ok() const;
    };
    /// One harmless call per permission needed. `done` is called once; an error when the key cannot be had at all.
    void testAccount(const QString &name, std::function<void(Expected<AccountTest>)> done);

    struct NewTeam
    {
        QString name;
        QString slug; ///< made from the name when empty
        QString account;
        QString costCenter; ///< code; the node is made when new
        QString leadEmail;
        QString zone = QStringLiteral("UTC");
        Policy policy = Policy::conservative();
        QString reason; ///< of the first policy version
    };
    /// Under four eyes rules wider than the conservative ones are a raise, and so is a move to another cost centre:
    /// they become requests, everything else is saved, and the error `needs_approval` names the request.
    Expected<Team> addTeam(const MemberId &by, const NewTeam &team);
    /// Fields `name lead zone account cost_center`; account and cost centre hold from `fromDay`.
    Expected<Team> changeTeam(const MemberId &by, const QString &slugOrName,
                              const QList<std::pair<QString, QString>> &changes, const QDate &fromDay);
    /// Archives: history stays. Refused while it has instances or open requests.
    Expected<void> removeTeam(const MemberId &by, const QString &slugOrName);

    struct ImportResult
    {
        QStringList teams;
        QStringList accounts;
        QStringList waiting; ///< requests: rules wider than the conservative ones, under four eyes
    };
    /// Today's script's shape or our full one, whole or not at all. `url` is the address of accounts that are added.
    Expected<ImportResult> importTeams(const MemberId &by, const QJsonObject &document, const QString &url);
    /// Our full shape: {"version": 1, "teams": [...]}.
    Expected<QJsonObject> exportTeams() const;

    /// From that UTC day on the instances belong to the team (strangers, or a correction).
    Expected<void> assignInstances(const MemberId &by, const std::vector<InstanceId> &instances, const QString &team,
                                   const QDate &fromDay);

    Expected<QByteArray> backup(const QString &path); ///< SHA-256 of the copy
    static Expected<void> restore(const QString &backup, const QString &target, bool replace);

    struct Finding
    {
        QString check;
        bool ok = true;
        QString detail;
        QString remedy;
        Error::Kind kind = Error::Kind::Environment; ///< how bad, when not ok
    };
    /// Checks ledger, audit trail, keys, network, clock, free disk. `done` is called once.
    void doctor(std::function<void(std::vector<Finding>)> done);

private:
    Context &m_context;
};

} // namespace bursar::governor
