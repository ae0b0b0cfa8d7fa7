#pragma once

#include "ctl/session.h"
#include "domain/decision.h"
#include "governor/reading/views.h"

namespace bursar::ctl {

/// What a person wants to rent, as far as it was typed; the rest comes from the team's policy.
struct Wish
{
    governor::TeamView team;
    Gigabytes disk = Gigabytes::fromWhole(20);
    Duration plannedTime{};
    RentalType type = RentalType::OnDemand;
    HourlyRate bid; ///< for the whole machine; zero: the host's floor
    Gigabytes download; ///< expected
    Gigabytes upload; ///< expected
    Duration reservedFor{}; ///< of a reserved one; zero: the planned time
};

/// TEAM, --disk, --hours, --type, --bid, --reserve-for, --download and --upload.
Expected<Wish> readWish(Session &session);
/// The proposal on --offer as it is now at Vast.ai.
void proposeOffer(Session &session, const Wish &wish, std::function<void(Expected<Proposal>)> done);
/// A proposal from a file: the fields of `offers --json` (`gpu_name`, `price_per_hour`, …), with `disk`, `hours`,
/// `image`.
Expected<Proposal> proposalFromFile(const QString &path, const Wish &wish);

} // namespace bursar::ctl
