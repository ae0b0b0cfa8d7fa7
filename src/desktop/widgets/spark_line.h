#pragma once

#include <QWidget>

#include <vector>

namespace bursar::desktop {

/// A small line of how something went, with its lowest value marked: a glance, no axis. The words beside it say the
/// figures; what screen readers are told is the accessible description that its owner sets.
class SparkLine final : public QWidget
{
    Q_OBJECT
public:
    /// A value at a place in time; both in any unit.
    struct Point
    {
        qint64 at = 0;
        qint64 value = 0;
        friend bool operator==(const Point &, const Point &) = default;
    };

    explicit SparkLine(QWidget *parent = nullptr);

    /// In order of time. One point alone is a dot.
    void setPoints(std::vector<Point> points);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Point> m_points;
};

} // namespace bursar::desktop
