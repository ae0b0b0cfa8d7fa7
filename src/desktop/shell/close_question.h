#pragma once

#include "governor/reading/views.h"

#include <QDialog>

namespace bursar::desktop {

/// What goes on costing when this program ends.
struct RentalsAtClose
{
    int count = 0; ///< instances that bill and that nobody else watches
    int withEnd = 0; ///< of these: the ones that would have been stopped at a planned end
    QStringList names; ///< `31855870, 2 × RTX 4090, until 20 Nov, 03:32 UTC`; at most five
    HourlyRate perHour;
};

/// Counts nothing when another process is the executor, or in a sample, whose time stands while nobody runs it.
RentalsAtClose rentalsAtClose(const governor::DeskSnapshot &snapshot);

/// Asked when the window is closed with rentals alive: keep running in the background, or say what will not be stopped.
class CloseQuestion final : public QDialog
{
    Q_OBJECT
public:
    explicit CloseQuestion(const RentalsAtClose &rentals, QWidget *parent = nullptr);

Q_SIGNALS:
    void keepRunningChosen();
    void closeChosen();
};

} // namespace bursar::desktop
