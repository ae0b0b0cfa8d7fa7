#pragma once

#include <QByteArray>

namespace bursar {

/// SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
QByteArray sha256Hex(QByteArrayView bytes);

} // namespace bursar
