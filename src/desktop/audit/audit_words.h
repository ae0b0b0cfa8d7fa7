#pragma once

#include "governor/views.h"

namespace bursar::desktop {

/// An action of the audit trail in plain words: `Instance running`; the action itself for one that is not known.
QString auditActionWords(const QString &action);
/// The icon of its kind; muted everywhere, since history is no alarm.
QString auditActionIcon(const QString &action);
/// One line that says what it was about: `1 × RTX 4090, 8 h`, `Version 3: idle rule`.
QString auditSummary(const governor::AuditRow &row);
/// The details for people: name and value, nested ones joined, in a fixed order.
std::vector<std::pair<QString, QString>> auditDetails(const QJsonObject &details);
/// Who did it; the executor when nobody in person.
QString auditActor(const governor::AuditRow &row);

} // namespace bursar::desktop
