#include "apps/wiring/terminal.h"

#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace bursar::apps {

namespace {

void writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written <= 0)
            return; // the reader has gone
        done += written;
    }
}

/// Hides what is typed while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_changed = true;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

ctl::Streams standardStreams()
{
    return {[](const QByteArray &bytes) { writeAll(STDOUT_FILENO, bytes); },
            [](const QByteArray &bytes) { writeAll(STDERR_FILENO, bytes); }, isatty(STDERR_FILENO) == 1};
}

Expected<QByteArray> readSecretLine(const QString &prompt)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("no_input"),
                                QStringLiteral("Standard input cannot be read."),
                                QStringLiteral("Type the key, or pipe it in."),
                                {}}};
    if (isatty(STDIN_FILENO) != 1)
        return input.readLine();
    const EchoOff quiet;
    writeAll(STDERR_FILENO, prompt.toUtf8());
    const QByteArray line = input.readLine();
    writeAll(STDERR_FILENO, "\n");
    return line;
}

} // namespace bursar::apps
