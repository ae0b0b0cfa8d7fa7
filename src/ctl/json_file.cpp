#include "ctl/json_file.h"

#include "ctl/command_line.h"

#include <QFile>
#include <QJsonDocument>

namespace bursar::ctl {

namespace {

Error brokenFile(const QString &path, const QByteArray &content, qsizetype offset, const QString &what)
{
    const QByteArray before = content.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    Error error = usageError(QStringLiteral("broken_file"),
                             QStringLiteral("%1, line %2, column %3: %4.").arg(path).arg(line).arg(column).arg(what),
                             QStringLiteral("Correct the file; nothing was changed."));
    error.details = {{QStringLiteral("file"), path},
                     {QStringLiteral("line"), line},
                     {QStringLiteral("column"), column},
                     {QStringLiteral("field"), QJsonValue()}};
    return error;
}

} // namespace

Expected<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = usageError(QStringLiteral("no_file"),
                                 QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
        error.details = {{QStringLiteral("file"), path}};
        return Unexpected{error};
    }
    return file.readAll();
}

Expected<QJsonObject> readJsonFile(const QString &path)
{
    const Expected<QByteArray> content = readFile(path);
    if (!content)
        return content.failure();
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &broken);
    if (broken.error != QJsonParseError::NoError)
        return Unexpected{
            brokenFile(path, *content, std::min<qsizetype>(broken.offset, content->size()), broken.errorString())};
    if (!document.isObject())
        return Unexpected{brokenFile(path, *content, 0, QStringLiteral("the file does not hold a JSON object"))};
    return document.object();
}

} // namespace bursar::ctl
