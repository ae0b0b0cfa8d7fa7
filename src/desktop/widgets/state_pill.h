#pragma once

#include "desktop/look/state_look.h"

#include <QWidget>

namespace bursar::desktop {

/// A state on its soft colour, 22 px high. Once a page, in a side panel's head.
class StatePill final : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(QWidget *parent = nullptr);

    void setState(const StateLook &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_state;
};

} // namespace bursar::desktop
