#pragma once

#include "simulator/api.h"
#include "simulator/transport/journal.h"

namespace bursar::simulator {

/// A marketplace with its API in memory, made again from its journal when that is opened. The clock is its owner's:
/// times come with the calls. Not thread-safe.
class JournaledMarket
{
public:
    /// A new one whose journal is that file; without a path it lives in memory only.
    static Expected<std::unique_ptr<JournaledMarket>> create(const JournalHeader &header, const QString &path = {});
    /// As it was when it was closed, or as of its last durable call after a crash.
    static Expected<std::unique_ptr<JournaledMarket>> open(const QString &path);
    ~JournaledMarket();
    JournaledMarket(const JournaledMarket &) = delete;
    JournaledMarket &operator=(const JournaledMarket &) = delete;

    Marketplace &market() { return m_market; }
    Api &api() { return m_api; }
    /// Where the time stands.
    Instant now() const { return m_market.now(); }
    /// Many calls at once without waiting for the disk; `sync` at the end.
    void setDurability(Journal::Durability durability);

    /// Answers a call at that time; what it changed is in the journal before this returns. An error is the journal's:
    /// the call happened, but will be forgotten; from then on every call is refused.
    Expected<ApiAnswer> answer(const ApiRequest &request, const QByteArray &target, Instant now);
    /// Notes the time and brings everything to the disk.
    Expected<void> sync();

private:
    explicit JournaledMarket(const JournalHeader &header);
    void replay(const std::vector<JournalCall> &calls);

    Marketplace m_market;
    Api m_api;
    std::unique_ptr<Journal> m_journal;
    std::optional<Error> m_broken;
};

} // namespace bursar::simulator
