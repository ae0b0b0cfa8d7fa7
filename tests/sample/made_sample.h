#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace bursar::sample {

/// The sample ledger that CTest makes before the tests that need it (sample/made): making it takes most of a minute.
/// Run by hand, `ctest -R sample/made` comes first.
inline QString madeSample(const QString &file = QStringLiteral("sample.sqlite"))
{
    return QStringLiteral(BURSAR_MADE_SAMPLE) + QLatin1Char('/') + file;
}

/// A copy for one test, as `sample.sqlite` in the folder. False when it is not made or cannot be copied.
inline bool copySampleTo(const QString &folder)
{
    const QStringList files =
        QDir(QStringLiteral(BURSAR_MADE_SAMPLE)).entryList({QStringLiteral("sample.sqlite*")}, QDir::Files);
    for (const QString &file : files) {
        if (!QFile::copy(madeSample(file), QDir(folder).filePath(file)))
            return false;
    }
    return !files.isEmpty();
}

} // namespace bursar::sample
