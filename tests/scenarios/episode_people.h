#pragma once

#include "scenarios/episode_world.h"

namespace bursar {

/// What people do in an episode: with Bursar, past it, and to the rules.
class EpisodePeople
{
public:
    EpisodePeople(EpisodeWorld &world, quint64 seed);

    /// One of them does something.
    void act();
    /// The end: every instance of every account is to go.
    void destroyEverything();

private:
    void look();
    void rent();
    void answer();
    void command();
    void cancel();
    void changePolicy();
    void strange();
    void assign();

    EpisodeWorld &m_world;
    EpisodeChance m_chance;
    std::map<QString, std::vector<governor::JudgedOffer>> m_pages; ///< what somebody looked at last, by team
};

} // namespace bursar
