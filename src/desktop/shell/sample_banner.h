#pragma once

#include "foundation/time_types.h"

#include <QWidget>

namespace bursar::desktop {

class Banner;
class Label;
class SegmentControl;

/// The violet strip of a sample ledger: its time, how fast it passes, and the way to the real thing.
class SampleBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit SampleBanner(QWidget *parent = nullptr);

    void showTime(Instant now);
    /// 0 (paused), 1, 60 or 3600; without telling `speedChosen`.
    void setSpeed(int speed);

Q_SIGNALS:
    void speedChosen(int speed);
    void connectAsked();

private:
    Banner *m_banner;
    Label *m_time;
    SegmentControl *m_speed;
};

} // namespace bursar::desktop
