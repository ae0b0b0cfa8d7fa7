#pragma once

#include "foundation/time_types.h"

#include <QByteArray>

namespace bursar::documents {

/// QPdfWriter stamps the machine's time, in the machine's zone, into a file and derives the file's id from it. This
/// puts `at` (whole seconds, UTC) and an id from the content in their places, so that the same document gives the same
/// file at any time and place. The file must be QPdfWriter's own, with its one cross-reference table; another comes
/// back as it was.
QByteArray withFixedIdentity(QByteArray pdf, Instant at);

/// XMP metadata as PDF/A-1b wants it: the same title, programs and time as in the file itself.
QByteArray xmpMetadata(const QString &title, const QString &creator, Instant at);

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
