#include "apps/wiring/terminal.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace bursar::apps {

namespace {

/// What went wrong, as an errno; 0 when everything was written.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN) {
            pollfd ready{descriptor, POLLOUT, 0};
            poll(&ready, 1, -1);
            continue;
        }
        if (written <= 0)
            return errno;
        done += written;
    }
    return 0;
}

/// What went wrong with standard output first.
int outputProblem = 0;

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
    return {[](const QByteArray &bytes) {
                if (const int problem = writeAll(STDOUT_FILENO, bytes); outputProblem == 0)
                    outputProblem = problem;
            },
            [](const QByteArray &bytes) { writeAll(STDERR_FILENO, bytes); }, isatty(STDERR_FILENO) == 1};
}

int exitCodeAfterOutput(int exitCode)
{
    if (outputProblem == 0 || outputProblem == EPIPE) // a reader that has seen enough, as `head`
        return exitCode;
    writeAll(STDERR_FILENO,
             QStringLiteral("bursarctl: The result cannot be written: %1. What was asked for has been done.\n"
                            "Free some space or send the output elsewhere.\n")
                 .arg(QString::fromLocal8Bit(strerror(outputProblem)))
                 .toLocal8Bit());
    return exitCode == 0 ? ctl::exitCodeOf(Error::Kind::Environment) : exitCode;
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
