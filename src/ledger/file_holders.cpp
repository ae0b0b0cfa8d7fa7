#include "ledger/file_holders.h"

#include <QFile>

#include <sys/stat.h>

namespace bursar::ledger {

bool isHeldByAnyone(const QString &ledgerPath)
{
    // Every connection to a database in WAL mode holds a lock on the shared index (sqlite.org/walformat.html, 2.3.1).
    struct stat index = {};
    if (stat(QFile::encodeName(QString(ledgerPath + QLatin1String("-shm"))).constData(), &index) != 0)
        return false;
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    // `1: POSIX  ADVISORY  READ 4711 08:01:123456 128 128`; the device is left out as some file systems give another
    // one here.
    const QByteArray inode = ':' + QByteArray::number(static_cast<quint64>(index.st_ino));
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > 5 && words.at(5).endsWith(inode))
            return true;
    }
    return false;
}

void removeWithSideFiles(const QString &ledgerPath)
{
    for (const QLatin1String end : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(ledgerPath + end);
}

} // namespace bursar::ledger
