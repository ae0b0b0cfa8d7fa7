#include "ctl/program.h"

#include "ctl/help.h"

namespace bursar::ctl {

Program::Program(const QStringList &words, QObject *parent)
    : QObject(parent)
    , m_line(parseCommandLine(commandTable(), words))
    // Also a line that is not understood is answered as its writer wants it.
    , m_format(words.contains(QLatin1String("--json")) ? Output::Format::Json : Output::Format::ForPeople)
    , m_talk(words.contains(QLatin1String("--quiet")) ? Output::Talk::Quiet : Output::Talk::Normal)
{
}

Program::~Program() = default;

bool Program::needsFonts(const QStringList &words)
{
    const auto line = parseCommandLine(commandTable(), words);
    return line && line->command && line->command->needsFonts && !line->help && !line->version;
}

void Program::start(const Streams &streams, World &world)
{
    m_output = std::make_unique<Output>(streams, m_format, m_talk);
    if (!m_line) {
        Q_EMIT finished(m_output->error(m_line.error()));
        return;
    }
    if (m_line->help) {
        streams.out(helpText(commandTable(), *m_line).toUtf8());
        Q_EMIT finished(0);
        return;
    }
    if (m_line->version) {
        streams.out("bursarctl " BURSAR_VERSION "\n");
        Q_EMIT finished(0);
        return;
    }
    m_session = std::make_unique<Session>(*m_line, *m_output, world);
    connect(m_session.get(), &Session::finished, this, &Program::finished);
    m_session->start();
}

void Program::interrupt()
{
    if (m_session)
        m_session->interrupt();
}

} // namespace bursar::ctl
