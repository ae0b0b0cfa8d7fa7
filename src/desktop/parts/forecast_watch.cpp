#include "desktop/parts/forecast_watch.h"

#include <algorithm>
#include <utility>

namespace bursar::desktop {

ForecastWatch::ForecastWatch(governor::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ForecastWatch::ask()
{
    m_wanted = m_asking;
    if (std::exchange(m_asking, true))
        return;
    // Its own watcher: an answer that was dropped with its ledger must not leave it asking for ever.
    using Watcher = QFutureWatcher<Expected<std::vector<governor::OwnerForecast>>>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        answered(watcher->future());
    });
    watcher->setFuture(
        m_desk.read([](const governor::LedgerReader &reader, Instant now) { return reader.forecasts(now); }));
}

void ForecastWatch::answered(const QFuture<Expected<std::vector<governor::OwnerForecast>>> &answer)
{
    m_asking = false;
    const bool again = std::exchange(m_wanted, false);
    if (answer.resultCount() > 0) {
        // What cannot be read now stays as it was: the window's own snapshots tell of a ledger in trouble.
        if (const auto forecasts = answer.result())
            take(*forecasts);
        if (again)
            ask();
    }
}

void ForecastWatch::take(std::vector<governor::OwnerForecast> forecasts)
{
    m_forecasts = std::move(forecasts);
    Q_EMIT changed();
}

const governor::OwnerForecast *ForecastWatch::of(const TeamId &team) const
{
    const auto found = std::ranges::find_if(m_forecasts, [&team](const governor::OwnerForecast &forecast) {
        return team.isEmpty() ? forecast.owner.kind == BudgetOwner::Kind::Organisation
                              : forecast.owner.kind == BudgetOwner::Kind::Team && forecast.owner.id == team.toString();
    });
    return found == m_forecasts.end() ? nullptr : &*found;
}

const Forecast *forecastFor(const governor::OwnerForecast *owner, BudgetPeriod period)
{
    if (owner == nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(
        owner->periods, [period](const Forecast &forecast) { return forecast.budget.period == period; });
    return found == owner->periods.end() ? nullptr : &*found;
}

} // namespace bursar::desktop
