#pragma once

#include "desktop/look/tokens.h"

#include <QIcon>
#include <QStringList>

#include <vector>

namespace bursar::desktop {

/// A Bootstrap icon by its name (`check-circle-fill`), drawn in the role's colour of the theme that is current when it
/// is painted, and in the disabled colour when disabled. Null for an empty name.
QIcon icon(const QString &name, ColourRole role = ColourRole::Text);

/// The icon in one colour, sharp at that device pixel ratio. `size` in logical pixels. Null for an unknown name.
QPixmap iconPixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &colour);

/// Paints the icon centred in `rect` at `size` logical pixels.
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour, int size = 16);

struct IconDrawing
{
    QString name;
    int size = 16; ///< logical pixels
    QColor colour;
};
/// Draws icons on another thread, so that the first window finds them drawn.
void drawIconsAhead(const std::vector<IconDrawing> &drawings, qreal devicePixelRatio);

/// The names of all icons that are built in.
QStringList iconNames();

} // namespace bursar::desktop
