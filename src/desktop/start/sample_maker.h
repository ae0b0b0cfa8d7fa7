#pragma once

#include "sample/sample.h"

#include <QFuture>
#include <QTemporaryDir>

#include <memory>

namespace bursar::desktop {

/// Makes a sample ledger on a thread of its own. The future tells how far it is (progress value and text) and can be
/// cancelled; the unfinished files are removed then. Cancelled, it ends without a result. Whoever asked need not wait
/// for that: the end of the run does. `folder`, if given, is kept until then.
QFuture<Expected<sample::SampleFacts>> makeSampleLedger(const QString &ledgerPath, quint64 seed,
                                                        std::shared_ptr<QTemporaryDir> folder = {});

} // namespace bursar::desktop
