#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace bursar::desktop {

/// What a plot draws, ready to be drawn: lengths instead of amounts, words in the person's language, colours of the
/// theme.
struct SpendPlotContent
{
    std::vector<std::vector<qreal>> series; ///< by day, bottom first; all of the same length
    std::vector<QColor> colours; ///< of each series
    QStringList dayTexts; ///< one a day; empty where none stands
    qreal top = 1; ///< of the axis
    QStringList amountTexts; ///< at equal distances from zero to the top
    std::optional<qreal> budget;
    QString budgetText;
    QString nothingText; ///< stands in the middle when no bar does; else empty

    QFont smallFont;
    QFont bodyFont;
    QColor gridColour;
    QColor edgeColour; ///< between bars
    QColor textColour;
    QColor mutedColour;
    QMargins margins; ///< room for the texts
};

/// Stacked bars by day. The one thing that the module `bursar_charts` gives: whoever includes this needs no Qt Charts.
class SpendPlot : public QWidget
{
public:
    using QWidget::QWidget;
    virtual void draw(const SpendPlotContent &content) = 0;
};

/// What the module exports under the name `bursarMakeSpendPlot`. The parent owns what is made.
using MakeSpendPlot = SpendPlot *(*)(QWidget *parent);

} // namespace bursar::desktop
