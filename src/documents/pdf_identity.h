#pragma once

#include "foundation/time_types.h"

#include <QByteArray>

namespace bursar::documents {

/// QPdfWriter stamps the machine's time into a file (creation date, XMP dates) and derives the file's id from it. This
/// puts `at` (whole seconds, UTC) and an id from the content in their places, byte for byte of the same length, so that
/// the same document gives the same file at any time.
QByteArray withFixedIdentity(QByteArray pdf, Instant at);

/// While it lives, new hashes are seeded alike: Qt writes a PDF's fonts in the order of a QHash, which else differs
/// from process to process. Not meant to be held for long: it makes hashes predictable for the whole program.
class SameHashOrder
{
public:
    SameHashOrder();
    ~SameHashOrder();
    SameHashOrder(const SameHashOrder &) = delete;
    SameHashOrder &operator=(const SameHashOrder &) = delete;
};

} // namespace bursar::documents
