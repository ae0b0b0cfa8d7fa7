#pragma once

#include "ledger/database.h"
#include "scenarios/episode_world.h"

namespace bursar {

/// Compares the ledger with what the marketplace knows to have happened.
class EpisodeTruth
{
public:
    explicit EpisodeTruth(EpisodeWorld &world);

    /// While it is calm and things run: nothing doubled, nothing lost, nothing against the rules, nothing past its end.
    void checkFleet();
    /// What is not charged yet is right within the bound of the polling interval.
    void checkEstimates();
    /// Everything is gone and charged.
    void checkEnd();

private:
    struct Allowed;
    void checkRequests();
    void checkContracts();
    void checkRules(const simulator::Contract &contract, const Request &request);
    void checkChain();
    Expected<std::unique_ptr<ledger::Database>> open() const;
    std::optional<Request> requestOf(const simulator::Contract &contract);
    QString accountOf(const simulator::Contract &contract) const;
    /// The time around the moment in which the executor did not look.
    Span unwatchedAround(const QString &account, Instant moment) const;

    EpisodeWorld &m_world;
};

} // namespace bursar
