#include "apps/wiring/desktop_wiring.h"

#include "apps/wiring/ledger_surroundings.h"
#include "apps/wiring/places.h"
#include "governor/governor.h"

#include <QDir>
#include <QFileInfo>

namespace bursar::apps {

namespace {

using Opened = Expected<std::unique_ptr<governor::Governor>>;

Expected<LedgerSurroundings> surroundingsOf(const QString &path, const QString &clockUrl)
{
    SurroundingsWish wish;
    wish.ledgerPath = path;
    wish.clockUrl = clockUrl;
    return ledgerSurroundings(wish);
}

} // namespace

desktop::Wiring desktopWiring(const QString &clockUrl, const QString &actorName)
{
    desktop::Wiring wiring;
    wiring.defaultLedgerPath = defaultLedgerPath();
    wiring.sampleLedgerPath = sampleLedgerPath();
    wiring.actorName = actorName;
    wiring.openLedger = [clockUrl](const QString &path) {
        return [clockUrl, path]() -> Opened {
            const auto made = surroundingsOf(path, clockUrl);
            return made ? governor::Governor::open(path, made->surroundings) : Opened(made.failure());
        };
    };
    wiring.createLedger = [clockUrl, actorName](const QString &path) {
        return [clockUrl, actorName, path]() -> Opened {
            QDir().mkpath(QFileInfo(path).absolutePath());
            const auto made = surroundingsOf(path, clockUrl);
            return made ? governor::Governor::create(path, made->surroundings, actorName) : Opened(made.failure());
        };
    };
    return wiring;
}

} // namespace bursar::apps
