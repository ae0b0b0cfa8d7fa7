#include "ctl/ledger_url.h"

#include <QFileInfo>

namespace bursar::ctl {

Expected<QString> pathOfLedgerUrl(const QString &url)
{
    if (url.startsWith(QLatin1String("postgresql:")) || url.startsWith(QLatin1String("postgres:")))
        return Unexpected{notInThisVersion(QStringLiteral("A shared ledger (postgresql:)"))};
    const QLatin1String scheme("sqlite:");
    QString path = url.mid(scheme.size());
    if (path.startsWith(QLatin1String("//")))
        path = path.mid(2); // sqlite:///home/… as other programs write it
    if (!url.startsWith(scheme) || path.isEmpty()) {
        return Unexpected{usageError(QStringLiteral("bad_ledger_url"),
                                     QStringLiteral("“%1” does not name a ledger.").arg(url),
                                     QStringLiteral("Write sqlite:PATH, for example sqlite:/home/me/ledger.sqlite."))};
    }
    return QFileInfo(path).absoluteFilePath();
}

Expected<QString> ledgerPathFor(const CommandLine &line, const World &world)
{
    if (line.has(QStringLiteral("ledger")))
        return pathOfLedgerUrl(line.value(QStringLiteral("ledger")));
    if (const QString url = world.environment(QStringLiteral("BURSAR_LEDGER")); !url.isEmpty())
        return pathOfLedgerUrl(url);
    const bool sample =
        line.command->name == QLatin1String("sample") || line.command->name == QLatin1String("sample advance");
    return sample ? world.sampleLedgerPath() : world.defaultLedgerPath();
}

} // namespace bursar::ctl
