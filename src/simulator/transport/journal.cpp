#include "simulator/transport/journal.h"

#include <QFileInfo>

#include <sys/file.h>
#include <unistd.h>

namespace bursar::simulator {

namespace {

Unexpected<Error> cannot(const QString &what, const QFile &file)
{
    return Unexpected<Error>{{Error::Kind::Environment,
                              QStringLiteral("market_file"),
                              QStringLiteral("The sample marketplace's file %1 cannot be %2: %3.")
                                  .arg(file.fileName(), what, file.errorString()),
                              QStringLiteral("Check the folder's rights and the free space on the disk."),
                              {}}};
}

Unexpected<Error> damaged(const QString &path, const QString &what)
{
    return Unexpected<Error>{{Error::Kind::Damaged,
                              QStringLiteral("market_damaged"),
                              QStringLiteral("The sample marketplace's file %1 is damaged: %2.").arg(path, what),
                              QStringLiteral("Restore it together with its ledger, or make a new sample."),
                              {}}};
}

} // namespace

Journal::Journal(const QString &path)
    : m_file(path)
{
}

Expected<std::unique_ptr<Journal>> Journal::create(const QString &path, const JournalHeader &header)
{
    if (QFileInfo::exists(path)) {
        return Unexpected<Error>{{Error::Kind::Usage,
                                  QStringLiteral("market_exists"),
                                  QStringLiteral("The file %1 exists already.").arg(path),
                                  QStringLiteral("Choose another place, or remove it together with its ledger."),
                                  {}}};
    }
    std::unique_ptr<Journal> journal(new Journal(path));
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return cannot(QStringLiteral("made"), journal->m_file);
    if (const auto locked = journal->lock(); !locked)
        return locked.failure();
    journal->m_header = header;
    journal->m_lastTime = header.start;
    if (const auto written = journal->write(journalLine(header), true); !written)
        return written.failure();
    return journal;
}

Expected<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return damaged(path, QStringLiteral("it is no file"));
    std::unique_ptr<Journal> journal(new Journal(path));
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannot(QStringLiteral("opened"), journal->m_file);
    if (const auto locked = journal->lock(); !locked)
        return locked.failure();
    if (const auto read = journal->read(); !read)
        return read.failure();
    return journal;
}

// A lock of the open file: it ends with the process, however that ends.
Expected<void> Journal::lock()
{
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0)
        return {};
    return Unexpected<Error>{
        {Error::Kind::Environment,
         QStringLiteral("market_busy"),
         QStringLiteral("Another program is using the sample marketplace %1.").arg(m_file.fileName()),
         QStringLiteral("Close it, or wait until it has finished."),
         {}}};
}

Expected<void> Journal::read()
{
    const QByteArray contents = m_file.readAll();
    qsizetype good = 0;
    int number = 0;
    while (good < contents.size()) {
        const qsizetype end = contents.indexOf('\n', good);
        const bool last = end < 0 || end + 1 == contents.size();
        const QByteArrayView line = QByteArrayView(contents).sliced(good, (end < 0 ? contents.size() : end) - good);
        ++number;
        const auto header = number == 1 ? journalHeaderFrom(line) : std::nullopt;
        const auto call = number == 1 ? std::nullopt : journalCallFrom(line);
        if (end < 0 || (!header && !call)) {
            if (!last || number == 1)
                return damaged(m_file.fileName(), QStringLiteral("line %1 cannot be read").arg(number));
            break; // torn by a crash
        }
        if (header) {
            m_header = *header;
            m_lastTime = header->start;
        } else {
            if (call->at < m_lastTime)
                return damaged(m_file.fileName(), QStringLiteral("line %1 goes back in time").arg(number));
            m_lastTime = call->at;
            if (!call->method.isEmpty())
                m_calls.push_back(*call);
        }
        good = end + 1;
    }
    if (number == 0)
        return damaged(m_file.fileName(), QStringLiteral("it is empty"));
    if (good < contents.size() && !m_file.resize(good))
        return cannot(QStringLiteral("repaired"), m_file);
    if (!m_file.seek(good))
        return cannot(QStringLiteral("read"), m_file);
    return {};
}

Expected<void> Journal::append(const JournalCall &call)
{
    m_lastTime = call.at;
    return write(journalLine(call), m_durability == Durability::EachCall);
}

Expected<void> Journal::noteTime(Instant now)
{
    if (now <= m_lastTime)
        return {};
    m_lastTime = now;
    return write(journalLine(JournalCall{now, {}, {}, {}, {}}), false);
}

Expected<void> Journal::sync()
{
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return cannot(QStringLiteral("written"), m_file);
    return {};
}

Expected<void> Journal::write(const QByteArray &line, bool durable)
{
    if (m_file.write(line) != line.size())
        return cannot(QStringLiteral("written"), m_file);
    if (durable)
        return sync();
    return {};
}

} // namespace bursar::simulator
