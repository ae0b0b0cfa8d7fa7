#pragma once

#include "foundation/expected.h"

#include <QJsonObject>

namespace bursar::ctl {

/// Reads a file with a JSON object. Errors (usage) carry file, line and column.
Expected<QJsonObject> readJsonFile(const QString &path);

/// Reads a file whole; a usage error when it is not there or cannot be read.
Expected<QByteArray> readFile(const QString &path);

} // namespace bursar::ctl
