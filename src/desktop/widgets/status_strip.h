#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bursar::desktop {

class StatusItem;

/// The strip at the window's foot: facts about the queue at the left, about the data at the right. 28 px high.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// The strip owns what it makes.
    StatusItem *addLeft(const QString &objectName);
    StatusItem *addRight(const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace bursar::desktop
