#pragma once

namespace bursar::desktop {

/// How much room a window has. What counts is its width at text size 100: larger letters make every window smaller.
enum class Room {
    Narrow, ///< below 1200: sidebar of icons, side panels that can be closed, lists as combo boxes
    Normal,
    Wide, ///< from 1600: wider panels
};

/// `windowWidth` in logical pixels.
Room roomOf(int windowWidth);

} // namespace bursar::desktop
