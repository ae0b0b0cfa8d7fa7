#include "simulator/query.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bursar::simulator {

namespace {

std::optional<Condition::Operator> operatorFrom(const QString &name)
{
    using Operator = Condition::Operator;
    static const std::array<std::pair<const char *, Operator>, 8> names{{{"eq", Operator::Eq},
                                                                         {"neq", Operator::Neq},
                                                                         {"gt", Operator::Gt},
                                                                         {"gte", Operator::Gte},
                                                                         {"lt", Operator::Lt},
                                                                         {"lte", Operator::Lte},
                                                                         {"in", Operator::In},
                                                                         {"notin", Operator::NotIn}}};
    for (const auto &[text, op] : names) {
        if (name == QLatin1String(text))
            return op;
    }
    return std::nullopt;
}

std::optional<double> numberIn(const Json &value)
{
    if (value.isNumber())
        return value.toDouble();
    if (value.isBoolean())
        return value.toBool() ? 1.0 : 0.0;
    if (value.isNull())
        return 0.0;
    return std::nullopt;
}

std::optional<double> numberIn(const QJsonValue &operand)
{
    if (operand.isDouble())
        return operand.toDouble();
    if (operand.isBool())
        return operand.toBool() ? 1.0 : 0.0;
    if (operand.isString()) {
        const QString text = operand.toString().toLower();
        if (text == QLatin1String("true"))
            return 1.0;
        if (text == QLatin1String("false"))
            return 0.0;
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

// Nothing when the two cannot be compared.
std::optional<int> compare(const Json &value, const QJsonValue &operand)
{
    if (operand.isNull())
        return value.isNull() ? 0 : 1;
    if (value.isString())
        return value.toString().compare(operand.isString() ? operand.toString() : operand.toVariant().toString());
    const std::optional<double> left = numberIn(value);
    const std::optional<double> right = numberIn(operand);
    if (!left || !right || (value.isNull() && !operand.isBool()))
        return std::nullopt;
    return *left < *right ? -1 : (*left > *right ? 1 : 0);
}

bool isAmong(const Json &value, const QJsonValue &operand)
{
    const QJsonArray candidates = operand.isArray() ? operand.toArray() : QJsonArray{operand};
    return std::ranges::any_of(candidates, [&](const QJsonValue &candidate) { return compare(value, candidate) == 0; });
}

} // namespace

std::optional<std::vector<Condition>> conditionsFrom(const QJsonObject &query)
{
    std::vector<Condition> conditions;
    for (auto entry = query.begin(); entry != query.end(); ++entry) {
        const QByteArray field = entry.key().toUtf8();
        if (!entry.value().isObject()) {
            conditions.push_back({field, Condition::Operator::Eq, entry.value()});
            continue;
        }
        const QJsonObject operations = entry.value().toObject();
        for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
            const auto op = operatorFrom(operation.key());
            if (!op)
                return std::nullopt;
            conditions.push_back({field, *op, operation.value()});
        }
    }
    return conditions;
}

bool holds(const Condition &condition, const Json &value)
{
    using Operator = Condition::Operator;
    if (condition.op == Operator::In)
        return isAmong(value, condition.operand);
    if (condition.op == Operator::NotIn)
        return !isAmong(value, condition.operand);
    const std::optional<int> order = compare(value, condition.operand);
    switch (condition.op) {
    case Operator::Eq:
        return order == 0;
    case Operator::Neq:
        return order != 0;
    case Operator::Gt:
        return order && *order > 0;
    case Operator::Gte:
        return order && *order >= 0;
    case Operator::Lt:
        return order && *order < 0;
    case Operator::Lte:
        return order && *order <= 0;
    case Operator::In:
    case Operator::NotIn:
        break;
    }
    return false;
}

bool holdAll(const std::vector<Condition> &conditions, const FieldReader &field)
{
    return std::ranges::all_of(conditions,
                               [&](const Condition &condition) { return holds(condition, field(condition.field)); });
}

int compareValues(const Json &left, const Json &right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() == right.isNull() ? 0 : (left.isNull() ? -1 : 1);
    if (left.isString() && right.isString())
        return left.toString().compare(right.toString());
    const std::optional<double> leftNumber = numberIn(left);
    const std::optional<double> rightNumber = numberIn(right);
    if (!leftNumber || !rightNumber)
        return leftNumber ? -1 : (rightNumber ? 1 : 0);
    return *leftNumber < *rightNumber ? -1 : (*leftNumber > *rightNumber ? 1 : 0);
}

} // namespace bursar::simulator
