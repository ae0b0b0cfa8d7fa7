#include "governor/administration/administration.h"
#include "governor/context.h"
#include "governor/lookups.h"
#include "governor/reading/read_json.h"
#include "ledger/account_status_store.h"
#include "vast/calls/charges.h"
#include "vast/calls/current_user.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/search_offers.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using AccountTest = Administration::AccountTest;
using std::chrono_literals::operator""s;

/// More than what an answer's way and a Date header's whole seconds explain.
constexpr Duration mostClockError = 60s;

/// A clock that is off is no matter of permissions, but a key cannot be used well beside it.
std::optional<Administration::Permission> troubleWithClock(const std::optional<Duration> &ahead)
{
    if (!ahead || std::chrono::abs(*ahead) <= mostClockError)
        return std::nullopt;
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::chrono::abs(*ahead)).count();
    return Administration::Permission{
        QStringLiteral("agree about the time"), false,
        QStringLiteral(
            "This machine's clock is wrong: it is %1 seconds %2 Vast.ai's. Let it be set by the network, for "
            "example: timedatectl set-ntp true")
            .arg(seconds)
            .arg(*ahead > Duration{0} ? QStringLiteral("behind") : QStringLiteral("ahead of"))};
}

/// Collects the answers of the calls, which come in any order, and tells once all are there.
class RunningTest
{
public:
    RunningTest(const Context &context, AccountTest test, std::function<void(Expected<AccountTest>)> done)
        : m_context(context)
        , m_test(std::move(test))
        , m_done(std::move(done))
    {
        for (const QString &name : {QStringLiteral("search offers"), QStringLiteral("list instances"),
                                    QStringLiteral("read charges"), QStringLiteral("read the account")})
            m_test.permissions.push_back({name, false, {}});
    }

    template <class T>
    void answered(size_t permission, const vast::Result<T> &answer)
    {
        m_test.permissions[permission].ok = bool(answer);
        if (!answer) {
            const Error error = vast::toError(answer.error(), m_test.account.name);
            m_test.permissions[permission].problem = QString(error.message + QLatin1Char(' ') + error.remedy).trimmed();
        }
        if (--m_waitingFor == 0) {
            if (const auto clock = troubleWithClock(m_context.lineState(m_test.account.id).clockAhead))
                m_test.permissions.push_back(*clock);
            estimateDaysLeft();
            m_done(std::move(m_test));
        }
    }
    AccountTest &test() { return m_test; }

private:
    void estimateDaysLeft()
    {
        if (m_test.balance && m_test.credit)
            m_test.daysLeft = daysLeft(*m_test.balance + *m_test.credit, m_test.burnRate);
    }

    const Context &m_context;
    AccountTest m_test;
    std::function<void(Expected<AccountTest>)> m_done;
    int m_waitingFor = 4;
};

void noteInstances(AccountTest &test, const vast::Result<vast::InstanceList> &answer)
{
    if (!answer)
        return;
    for (const Instance &instance : answer->instances) {
        const InstanceState state = stateOf(instance);
        if (billsGpu(state))
            test.burnRate += instance.pricePerHour;
        if (billsDisk(state))
            test.burnRate += storagePerHour(instance.storageCost, instance.disk);
    }
}

} // namespace

bool Administration::AccountTest::ok() const
{
    return std::all_of(permissions.begin(), permissions.end(), [](const Permission &one) { return one.ok; });
}

void Administration::testAccount(const QString &name, std::function<void(Expected<AccountTest>)> done)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account) {
        done(account.failure());
        return;
    }
    const Expected<QByteArray> key = m_context.surroundings().keyFor(*account);
    const Expected<vast::Client *> client = m_context.client(*account);
    if (!key || !client) {
        m_context.remoteReads().ask(
            account->id, read_kind::test, {}, key ? client.error() : key.error(),
            [account = *account, done](const Expected<QJsonObject> &answer) {
                const auto test = answer ? accountTestFromJson(account, *answer) : std::nullopt;
                done(test ? Expected<AccountTest>(*test) : answer ? unreadableAnswer() : answer.failure());
            });
        return;
    }
    AccountTest test;
    test.account = *account;
    auto running = std::make_shared<RunningTest>(m_context, std::move(test), std::move(done));
    const auto priority = vast::Priority::Person;
    const QDate today = localDate(m_context.now(), QTimeZone::utc());

    vast::OfferQuery question;
    question.limit = 1;
    (*client)->send(vast::calls::searchOffers(question), priority,
                    [running](const auto &answer) { running->answered(0, answer); });
    (*client)->send(vast::calls::listInstances(), priority, [running](const auto &answer) {
        noteInstances(running->test(), answer);
        running->answered(1, answer);
    });
    (*client)->send(vast::calls::listCharges(today, today), priority,
                    [running](const auto &answer) { running->answered(2, answer); });
    (*client)->send(vast::calls::currentUser(), priority, [running, &context = m_context](const auto &answer) {
        if (answer) {
            running->test().balance = answer->balance;
            running->test().credit = answer->credit;
            const auto kept = ledger::AccountStatusStore(context.database())
                                  .save(running->test().account.id, {answer->balance, answer->credit, context.now()});
            if (!kept) // the answer is as good
                qWarning("The balance could not be kept in the ledger: %s", qUtf8Printable(kept.error().message));
        }
        running->answered(3, answer);
    });
}

} // namespace bursar::governor
