#include "apps/wiring/core_dumps.h"
#include "apps/wiring/desktop_wiring.h"
#include "apps/wiring/places.h"
#include "apps/wiring/signal_watch.h"
#include "ctl/ledger_url.h"
#include "desktop/application.h"
#include "desktop/look/fonts_ahead.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <optional>

using namespace bursar;

namespace {

constexpr int wrongUsage = 2;

struct CommandLine
{
    desktop::Options options;
    QString clockUrl;
    QString actorName;
};

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    return sides.size() == 2 && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

/// Nothing, and the reason on standard error, when the command line cannot be understood.
std::optional<CommandLine> understood(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Budgets, policies and invoices for GPUs rented on Vast.ai"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char *name, const char *meaning, const char *value = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(meaning), QString::fromLatin1(value)});
    };
    option("ledger", "The ledger to open: sqlite:PATH.", "url");
    option("sample", "Open the sample marketplace; it is made if it is not there yet.");
    option("clock", "Take the time from a running simulator.", "url");
    option("as", "Who acts, for the audit trail.", "name");
    option("tour", "Take a screenshot of every page into the folder, then end.", "folder");
    option("size", "Size of the window, for example 1280x800.", "size");
    option("theme", "light or dark.", "theme");
    option("language", "en, de or zh_CN.", "language");
    parser.process(words);

    CommandLine line;
    line.options.sample = parser.isSet(QStringLiteral("sample"));
    line.options.tourFolder = parser.value(QStringLiteral("tour"));
    line.options.theme = parser.value(QStringLiteral("theme"));
    line.options.language = parser.value(QStringLiteral("language"));
    line.clockUrl = parser.value(QStringLiteral("clock"));
    line.actorName = parser.isSet(QStringLiteral("as")) ? parser.value(QStringLiteral("as")) : apps::loginName();
    if (parser.isSet(QStringLiteral("size"))) {
        const std::optional<QSize> size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!size) {
            std::fputs("bursar: --size takes a size such as 1280x800\n", stderr);
            return std::nullopt;
        }
        line.options.size = *size;
    }
    const QString url = parser.isSet(QStringLiteral("ledger")) ? parser.value(QStringLiteral("ledger"))
                                                               : qEnvironmentVariable("BURSAR_LEDGER");
    if (!url.isEmpty()) {
        const Expected<QString> path = ctl::pathOfLedgerUrl(url);
        if (!path) {
            std::fprintf(stderr, "bursar: %s %s\n", qUtf8Printable(path.error().message),
                         qUtf8Printable(path.error().remedy));
            return std::nullopt;
        }
        line.options.ledgerPath = *path;
    }
    return line;
}

} // namespace

int main(int argc, char *argv[])
{
    apps::forbidCoreDumps();
    desktop::FontsAhead fontsAhead;
    QApplication application(argc, argv);
    fontsAhead.readList();
    QCoreApplication::setApplicationVersion(QStringLiteral(BURSAR_VERSION));
    const std::optional<CommandLine> line = understood(QCoreApplication::arguments());
    if (!line)
        return wrongUsage;
    // SIGTERM and Ctrl+C end in order: the executor stops, the ledger is closed.
    apps::SignalWatch signalWatch;
    QObject::connect(&signalWatch, &apps::SignalWatch::interruptedByUser, &application, &QCoreApplication::quit);
    return desktop::run(application, line->options, apps::desktopWiring(line->clockUrl, line->actorName));
}
