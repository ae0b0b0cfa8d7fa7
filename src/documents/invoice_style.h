#pragma once

#include "documents/page_canvas.h"

namespace bursar::documents::invoice_style {

// A4 with margins of 20 mm, in points. The foot stands inside the lower margin.
inline constexpr qreal left = 56.7;
inline constexpr qreal right = 595.3 - left;
inline constexpr qreal firstTop = left;
inline constexpr qreal nextTop = left + 26;
inline constexpr qreal bottom = 776;
inline constexpr qreal footRule = 789;
/// Dates and sums stand right of it, sender, recipient and payment words left.
inline constexpr qreal middle = left + 283;
inline constexpr qreal gutter = 14;

inline const QColor black(0x1A, 0x21, 0x2C);
inline const QColor muted(0x54, 0x5E, 0x6E);
inline const QColor blue(0x1F, 0x4F, 0xAE);
inline const QColor hairline(0xC3, 0xC9, 0xD2);
inline const QColor panelFill(0xF3, 0xF4, 0xF7);

inline const TextStyle body{9, QFont::Normal, black};
inline const TextStyle quiet{9, QFont::Normal, muted};
inline const TextStyle strong{9, QFont::Medium, black};
inline const TextStyle label{8, QFont::Medium, muted};
inline const TextStyle small{7.5, QFont::Normal, muted};
inline const TextStyle heading{11, QFont::Medium, black};

inline constexpr qreal lineStep = 12;

} // namespace bursar::documents::invoice_style
