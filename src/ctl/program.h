#pragma once

#include "ctl/session.h"

namespace bursar::ctl {

/// All commands of bursarctl, in the order of the help.
const std::vector<Command> &commandTable();

/// bursarctl without its main(): understands the words, runs the command, tells the exit code once.
class Program final : public QObject
{
    Q_OBJECT
public:
    /// `words` are the arguments without the program's name.
    explicit Program(const QStringList &words, QObject *parent = nullptr);
    ~Program() override;

    /// Whether the command draws documents and so needs a QGuiApplication.
    static bool needsFonts(const QStringList &words);
    /// `world` outlives the program. `finished` may come before this returns.
    void start(const Streams &streams, World &world);
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    Expected<CommandLine> m_line;
    Output::Format m_format;
    Output::Talk m_talk;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Session> m_session;
};

} // namespace bursar::ctl
