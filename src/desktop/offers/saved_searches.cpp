#include "desktop/offers/saved_searches.h"

#include "desktop/shell/preferences.h"

#include <QJsonDocument>

namespace bursar::desktop {
namespace {

const QString searchesName = QStringLiteral("offers/searches");

} // namespace

SavedSearches::SavedSearches(Preferences &preferences)
    : m_preferences(preferences)
{
}

QJsonObject SavedSearches::all() const
{
    return QJsonDocument::fromJson(m_preferences.remembered(searchesName)).object();
}

void SavedSearches::keep(const QJsonObject &searches)
{
    m_preferences.remember(searchesName, QJsonDocument(searches).toJson(QJsonDocument::Compact));
}

QStringList SavedSearches::names() const
{
    QStringList names = all().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

QJsonObject SavedSearches::search(const QString &name) const
{
    return all().value(name).toObject();
}

void SavedSearches::save(const QString &name, const QJsonObject &search)
{
    QJsonObject searches = all();
    searches.insert(name, search);
    keep(searches);
}

void SavedSearches::remove(const QString &name)
{
    QJsonObject searches = all();
    searches.remove(name);
    keep(searches);
}

} // namespace bursar::desktop
