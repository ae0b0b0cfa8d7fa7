#pragma once

#include "foundation/virtual_time.h"
#include "governor/governor.h"
#include "vast/transport.h"

#include <map>
#include <memory>
#include <set>

namespace bursar {

/// Thrown out of the product when its process is gone at that very moment: what was not durable is lost.
struct ProcessGone
{
};

/// The time as one process sees it. The process can stand still, as a machine that sleeps, and can be gone at any look
/// at the clock, which is between any two steps of the product.
class ProcessTime final : public Timers
{
public:
    explicit ProcessTime(VirtualTime &time)
        : m_time(time)
    {
    }
    ~ProcessTime() override
    {
        for (const TimerId id : m_waiting)
            m_time.cancel(id);
    }

    Instant now() const override
    {
        ++m_looks;
        if (m_inside && m_endsAtLook && m_looks >= *m_endsAtLook) {
            m_endsAtLook.reset();
            throw ProcessGone{};
        }
        return m_time.now();
    }
    TimerId callAt(Instant when, std::function<void()> action) override
    {
        // The number is known only after the call was asked for, and asked for again.
        const auto id = std::make_shared<TimerId>(0);
        *id = m_time.callAt(when, [this, id, action = std::move(action)] {
            m_waiting.erase(*id);
            if (m_frozen)
                m_missed.emplace_back(*id, action);
            else
                run(action);
        });
        m_waiting.insert(*id);
        return *id;
    }
    void cancel(TimerId timer) override
    {
        m_time.cancel(timer);
        m_waiting.erase(timer);
        std::erase_if(m_missed, [timer](const auto &entry) { return entry.first == timer; });
    }

    /// Gone at its n-th look at the clock from now.
    void endAtLook(quint64 looks) { m_endsAtLook = m_looks + looks; }
    void doNotEnd() { m_endsAtLook.reset(); }
    bool isGone() const { return m_gone; }
    void freeze() { m_frozen = true; }
    /// What fell due meanwhile happens now, in order.
    void thaw()
    {
        m_frozen = false;
        const auto missed = std::exchange(m_missed, {});
        for (const auto &[id, action] : missed)
            run(action);
    }
    bool isFrozen() const { return m_frozen; }

    /// Runs something of the product; false when the process was gone before its end.
    bool run(const std::function<void()> &action)
    {
        if (m_gone)
            return false;
        const bool outermost = !std::exchange(m_inside, true);
        try {
            action();
        } catch (const ProcessGone &) {
            m_gone = true;
        }
        if (outermost)
            m_inside = false;
        return !m_gone;
    }

private:
    VirtualTime &m_time;
    std::set<TimerId> m_waiting;
    std::vector<std::pair<TimerId, std::function<void()>>> m_missed;
    mutable quint64 m_looks = 0;
    mutable std::optional<quint64> m_endsAtLook;
    bool m_inside = false;
    bool m_gone = false;
    bool m_frozen = false;
};

/// A process's way to the marketplace. What it has sent arrives although the process is gone; the answers are heard by
/// nobody then.
class ProcessWire final : public vast::Transport
{
public:
    /// `heard` is told of every answer before the product is.
    using Heard =
        std::function<void(const vast::HttpRequest &, const Expected<vast::HttpAnswer, vast::TransportFailure> &)>;

    /// Without a plug everything runs for ever.
    using Plug = std::function<bool()>;

    ProcessWire(
        vast::Transport &below, ProcessTime &time, Heard heard, Plug powered = [] { return true; })
        : m_below(below)
        , m_time(time)
        , m_heard(std::move(heard))
        , m_powered(std::move(powered))
    {
    }

    SendId send(vast::HttpRequest request, Done done) override
    {
        if (m_time.isGone() || !m_powered())
            return 0;
        return m_below.send(request,
                            [alive = std::weak_ptr(m_alive), this, request, done = std::move(done)](auto answer) {
                                if (alive.expired())
                                    return;
                                const auto hear = [this, request, done, answer] {
                                    m_heard(request, answer);
                                    done(answer);
                                };
                                if (m_time.isFrozen())
                                    m_time.callAt(Instant{}, hear); // it waits in the socket
                                else
                                    m_time.run(hear);
                            });
    }
    void abort(SendId id) override { m_below.abort(id); }

private:
    vast::Transport &m_below;
    ProcessTime &m_time;
    Heard m_heard;
    Plug m_powered;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

/// A process with the ledger open: its time, its wire, its governor. It ends as if it had been killed.
struct Process
{
    Process(
        VirtualTime &worldTime, vast::Transport &below, ProcessWire::Heard heard,
        ProcessWire::Plug powered = [] { return true; })
        : time(worldTime)
        , wire(below, time, std::move(heard), std::move(powered))
    {
    }

    ProcessTime time;
    ProcessWire wire;
    std::unique_ptr<governor::Governor> governor;
};

} // namespace bursar
