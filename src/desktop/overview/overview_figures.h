#pragma once

#include "desktop/parts/team_colours.h"
#include "desktop/shell/page.h"
#include "desktop/widgets/key_figure_strip.h"
#include "desktop/widgets/legend.h"
#include "desktop/widgets/spend_chart.h"
#include "domain/forecast.h"
#include "governor/reading/savings.h"

namespace bursar::desktop {

/// Something that needs a person, and where a button leads for it.
struct AttentionItem
{
    QString icon;
    ColourRole role = ColourRole::Warn;
    QString title;
    QString detail;
    QString button;
    Destination destination;
    bool connects = false; ///< instead of the destination: opens the connect assistant
    QStringList acknowledges = {}; ///< instead of the destination: notices that somebody has taken note of
    QString more = {}; ///< the whole story, shown on demand

    bool saysTheSame(const AttentionItem &other) const
    {
        return icon == other.icon && title == other.title && detail == other.detail && button == other.button
            && acknowledges == other.acknowledges && more == other.more
            && destination.subject == other.destination.subject;
    }
};

/// The Overview's contents as pure functions of a snapshot. An empty team means all.
namespace overview {

/// `month` is the forecast of what is shown; null while it is not known.
std::vector<KeyFigure> keyFigures(const governor::DeskSnapshot &snapshot, const TeamId &team, const Forecast *month);
/// Most urgent first. `savings` tells of hosts who want more; null while it is not known.
std::vector<AttentionItem> attention(const governor::DeskSnapshot &snapshot, const TeamId &team,
                                     const governor::SavingsView *savings);
SpendChartData spendByDay(const governor::DeskSnapshot &snapshot, const TeamId &team, const TeamColours &colours);
std::vector<LegendEntry> spendLegend(const SpendChartData &spend);

} // namespace overview
} // namespace bursar::desktop
