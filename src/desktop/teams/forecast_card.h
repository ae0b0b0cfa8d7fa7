#pragma once

#include "governor/budgets/budget_forecasts.h"

#include <QWidget>

#include <array>

namespace bursar::desktop {

class BudgetBar;
class Label;

/// Where a team is going: what day and month are expected to cost, when a budget runs out and why, and by how much a
/// limit can be overrun.
class ForecastCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastCard(QWidget *parent = nullptr);

    /// Null while it is not known. `zone` is the team's.
    void showForecast(const governor::OwnerForecast *forecast, Instant now, const QTimeZone &zone);

private:
    struct Part
    {
        Label *name = nullptr;
        Label *expected = nullptr;
        BudgetBar *bar = nullptr;
        Label *amounts = nullptr;
        Label *limit = nullptr;
        Label *includes = nullptr; ///< what is in the limit beside the rule's
        Label *end = nullptr;
    };
    Part makePart(const QString &objectName, QWidget *card);
    static void showPart(const Part &part, const Forecast *forecast, Instant now, const QTimeZone &zone);

    std::array<Part, 2> m_parts; ///< day, month
    Label *m_bound;
};

} // namespace bursar::desktop
