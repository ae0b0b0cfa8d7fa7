#pragma once

#include <QString>

namespace bursar::apps {

/// `bursar/ledger.sqlite` in the user's data folder.
QString defaultLedgerPath();
/// `bursar/sample.sqlite` in the user's data folder.
QString sampleLedgerPath();
/// The journal of a sample's marketplace stands beside its ledger: a ledger with one is a sample.
bool isSampleLedger(const QString &ledgerPath);
/// Who is logged in, for the audit trail.
QString loginName();
/// `bursarctl on host`
QString processName();

} // namespace bursar::apps
