#pragma once

#include "domain/money.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace bursar::desktop {

class SpendPlot;

/// One team's spend by day.
struct SpendSeries
{
    QString name;
    int series = 0; ///< chart colour: 0–4, `unallocatedSeries`, `otherTeamsSeries`
    std::vector<Money> perDay; ///< as many as the chart has days; missing ones are zero
    friend bool operator==(const SpendSeries &, const SpendSeries &) = default;
};

struct SpendChartData
{
    QDate firstDay;
    int days = 0;
    std::vector<SpendSeries> series; ///< bottom first
    std::optional<Money> budgetPerDay;
    QString budgetText; ///< `Daily budgets $260.00`
    friend bool operator==(const SpendChartData &, const SpendChartData &) = default;
};

/// Stacked bars by day with the budget as a named line. Qt Charts stays behind the module that draws it, which is
/// loaded when there is something to draw; legend and table stand beside it, and screen readers get the sums as words.
class SpendChart final : public QWidget
{
    Q_OBJECT
public:
    explicit SpendChart(QWidget *parent = nullptr);

    void setSpend(const SpendChartData &spend);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void describe();

    SpendChartData m_data;
    QVBoxLayout *m_column;
    SpendPlot *m_plot = nullptr;
    bool m_asked = false; ///< for a plot: once is enough
};

} // namespace bursar::desktop
