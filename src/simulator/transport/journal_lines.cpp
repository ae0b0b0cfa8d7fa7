#include "simulator/transport/journal_lines.h"

#include "foundation/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bursar::simulator {

namespace {

constexpr qsizetype sumLength = 8;
constexpr int formatVersion = 1;

QByteArray withSum(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return sha256Hex(text).left(sumLength) + ' ' + text + '\n';
}

std::optional<QJsonObject> objectFrom(QByteArrayView line)
{
    if (line.size() < sumLength + 3 || line[sumLength] != ' ')
        return std::nullopt;
    const QByteArrayView text = line.sliced(sumLength + 1);
    if (sha256Hex(text).left(sumLength) != line.first(sumLength))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray journalLine(const JournalHeader &header)
{
    QJsonArray keys;
    for (const JournalHeader::Key &key : header.keys) {
        keys.append(QJsonObject{{QStringLiteral("name"), key.name},
                                {QStringLiteral("key"), key.key},
                                {QStringLiteral("balance"), QString::number(key.balanceMicros)}});
    }
    return withSum({{QStringLiteral("market"), formatVersion},
                    {QStringLiteral("seed"), QString::number(header.seed)},
                    {QStringLiteral("offers"), header.offers},
                    {QStringLiteral("start"), qint64{toMillis(header.start)}},
                    {QStringLiteral("keys"), keys}});
}

QByteArray journalLine(const JournalCall &call)
{
    QJsonObject object{{QStringLiteral("t"), qint64{toMillis(call.at)}}};
    if (!call.method.isEmpty()) {
        object.insert(QStringLiteral("m"), QString::fromLatin1(call.method));
        object.insert(QStringLiteral("p"), base64(call.target));
        object.insert(QStringLiteral("k"), base64(call.key));
        object.insert(QStringLiteral("b"), base64(call.body));
    }
    return withSum(object);
}

std::optional<JournalHeader> journalHeaderFrom(QByteArrayView line)
{
    const auto object = objectFrom(line);
    if (!object || object->value(QLatin1String("market")).toInt() != formatVersion)
        return std::nullopt;
    JournalHeader header;
    header.seed = object->value(QLatin1String("seed")).toString().toULongLong();
    header.offers = object->value(QLatin1String("offers")).toInt();
    header.start = instantFromMillis(object->value(QLatin1String("start")).toInteger());
    const QJsonArray keys = object->value(QLatin1String("keys")).toArray();
    for (const QJsonValue &key : keys)
        header.keys.push_back({key[QLatin1String("name")].toString(), key[QLatin1String("key")].toString(),
                               key[QLatin1String("balance")].toString().toLongLong()});
    return header;
}

std::optional<JournalCall> journalCallFrom(QByteArrayView line)
{
    const auto object = objectFrom(line);
    if (!object || !object->value(QLatin1String("t")).isDouble())
        return std::nullopt;
    JournalCall call;
    call.at = instantFromMillis(object->value(QLatin1String("t")).toInteger());
    call.method = object->value(QLatin1String("m")).toString().toLatin1();
    call.target = bytesOf(object->value(QLatin1String("p")));
    call.key = bytesOf(object->value(QLatin1String("k")));
    call.body = bytesOf(object->value(QLatin1String("b")));
    return call;
}

} // namespace bursar::simulator
