#pragma once

#include "desktop/shell/page.h"

namespace bursar::desktop {

/// "Again like last time": opens the wizard over the page's window, filled with what that rental asked for and with the
/// next cheapest equal offer. `failed` is called when the ledger cannot tell what it was.
void rentLikeFormer(Page &page, const PageContext &context, const governor::DeskSnapshotPtr &snapshot,
                    const RequestId &former, std::function<void(const Error &)> failed);

} // namespace bursar::desktop
