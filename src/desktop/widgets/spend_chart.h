#pragma once

#include "domain/money.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QBarSet;
class QChart;
class QChartView;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QStackedBarSeries;
class QValueAxis;

namespace bursar::desktop {

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

/// Stacked bars by day with the budget as a named line. Qt Charts stays behind this widget; legend and table stand
/// beside it, and screen readers get the sums as words.
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
    void takeColours();
    void placeTexts();
    void describe();

    SpendChartData m_data;
    QChart *m_chart;
    QChartView *m_view;
    QStackedBarSeries *m_bars = nullptr;
    QValueAxis *m_amounts;
    std::vector<QBarSet *> m_sets;
    std::vector<QGraphicsSimpleTextItem *> m_dayTexts;
    std::vector<QGraphicsSimpleTextItem *> m_amountTexts;
    QGraphicsLineItem *m_budgetLine;
    QGraphicsSimpleTextItem *m_budgetText;
    QGraphicsSimpleTextItem *m_nothing; ///< says so where no bar stands
};

} // namespace bursar::desktop
