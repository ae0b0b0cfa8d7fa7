#pragma once

#include "simulator/json.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace bursar::simulator {

/// One condition of a search: field, operator, operand.
struct Condition
{
    enum class Operator { Eq, Neq, Gt, Gte, Lt, Lte, In, NotIn };
    QByteArray field;
    Operator op = Operator::Eq;
    QJsonValue operand;
};

/// How a row gives the value of a field.
using FieldReader = std::function<Json(const QByteArray &field)>;

/// Reads `{field: {op: value, …}}`; a bare value means `eq`. All conditions must hold. Nothing if an operator is
/// unknown.
std::optional<std::vector<Condition>> conditionsFrom(const QJsonObject &query);
/// Numbers in strings count as numbers, null counts as false, as at Vast.ai.
bool holds(const Condition &condition, const Json &value);
bool holdAll(const std::vector<Condition> &conditions, const FieldReader &field);

/// One criterion of an order.
struct OrderBy
{
    QByteArray field;
    bool descending = false;
};
/// Less than 0, 0 or more: nulls first, then by number or by text.
int compareValues(const Json &left, const Json &right);

} // namespace bursar::simulator
