#include "ledger/ledger.h"

#include "ledger/stores.h"

namespace bursar::ledger {

QString toString(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Machine: return QStringLiteral("machine");
    case ClockKind::Sample: return QStringLiteral("sample");
    case ClockKind::Simulator: return QStringLiteral("simulator");
    }
    Q_UNREACHABLE();
}

} // namespace bursar::ledger
