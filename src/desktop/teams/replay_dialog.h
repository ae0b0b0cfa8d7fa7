#pragma once

#include "desktop/teams/replay_inquiry.h"

#include <QDialog>

namespace bursar::desktop {

/// A draft tried on the past: the sums by person, and every rental that would not have passed at once.
class ReplayDialog final : public QDialog
{
    Q_OBJECT
public:
    ReplayDialog(const QString &team, const ReplayPtr &replay, const QTimeZone &zone, QWidget *parent);
};

} // namespace bursar::desktop
