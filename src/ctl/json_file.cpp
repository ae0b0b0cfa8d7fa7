#include "ctl/json_file.h"

#include "ctl/command_line.h"

#include <QFile>
#include <QJsonDocument>

namespace bursar::ctl {

namespace {

Error brokenFile(const QString &path, TextPlace place, const QString &what, const QJsonValue &field = {})
{
    Error error =
        usageError(QStringLiteral("broken_file"),
                   QStringLiteral("%1, line %2, column %3: %4.").arg(path).arg(place.line).arg(place.column).arg(what),
                   QStringLiteral("Correct the file; nothing was changed."));
    error.details = {{QStringLiteral("file"), path},
                     {QStringLiteral("line"), place.line},
                     {QStringLiteral("column"), place.column},
                     {QStringLiteral("field"), field.isUndefined() ? QJsonValue() : field}};
    return error;
}

} // namespace

Error JsonFile::located(Error error) const
{
    QJsonArray where = error.details.take(QStringLiteral("path")).toArray();
    const QJsonValue field = error.details.value(QStringLiteral("field"));
    if (where.isEmpty() && field.isString())
        where.append(field);
    const TextPlace place = places.of(where);
    error.message =
        QStringLiteral("%1, line %2, column %3: %4").arg(path).arg(place.line).arg(place.column).arg(error.message);
    error.details.insert(QStringLiteral("file"), path);
    error.details.insert(QStringLiteral("line"), place.line);
    error.details.insert(QStringLiteral("column"), place.column);
    if (field.isUndefined())
        error.details.insert(QStringLiteral("field"), QJsonValue());
    return error;
}

Expected<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = usageError(QStringLiteral("no_file"),
                                 QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()),
                                 QStringLiteral("Name a file that is there and that you may read."));
        error.details = {{QStringLiteral("file"), path}};
        return Unexpected{error};
    }
    return file.readAll();
}

Expected<JsonFile> readJsonFile(const QString &path)
{
    const Expected<QByteArray> content = readFile(path);
    if (!content)
        return content.failure();
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &broken);
    if (broken.error != QJsonParseError::NoError)
        return Unexpected{brokenFile(path, placeAt(*content, broken.offset), broken.errorString())};
    if (!document.isObject())
        return Unexpected{
            brokenFile(path, placeAt(*content, 0), QStringLiteral("the file does not hold a JSON object"))};
    JsonFile file{path, document.object(), JsonPlaces(*content)};
    if (const auto &repeated = file.places.repeated())
        return Unexpected{brokenFile(path, repeated->place,
                                     QStringLiteral("“%1” stands twice in the same object").arg(repeated->name),
                                     repeated->name)};
    return file;
}

} // namespace bursar::ctl
