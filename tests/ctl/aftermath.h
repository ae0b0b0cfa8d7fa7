#pragma once

#include "ctl/crash_lab.h"
#include "ledger/ledger.h"
#include "ledger/stores.h"

namespace bursar::ctl {

/// What a desk's ledger says about its requests, read past the program.
struct LedgerState
{
    QString problem; ///< why it cannot be trusted; empty: it is sound
    std::vector<Request> requests;
    bool leaseHeld = false;

    static LedgerState read(const Desk &desk)
    {
        LedgerState state;
        const auto database = ledger::LedgerFile::open(desk.ledger);
        if (!database)
            return broken(database.error());
        const auto intact = ledger::LedgerFile::fullCheck(**database);
        const auto trail = ledger::AuditStore(**database).verify();
        const auto requests = ledger::RequestStore(**database).list({});
        const auto holder = ledger::LeaseStore(**database).holder();
        if (!intact || !trail || !requests || !holder)
            return broken(!intact         ? intact.error()
                              : !trail    ? trail.error()
                              : !requests ? requests.error()
                                          : holder.error());
        state.problem = trail->problem;
        state.requests = *requests;
        state.leaseHeld = holder->has_value();
        return state;
    }

private:
    static LedgerState broken(const Error &error) { return {error.message, {}, false}; }
};

/// Lets new processes go on where one died, then looks whether the marketplace, the ledger and the budget agree.
class Aftermath
{
public:
    Aftermath(CrashLab &lab, const Desk &desk)
        : m_lab(lab)
        , m_desk(desk)
    {
    }

    /// After at most one rental was asked for. Empty, or what is wrong.
    QString check()
    {
        for (const auto step : {&Aftermath::bringToOrder, &Aftermath::rentAgain}) {
            if (const QString wrong = (this->*step)(); !wrong.isEmpty())
                return wrong;
        }
        return LedgerState::read(m_desk).problem;
    }

    static bool isOfferGone(const Ran &ran)
    {
        return ran.errorCode() == QLatin1String("offer_gone") || ran.out.contains("not available");
    }

private:
    bool runs() const { return m_request && m_request->state == RequestState::Running; }

    /// Rounds of the executor, with time between them, until the request runs or has ended and nothing else lives.
    QString bringToOrder()
    {
        constexpr qint64 polling = 30;
        QString wrong;
        for (int round = 0; round < 20; ++round) {
            const Ran ran = m_desk.run("sync");
            if (ran.exitCode != 0 && ran.exitCode != 3) // 3: a trouble is still in the way
                return QStringLiteral("sync: ") + QString::fromUtf8(ran.told());
            const LedgerState state = LedgerState::read(m_desk);
            if (!state.problem.isEmpty())
                return state.problem;
            if (state.requests.size() > 1)
                return QStringLiteral("one rental became several requests");
            m_request = state.requests.empty() ? std::optional<Request>() : state.requests.front();
            const bool settled = !m_request || runs() || isEnd(m_request->state);
            wrong = settled ? compareWithMarketplace()
                            : QStringLiteral("the request is still ") + toString(m_request->state);
            if (wrong.isEmpty())
                wrong = compareStanding();
            // What shows late, has to be destroyed or seen gone takes another look.
            if (wrong.isEmpty() && round > 0)
                return {};
            const bool loads = m_request && m_request->state == RequestState::Submitted;
            m_lab.simulator().advance(loads ? 4000 : polling);
        }
        return wrong;
    }

    QString compareWithMarketplace()
    {
        const QJsonArray living = m_lab.living(m_desk.account);
        if (living.size() != (runs() ? 1 : 0))
            return QStringLiteral("%1 contracts live, the request is %2")
                .arg(living.size())
                .arg(m_request ? toString(m_request->state) : QStringLiteral("not there"));
        if (runs() && living.at(0)[QStringLiteral("id")].toInteger() != m_request->instance.value())
            return QStringLiteral("the request names another instance");
        return {};
    }

    QString compareStanding()
    {
        const QJsonObject standing = m_desk.run("standing ml").object();
        const int running = standing.value(QStringLiteral("running")).toInt(-1);
        const QString committed =
            standing.value(QStringLiteral("day")).toObject().value(QStringLiteral("committed")).toString();
        if (running != (runs() ? 1 : 0) || (committed.toDouble() > 0) != runs())
            return QStringLiteral("the standing counts %1 running and $%2 committed").arg(running).arg(committed);
        return {};
    }

    /// The policy has two slots: those that nobody uses are free, and no more.
    QString rentAgain()
    {
        m_lab.makeNoTrouble();
        int running = runs() ? 1 : 0;
        Ran ran;
        for (int attempt = 0; attempt < 5; ++attempt) {
            ran = m_lab.rent(m_desk.bursarctl, wordsOf("--count 2 --tolerance 3 --offer") << m_lab.nextOffer());
            if (isOfferGone(ran) && ran.array().isEmpty())
                continue;
            int refused = 0;
            for (const QJsonValue &request : ran.array()) {
                const QString state = request[QStringLiteral("state")].toString();
                running += state == QLatin1String("running") ? 1 : 0;
                refused += state == QLatin1String("denied") ? 1 : 0;
            }
            if (running == 2 && refused == (runs() ? 1 : 0) && ran.exitCode == refused)
                return {};
            if (!isOfferGone(ran))
                return QStringLiteral("renting twice again: ") + QString::fromUtf8(ran.told());
            if (running == 2)
                return {};
        }
        return QStringLiteral("%1 of 2 slots could be used; ").arg(running) + QString::fromUtf8(ran.told());
    }

    CrashLab &m_lab;
    const Desk &m_desk;
    std::optional<Request> m_request;
};

} // namespace bursar::ctl
