#pragma once

#include <QWidget>

namespace bursar::desktop {

/// One grey pixel across: between the parts of a card.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bursar::desktop
