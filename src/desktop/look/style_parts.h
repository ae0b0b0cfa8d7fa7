#pragma once

#include "desktop/look/tokens.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// The drawing behind BursarStyle, by kind of part. Each returns false when the part is left to Fusion.
namespace bursar::desktop::parts {

enum class ButtonKind { Plain, Primary, Danger, DangerFilled, Link };
ButtonKind buttonKind(const QWidget *widget);
bool isSmall(const QWidget *widget);

// style_buttons.cpp
void buttonBox(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void checkMark(const QStyleOption &option, QPainter &painter);
void radioMark(const QStyleOption &option, QPainter &painter);

// style_fields.cpp
/// A field of several lines: its edge is that of any field.
bool isTextField(const QWidget *widget);
void fieldBox(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void comboLabel(const QStyleOptionComboBox &option, QPainter &painter, const QRect &edit);

// style_items.cpp
void headerSection(const QStyleOptionHeader &option, QPainter &painter);
void headerSpace(const QStyleOption &option, QPainter &painter);
void tableRow(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void listItem(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
QRect itemIconRect(const QStyleOptionViewItem &option);
QRect itemTextRect(const QStyleOptionViewItem &option);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void tab(const QStyleOptionTab &option, QPainter &painter);
QSize tabSize(const QStyleOptionTab &option);

// style_bars.cpp
void progressBar(const QStyleOptionProgressBar &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style, const QWidget *widget);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace bursar::desktop::parts
