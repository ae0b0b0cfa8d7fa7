#pragma once

#include "vast/json/json_value.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace bursar::vast {

/// A bound on one argument of an endpoint: `{"id":{"eq":1227}}`.
struct ArgumentConstraint
{
    QString argument;
    QString operation; ///< `eq`, `lte`, `gte`
    QByteArray value; ///< JSON
    friend bool operator==(const ArgumentConstraint &, const ArgumentConstraint &) = default;
};

/// What a key or a role may do: categories, each whole or narrowed to endpoints (`api.instance.request_logs`), each
/// whole or with bounds. No key can hold a spending limit: Vast.ai has none.
class Permissions
{
public:
    /// No endpoint: the whole category.
    using Endpoints = std::map<QString, std::vector<ArgumentConstraint>>;

    /// All that are known: `instance_read`, … `team_write`.
    static const QStringList &knownCategories();

    Permissions &allow(const QString &category);
    Permissions &allow(const QString &category, const QString &endpoint, const ArgumentConstraint &constraint);
    bool allows(const QString &category) const { return m_categories.find(category) != m_categories.end(); }
    bool isWhole(const QString &category) const;
    const std::map<QString, Endpoints> &categories() const { return m_categories; }

    /// `{"api":{"instance_read":{}}}`
    QByteArray toJson() const;
    /// The server expands and normalises what it was sent: compare these, not texts. What is not understood is kept as
    /// it came, without what looks like a secret, and written so again: it may allow more than is known.
    static Permissions fromJson(const JsonValue &value);
    friend bool operator==(const Permissions &, const Permissions &) = default;

private:
    std::map<QString, Endpoints> m_categories;
    std::map<QString, QByteArray> m_raw; ///< categories, and members beside `api`, that hold what is not understood
};

} // namespace bursar::vast
