#pragma once

#include "governor/governor.h"

namespace bursar::sample {

/// The organisation, its account, and the three teams with their policies.
Expected<void> makeOrganisation(governor::Governor &governor, const MemberId &by, const QString &accountUrl);

inline const QString accountName = QStringLiteral("Research EU");

} // namespace bursar::sample
