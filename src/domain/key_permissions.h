#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace bursar {

/// What a key or a role of Vast.ai may do, as `{"api":{…}}` has it: categories, each whole or narrowed to endpoints
/// (`api.instance.request_logs`), each whole or with bounds on its arguments. No key can hold a spending limit.
class KeyPermissions
{
public:
    struct Bound
    {
        QString argument;
        QString operation; ///< `eq`, `lte`, `gte`
        QJsonValue value;
        friend bool operator==(const Bound &, const Bound &) = default;
    };
    /// No endpoint: the whole category.
    using Endpoints = std::map<QString, std::vector<Bound>>;

    KeyPermissions() = default;
    explicit KeyPermissions(const QStringList &wholeCategories);

    /// All that Vast.ai is known to have, `instance_read` to `team_write`.
    static const QStringList &knownCategories();
    /// The endpoints of a category that are known by name or by the rule that the published names follow.
    static const QStringList &knownEndpoints(const QString &category);
    /// Nothing when it is no `{"api": {…}}`.
    static std::optional<KeyPermissions> fromJson(const QJsonObject &json);
    /// What Vast.ai says, in whatever shape. What is not understood is kept as it came, and read as the most that it
    /// could mean: a category or an endpoint as whole, no `{"api": {…}}` as everything.
    static KeyPermissions asTold(const QJsonValue &json);
    QJsonObject toJson() const;

    bool isEmpty() const { return m_categories.empty() && m_unclear.empty(); }
    /// Where this version of Bursar does not understand what stands there: `api/misc`, `api/user_read/api.user`; `api`
    /// for all of it.
    QStringList unclear() const;
    bool grants(const QString &category) const { return m_categories.contains(category) || isAllUnclear(); }
    bool isWhole(const QString &category) const;
    /// Whether a call of that endpoint with these arguments is within them.
    bool allows(const QString &category, const QString &endpoint, const QJsonObject &arguments = {}) const;
    const std::map<QString, Endpoints> &categories() const { return m_categories; }
    QStringList categoryNames() const;
    void allow(const QString &category);
    void allow(const QString &category, const QString &endpoint, const std::vector<Bound> &bounds = {});
    void forbid(const QString &category);

    friend bool operator==(const KeyPermissions &, const KeyPermissions &) = default;

private:
    bool isAllUnclear() const;
    void readCategory(const QString &category, const QJsonValue &told);
    void makeClear(const QString &place);

    std::map<QString, Endpoints> m_categories;
    std::map<QString, QJsonValue> m_unclear; ///< by place, as it came
};

/// What one has beyond the other, a line each: `+ misc`, `- billing_read`, `~ instance_read: narrowed`.
QStringList differencesOf(const KeyPermissions &from, const KeyPermissions &to);

/// Half a sentence, English: what a category lets a key do.
QString meaningOfCategory(const QString &category);

} // namespace bursar
