#pragma once

#include "desktop/teams/replay_inquiry.h"
#include <QDialog>

namespace bursar::desktop {

/// Whose draft it is.
struct ReplayScope
{
    QString name; ///< `Research`
    QTimeZone zone; ///< of the times
    std::optional<TeamId> team = {}; ///< whose rentals count in the first row; nothing: everybody's
};

/// A draft tried on the past: the sums by person, and every rental that would not have passed at once.
class ReplayDialog final : public QDialog
{
    Q_OBJECT
public:
    ReplayDialog(const ReplayScope &scope, const ReplayPtr &replay, QWidget *parent);
};

} // namespace bursar::desktop
