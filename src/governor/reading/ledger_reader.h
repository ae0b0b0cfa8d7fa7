#pragma once

#include "domain/app_roles.h"
#include "foundation/expected.h"
#include "governor/reading/views.h"

#include <functional>

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

struct AccessState;
struct AccountMonth;
struct InstanceStory;
struct MonthStatement;
struct BudgetHolder;
struct OwnerForecast;
struct PolicyReplay;
struct ReplayDraft;
struct TeamSuggestion;
struct PriceIncreaseView;
struct ResourceView;
struct SavingsView;
struct SpendQuestion;
struct SpendReport;
struct SpendSegment;

/// Reads the ledger for desks, reports and exports. One connection of its own or a borrowed one; never writes.
/// Belongs to one thread. `now` is handed in, since the ledger's time may be virtual.
class LedgerReader
{
public:
    /// Opens a connection of its own (for a pool thread).
    static Expected<std::unique_ptr<LedgerReader>> open(const QString &path);
    explicit LedgerReader(ledger::Database &borrowed);
    ~LedgerReader();
    LedgerReader(const LedgerReader &) = delete;
    LedgerReader &operator=(const LedgerReader &) = delete;

    /// Of one moment, however others write meanwhile.
    /// `by`: who looks at it, whose own budgets stand among each team's.
    Expected<DeskSnapshotPtr> snapshot(Instant now, const MemberId &by = {}) const;
    /// Equal as long as nothing that a snapshot shows has changed (but what moves with the time alone); cheap.
    Expected<QByteArray> changeStamp() const;
    Expected<Organisation> organisation() const;
    Expected<std::vector<AccountView>> accounts(Instant now, bool withArchived = false) const;
    /// How its balance of the month's first day became that of its last. A usage error when there is no such account.
    Expected<AccountMonth> accountMonth(const QString &account, Month month, Instant now) const;
    /// Templates, volumes, endpoints and what else accounts hold beside instances, by account, kind and name.
    Expected<std::vector<ResourceView>> resources() const;
    Expected<std::vector<TeamView>> teams(Instant now, bool withArchived = false, const MemberId &by = {}) const;
    /// Members, roles, keys, reviews and Vast.ai's log of all accounts.
    Expected<AccessState> access(Instant now) const;
    /// Who is what in Bursar.
    Expected<RoleBook> roles() const;
    /// By slug or display name; a usage error that lists the teams when there is none.
    Expected<TeamView> team(const QString &slugOrName, Instant now) const;
    Expected<std::vector<PolicyVersion>> policyHistory(const TeamId &team) const;
    Expected<std::vector<InstanceView>> instances(Instant now, bool withGone = false) const;
    Expected<InstanceView> instance(InstanceId id, Instant now) const;
    /// What happened to it since it was asked for: events, states, costs by day.
    Expected<InstanceStory> instanceStory(InstanceId id, Instant now) const;
    Expected<std::vector<RequestView>> requests(const std::optional<TeamId> &team,
                                                const std::optional<RequestState> &state, int limit = 0) const;
    Expected<RequestView> request(const QString &id) const;
    Expected<Standing> standing(const TeamId &team, Instant now) const;
    Expected<QString> memberName(const MemberId &id) const;

    /// What could be saved now, dearest first, and what was saved. Without `team`: everybody's.
    Expected<SavingsView> savings(Instant now, const std::optional<TeamId> &team = {}) const;
    /// What hosts have proposed and nobody has answered yet, the nearest deadline first.
    Expected<std::vector<PriceIncreaseView>> priceIncreases(Instant now) const;

    enum class SpendingKey { Team, Department, CostCenter, Member, Gpu, Account, Label, Day };
    /// Both days inclusive, in the organisation's zone; highest first (days in order).
    Expected<std::vector<SpendingRow>> spending(SpendingKey by, QDate from, QDate to, Instant now) const;
    Expected<std::vector<DailySpend>> dailySpend(QDate from, QDate to, Instant now) const;
    /// With the period before beside it: what changed, why, and which days stand out.
    Expected<SpendReport> spendReport(const SpendQuestion &question) const;
    /// The metered pieces behind a row of that report, by instance and time.
    Expected<std::vector<SpendSegment>> spendSegments(const SpendQuestion &question, const QString &key) const;

    /// Where budgets will stand at the end of day and month, of all teams and at the end of the organisation.
    Expected<std::vector<OwnerForecast>> forecasts(Instant now) const;
    /// Who has budgets or could have some, as the tree has them, and where each stands.
    Expected<std::vector<BudgetHolder>> budgetHolders(Instant now) const;
    /// What rules that are not saved yet would have done with the rentals of the last days.
    Expected<PolicyReplay> replay(const ReplayDraft &draft, Instant now, int days = 90) const;
    /// Limits of teams that do not fit what they do.
    Expected<std::vector<TeamSuggestion>> suggestions(Instant now) const;

    /// A month beside Vast.ai's bill, with what hinders closing it.
    Expected<MonthStatement> monthStatement(Month month, Instant now) const;
    /// The month's invoices as they would be issued now.
    Expected<std::vector<Invoice>> invoiceDrafts(Month month) const;
    Expected<std::vector<Invoice>> invoices() const;
    Expected<Invoice> invoice(const QString &number) const;
    Expected<QByteArray> invoicePdf(const QString &number) const;

    Expected<NotificationSettings> notificationSettings() const;
    /// Newest first; without `all` only those that wait for a person. Covered ones are left out.
    Expected<std::vector<NoticeView>> notices(Instant now, bool all) const;
    Expected<std::vector<ChannelTrouble>> channelTroubles() const;

    struct AuditFilter
    {
        std::optional<Instant> from;
        std::optional<Instant> to;
        std::optional<TeamId> team;
        std::optional<QString> action;
        std::optional<MemberId> by;
        qint64 after = 0;
        qint64 before = 0;
        bool newestFirst = false;
        int limit = 0;
    };
    Expected<std::vector<AuditRow>> auditRows(const AuditFilter &filter) const;
    Expected<void> forEachAuditRow(const std::function<void(const AuditRow &)> &row) const;

    struct AuditAnchor
    {
        qint64 seq = 0;
        QByteArray hash;
    };
    struct AuditVerification
    {
        qint64 events = 0;
        qint64 first = 0;
        qint64 last = 0;
        QByteArray root;
        bool ok = true;
        qint64 firstBad = 0;
        QString problem;
    };
    Expected<AuditVerification> verifyAudit(const std::vector<AuditAnchor> &anchors = {}) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bursar::governor
