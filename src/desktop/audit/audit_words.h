#pragma once

#include "governor/views.h"

namespace bursar::desktop {

/// An action of the audit trail in plain words: `Instance running`; `From the future` for `from.the_future`, which a
/// later version has written.
QString auditActionWords(const QString &action);
/// The icon of its kind; muted everywhere, since history is no alarm.
QString auditActionIcon(const QString &action);
/// One sentence that says what happened: `Asked for 1 × RTX 4090 for 8 h`, `Vast.ai charged $1.234 for instance 123 on
/// 20 Nov (new)`. Of an action that is not known, what its details name.
QString auditSummary(const governor::AuditRow &row);
/// The details for people: name and value, nested ones joined, in a fixed order.
std::vector<std::pair<QString, QString>> auditDetails(const QJsonObject &details);
/// Who did it; the executor when nobody in person.
QString auditActor(const governor::AuditRow &row);

} // namespace bursar::desktop
