#pragma once

#include "governor/administration/administration.h"
#include "governor/offers/offer_desk.h"
#include "governor/reading/views.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bursar::ctl {

// The shapes that scripts rely on: fields may be added, none is renamed or removed.

QJsonObject organisationJson(const Organisation &organisation);
QJsonObject accountJson(const governor::AccountView &account);
QJsonObject accountTestJson(const governor::Administration::AccountTest &test);
QJsonObject teamJson(const governor::TeamView &team);
/// `{team, version, at, by, reason, effective_from, fields}`
QJsonObject policyJson(const PolicyVersion &version, const QString &teamSlug, const QString &byName);
/// `{version, at, by, reason, effective_from}`
QJsonObject policyHistoryJson(const PolicyVersion &version, const QString &byName);
QJsonObject offerJson(const governor::JudgedOffer &offer);
QJsonObject requestJson(const governor::RequestView &request);
QJsonObject instanceJson(const governor::InstanceView &instance);
/// `{limit, actual, committed, available}`, and `whole_limit`, `from` of a budget that began within the period;
/// `carry_over` (percent) and `carried_over` where something may be carried over.
QJsonObject budgetJson(const BudgetStanding &budget);
QJsonObject standingJson(const Standing &standing, const QString &teamSlug);
QJsonObject spendingJson(const governor::SpendingRow &row);

/// A string, or null when it is empty.
QJsonValue textOrNull(const QString &text);
/// A time, or null.
QJsonValue timeOrNull(const std::optional<Instant> &time);

/// One object per element, in order.
template <class Range, class Shape>
QJsonArray jsonArray(const Range &range, Shape shape)
{
    QJsonArray array;
    for (const auto &element : range)
        array.append(shape(element));
    return array;
}

} // namespace bursar::ctl
