#include "apps/wiring/command_world.h"
#include "apps/wiring/core_dumps.h"
#include "apps/wiring/signal_watch.h"
#include "apps/wiring/terminal.h"
#include "ctl/program.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <memory>

using namespace bursar;

namespace {

/// While Qt chooses its platform it looks for a display in the runtime folder of the login, and complains when there is
/// none or when it is somebody else's (a service, cron, sudo). Nothing is wanted from there: it gets an empty one.
class EmptyRuntimeFolder
{
public:
    EmptyRuntimeFolder() { qputenv(variable, QFile::encodeName(m_folder.path())); }
    ~EmptyRuntimeFolder()
    {
        if (m_wasSet)
            qputenv(variable, m_former);
        else
            qunsetenv(variable);
    }
    EmptyRuntimeFolder(const EmptyRuntimeFolder &) = delete;
    EmptyRuntimeFolder &operator=(const EmptyRuntimeFolder &) = delete;

private:
    static constexpr const char *variable = "XDG_RUNTIME_DIR";
    const bool m_wasSet = qEnvironmentVariableIsSet(variable);
    const QByteArray m_former = qgetenv(variable);
    QTemporaryDir m_folder;
};

/// Documents need fonts and so the GUI library, without a display; everything else starts faster without it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool needsFonts)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    const EmptyRuntimeFolder runtimeFolder;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    apps::forbidCoreDumps();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.contains(QLatin1String("--quiet"))) // retries and waits are told in the log
        QLoggingCategory::setFilterRules(QStringLiteral("*=false\n*.critical=true"));
    const auto application = makeApplication(argc, argv, ctl::Program::needsFonts(words));
    QCoreApplication::setApplicationName(QStringLiteral("bursarctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BURSAR_VERSION));

    apps::CommandWorld world;
    apps::SignalWatch signalWatch;
    ctl::Program program(words);
    QObject::connect(&signalWatch, &apps::SignalWatch::interruptedByUser, &program, &ctl::Program::interrupt);
    QObject::connect(
        &program, &ctl::Program::finished, application.get(),
        [](int exitCode) { QCoreApplication::exit(apps::exitCodeAfterOutput(exitCode)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &program, [&program, &world] { program.start(apps::standardStreams(), world); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
