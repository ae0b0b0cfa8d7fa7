#include "domain/label.h"
#include "governor/context.h"
#include "governor/executor/lease_holder.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/queue_view.h"
#include "governor/upkeep/doctor_findings.h"
#include "ledger/account_store.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace bursar::governor {

namespace {

constexpr qint64 leastFreeBytes = 500LL * 1024 * 1024;

Finding schema(const Context &context)
{
    const int current = ledger::LedgerFile::currentSchemaVersion();
    return goodFinding(QStringLiteral("schema"),
                       QStringLiteral("Version %1 of %2.").arg(context.facts().schemaVersion).arg(current));
}

Finding fileMode(const QString &path)
{
    const QString check = QStringLiteral("file mode");
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((QFile::permissions(path) & others) == QFileDevice::Permissions{})
        return goodFinding(check, QStringLiteral("Only you can read the ledger."));
    return {check, false, QStringLiteral("Other users of this machine can read or change %1.").arg(path),
            QStringLiteral("Run: chmod 600 %1").arg(path), Error::Kind::Environment};
}

Finding freeDisk(const QString &path)
{
    const QString check = QStringLiteral("free disk");
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const qint64 free = storage.bytesAvailable();
    const QString detail = QStringLiteral("%1 MB free where the ledger is.").arg(free / (1024 * 1024));
    if (!storage.isValid() || free >= leastFreeBytes)
        return goodFinding(check, storage.isValid() ? detail : QStringLiteral("The free space cannot be told here."));
    return {check, false, detail, QStringLiteral("Make room: a full disk stops the record of what runs."),
            Error::Kind::Environment};
}

Finding executorLease(Context &context)
{
    const QString check = QStringLiteral("executor");
    if (const auto holder = liveHolder(context.database(), context.surroundings().realNow()))
        return goodFinding(check, QStringLiteral("%1 carries out requests.").arg(*holder));
    const auto open = ledger::RequestStore(context.database()).open();
    if (!open)
        return badFinding(check, open.error());
    const auto contracts = ledger::ContractStore(context.database()).all();
    if (!contracts)
        return badFinding(check, contracts.error());
    if (open->empty() && contracts->empty())
        return goodFinding(check, QStringLiteral("Nobody carries out requests now, and nothing waits or runs."));
    return {check, false,
            QStringLiteral("Nobody carries out requests: %1 wait, and %2 instances run without being watched.")
                .arg(open->size())
                .arg(contracts->size()),
            QStringLiteral("Open the desktop, or start: bursarctl broker"), Error::Kind::Environment};
}

/// Two ledgers on one key do not see each other's money.
Finding otherLedgers(Context &context)
{
    const QString check = QStringLiteral("other ledgers");
    const auto seen = ledger::ContractStore(context.database()).lastSeen();
    if (!seen)
        return badFinding(check, seen.error());
    QStringList foreign;
    for (const ledger::LastSeen &row : *seen) {
        const auto label = RentalLabel::parse(row.observed.label);
        if (label && ledgerOf(label->request.toString()) != context.facts().id)
            foreign.append(row.instance.toString());
    }
    if (foreign.isEmpty())
        return goodFinding(check, QStringLiteral("No instance carries another ledger's label."));
    return {check, false,
            QStringLiteral("Another ledger of Bursar uses the same account: it rented %1.")
                .arg(foreign.join(QLatin1String(", "))),
            QStringLiteral("Let one ledger alone use an account, or give each an account of its own."),
            Error::Kind::Environment};
}

/// A channel by which people are told and that does not work now.
Finding noticeChannels(Context &context)
{
    const QString check = QStringLiteral("notices");
    const auto troubles = LedgerReader(context.database()).channelTroubles();
    if (!troubles)
        return badFinding(check, troubles.error());
    QStringList problems;
    for (const ChannelTrouble &trouble : *troubles)
        problems.append(QStringLiteral("%1: %2").arg(trouble.channel, trouble.problem));
    if (problems.isEmpty())
        return goodFinding(check, QStringLiteral("Every channel that was used has taken its last message."));
    return {check, false, problems.join(QLatin1Char(' ')),
            QStringLiteral("Check the settings, then run: bursarctl notification test"), Error::Kind::Environment};
}

/// Examines one account after the other.
struct AccountRound
{
    Administration *administration = nullptr;
    Context *context = nullptr;
    std::vector<Account> left;
    std::vector<AccountExam> exams;
    std::function<void(const std::vector<AccountExam> &)> done;

    static void next(const std::shared_ptr<AccountRound> &round)
    {
        if (round->left.empty()) {
            round->done(round->exams);
            return;
        }
        const Account account = round->left.front();
        round->left.erase(round->left.begin());
        round->administration->testAccount(account.name,
                                           [round, account](const Expected<Administration::AccountTest> &test) {
                                               const vast::LineState line = round->context->lineState(account.id);
                                               round->exams.push_back({account.name, account.isSample(), test,
                                                                       line.answered, line.failure, line.clockAhead});
                                               next(round);
                                           });
    }
};

QStringList keychainEntries(const std::vector<Account> &accounts)
{
    QStringList entries;
    for (const Account &account : accounts) {
        if (account.key.kind == KeyReference::Kind::Keychain)
            entries.append(account.key.name);
    }
    return entries;
}

} // namespace

void Administration::doctor(std::function<void(std::vector<Finding>)> done)
{
    ledger::Database &database = m_context.database();
    const QString path = database.path();
    std::vector<Finding> findings{schema(m_context),        fileMode(path),          freeDisk(path),
                                  executorLease(m_context), otherLedgers(m_context), noticeChannels(m_context)};
    auto round = std::make_shared<AccountRound>();
    round->administration = this;
    round->context = &m_context;
    if (auto accounts = ledger::AccountStore(database).all(); accounts)
        round->left = *std::move(accounts);
    else
        findings.push_back(badFinding(QStringLiteral("accounts"), accounts.error()));

    // What takes long is looked at aside: nothing that the executor does may wait for it.
    m_context.background().run([path, entries = keychainEntries(round->left), findings = std::move(findings), round,
                                done = std::move(done)]() -> Background::Told {
        std::vector<Finding> all = examineLedger(path);
        all.insert(all.end(), findings.begin(), findings.end());
        all.push_back(examineKeychain(entries));
        return [all, round, done] {
            round->done = [all, done, context = round->context](const std::vector<AccountExam> &exams) {
                std::vector<Finding> found = all;
                const std::vector<Finding> ofAccounts = accountFindings(exams);
                found.insert(found.end(), ofAccounts.begin(), ofAccounts.end());
                // The examination has made its calls: the queues to Vast.ai with what they have learned.
                for (const auto &[account, queue] : context->queueStates())
                    found.push_back(
                        goodFinding(QStringLiteral("queue %1").arg(account), inWords(viewOf(account, queue))));
                done(found);
            };
            AccountRound::next(round);
        };
    });
}

} // namespace bursar::governor
