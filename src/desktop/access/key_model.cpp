#include "desktop/access/key_model.h"

#include "desktop/access/access_words.h"
#include "desktop/access/account_model.h"
#include "desktop/look/formats.h"
#include "domain/role_templates.h"

#include <algorithm>

namespace bursar::desktop {

namespace {

/// People are reminded that long before.
constexpr Duration soon = std::chrono::hours{24 * 14};

} // namespace

std::optional<KeyPermissions> neededBy(const governor::KeyView &view, const governor::DeskSnapshot &snapshot)
{
    if (view.isAccounts)
        return roleTemplateNamed(u"executor").value_or(RoleTemplate()).permissions;
    if (!view.known)
        return std::nullopt;
    const auto team = std::ranges::find_if(snapshot.teams, [&view](const governor::TeamView &each) {
        return !view.known->team.isEmpty() && each.team.id == view.known->team;
    });
    // What a person gave it by hand is what it is for.
    return team == snapshot.teams.end() ? view.known->permissions : keyPlanFor(team->policy.policy).permissions;
}

KeyModel::KeyModel(QObject *parent)
    : AccessTable(RenewalColumn + 1, parent)
{
}

QString KeyModel::idOf(const governor::KeyView &view)
{
    return view.account.toString() + u'/' + QString::number(view.number);
}

QString KeyModel::userOf(const governor::KeyView &view)
{
    if (view.isAccounts)
        return tr("Bursar itself");
    return view.teamName.isEmpty() ? tr("Not known") : view.teamName;
}

QString KeyModel::placeOfKey(const governor::KeyView &view)
{
    return view.known ? keyReferenceWords(view.known->place) : tr("Not known");
}

QString KeyModel::renewalOf(const governor::KeyView &view, Instant now)
{
    if (!view.known || !view.known->expiresAt)
        return QStringLiteral("–");
    const Duration left = *view.known->expiresAt - now;
    return left <= Duration{} ? tr("Overdue") : tr("in %1", "an age such as 12 d").arg(formats::age(left));
}

void KeyModel::show(const AccessFacts &facts, const governor::DeskSnapshot &snapshot)
{
    m_keys = facts.state.keys;
    std::vector<Row> rows;
    for (const governor::KeyView &view : m_keys) {
        const auto needed = neededBy(view, snapshot);
        const bool misses = needed && std::ranges::any_of(needed->categoryNames(), [&view](const QString &category) {
                                return !view.permissions.grants(category);
                            });
        const bool isDue = view.known && view.known->expiresAt && *view.known->expiresAt - facts.state.at <= soon;
        const auto percent = view.score.percent();
        Row row{idOf(view), {}};
        row.cells.push_back({view.name, QStringLiteral("key"), ColourRole::Muted, false});
        row.cells.push_back({view.accountName});
        row.cells.push_back({permissionWords(view.permissions),
                             misses ? QStringLiteral("exclamation-triangle") : QString(), ColourRole::Warn, false});
        row.cells.push_back(orDash(view.createdAt ? formats::age(facts.state.at - *view.createdAt) : QString()));
        row.cells.push_back({placeOfKey(view)});
        row.cells.push_back({userOf(view)});
        row.cells.push_back(orDash(percent ? formats::count(*percent) : QString()));
        row.cells.push_back({renewalOf(view, facts.state.at), isDue ? QStringLiteral("clock-history") : QString(),
                             ColourRole::Warn, false});
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

const governor::KeyView *KeyModel::keyAt(int row) const
{
    const auto place = placeOf(row);
    return place ? &m_keys.at(*place) : nullptr;
}

QStringList KeyModel::headers() const
{
    return {tr("Key"), tr("Account"), tr("May"), tr("Age"), tr("Kept in"), tr("Used by"), tr("Used %"), tr("Renew")};
}

} // namespace bursar::desktop
