#include "documents/zip_file.h"

#include "documents/invoice_xlsx.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <minizip/zip.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace bursar::documents {

namespace {

constexpr qint64 pieceSize = 1 << 16;
constexpr qint64 needsZip64 = 0xFFFF'0000; ///< a little less than what 32 bits hold
constexpr uLong madeBy = (3 << 8) | 45; ///< Unix, version 4.5: ZIP64
constexpr uLong utf8Names = 1 << 11;

Unexpected<Error> unwritable(const QString &path, const QString &why)
{
    Error error;
    error.kind = Error::Kind::Environment;
    error.code = QStringLiteral("output_unwritable");
    error.message = QStringLiteral("%1 cannot be written: %2.").arg(path, why);
    error.remedy = QStringLiteral("Choose another place, or free some space.");
    return Unexpected{error};
}

/// Closes an archive that was given up.
class Archive
{
public:
    explicit Archive(const QString &path)
        : m_zip(zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE))
    {
    }
    ~Archive()
    {
        if (m_zip != nullptr)
            zipClose(m_zip, nullptr);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool isOpen() const { return m_zip != nullptr; }
    bool close() { return zipClose(std::exchange(m_zip, nullptr), nullptr) == ZIP_OK; }

    bool begin(const ZipEntry &entry)
    {
        zip_fileinfo info{};
        info.tmz_date.tm_mday = 1; // no time of the machine: the first day that ZIP knows
        info.tmz_date.tm_year = 1980;
        const int large = QFileInfo(entry.file).size() > needsZip64 ? 1 : 0;
        return zipOpenNewFileInZip4_64(m_zip, entry.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                       Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                       Z_DEFAULT_STRATEGY, nullptr, 0, madeBy, utf8Names, large)
            == ZIP_OK;
    }
    bool write(const QByteArray &piece)
    {
        return zipWriteInFileInZip(m_zip, piece.constData(), static_cast<unsigned>(piece.size())) == ZIP_OK;
    }
    bool end() { return zipCloseFileInZip(m_zip) == ZIP_OK; }

private:
    zipFile m_zip;
};

Expected<void> add(Archive &archive, const ZipEntry &entry, const QString &path, const std::function<bool()> &goOn)
{
    QFile source(entry.file);
    if (!source.open(QIODevice::ReadOnly))
        return unwritable(path, source.errorString());
    if (!archive.begin(entry))
        return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    while (!source.atEnd()) {
        if (goOn && !goOn())
            return Unexpected{exportCancelled()};
        const QByteArray piece = source.read(pieceSize);
        if (source.error() != QFileDevice::NoError)
            return unwritable(path, source.errorString());
        if (!archive.write(piece))
            return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (!archive.end())
        return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

Expected<ExportedFile> putInPlace(QTemporaryFile &aside, const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile written(aside.fileName());
    if (!written.open(QIODevice::ReadOnly) || !hash.addData(&written) || ::fsync(written.handle()) != 0)
        return unwritable(path, written.errorString());
    if (std::rename(QFile::encodeName(aside.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    aside.setAutoRemove(false);
    return ExportedFile{path, hash.result().toHex()};
}

} // namespace

Expected<ExportedFile> writeZip(const QString &path, const std::vector<ZipEntry> &entries,
                                const std::function<bool()> &goOn)
{
    QTemporaryFile aside(path + QStringLiteral(".XXXXXX"));
    if (!aside.open())
        return unwritable(path, aside.errorString());
    Archive archive(aside.fileName());
    if (!archive.isOpen())
        return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    for (const ZipEntry &entry : entries)
        if (const auto added = add(archive, entry, path, goOn); !added)
            return added.failure();
    if (!archive.close())
        return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    return putInPlace(aside, path);
}

} // namespace bursar::documents
