#include "vast/queue/waiting_line.h"

#include <algorithm>

namespace bursar::vast {

bool QueueEntry::goesBefore(const QueueEntry &other) const
{
    if (isUrgent() != other.isUrgent())
        return isUrgent();
    return std::pair(rank(), number) < std::pair(other.rank(), other.number);
}

void WaitingLine::add(RequestQueue::CallId id, QueuedCall call, RequestQueue::Done done, Instant now)
{
    if (QueueEntry *equal = findEqual(call)) {
        equal->call.priority = std::min(equal->call.priority, call.priority);
        equal->listeners.push_back({id, std::move(done)});
        return;
    }
    QueueEntry entry;
    entry.number = id;
    entry.call = std::move(call);
    entry.since = now;
    entry.listeners.push_back({id, std::move(done)});
    m_entries.emplace(id, std::move(entry));
}

QueueEntry *WaitingLine::find(quint64 number)
{
    const auto found = m_entries.find(number);
    return found == m_entries.end() ? nullptr : &found->second;
}

QueueEntry *WaitingLine::findEqual(const QueuedCall &call)
{
    if (call.shareKey.isEmpty() || call.effect == Effect::Write)
        return nullptr;
    for (auto &[number, entry] : m_entries) {
        const QueuedCall &other = entry.call;
        const bool isEqual = other.effect == Effect::Read && other.shareKey == call.shareKey
            && (other.mayBeOld > Duration{0}) == (call.mayBeOld > Duration{0});
        if (isEqual && !entry.listeners.empty())
            return &entry;
    }
    return nullptr;
}

QueueEntry *WaitingLine::findCall(RequestQueue::CallId id)
{
    for (auto &[number, entry] : m_entries) {
        if (std::any_of(entry.listeners.begin(), entry.listeners.end(), [id](const auto &one) { return one.id == id; }))
            return &entry;
    }
    return nullptr;
}

QueueEntry *WaitingLine::first(const std::function<bool(const QueueEntry &)> &mayGo)
{
    QueueEntry *best = nullptr;
    for (auto &[number, entry] : m_entries) {
        if (!entry.inFlight && (!best || entry.goesBefore(*best)) && mayGo(entry))
            best = &entry;
    }
    return best;
}

std::vector<quint64> WaitingLine::waiting(const std::function<bool(const QueueEntry &)> &which) const
{
    std::vector<quint64> numbers;
    for (const auto &[number, entry] : m_entries) {
        if (!entry.inFlight && which(entry))
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace bursar::vast
