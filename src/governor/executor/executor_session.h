#pragma once

#include "governor/context.h"
#include "governor/executor/executor.h"
#include "ledger/lease_store.h"

#include <memory>

namespace bursar::governor {

/// What the executor's parts share while one lease is held. A part that gets an answer after the session has ended
/// drops it: the next executor looks for itself. Private to the room.
class ExecutorSession : public std::enable_shared_from_this<ExecutorSession>
{
public:
    ExecutorSession(Context &context, ledger::LeaseEpoch epoch, std::function<void(const Executor::Happening &)> report)
        : m_context(context)
        , m_epoch(epoch)
        , m_report(std::move(report))
    {
    }

    Context &context() { return m_context; }
    bool ended() const { return m_ended; }
    void end() { m_ended = true; }

    /// A transaction in the executor's own name, refused when another executor has taken over.
    Expected<std::unique_ptr<ledger::RecordTransaction>> record() { return m_context.record({}, m_epoch); }
    /// Before working tables are written: they have no transaction that checks the lease.
    Expected<void> checkLease()
    {
        const auto holder = ledger::LeaseStore(m_context.database()).holder();
        if (!holder)
            return holder.failure();
        if (*holder && (*holder)->epoch == m_epoch)
            return {};
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("lease_lost"),
                                QStringLiteral("Another Bursar has taken over the work on this ledger."),
                                QStringLiteral("Nothing needs to be done: the other one goes on from here."),
                                {}}};
    }
    void report(const QString &action, const QString &subject, const QString &text)
    {
        if (m_report)
            m_report({m_context.now(), action, subject, text});
    }
    /// A fault that a person should know of: reported, never swallowed. A lost lease ends the session.
    void trouble(const QString &subject, const Error &error)
    {
        if (error.code == QLatin1String("lease_lost"))
            m_ended = true;
        report(QStringLiteral("trouble"), subject, error.message);
    }

    /// Wraps a callback so that it is dropped once the session has ended.
    template <class Function>
    auto whileHeld(Function function)
    {
        return [weak = weak_from_this(), function = std::move(function)](auto &&...arguments) mutable {
            if (const auto self = weak.lock(); self && !self->m_ended)
                function(std::forward<decltype(arguments)>(arguments)...);
        };
    }

    /// The fleet is changing: watch faster for a while.
    std::function<void()> hurry = [] {};

private:
    Context &m_context;
    ledger::LeaseEpoch m_epoch;
    std::function<void(const Executor::Happening &)> m_report;
    bool m_ended = false;
};

} // namespace bursar::governor
