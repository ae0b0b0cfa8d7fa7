#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/access/access_table.h"

namespace bursar::desktop {

/// Roles at Vast.ai, and Bursar's templates for them.
class RoleModel final : public AccessTable
{
    Q_OBJECT
public:
    enum Column { NameColumn, AccountColumn, HoldersColumn, MayColumn };
    struct Entry
    {
        QString name;
        QString accountName; ///< empty: a template
        AccountId account;
        bool isBuiltIn = false;
        QStringList holders; ///< names of members
        KeyPermissions permissions;
        bool isTemplate() const { return accountName.isEmpty(); }
    };

    explicit RoleModel(QObject *parent = nullptr);

    void show(const governor::AccessState &state);
    const Entry *roleAt(int row) const;
    const std::vector<Entry> &entries() const { return m_entries; }

protected:
    QStringList headers() const override;

private:
    std::vector<Entry> m_entries;
};

/// `manager, Research EU` or `lead, template`
QString fullNameOf(const RoleModel::Entry &entry);
/// What `to` has beyond or other than `from`, a line each; says so when there is nothing.
QStringList differenceWords(const KeyPermissions &from, const KeyPermissions &to);

} // namespace bursar::desktop
