#include "documents/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace bursar::documents {

namespace {

struct Reason
{
    QString why;
    QString remedy;
};

Error unwritable(const QString &path, const Reason &reason)
{
    Error error;
    error.code = QStringLiteral("output_unwritable");
    error.message =
        QStringLiteral("%1 cannot be written: %2.").arg(path.isEmpty() ? QStringLiteral("The file") : path, reason.why);
    error.remedy = reason.remedy;
    error.details.insert(QStringLiteral("path"), path);
    return error;
}

const QString anotherPlace = QStringLiteral("Choose another place.");

/// Qt's own text is the C library's, in the machine's language, so the number decides.
Reason reasonFor(int number, const QString &fallback)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {QStringLiteral("the disk is full"), QStringLiteral("Free some space or choose another disk.")};
    case EFBIG:
        return {QStringLiteral("the file would be larger than the system allows"), anotherPlace};
    case EACCES:
    case EPERM:
        return {QStringLiteral("permission denied"), QStringLiteral("Choose a folder that you may write to.")};
    case EROFS:
        return {QStringLiteral("the disk is read-only"), anotherPlace};
    case ENOENT:
        return {QStringLiteral("the folder does not exist"),
                QStringLiteral("Create the folder or choose another place.")};
    case ENOTDIR:
        return {QStringLiteral("a part of the path is a file, not a folder"), anotherPlace};
    case ENAMETOOLONG:
        return {QStringLiteral("the name is too long"), QStringLiteral("Choose a shorter name.")};
    default:
        break;
    }
    return {fallback, QStringLiteral("Choose another place and try again.")};
}

/// What can be told from looking, before anything is touched.
std::optional<Reason> obstacle(const QString &path)
{
    if (path.isEmpty())
        return Reason{QStringLiteral("no file name was given"), QStringLiteral("Name a file.")};
    const QFileInfo target(path);
    if (target.isDir() || path.endsWith(QLatin1Char('/')))
        return Reason{QStringLiteral("it is a folder"), QStringLiteral("Name a file inside the folder.")};
    const QFileInfo folder(target.absolutePath());
    if (folder.exists() && !folder.isDir())
        return Reason{QStringLiteral("%1 is a file, not a folder").arg(folder.filePath()), anotherPlace};
    return std::nullopt;
}

bool isDevice(const QFileInfo &target)
{
    return target.exists() && !target.isFile();
}

} // namespace

AtomicFile::AtomicFile(QString path, std::unique_ptr<QFileDevice> device)
    : m_path(std::move(path))
    , m_device(std::move(device))
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

AtomicFile::AtomicFile(AtomicFile &&) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&) noexcept = default;
AtomicFile::~AtomicFile() = default;

Expected<AtomicFile> AtomicFile::open(const QString &path)
{
    if (const std::optional<Reason> reason = obstacle(path))
        return Unexpected{unwritable(path, *reason)};
    std::unique_ptr<QFileDevice> device;
    if (isDevice(QFileInfo(path)))
        device = std::make_unique<QFile>(path); // a rename would put a plain file in the device's place
    else
        device = std::make_unique<QSaveFile>(path);
    errno = 0;
    if (!device->open(QIODevice::WriteOnly)) {
        const int number = errno;
        const bool denied = device->error() == QFileDevice::PermissionsError;
        return Unexpected{unwritable(path, reasonFor(number == 0 && denied ? EACCES : number, device->errorString()))};
    }
    return AtomicFile(path, std::move(device));
}

Unexpected<Error> AtomicFile::failed()
{
    const Error error = unwritable(m_path, reasonFor(errno, m_device->errorString()));
    if (auto *aside = qobject_cast<QSaveFile *>(m_device.get()))
        aside->cancelWriting();
    return Unexpected{error};
}

Expected<void> AtomicFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_device->write(bytes.data(), bytes.size()) != bytes.size())
        return failed();
    m_hash->addData(bytes);
    return {};
}

Expected<ExportedFile> AtomicFile::commit()
{
    errno = 0;
    if (!m_device->flush())
        return failed();
    if (auto *aside = qobject_cast<QSaveFile *>(m_device.get())) {
        errno = 0; // flushing to the disk may set it without failing
        if (!aside->commit())
            return failed();
    } else {
        m_device->close();
        if (m_device->error() != QFileDevice::NoError)
            return failed();
    }
    return ExportedFile{m_path, m_hash->result().toHex()};
}

Expected<ExportedFile> writeFile(const QString &path, const QByteArray &content)
{
    Expected<AtomicFile> file = AtomicFile::open(path);
    if (!file)
        return file.failure();
    if (const Expected<void> written = file->write(content); !written)
        return written.failure();
    return file->commit();
}

} // namespace bursar::documents
