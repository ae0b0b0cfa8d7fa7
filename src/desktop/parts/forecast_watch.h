#pragma once

#include "governor/budgets/budget_forecasts.h"
#include "governor/desk.h"

#include <QObject>

namespace bursar::desktop {

/// The forecasts of all teams and of the organisation, as a page last read them. Never asks twice at once: asked while
/// it reads, it reads once more afterwards. Lives on the GUI thread; the work is done on a reader's.
class ForecastWatch final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit ForecastWatch(governor::Desk &desk, QObject *parent = nullptr);

    void ask();
    bool isAsking() const { return m_asking; }
    /// What an answer brings; also forecasts that came otherwise, for tests.
    void take(std::vector<governor::OwnerForecast> forecasts);
    /// Of a team; of the organisation when the id is empty. Null until it is known.
    const governor::OwnerForecast *of(const TeamId &team) const;

Q_SIGNALS:
    void changed();

private:
    void answered(const QFuture<Expected<std::vector<governor::OwnerForecast>>> &answer);

    governor::Desk &m_desk;
    std::vector<governor::OwnerForecast> m_forecasts;
    bool m_asking = false;
    bool m_wanted = false;
};

/// The forecast for a period; null when there is none.
const Forecast *forecastFor(const governor::OwnerForecast *owner, BudgetPeriod period);

} // namespace bursar::desktop
