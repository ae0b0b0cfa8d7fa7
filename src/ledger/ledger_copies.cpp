#include "ledger/ledger.h"

#include "foundation/sha256.h"
#include "ledger/audit_store.h"
#include "ledger/database_error.h"
#include "ledger/file_holders.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace bursar::ledger {

namespace {

Unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return Unexpected{Error{Error::Kind::Environment,
                            QStringLiteral("cannot_write"),
                            QStringLiteral("%1 cannot be written: %2.").arg(path, why),
                            QStringLiteral("Check the folder, your rights and the free space."),
                            {}}};
}

Expected<void> refuseExisting(const QString &target, bool replace, const QString &remedy)
{
    const QFileInfo there(target);
    if (there.exists() && !there.isFile())
        return cannotWrite(target, QStringLiteral("it is no file"));
    if (!there.exists() || replace)
        return {};
    return Unexpected{Error{Error::Kind::Usage,
                            QStringLiteral("file_exists"),
                            QStringLiteral("There is a file at %1 already.").arg(target),
                            remedy,
                            {}}};
}

/// A file beside the target that only the owner can read; removed with its side files unless it was moved away.
class AsideFile
{
public:
    explicit AsideFile(const QString &target)
        : m_path(target + QStringLiteral(".%1.part").arg(getpid()))
    {
        removeWithSideFiles(m_path);
    }
    ~AsideFile() { removeWithSideFiles(m_path); }
    AsideFile(const AsideFile &) = delete;
    AsideFile &operator=(const AsideFile &) = delete;

    const QString &path() const { return m_path; }
    Expected<void> make(const QString &target)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return cannotWrite(target, file.errorString());
        return {};
    }
    /// Onto the disk, then under the target's name in one step: after a power cut there is the old file or the whole
    /// new one.
    Expected<void> moveTo(const QString &target)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0)
            return cannotWrite(target, QStringLiteral("the disk did not take it"));
        file.close();
        if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) != 0)
            return cannotWrite(target, QStringLiteral("it cannot be put in place"));
        const int folder =
            ::open(QFile::encodeName(QFileInfo(target).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            fsync(folder);
            close(folder);
        }
        return {};
    }

private:
    QString m_path;
};

Expected<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(path, file.errorString());
    // Mapped, not read: ledgers may be larger than what should be taken from memory.
    const uchar *content = file.map(0, file.size());
    if (!content)
        return cannotWrite(path, file.errorString());
    return sha256Hex(QByteArrayView(content, file.size()));
}

/// Opens the copy as a ledger and looks at all of it.
Expected<void> checkCopy(const QString &path, const QString &shownPath)
{
    auto copy = LedgerFile::open(path);
    if (!copy)
        return copy.failure();
    if (auto sound = LedgerFile::fullCheck(**copy); !sound)
        return sound;
    const auto verified = AuditStore(**copy).verify();
    if (!verified)
        return verified.failure();
    if (!verified->ok)
        return Unexpected{damagedLedger(shownPath, verified->problem)};
    return {};
}

Expected<void> refuseTargetInUse(const QString &target)
{
    if (!isHeldByAnyone(target))
        return {};
    return Unexpected{Error{Error::Kind::Environment,
                            QStringLiteral("ledger_in_use"),
                            QStringLiteral("The ledger %1 is open in a program.").arg(target),
                            QStringLiteral("Close Bursar, its broker and other commands that use it, then try again."),
                            {}}};
}

/// The old ledger's last writes go from its log into the file, so that it is whole until the new one takes its place.
void foldLog(const QString &target)
{
    {
        [[maybe_unused]] const auto old = Database::open(target);
    }
    QFile::remove(target + QLatin1String("-wal"));
    QFile::remove(target + QLatin1String("-shm"));
}

} // namespace

Expected<QByteArray> LedgerFile::backup(Database &database, const QString &target, bool replace)
{
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath()) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("backup_onto_itself"),
                                QStringLiteral("%1 is the ledger itself.").arg(target),
                                QStringLiteral("Choose another file for the backup."),
                                {}}};
    }
    if (const auto free = refuseExisting(target, replace, QStringLiteral("Choose another name for the copy.")); !free)
        return free.failure();
    if (const auto unused = refuseTargetInUse(target); !unused)
        return unused.failure();
    AsideFile aside(target);
    if (const auto made = aside.make(target); !made)
        return made.failure();
    if (const auto copied = database.copyInto(aside.path()); !copied)
        return copied.failure();
    auto hash = hashOfFile(aside.path());
    if (!hash)
        return hash;
    if (const auto moved = aside.moveTo(target); !moved)
        return moved.failure();
    return hash;
}

Expected<void> LedgerFile::restore(const QString &backup, const QString &target, bool replace)
{
    if (!QFileInfo(backup).isFile()) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("no_backup"),
                                QStringLiteral("There is no file %1.").arg(backup),
                                QStringLiteral("Name a file that `bursarctl backup` made."),
                                {}}};
    }
    // A ledger at work is more than its file, and to open that would drop the locks of a program that is this one.
    if (isHeldByAnyone(backup)) {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("ledger_in_use"),
                                QStringLiteral("%1 is no backup but a ledger that is open in a program.").arg(backup),
                                QStringLiteral("Make a backup of it first, and restore that."),
                                {}}};
    }
    const QString remedy = QStringLiteral("Choose another name, or add --replace to put the backup in its place.");
    if (auto free = refuseExisting(target, replace, remedy); !free)
        return free;
    if (auto unused = refuseTargetInUse(target); !unused)
        return unused;
    AsideFile aside(target);
    if (auto made = aside.make(target); !made)
        return made;
    QFile source(backup);
    QFile copy(aside.path());
    if (!source.open(QIODevice::ReadOnly))
        return cannotWrite(backup, source.errorString());
    if (!copy.open(QIODevice::WriteOnly))
        return cannotWrite(target, copy.errorString());
    constexpr qint64 pieceSize = qint64{1} << 20;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty() || copy.write(piece) != piece.size())
            return cannotWrite(target, piece.isEmpty() ? source.errorString() : copy.errorString());
    }
    if (!copy.flush())
        return cannotWrite(target, copy.errorString());
    copy.close();
    if (const auto sound = checkCopy(aside.path(), backup); !sound) {
        Error error = sound.error();
        error.message.replace(aside.path(), backup); // people know the file under that name
        return Unexpected{error};
    }
    foldLog(target);
    return aside.moveTo(target);
}

} // namespace bursar::ledger
