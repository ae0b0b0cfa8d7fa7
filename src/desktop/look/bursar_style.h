#pragma once

#include <QProxyStyle>

namespace bursar::desktop {

/// What a button is, through the dynamic property `kind` (`primary`, `danger`, `dangerFilled`, `link`) and the
/// property `small` (true: 26 px, inside rows and banners). Line edits show an error edge while their property
/// `problem` is true; tables mark the row of their property `hoverRow`.
///
/// Fusion underneath, everything that is seen drawn from the tokens of the widget's palette. There are no style sheets:
/// one would wrap this style and lose half of the drawing.
class BursarStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    BursarStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace bursar::desktop
