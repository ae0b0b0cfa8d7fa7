#pragma once

#include <QJsonObject>
#include <QStringList>

namespace bursar::desktop {

class Preferences;

/// Searches for offers that a person has given names, kept with the person's preferences.
class SavedSearches
{
public:
    /// `preferences` must outlive it.
    explicit SavedSearches(Preferences &preferences);

    QStringList names() const; ///< sorted
    QJsonObject search(const QString &name) const;
    /// Replaces one of that name.
    void save(const QString &name, const QJsonObject &search);
    void remove(const QString &name);

private:
    QJsonObject all() const;
    void keep(const QJsonObject &searches);

    Preferences &m_preferences;
};

} // namespace bursar::desktop
