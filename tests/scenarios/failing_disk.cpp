#include "scenarios/failing_disk.h"

#include <QByteArray>
#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <vector>

namespace bursar {

namespace {

constexpr qint64 sector = 512;

/// A change of a file that has not been synced.
struct Change
{
    qint64 at = 0;
    QByteArray bytes; ///< of a write
    bool truncates = false; ///< to `at`
};

} // namespace

struct FailingDisk::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    sqlite3_io_methods methods{};
    quint64 steps = 0;
    quint64 failAt = 0;
    bool failed = false;
    std::map<QString, QByteArray> synced; ///< what each file holds for sure
    std::map<QString, std::vector<Change>> pending;

    /// False when the power is gone.
    bool step()
    {
        ++steps;
        failed = failed || (failAt != 0 && steps >= failAt);
        return !failed;
    }
};

namespace {

/// Stands before SQLite's own file object, which lies behind it in the same memory.
struct File
{
    sqlite3_file base;
    FailingDisk::State *state;
    QString *name; ///< null: a file that is none of ours
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

void apply(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.truncate(change.at);
        return;
    }
    const qint64 end = change.at + change.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    std::memcpy(content.data() + change.at, change.bytes.constData(), static_cast<size_t>(change.bytes.size()));
}

int closeFile(sqlite3_file *file)
{
    File *own = fileOf(file);
    const int result = own->real()->pMethods ? own->real()->pMethods->xClose(own->real()) : SQLITE_OK;
    delete own->name;
    own->name = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    File *own = fileOf(file);
    return own->real()->pMethods->xRead(own->real(), into, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    File *own = fileOf(file);
    if (own->name) {
        if (!own->state->step())
            return SQLITE_IOERR_WRITE;
        own->state->pending[*own->name].push_back({at, QByteArray(static_cast<const char *>(from), size), false});
    }
    return own->real()->pMethods->xWrite(own->real(), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    File *own = fileOf(file);
    if (own->name) {
        if (!own->state->step())
            return SQLITE_IOERR_TRUNCATE;
        own->state->pending[*own->name].push_back({size, {}, true});
    }
    return own->real()->pMethods->xTruncate(own->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    File *own = fileOf(file);
    if (own->name) {
        if (!own->state->step())
            return SQLITE_IOERR_FSYNC;
        QByteArray &content = own->state->synced[*own->name];
        for (const Change &change : own->state->pending[*own->name])
            apply(content, change);
        own->state->pending[*own->name].clear();
        return SQLITE_OK; // that it is safe is our word alone: the real disk need not turn
    }
    return own->real()->pMethods->xSync(own->real(), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fileOf(file)->real()->pMethods->xFileSize(fileOf(file)->real(), size);
}
int lockFile(sqlite3_file *file, int kind)
{
    return fileOf(file)->real()->pMethods->xLock(fileOf(file)->real(), kind);
}
int unlockFile(sqlite3_file *file, int kind)
{
    return fileOf(file)->real()->pMethods->xUnlock(fileOf(file)->real(), kind);
}
int checkLock(sqlite3_file *file, int *held)
{
    return fileOf(file)->real()->pMethods->xCheckReservedLock(fileOf(file)->real(), held);
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return fileOf(file)->real()->pMethods->xFileControl(fileOf(file)->real(), operation, argument);
}
int sectorSize(sqlite3_file *)
{
    return sector;
}
int traits(sqlite3_file *)
{
    return 0; // nothing is atomic, nothing comes in order
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **at)
{
    return fileOf(file)->real()->pMethods->xShmMap(fileOf(file)->real(), page, size, extend, at);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return fileOf(file)->real()->pMethods->xShmLock(fileOf(file)->real(), offset, count, flags);
}
void sharedBarrier(sqlite3_file *file)
{
    fileOf(file)->real()->pMethods->xShmBarrier(fileOf(file)->real());
}
int unmapShared(sqlite3_file *file, int removing)
{
    return fileOf(file)->real()->pMethods->xShmUnmap(fileOf(file)->real(), removing);
}

FailingDisk::State *stateOf(sqlite3_vfs *vfs)
{
    return static_cast<FailingDisk::State *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FailingDisk::State *state = stateOf(vfs);
    File *own = fileOf(file);
    own->state = state;
    own->name = nullptr;
    const int result = state->real->xOpen(state->real, name, own->real(), flags, outFlags);
    own->base.pMethods = own->real()->pMethods ? &state->methods : nullptr;
    const QString text = QString::fromUtf8(name);
    if (result != SQLITE_OK || !name || !text.contains(QLatin1String("ledger")))
        return result;
    own->name = new QString(text);
    if (!state->synced.contains(text)) { // as it was found
        QFile found(text);
        if (found.open(QIODevice::ReadOnly))
            state->synced[text] = found.readAll();
    }
    return result;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncing)
{
    FailingDisk::State *state = stateOf(vfs);
    const QString text = QString::fromUtf8(name);
    if (text.contains(QLatin1String("ledger"))) {
        if (!state->step())
            return SQLITE_IOERR_DELETE;
        state->synced.erase(text);
        state->pending.erase(text);
    }
    return state->real->xDelete(state->real, name, syncing);
}

} // namespace

FailingDisk::FailingDisk()
    : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real;
    state.vfs.zName = "failing-disk";
    state.vfs.pAppData = &state;
    state.vfs.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    state.vfs.pNext = nullptr;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    state.methods = {2,          closeFile,     readFile,    writeFile, truncateFile, syncFile, fileSize,
                     lockFile,   unlockFile,    checkLock,   control,   sectorSize,   traits,   mapShared,
                     lockShared, sharedBarrier, unmapShared, nullptr,   nullptr};
    sqlite3_vfs_register(&state.vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_register(m_state->real, 1);
    sqlite3_vfs_unregister(&m_state->vfs);
}

quint64 FailingDisk::steps() const
{
    return m_state->steps;
}

void FailingDisk::failAtStep(quint64 step)
{
    m_state->failAt = step;
}

bool FailingDisk::hasFailed() const
{
    return m_state->failed;
}

void FailingDisk::restorePower(Chance &chance)
{
    for (auto &[name, changes] : m_state->pending) {
        QByteArray &content = m_state->synced[name];
        for (Change &change : changes) {
            const quint64 fate = chance.below(4);
            if (fate == 0)
                continue; // it never left the cache
            if (fate == 1 && !change.truncates) // torn
                change.bytes.truncate(
                    static_cast<qint64>(chance.below(static_cast<quint64>(change.bytes.size() / sector + 1))) * sector);
            apply(content, change);
        }
        changes.clear();
    }
    for (const auto &[name, content] : m_state->synced) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        file.close();
        QFile::remove(name + QStringLiteral("-shm")); // it is memory
    }
    m_state->failed = false;
    m_state->failAt = 0;
}

} // namespace bursar
