#include "governor/executor/lease_holder.h"

#include <QCoreApplication>
#include <QFile>

namespace bursar::governor {

namespace {

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

/// Field 22 of /proc/PID/stat (proc(5)): start in clock ticks since boot; 0 when no such process runs.
qint64 startOfProcess(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name in parentheses may hold blanks: count fields behind its end.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int startField = 19;
    if (fields.constFirst() == "Z" || fields.constFirst() == "X") // dead; its parent has not asked how it ended
        return 0;
    return fields.size() > startField ? fields.at(startField).toLongLong() : 0;
}

} // namespace

ledger::LeaseStore::Holder thisProcess(const QString &name)
{
    ledger::LeaseStore::Holder holder;
    holder.boot = bootId();
    holder.process = QCoreApplication::applicationPid();
    holder.processStart = startOfProcess(holder.process);
    holder.name = name;
    return holder;
}

bool isGone(const ledger::LeaseStore::Holder &holder)
{
    return !holder.boot.isEmpty() && holder.boot == bootId() && startOfProcess(holder.process) != holder.processStart;
}

std::optional<QString> liveHolder(ledger::Database &database, Instant realNow)
{
    const auto holder = ledger::LeaseStore(database).holder();
    if (!holder || !*holder || isGone(**holder) || realNow - (*holder)->renewedAt > leaseStaleAfter)
        return std::nullopt;
    return (*holder)->name;
}

} // namespace bursar::governor
