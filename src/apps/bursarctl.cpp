#include "apps/wiring/command_world.h"
#include "apps/wiring/signal_watch.h"
#include "apps/wiring/terminal.h"
#include "ctl/program.h"

#include <QGuiApplication>

#include <memory>

using namespace bursar;

namespace {

/// Documents need fonts and so the GUI library, without a display; everything else starts faster without it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool needsFonts)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
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
