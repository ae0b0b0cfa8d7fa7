#include "apps/wiring/places.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace bursar::apps {

namespace {

QString inDataFolder(const QString &name)
{
    return QStringLiteral("%1/bursar/%2")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), name);
}

} // namespace

QString defaultLedgerPath()
{
    return inDataFolder(QStringLiteral("ledger.sqlite"));
}

QString sampleLedgerPath()
{
    return inDataFolder(QStringLiteral("sample.sqlite"));
}

bool isSampleLedger(const QString &ledgerPath)
{
    return QFileInfo::exists(QString(ledgerPath + QLatin1String(".market")));
}

QString loginName()
{
    const passwd *user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QStringLiteral("uid %1").arg(getuid());
}

QString processName()
{
    return QStringLiteral("%1 on %2")
        .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName(), QSysInfo::machineHostName());
}

} // namespace bursar::apps
