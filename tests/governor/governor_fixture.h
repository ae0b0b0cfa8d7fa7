#pragma once

#include "foundation/virtual_time.h"
#include "governor/governor.h"
#include "ledger/charge_store.h"
#include "ledger/contract_store.h"
#include "ledger/ledger.h"
#include "ledger/segment_store.h"
#include "vast/transport.h"

#include <QTemporaryDir>
#include <QTest>

namespace bursar::governor {

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(outcome_.hasValue(),                                                                                  \
                 qPrintable(outcome_.hasValue()                                                                        \
                                ? QString()                                                                            \
                                : outcome_.error().code + QStringLiteral(": ") + outcome_.error().message));           \
    } while (false)

/// Refused with this code and kind, in words.
#define VERIFY_FAILS(expression, kind_, code_)                                                                         \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(!outcome_.hasValue(), "it was not refused");                                                          \
        QCOMPARE(outcome_.error().code, QStringLiteral(code_));                                                        \
        QVERIFY(outcome_.error().kind == Error::Kind::kind_);                                                          \
        QVERIFY(!outcome_.error().message.isEmpty() && !outcome_.error().remedy.isEmpty());                            \
    } while (false)

/// 2026-03-10T12:00:00Z, a Tuesday.
constexpr Instant fixtureStart = instantFromMillis(1'773'144'000'000);

/// Answers by path from a table; remembers what was asked. Never from inside `send`.
class ScriptedTransport final : public vast::Transport
{
public:
    explicit ScriptedTransport(Timers &timers)
        : m_timers(timers)
    {
    }
    SendId send(vast::HttpRequest request, Done done) override
    {
        ++sent;
        lastBody = request.body;
        vast::HttpAnswer answer;
        answer.status = 404;
        answer.body = QByteArrayLiteral("{\"success\":false,\"error\":\"not_found\",\"msg\":\"no such route\"}");
        for (const auto &[path, scripted] : answersByPath) {
            if (request.url.path().contains(path))
                answer = scripted;
        }
        m_timers.callAfter(std::chrono::milliseconds{50}, [this, answer, done = std::move(done)] {
            if (failure)
                done(Unexpected{*failure});
            else
                done(answer);
        });
        return static_cast<SendId>(sent);
    }
    void abort(SendId) override { }

    std::map<QString, vast::HttpAnswer> answersByPath;
    std::optional<vast::TransportFailure> failure; ///< instead of every answer
    QByteArray lastBody;
    int sent = 0;

private:
    Timers &m_timers;
};

/// A ledger in a folder of its own, on virtual time, with one account and, if asked, one team.
class GovernorFixture
{
public:
    explicit GovernorFixture(ClockKind clock = ClockKind::Simulator)
        : m_clock(clock)
    {
        auto made = Governor::create(path(), surroundings(), QStringLiteral("Ada"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        governor = *std::move(made);
        ada = *governor->actor(QStringLiteral("Ada"));
    }

    Surroundings surroundings()
    {
        Surroundings made;
        made.timers = &time;
        made.chance = &chance;
        made.clock = m_clock;
        made.realNow = [] { return fixtureStart; };
        made.transportFor = [this](const Account &) -> Expected<vast::Transport *> { return &transport; };
        made.keyFor = [](const Account &) -> Expected<QByteArray> { return QByteArrayLiteral("test-key"); };
        made.processName = QStringLiteral("test");
        return made;
    }
    QString path() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    Account addAccount(const QString &name = QStringLiteral("Research EU"))
    {
        auto added = governor->administration().addAccount(ada, name, QStringLiteral("http://127.0.0.1:9000"),
                                                           {KeyReference::Kind::Environment, QStringLiteral("KEY")});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    Team addTeam(const QString &name, const QString &account = QStringLiteral("Research EU"),
                 const QString &costCenter = QStringLiteral("4100"))
    {
        Administration::NewTeam wish;
        wish.name = name;
        wish.account = account;
        wish.costCenter = costCenter;
        auto added = governor->administration().addTeam(ada, wish);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }

    /// Writes past the governor, through a connection and an author of its own.
    template <class Write>
    Expected<void> record(Write write)
    {
        auto database = ledger::LedgerFile::open(path());
        if (!database)
            return database.failure();
        auto transaction = ledger::RecordTransaction::begin(**database, {ada, time.now()});
        if (!transaction)
            return transaction.failure();
        if (const Expected<void> done = write(**transaction); !done)
            return done;
        return (*transaction)->commit();
    }

    /// An hour and more of a running instance, as metering would have written it.
    UsageSegment segment(const Team &team, qint64 instance, Instant from, Duration length)
    {
        UsageSegment made;
        made.id = *SegmentId::parse(makeIdText(*LedgerId::parse(u"zzzz"), from, m_nextSegment++));
        made.account = team.account;
        made.instance = InstanceId(instance);
        made.team = team.id;
        made.span = {from, from + length};
        made.state = InstanceState::Running;
        made.gpuName = QStringLiteral("RTX 4090");
        made.numGpus = 2;
        made.gpuRate = HourlyRate::fromNanos(400'000'000);
        made.storageRate = StorageRate::fromNanos(200'000'000);
        made.disk = Gigabytes::fromWhole(20);
        return made;
    }
    Expected<void> writeSegments(const std::vector<UsageSegment> &segments)
    {
        return record([&](ledger::RecordTransaction &transaction) -> Expected<void> {
            for (const UsageSegment &one : segments) {
                if (const auto added = ledger::SegmentStore::add(transaction, one); !added)
                    return added.failure();
            }
            return {};
        });
    }
    Expected<void> writeCharge(const Team &team, qint64 instance, QDate day, const MeterAmounts &amounts,
                               Instant changedAt)
    {
        Charge charge;
        charge.account = team.account;
        charge.instance = InstanceId(instance);
        charge.day = day;
        charge.amounts = amounts;
        charge.firstSeen = changedAt;
        charge.changedAt = changedAt;
        return record([&](ledger::RecordTransaction &transaction) -> Expected<void> {
            const auto changed = ledger::ChargeStore::record(transaction, {charge});
            return changed ? Expected<void>() : changed.failure();
        });
    }
    Expected<void> writeContract(const Team &team, qint64 instance)
    {
        ledger::Contract contract;
        contract.instance = InstanceId(instance);
        contract.account = team.account;
        contract.team = team.id;
        contract.by = ada;
        contract.firstSeen = time.now();
        contract.gpuName = QStringLiteral("RTX 4090");
        contract.numGpus = 2;
        contract.pricePerHour = HourlyRate::fromNanos(400'000'000);
        contract.storageCost = StorageRate::fromNanos(200'000'000);
        contract.disk = Gigabytes::fromWhole(20);
        return record([&](ledger::RecordTransaction &transaction) {
            return ledger::ContractStore::add(transaction, contract, QStringLiteral("instance.found"));
        });
    }
    qint64 events() const { return (*governor->reader().verifyAudit()).events; }

private:
    QTemporaryDir m_folder;
    ClockKind m_clock;
    quint32 m_nextSegment = 0;

public:
    VirtualTime time{fixtureStart};
    SeededChance chance{7};
    ScriptedTransport transport{time};
    std::unique_ptr<Governor> governor;
    MemberId ada;
};

} // namespace bursar::governor
