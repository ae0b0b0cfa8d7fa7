#pragma once

#include "foundation/expected.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <memory>

class QFileDevice;

namespace bursar::documents {

/// A finished file, with the SHA-256 of its bytes as 64 lower-case hexadecimal digits.
struct ExportedFile
{
    QString path;
    QByteArray sha256;
    friend bool operator==(const ExportedFile &, const ExportedFile &) = default;
};

/// Writes a file aside and puts it in place at `commit()`: readers see the old file or the whole new one, never half.
/// Without a commit nothing changes. A device or pipe that is already there (`/dev/stdout`) is written directly.
/// Errors are of kind Environment, code `output_unwritable`, with the reason in words.
class AtomicFile
{
public:
    static Expected<AtomicFile> open(const QString &path);
    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) noexcept;
    ~AtomicFile();

    Expected<void> write(QByteArrayView bytes);
    /// Flushes to the disk and renames. The object is of no use afterwards.
    Expected<ExportedFile> commit();

private:
    AtomicFile(QString path, std::unique_ptr<QFileDevice> device);
    Unexpected<Error> failed();

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
    std::unique_ptr<QCryptographicHash> m_hash;
};

/// The whole content in one step.
Expected<ExportedFile> writeFile(const QString &path, const QByteArray &content);

} // namespace bursar::documents
