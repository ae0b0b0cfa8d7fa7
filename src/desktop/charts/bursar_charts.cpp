// The module of charts: the only file that knows Qt Charts, which takes longer to load than all other libraries
// together.

#include "desktop/charts/spend_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

namespace bursar::desktop {
namespace {

/// Chart, series and axes are made once: making them again at each refresh grows the heap.
class ChartsSpendPlot final : public SpendPlot
{
public:
    explicit ChartsSpendPlot(QWidget *parent);
    void draw(const SpendPlotContent &content) override;

private:
    void placeTexts();
    QGraphicsSimpleTextItem *textAt(std::vector<QGraphicsSimpleTextItem *> &items, qsizetype place);

    SpendPlotContent m_content;
    QChart *m_chart;
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_days;
    QValueAxis *m_amounts;
    std::vector<QGraphicsSimpleTextItem *> m_dayTexts;
    std::vector<QGraphicsSimpleTextItem *> m_amountTexts;
    QGraphicsLineItem *m_budgetLine;
    QGraphicsSimpleTextItem *m_budgetText;
    QGraphicsSimpleTextItem *m_nothing;
};

ChartsSpendPlot::ChartsSpendPlot(QWidget *parent)
    : SpendPlot(parent)
    , m_chart(new QChart)
    , m_bars(new QStackedBarSeries(this))
    , m_days(new QBarCategoryAxis(this))
    , m_amounts(new QValueAxis(this))
    , m_budgetLine(new QGraphicsLineItem(m_chart))
    , m_budgetText(new QGraphicsSimpleTextItem(m_chart))
    , m_nothing(new QGraphicsSimpleTextItem(m_chart))
{
    auto *view = new QChartView(m_chart, this);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_bars->setBarWidth(0.7);
    m_chart->addSeries(m_bars);
    m_days->setLabelsVisible(false);
    m_days->setGridLineVisible(false);
    m_days->setLineVisible(false);
    m_amounts->setLabelsVisible(false);
    m_amounts->setLineVisible(false);
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_amounts, Qt::AlignLeft);
    m_bars->attachAxis(m_days);
    m_bars->attachAxis(m_amounts);
    m_budgetLine->setZValue(20);
    m_budgetText->setZValue(20);
    connect(m_chart, &QChart::plotAreaChanged, this, &ChartsSpendPlot::placeTexts);
}

void ChartsSpendPlot::draw(const SpendPlotContent &content)
{
    m_content = content;
    m_bars->clear();
    for (std::size_t i = 0; i < content.series.size(); ++i) {
        auto *set = new QBarSet(QString());
        for (const qreal length : content.series.at(i))
            set->append(length);
        set->setBrush(content.colours.at(i));
        set->setPen(QPen(content.edgeColour, 1));
        m_bars->append(set);
    }
    QStringList categories;
    for (qsizetype day = 1; day <= content.dayTexts.size(); ++day)
        categories << QString::number(day);
    m_days->setCategories(categories);
    m_amounts->setRange(0, content.top);
    m_amounts->setTickCount(static_cast<int>(std::max(qsizetype{2}, content.amountTexts.size())));
    m_amounts->setGridLinePen(QPen(content.gridColour, 1));
    m_chart->setMargins(content.margins);
    QPen dashes(content.textColour, 1.2);
    dashes.setDashPattern({5, 3});
    m_budgetLine->setPen(dashes);
    placeTexts();
}

QGraphicsSimpleTextItem *ChartsSpendPlot::textAt(std::vector<QGraphicsSimpleTextItem *> &items, qsizetype place)
{
    while (items.size() <= static_cast<std::size_t>(place))
        items.push_back(new QGraphicsSimpleTextItem(m_chart));
    QGraphicsSimpleTextItem *item = items.at(static_cast<std::size_t>(place));
    item->setFont(m_content.smallFont);
    item->setBrush(m_content.mutedColour);
    item->show();
    return item;
}

void ChartsSpendPlot::placeTexts()
{
    const QRectF plot = m_chart->plotArea();
    for (const auto &items : {m_amountTexts, m_dayTexts})
        for (QGraphicsSimpleTextItem *item : items)
            item->hide();
    const qsizetype ticks = m_content.amountTexts.size();
    for (qsizetype i = 0; i < ticks; ++i) {
        QGraphicsSimpleTextItem *item = textAt(m_amountTexts, i);
        item->setText(m_content.amountTexts.at(i));
        const QRectF size = item->boundingRect();
        const qreal y = plot.bottom() - plot.height() * static_cast<qreal>(i) / static_cast<qreal>(ticks - 1);
        item->setPos(plot.left() - size.width() - 8, y - size.height() / 2);
    }
    const qsizetype days = m_content.dayTexts.size();
    for (qsizetype day = 0; day < days; ++day) {
        QGraphicsSimpleTextItem *item = textAt(m_dayTexts, day);
        item->setText(m_content.dayTexts.at(day));
        const qreal x = plot.left() + plot.width() * (static_cast<qreal>(day) + 0.5) / static_cast<qreal>(days);
        item->setPos(x - item->boundingRect().width() / 2, plot.bottom() + 6);
    }
    m_nothing->setText(m_content.nothingText);
    m_nothing->setFont(m_content.bodyFont);
    m_nothing->setBrush(m_content.mutedColour);
    m_nothing->setPos(plot.center() - m_nothing->boundingRect().center());
    m_budgetLine->setVisible(m_content.budget.has_value());
    m_budgetText->setVisible(m_content.budget.has_value());
    if (!m_content.budget)
        return;
    const qreal y = plot.bottom() - plot.height() * *m_content.budget / m_content.top;
    m_budgetLine->setLine(plot.left(), y, plot.right(), y);
    m_budgetText->setText(m_content.budgetText);
    m_budgetText->setFont(m_content.smallFont);
    m_budgetText->setBrush(m_content.textColour);
    const QRectF size = m_budgetText->boundingRect();
    m_budgetText->setPos(plot.right() - size.width(), y - size.height() - 3);
}

} // namespace
} // namespace bursar::desktop

extern "C" Q_DECL_EXPORT bursar::desktop::SpendPlot *bursarMakeSpendPlot(QWidget *parent)
{
    return new bursar::desktop::ChartsSpendPlot(parent);
}
