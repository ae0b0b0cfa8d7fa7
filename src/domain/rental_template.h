#pragma once

#include "domain/proposal.h"

namespace bursar {

/// What a team rents again and again, under a name of its own; everything of a rental but the offer.
struct RentalTemplate
{
    TeamId team;
    QString name; ///< unique in the team, whatever its capitals; at most 60 characters
    QString image;
    Gigabytes disk = Gigabytes::fromWhole(20);
    Duration plannedTime = std::chrono::hours{8};
    Launch launch;
    MemberId by; ///< who saved it last
    Instant changedAt;
};

} // namespace bursar
