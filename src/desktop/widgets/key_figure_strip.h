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

/// Up to five figures of equal width on one card, parted by hairlines; in two rows where one would cut them.
class KeyFigureStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigureStrip(QWidget *parent = nullptr);

    void setFigures(std::vector<KeyFigure> figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowsFor(int width) const;

    std::vector<KeyFigure> m_figures;
};

} // namespace bursar::desktop
