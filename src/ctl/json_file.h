#pragma once

#include "ctl/json_places.h"
#include "foundation/expected.h"

#include <QJsonObject>

namespace bursar::ctl {

/// A file with a JSON object, and where in it everything stands.
struct JsonFile
{
    QString path;
    QJsonObject object;
    JsonPlaces places;

    /// What is wrong with its content, told with file, line, column and field. `details.path` of the error (names and
    /// indexes from the top) or else `details.field` says where; a field that is missing is looked for in its holder.
    Error located(Error error) const;
};

/// Reads a file with a JSON object. Errors (usage) carry file, line and column.
Expected<JsonFile> readJsonFile(const QString &path);

/// Reads a file whole; a usage error when it is not there or cannot be read.
Expected<QByteArray> readFile(const QString &path);

} // namespace bursar::ctl
