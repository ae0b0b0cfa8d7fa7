#pragma once

#include "governor/reading/views.h"

namespace bursar::desktop {

/// What becomes of a budget, or of a rule, when a waiting request is approved.
struct RequestEffect
{
    QString name; ///< `Research · Monthly budget left`
    QString value; ///< `$40.00 → $90.00`
    friend bool operator==(const RequestEffect &, const RequestEffect &) = default;
};

/// What it all comes to, in the order in which people should see it; empty when it changes nothing that is known.
std::vector<RequestEffect> effectsOf(const governor::RequestView &view, const governor::DeskSnapshotPtr &snapshot);
/// Above them: `Left when it is approved`, `What it changes`.
QString effectsTitle(const governor::RequestView &view);

/// `0.4100 → 0.4700` of a rental that waits and costs something else by now, else its price alone.
QString priceThenAndNow(const governor::RequestView &view);

/// `Vision: Daily budget $10.00 → $12.00`; empty for other kinds.
QString changeWords(const governor::RequestView &view);
/// `Monthly budget: $50.00 from Vision to Speech`; empty for other kinds.
QString transferWords(const governor::RequestView &view);
/// `Credit: $50.00 from Research EU to Vision`; empty for other kinds.
QString creditWords(const governor::RequestView &view);

/// What approving it does, as a sentence.
QString consequenceOf(const governor::RequestView &view);
/// What to say when it was approved and carried out.
QString approvedWords(const Request &request);

} // namespace bursar::desktop
