#pragma once

#include "simulator/transport/journal_lines.h"

#include <QFile>

#include <memory>

namespace bursar::simulator {

/// The file from which a marketplace in memory is made again: its seed, every call that changed something, and the
/// time. Append-only, one line each; a last line that was torn by a crash is dropped. Held by one process at a time.
class Journal
{
public:
    /// When a line must have reached the disk.
    enum class Durability { EachCall, WhenAsked };

    /// A new file, mode 0600. Usage error if it exists.
    static Expected<std::unique_ptr<Journal>> create(const QString &path, const JournalHeader &header);
    /// An existing one. `market_busy` (environment) while another process holds it, damaged if it is no journal or
    /// broken anywhere but in its last line.
    static Expected<std::unique_ptr<Journal>> open(const QString &path);

    const JournalHeader &header() const { return m_header; }
    /// The calls that the file held when it was opened, oldest first; given away once.
    std::vector<JournalCall> takeCalls() { return std::move(m_calls); }
    /// Until when the marketplace ran, as far as the file knows.
    Instant lastTime() const { return m_lastTime; }

    void setDurability(Durability durability) { m_durability = durability; }
    /// The call must already have happened; returns once it is as durable as set.
    Expected<void> append(const JournalCall &call);
    /// Notes the time, not at once durable; a time that is already known is no new line.
    Expected<void> noteTime(Instant now);
    /// Everything so far has reached the disk.
    Expected<void> sync();

private:
    explicit Journal(const QString &path);
    Expected<void> lock();
    Expected<void> read();
    Expected<void> write(const QByteArray &line, bool durable);

    QFile m_file;
    JournalHeader m_header;
    std::vector<JournalCall> m_calls;
    Instant m_lastTime;
    Durability m_durability = Durability::EachCall;
};

} // namespace bursar::simulator
