#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace bursar {

/// The one spelling of a JSON value that is hashed: RFC 8785 (keys in UTF-16 order, shortest escapes, no blanks).
/// Numbers must be integers below 2^53: money and rates are decimal strings in everything that is hashed.
QByteArray canonicalJson(const QJsonValue &value);

} // namespace bursar
