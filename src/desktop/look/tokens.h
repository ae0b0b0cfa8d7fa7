#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace bursar::desktop {

/// Which meaning a word or an icon's colour carries; the theme decides the colour.
enum class ColourRole { Text, Muted, Disabled, Accent, AccentText, OnAccent, Ok, Warn, Bad, Sample };

/// Index of the chart colour of everything that belongs to no team.
constexpr int unallocatedSeries = -1;
/// Index of the chart colour of all teams after the five largest.
constexpr int otherTeamsSeries = -2;

/// Every colour of one theme. Nobody keeps a copy of a colour: ask `tokensFor` while painting,
/// so that a change of theme reaches everything with the next paint.
struct Tokens
{
    bool dark = false;
    QColor window; ///< behind cards
    QColor surface; ///< cards, tables, fields
    QColor sidebar; ///< sidebar, status bar
    QColor sunken; ///< total rows, disabled fields
    QColor hover; ///< row under the pointer
    QColor raised; ///< current page in the sidebar, chosen segment
    QColor border; ///< hairlines, card edge
    QColor headline; ///< line under a table header
    QColor control; ///< edge of fields, boxes, radios
    QColor buttonEdge; ///< edge of a plain button
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent; ///< primary button, ticks; words on it are `onAccent`
    QColor accentHover;
    QColor onAccent;
    QColor accentText; ///< links, focus ring, current page
    QColor selection;
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor neutralSoft;
    QColor sample; ///< the sample marketplace, nothing else
    QColor sampleSoft;
    QColor track; ///< empty part of a budget bar
    QColor thumb; ///< of a scroll bar
    std::array<QColor, 5> series;
    QColor unallocated;

    QColor colour(ColourRole role) const;
    /// The pale fill behind words of that role; the neutral one for roles without their own.
    QColor softColour(ColourRole role) const;
    /// 0–4, `unallocatedSeries` or `otherTeamsSeries`; others wrap around.
    QColor seriesColour(int index) const;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The theme that a palette belongs to: dark when its window colour is.
const Tokens &tokensFor(const QPalette &palette);
/// The palette for Qt's own drawing, with all three groups set.
QPalette paletteFor(const Tokens &tokens);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);
/// `share` parts of a hundred of `colour`, the rest `ground`.
QColor mixed(const QColor &colour, const QColor &ground, int share);

} // namespace bursar::desktop
