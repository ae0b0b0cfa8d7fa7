#pragma once

#include "foundation/time_types.h"

#include <QtGlobal>

namespace bursar::simulator {

/// What nobody knows about Vast.ai. A client must live with either answer, so the seed decides which one a
/// marketplace gives; within one marketplace the answer never changes.
struct Unknowns
{
    static Unknowns fromSeed(quint64 seed);

    int queuedStartStatus = 200; ///< HTTP status of a start that was queued: 200 or 400, always `success:false`
    int searchLimit = 3000; ///< most rows that one search returns, whatever `limit` says
    bool trafficInKilobytes = false; ///< unit of `inet_*_billed`: KB, else GB
    bool gigabyteIsBinary = false; ///< a billed GB has 2^30 bytes, else 10^9; shows in the kilobytes above
    bool feeShown = false; ///< `platform_fee` has a figure (inside `dph_total`), else null
    bool foldsUnderscores = false; ///< a query for `RTX_4090` finds `RTX 4090`
    Duration listDelay{0}; ///< how long a new contract is missing in the list
    bool gpuBilledWhileUnknown = false; ///< GPU time is billed while the host sends no heartbeat
    bool gpuBilledWhilePassing = false; ///< … while rebooting and recycling
    bool gpuBilledWhileStopping = false; ///< … between a stop command and `exited`
    int stoppedDiskPermille = 1000; ///< disk rate of a stopped instance against that of a running one
    bool chargesCutAtBounds = false; ///< charges are cut at the filter's bounds, else whole UTC days are picked
    bool recentDaysGrow = false; ///< a day's charge shows a part first and grows within the 40 hours
    bool increaseAppliesAtOnce = false; ///< an accepted price increase applies at once, else from the old end date
    bool quotaCutsAnswer = false; ///< a search that crosses the day's quota is cut, else refused
    bool refusalRestartsInterval = false; ///< a call that was too early restarts the minimum interval
    bool retryAfterHeader = false; ///< a 429 carries `Retry-After`
    bool showsUnrentable = false; ///< rows with `rentable:false` appear when `rentable` is not asked for
    bool totalCountsAll = false; ///< `total_instances` counts all instances, else those that match
    bool unloadedBeforeLoading = false; ///< `cur_state` before loading is `unloaded`, else `running`
    bool createdWord = false; ///< `actual_status` before loading is `created`, else null
    bool oldListGone = true; ///< `GET /api/v0/instances/` answers 410, else an empty 200
    bool goneIsNotFound = false; ///< show one of a destroyed instance answers 404, else `{"instances": null}`
    int offerGoneForm = 0; ///< 0: 404 with slug in the text, 1: 410 text, 2: 410 `no_such_ask`, 3: 400
    int refusedDiskStatus = 400; ///< HTTP status of a disk that is too large: 200 or 400
    bool stoppedSaysExited = true; ///< a stopped instance reports `exited`, else `stopped`
    bool creditOnly = false; ///< the money stands in `credit` and `balance` is 0, else the other way
    bool expiredKeyIsSession = false; ///< an expired key is a 404 without `error`, else `auth_error`
    int scopeRefusalStatus = 403; ///< HTTP status of a call that the key's permissions do not cover: 401 or 403
    bool balancesAreList = false; ///< `team/balances` is a list, else an object
    bool auditLogsPaged = false; ///< `/api/v1/audit_logs/` is an object with pages, else a bare list
    bool outgoingIsNegative = false; ///< sign of an outgoing transfer among the invoices
    int teamKeysStatus = 400; ///< HTTP status of `team_ssh_keys_not_supported`: 400 or 403
    bool cudaIsText = false; ///< `cuda_max_good` of an instance is a string
};

} // namespace bursar::simulator
