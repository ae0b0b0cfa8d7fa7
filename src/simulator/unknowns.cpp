#include "simulator/unknowns.h"

#include "simulator/draw.h"

namespace bursar::simulator {

Unknowns Unknowns::fromSeed(quint64 seed)
{
    const Draw draw = drawFor(seed, Topic::Unknowns);
    quint64 member = 0;
    const auto chance = [&](int permille) { return draw.with(++member).permille(permille); };

    Unknowns unknowns;
    unknowns.queuedStartStatus = chance(500) ? 400 : 200;
    unknowns.searchLimit = chance(600) ? 3000 : (chance(700) ? 512 : 64);
    unknowns.trafficInKilobytes = chance(500);
    unknowns.gigabyteIsBinary = chance(500);
    unknowns.feeShown = chance(300);
    unknowns.foldsUnderscores = chance(500);
    unknowns.listDelay = chance(500) ? Duration{draw.with(1000).between(500, 4000)} : Duration{0};
    unknowns.gpuBilledWhileUnknown = chance(500);
    unknowns.gpuBilledWhilePassing = chance(500);
    unknowns.gpuBilledWhileStopping = chance(500);
    unknowns.stoppedDiskPermille = chance(300) ? 1250 : 1000;
    unknowns.chargesCutAtBounds = chance(300);
    unknowns.recentDaysGrow = chance(250);
    unknowns.increaseAppliesAtOnce = chance(500);
    unknowns.quotaCutsAnswer = chance(500);
    unknowns.refusalRestartsInterval = chance(400);
    unknowns.retryAfterHeader = chance(400);
    unknowns.showsUnrentable = chance(400);
    unknowns.totalCountsAll = chance(400);
    unknowns.unloadedBeforeLoading = chance(500);
    unknowns.createdWord = chance(500);
    unknowns.oldListGone = chance(600);
    unknowns.goneIsNotFound = chance(400);
    unknowns.offerGoneForm = static_cast<int>(draw.with(1001).between(0, 3));
    unknowns.refusedDiskStatus = chance(500) ? 400 : 200;
    unknowns.stoppedSaysExited = chance(600);
    unknowns.creditOnly = chance(400);
    unknowns.expiredKeyIsSession = chance(400);
    unknowns.cudaIsText = chance(300);
    unknowns.scopeRefusalStatus = chance(500) ? 401 : 403;
    unknowns.balancesAreList = chance(500);
    unknowns.auditLogsPaged = chance(500);
    unknowns.outgoingIsNegative = chance(500);
    unknowns.teamKeysStatus = chance(500) ? 400 : 403;
    return unknowns;
}

} // namespace bursar::simulator
