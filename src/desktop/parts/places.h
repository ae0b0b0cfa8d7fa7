#pragma once

#include <QString>

namespace bursar::desktop {

/// The country's name for people, from its two letters; the letters themselves when they are no country.
QString countryName(const QString &code);
/// Vast.ai's `Texas, US`, `Taiwan, TW` or `FR` for people: `Texas, United States`, `Taiwan`, `France`; a dash for
/// nothing.
QString placeName(const QString &location);

} // namespace bursar::desktop
