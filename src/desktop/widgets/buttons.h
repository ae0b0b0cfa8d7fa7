#pragma once

#include <QPushButton>

class QToolButton;

namespace bursar::desktop {

/// What a button is for; the style draws each kind.
enum class ButtonKind { Plain, Primary, Danger, DangerFilled, Link };

/// Turns an existing button (for example one from a form) into that kind.
void setKind(QPushButton &button, ButtonKind kind);
/// 26 px high, for rows and banners.
void setSmall(QPushButton &button, bool small = true);

/// A button with words; owned by `parent`, or by the layout's widget it is put into.
QPushButton *makeButton(const QString &text, const QString &objectName, ButtonKind kind = ButtonKind::Plain,
                        const QString &iconName = QString(), QWidget *parent = nullptr);
/// A button that shows an icon alone; `name` is its tool tip and accessible name.
QPushButton *makeIconButton(const QString &iconName, const QString &name, const QString &objectName,
                            QWidget *parent = nullptr);

} // namespace bursar::desktop
