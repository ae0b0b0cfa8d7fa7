#pragma once

#include "documents/atomic_file.h"

#include <functional>
#include <vector>

namespace bursar::documents {

struct ZipEntry
{
    QString name; ///< inside the archive, parted by `/`
    QString file; ///< where its bytes are read from
};

/// A ZIP archive of files, written aside and put in place as a whole. The same files in the same order give the same
/// bytes: no times of the machine stand in it. `goOn` is asked now and then; false ends it (code `cancelled`). Errors
/// of writing as AtomicFile's.
Expected<ExportedFile> writeZip(const QString &path, const std::vector<ZipEntry> &entries,
                                const std::function<bool()> &goOn = {});

} // namespace bursar::documents
