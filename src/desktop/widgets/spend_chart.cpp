#include "desktop/widgets/spend_chart.h"

#include "desktop/charts/chart_module.h"
#include "desktop/charts/spend_plot.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("spendChart"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::NoFocus);
}

void SpendChart::setSpend(const SpendChartData &spend)
{
    if (spend == m_data && m_asked)
        return;
    m_data = spend;
    if (!std::exchange(m_asked, true)) {
        m_plot = makeSpendPlot(this);
        m_column->addWidget(m_plot != nullptr
                                ? static_cast<QWidget *>(m_plot)
                                : new Label(tr("The chart cannot be drawn: a part of Bursar is missing. The figures "
                                               "beside are complete."),
                                            TextRole::Body, ColourRole::Muted, this));
    }
    draw();
    describe();
}

void SpendChart::draw()
{
    if (m_plot == nullptr)
        return;
    const Tokens &tokens = tokensFor(palette());
    const Money highest = highestOf(m_data);
    const Money step = gridStep(highest);
    SpendPlotContent content;
    bool nothing = true;
    for (const SpendSeries &series : m_data.series) {
        std::vector<qreal> lengths;
        for (int day = 0; day < m_data.days; ++day)
            lengths.push_back(plotted(valueOn(series, day)));
        nothing = nothing && std::ranges::all_of(series.perDay, [](Money amount) { return amount.isZero(); });
        content.series.push_back(std::move(lengths));
        content.colours.push_back(tokens.seriesColour(series.series));
    }
    for (int day = 1; day <= m_data.days; ++day)
        content.dayTexts << (isLabelled(day, m_data.days) ? QString::number(day) : QString());
    Money top = step;
    while (top < highest)
        top += step;
    content.top = plotted(top);
    for (Money amount; amount <= top; amount += step)
        content.amountTexts << QLatin1Char('$') + formats::count(amount.micros() / 1'000'000, locale());
    if (m_data.budgetPerDay)
        content.budget = plotted(*m_data.budgetPerDay);
    content.budgetText = m_data.budgetText;
    content.nothingText = nothing ? tr("Nothing is spent yet.") : QString();
    content.smallFont = fontFor(TextRole::Small);
    content.bodyFont = fontFor(TextRole::Body);
    content.gridColour = tokens.border;
    content.edgeColour = tokens.surface;
    content.textColour = tokens.text;
    content.mutedColour = tokens.muted;
    content.margins = QMargins(scaled(36), scaled(8), 2, scaled(24));
    m_plot->draw(content);
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
        draw();
}

} // namespace bursar::desktop
