#pragma once

#include "governor/reading/views.h"

namespace bursar::desktop {

/// An action of the audit trail in plain words: `Instance running`; `From the future` for `from.the_future`, which a
/// later version has written.
QString auditActionWords(const QString &action);
/// The icon of its kind; muted everywhere, since history is no alarm.
QString auditActionIcon(const QString &action);
/// `num_gpus` → `Num gpus`, `from.the_future` → `From the future`: for names that a later version has written.
QString auditNameWords(const QString &name);
/// A few words that say what happened, the most important first since a table cuts the end: `1 × RTX 4090 for 8 h`,
/// `$1.234 on 20 Nov, instance 123 (new)`. Of an action that is not known, what its details name.
QString auditSummary(const governor::AuditRow &row);
/// The details for people: name and value with its unit, nested ones joined, in a fixed order.
std::vector<std::pair<QString, QString>> auditDetails(const QJsonObject &details);
/// Who did it; the executor when nobody in person.
QString auditActor(const governor::AuditRow &row);

} // namespace bursar::desktop
