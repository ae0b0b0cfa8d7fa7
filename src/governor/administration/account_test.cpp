#include "governor/administration/administration.h"
#include "governor/context.h"
#include "governor/lookups.h"
#include "governor/reading/read_json.h"
#include "governor/watch/days_left.h"
#include "ledger/account_status_store.h"
#include "vast/calls/charges.h"
#include "vast/calls/current_user.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/search_offers.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using AccountTest = Administration::AccountTest;

/// Collects the answers of the calls, which come in any order, and tells once all are there.
class RunningTest
{
public:
    RunningTest(AccountTest test, std::function<void(Expected<AccountTest>)> done)
        : m_test(std::move(test))
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
        if (!answer)
            m_test.permissions[permission].problem = vast::toError(answer.error(), m_test.account.name).message;
        if (--m_waitingFor == 0) {
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
    auto running = std::make_shared<RunningTest>(std::move(test), std::move(done));
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
