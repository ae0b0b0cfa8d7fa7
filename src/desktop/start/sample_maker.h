#pragma once

#include "sample/sample.h"

#include <QFuture>

namespace bursar::desktop {

/// Makes a sample ledger on a thread of its own. The future tells how far it is (progress value and text) and can be
/// cancelled; the unfinished files are removed then. Cancelled, it ends without a result.
QFuture<Expected<sample::SampleFacts>> makeSampleLedger(const QString &ledgerPath, quint64 seed);

} // namespace bursar::desktop
