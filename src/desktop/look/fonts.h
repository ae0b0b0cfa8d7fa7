#pragma once

#include <QFont>

namespace bursar::desktop {

/// The sizes and weights in use; nothing else is drawn. 13 px is the body, everything scales with it.
enum class TextRole {
    PageTitle, ///< 20/500: page titles and key figures
    PanelTitle, ///< 16/500: panels and dialogs
    CardTitle, ///< 14/500
    Body, ///< 13/400
    BodyMedium, ///< 13/500: labels, names, buttons
    BodyStrong, ///< 13/600: totals
    Small, ///< 12/400: help, legends, status bar
    SmallMedium, ///< 12/500: table headers, labels above fields
    SmallStrong, ///< 12/600: pills, counts
    Mono, ///< 12, fixed width: hashes, logs
};

/// The application's font at a text size of 100, 115 or 130 per cent (other values are taken as they are).
QFont bodyFont(int textSizePercent);
/// A role's font at the text size that the application's font has now.
QFont fontFor(TextRole role);
/// A length of the grid at the present text size: heights follow the font.
int scaled(int pixels);

} // namespace bursar::desktop
