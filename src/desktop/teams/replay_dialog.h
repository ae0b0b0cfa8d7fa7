#pragma once

#include "desktop/teams/replay_inquiry.h"
#include "domain/people.h"

#include <QDialog>

namespace bursar::desktop {

/// A draft tried on the past: the sums by person, and every rental that would not have passed at once.
class ReplayDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Of a draft for that team.
    ReplayDialog(const Team &team, const ReplayPtr &replay, QWidget *parent);
};

} // namespace bursar::desktop
