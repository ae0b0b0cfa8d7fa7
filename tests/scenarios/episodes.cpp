// Many episodes in a row, with a summary: too long for the tests of every change.

#include "scenarios/episode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

struct Sum
{
    int episodes = 0;
    int failed = 0;
    std::map<QString, int> counts;
    std::map<QString, int> violations; ///< by their first word
};

void play(const EpisodePlan &plan, Sum &sum, QTextStream &out)
{
    const EpisodeReport report = playEpisode(plan);
    ++sum.episodes;
    for (const auto &[what, count] : report.counts)
        sum.counts[what] += count;
    if (report.violations.isEmpty())
        return;
    ++sum.failed;
    out << "seed " << plan.seed << (plan.length > 24h ? " --weeks" : "") << '\n';
    for (const QString &violation : report.violations) {
        ++sum.violations[violation.section(QLatin1Char(':'), 0, 0)];
        out << "  " << violation << '\n';
    }
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays seeded episodes on the virtual clock and compares the ledger "
                       "with what the marketplace knows."));
    parser.addHelpOption();
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("The first seed."), QStringLiteral("N"),
                                  QStringLiteral("1"));
    const QCommandLineOption count(QStringLiteral("count"), QStringLiteral("How many, seed after seed."),
                                   QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption weeks(QStringLiteral("weeks"), QStringLiteral("Each lasts a week instead of six hours."));
    const QCommandLineOption tell(QStringLiteral("tell"), QStringLiteral("Tells what happens, on standard error."));
    parser.addOptions({seed, count, weeks, tell});
    parser.process(application);

    QTextStream out(stdout);
    Sum sum;
    QElapsedTimer timer;
    timer.start();
    const quint64 first = parser.value(seed).toULongLong();
    for (quint64 i = 0; i < parser.value(count).toULongLong(); ++i)
        play({first + i, parser.isSet(weeks) ? Duration{168h} : Duration{6h}, parser.isSet(tell)}, sum, out);
    out << sum.episodes << " episodes in " << timer.elapsed() / 1000 << " s, " << sum.failed << " with violations\n";
    for (const auto &[what, number] : sum.violations)
        out << "  violated " << what << ": " << number << '\n';
    for (const auto &[what, number] : sum.counts)
        out << "  " << what << ": " << number << '\n';
    return sum.failed == 0 ? 0 : 1;
}
