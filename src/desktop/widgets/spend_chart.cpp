#include "desktop/widgets/spend_chart.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace bursar::desktop {
namespace {

/// Money as a length in the plot: the one place where an amount becomes a real number, and none comes back.
qreal plotted(Money amount)
{
    return static_cast<qreal>(amount.micros()) / 1e6;
}

/// A round step so that about three to five grid lines stand below the highest value.
Money gridStep(Money highest)
{
    for (qint64 power = 1; power < 1'000'000'000; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (highest <= Money::fromDollars(factor * power * 4))
                return Money::fromDollars(factor * power);
    return Money::fromDollars(1'000'000'000);
}

Money valueOn(const SpendSeries &series, int day)
{
    const auto place = static_cast<std::size_t>(day);
    return place < series.perDay.size() ? series.perDay.at(place) : Money{};
}

Money highestOf(const SpendChartData &data)
{
    Money highest = data.budgetPerDay.value_or(Money{});
    for (int day = 0; day < data.days; ++day) {
        Money sum;
        for (const SpendSeries &series : data.series)
            sum += valueOn(series, day);
        highest = std::max(highest, sum);
    }
    return highest;
}

bool isLabelled(int day, int days)
{
    if (days <= 12)
        return true;
    return day == 1 || day == days || (day % 5 == 0 && days - day > 1);
}

} // namespace

SpendChart::SpendChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_amounts(new QValueAxis(this))
    , m_budgetLine(new QGraphicsLineItem(m_chart))
    , m_budgetText(new QGraphicsSimpleTextItem(m_chart))
    , m_nothing(new QGraphicsSimpleTextItem(tr("Nothing is spent yet."), m_chart))
{
    setObjectName(QStringLiteral("spendChart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_amounts->setLabelsVisible(false);
    m_amounts->setLineVisible(false);
    m_chart->addAxis(m_amounts, Qt::AlignLeft);
    m_budgetLine->setZValue(20);
    m_budgetText->setZValue(20);
    connect(m_chart, &QChart::plotAreaChanged, this, &SpendChart::placeTexts);
}

void SpendChart::setSpend(const SpendChartData &spend)
{
    if (spend == m_data && m_bars != nullptr)
        return;
    m_data = spend;
    if (m_bars == nullptr) {
        // Chart, series and axes are made once: making them again at each refresh grows the heap.
        m_bars = new QStackedBarSeries(this);
        m_bars->setBarWidth(0.7);
        m_chart->addSeries(m_bars);
        auto *days = new QBarCategoryAxis(this);
        days->setLabelsVisible(false);
        days->setGridLineVisible(false);
        days->setLineVisible(false);
        m_chart->addAxis(days, Qt::AlignBottom);
        m_bars->attachAxis(days);
        m_bars->attachAxis(m_amounts);
    }
    auto *days = static_cast<QBarCategoryAxis *>(m_chart->axes(Qt::Horizontal).constFirst());
    m_bars->clear();
    m_sets.clear();
    QStringList categories;
    for (int day = 1; day <= spend.days; ++day)
        categories << QString::number(day);
    for (const SpendSeries &series : spend.series) {
        auto *set = new QBarSet(series.name);
        for (int day = 0; day < spend.days; ++day)
            set->append(plotted(valueOn(series, day)));
        m_bars->append(set);
        m_sets.push_back(set);
    }
    days->setCategories(categories);
    const Money highest = highestOf(spend);
    const Money step = gridStep(highest);
    Money top = step;
    while (top < highest)
        top += step;
    m_amounts->setRange(0, plotted(top));
    m_amounts->setTickCount(static_cast<int>(top.micros() / step.micros()) + 1);
    takeColours();
    describe();
}

void SpendChart::takeColours()
{
    const Tokens &tokens = tokensFor(palette());
    m_chart->setMargins(QMargins(scaled(36), scaled(8), 2, scaled(24)));
    m_amounts->setGridLinePen(QPen(tokens.border, 1));
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        m_sets.at(i)->setBrush(tokens.seriesColour(m_data.series.at(i).series));
        m_sets.at(i)->setPen(QPen(tokens.surface, 1));
    }
    QPen dashes(tokens.text, 1.2);
    dashes.setDashPattern({5, 3});
    m_budgetLine->setPen(dashes);
    placeTexts();
}

void SpendChart::placeTexts()
{
    const Tokens &tokens = tokensFor(palette());
    const QRectF plot = m_chart->plotArea();
    const QFont font = fontFor(TextRole::Small);
    const auto ready = [this, &font](std::vector<QGraphicsSimpleTextItem *> &items, std::size_t count) {
        while (items.size() < count)
            items.push_back(new QGraphicsSimpleTextItem(m_chart));
        for (std::size_t i = 0; i < items.size(); ++i) {
            items.at(i)->setVisible(i < count);
            items.at(i)->setFont(font);
        }
    };
    const int ticks = std::max(2, m_amounts->tickCount());
    ready(m_amountTexts, static_cast<std::size_t>(ticks));
    const Money step = gridStep(highestOf(m_data));
    for (int i = 0; i < ticks; ++i) {
        QGraphicsSimpleTextItem *item = m_amountTexts.at(static_cast<std::size_t>(i));
        item->setText(QLatin1Char('$') + formats::count((step * i).micros() / 1'000'000, locale()));
        item->setBrush(tokens.muted);
        const QRectF size = item->boundingRect();
        const qreal y = plot.bottom() - plot.height() * i / (ticks - 1);
        item->setPos(plot.left() - size.width() - 8, y - size.height() / 2);
    }
    ready(m_dayTexts, static_cast<std::size_t>(std::max(0, m_data.days)));
    for (int day = 1; day <= m_data.days; ++day) {
        QGraphicsSimpleTextItem *item = m_dayTexts.at(static_cast<std::size_t>(day - 1));
        item->setVisible(isLabelled(day, m_data.days));
        item->setText(QString::number(day));
        item->setBrush(tokens.muted);
        const qreal x = plot.left() + plot.width() * (day - 0.5) / m_data.days;
        item->setPos(x - item->boundingRect().width() / 2, plot.bottom() + 6);
    }
    const bool nothing = std::ranges::all_of(m_data.series, [](const SpendSeries &series) {
        return std::ranges::all_of(series.perDay, [](Money amount) { return amount.isZero(); });
    });
    m_nothing->setVisible(nothing);
    m_nothing->setFont(fontFor(TextRole::Body));
    m_nothing->setBrush(tokens.muted);
    m_nothing->setPos(plot.center() - m_nothing->boundingRect().center());
    const bool budget = m_data.budgetPerDay.has_value() && m_amounts->max() > 0;
    m_budgetLine->setVisible(budget);
    m_budgetText->setVisible(budget);
    if (!budget)
        return;
    const qreal y = plot.bottom() - plot.height() * plotted(*m_data.budgetPerDay) / m_amounts->max();
    m_budgetLine->setLine(plot.left(), y, plot.right(), y);
    m_budgetText->setText(m_data.budgetText);
    m_budgetText->setFont(font);
    m_budgetText->setBrush(tokens.text);
    const QRectF size = m_budgetText->boundingRect();
    m_budgetText->setPos(plot.right() - size.width(), y - size.height() - 3);
}

void SpendChart::describe()
{
    QStringList sentences;
    for (const SpendSeries &series : m_data.series) {
        Money sum;
        for (const Money amount : series.perDay)
            sum += amount;
        sentences << QStringLiteral("%1: %2").arg(series.name, formats::dollars(sum, locale()));
    }
    if (m_data.budgetPerDay)
        sentences << m_data.budgetText;
    setAccessibleName(tr("Spend by day, %n days", nullptr, m_data.days));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
}

QSize SpendChart::sizeHint() const
{
    return {scaled(560), scaled(260)};
}

QSize SpendChart::minimumSizeHint() const
{
    return {scaled(320), scaled(200)};
}

void SpendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeColours();
}

} // namespace bursar::desktop
