#pragma once

#include "desktop/shell/page.h"
#include "domain/decision.h"
#include "domain/proposal.h"

namespace bursar::desktop {

/// The proposal with the hours, the disk or the offer that a remedy names.
Proposal helpedBy(Proposal proposal, const Remedy &remedy);

/// "Again like last time": opens the wizard over the page's window, filled with what that rental asked for and with the
/// next cheapest equal offer; with what a remedy changes of it. `failed` is called when the ledger cannot tell what it
/// was.
void rentLikeFormer(Page &page, const PageContext &context, const governor::DeskSnapshotPtr &snapshot,
                    const RequestId &former, std::function<void(const Error &)> failed, const Remedy &remedy = {});

} // namespace bursar::desktop
