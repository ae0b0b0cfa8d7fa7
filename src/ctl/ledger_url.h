#pragma once

#include "ctl/command_line.h"
#include "ctl/world.h"

namespace bursar::ctl {

/// The path behind `sqlite:PATH`. `postgresql://` comes with a later version.
Expected<QString> pathOfLedgerUrl(const QString &url);
/// --ledger, else $BURSAR_LEDGER, else the default ledger (the sample's for `sample`).
Expected<QString> ledgerPathFor(const CommandLine &line, const World &world);

} // namespace bursar::ctl
