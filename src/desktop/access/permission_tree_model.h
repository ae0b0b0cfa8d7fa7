#pragma once

#include "domain/key_permissions.h"

#include <QAbstractItemModel>

#include <vector>

namespace bursar::desktop {

/// Permissions as Vast.ai has them: categories, under them the endpoints that one is narrowed to (none: it is whole),
/// under those the bounds on their arguments.
class PermissionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(const KeyPermissions &permissions);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        QString words;
        int above = -1; ///< place of what it stands under; -1: of nothing
        int row = 0; ///< among those under the same
    };
    int add(const QString &words, int above);
    int countUnder(int above) const;

    KeyPermissions m_permissions;
    std::vector<Node> m_nodes;
};

} // namespace bursar::desktop
