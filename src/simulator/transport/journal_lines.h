#pragma once

#include "foundation/expected.h"
#include "foundation/time_types.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bursar::simulator {

/// What a marketplace in memory was begun with.
struct JournalHeader
{
    struct Key
    {
        QString name;
        QString key; ///< opens nothing but this marketplace
        qint64 balanceMicros = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    quint64 seed = 1;
    int offers = 2000;
    Instant start;
    std::vector<Key> keys;
    friend bool operator==(const JournalHeader &, const JournalHeader &) = default;
};

/// A call that changed the marketplace, or only the time until which it ran (no method).
struct JournalCall
{
    Instant at;
    QByteArray method;
    QByteArray target; ///< path and query as they were sent
    QByteArray key;
    QByteArray body;
    friend bool operator==(const JournalCall &, const JournalCall &) = default;
};

/// One line of the file, with its check sum and line end.
QByteArray journalLine(const JournalHeader &header);
QByteArray journalLine(const JournalCall &call);
/// Nothing when the check sum or the contents are wrong. `line` comes without its line end.
std::optional<JournalHeader> journalHeaderFrom(QByteArrayView line);
std::optional<JournalCall> journalCallFrom(QByteArrayView line);

} // namespace bursar::simulator
