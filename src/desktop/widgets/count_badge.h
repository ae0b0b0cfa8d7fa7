#pragma once

#include <QWidget>

namespace bursar::desktop {

/// A number in a small box: amber when people must act, plain grey otherwise.
class CountBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit CountBadge(QWidget *parent = nullptr);

    void setCount(int count, bool needsPeople);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_needsPeople = false;
};

} // namespace bursar::desktop
