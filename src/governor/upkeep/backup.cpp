#include "governor/administration/administration.h"
#include "governor/context.h"

namespace bursar::governor {

Expected<QByteArray> Administration::backup(const QString &path)
{
    return ledger::LedgerFile::backup(m_context.database(), path);
}

Expected<void> Administration::restore(const QString &backup, const QString &target, bool replace)
{
    return ledger::LedgerFile::restore(backup, target, replace);
}

} // namespace bursar::governor
