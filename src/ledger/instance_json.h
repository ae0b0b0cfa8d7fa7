#pragma once

#include "domain/instance.h"

#include <QJsonObject>

namespace bursar::ledger {

/// An instance as the working table `last_seen` keeps it: every field, rates and quantities as whole numbers of their
/// smallest unit.
QJsonObject toJson(const Instance &instance);
/// The opposite; what is missing stays empty, as the table is rebuilt by the next list.
Instance instanceFromJson(const QJsonObject &json);

} // namespace bursar::ledger
