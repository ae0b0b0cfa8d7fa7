#pragma once

#include "desktop/look/tokens.h"

#include <QWidget>

#include <vector>

namespace bursar::desktop {

/// One figure: what it is, the number, and what it stands against.
struct KeyFigure
{
    QString label;
    QString value;
    QString note;
    ColourRole noteColour = ColourRole::Muted;
    friend bool operator==(const KeyFigure &, const KeyFigure &) = default;
};

/// Up to five figures of equal width on one card, parted by hairlines.
class KeyFigureStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigureStrip(QWidget *parent = nullptr);

    void setFigures(std::vector<KeyFigure> figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<KeyFigure> m_figures;
};

} // namespace bursar::desktop
