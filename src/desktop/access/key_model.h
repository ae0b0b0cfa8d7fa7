#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/access/access_table.h"

namespace bursar::desktop {

/// Keys at Vast.ai: what they may do, how old they are, where they lie, how much of them is used.
class KeyModel final : public AccessTable
{
    Q_OBJECT
public:
    enum Column { NameColumn, AccountColumn, MayColumn, AgeColumn, PlaceColumn, UserColumn, UsedColumn, RenewalColumn };

    explicit KeyModel(QObject *parent = nullptr);

    void show(const AccessFacts &facts, const governor::DeskSnapshot &snapshot);
    const governor::KeyView *keyAt(int row) const;

    static QString idOf(const governor::KeyView &view);
    /// `Bursar itself`, a team, or that it is not known.
    static QString userOf(const governor::KeyView &view);
    static QString placeOfKey(const governor::KeyView &view);
    /// `in 12 d`, or that it is over; `–` without a date.
    static QString renewalOf(const governor::KeyView &view, Instant now);

protected:
    QStringList headers() const override;

private:
    std::vector<governor::KeyView> m_keys;
};

/// What a key is needed for; nothing when nobody knows.
std::optional<KeyPermissions> neededBy(const governor::KeyView &view, const governor::DeskSnapshot &snapshot);

} // namespace bursar::desktop
