#include "desktop/access/permission_tree_model.h"

#include "desktop/access/access_words.h"

#include <algorithm>

namespace bursar::desktop {

namespace {

QString boundWords(const KeyPermissions::Bound &bound)
{
    const QString value = bound.value.toVariant().toString();
    if (bound.operation == QLatin1String("lte"))
        return PermissionTreeModel::tr("%1 at most %2").arg(bound.argument, value);
    if (bound.operation == QLatin1String("gte"))
        return PermissionTreeModel::tr("%1 at least %2").arg(bound.argument, value);
    return PermissionTreeModel::tr("%1 is %2").arg(bound.argument, value);
}

} // namespace

int PermissionTreeModel::countUnder(int above) const
{
    return static_cast<int>(std::ranges::count(m_nodes, above, &Node::above));
}

int PermissionTreeModel::add(const QString &words, int above)
{
    m_nodes.push_back({words, above, countUnder(above)});
    return static_cast<int>(m_nodes.size()) - 1;
}

void PermissionTreeModel::show(const KeyPermissions &permissions)
{
    if (permissions == m_permissions)
        return;
    beginResetModel();
    m_permissions = permissions;
    m_nodes.clear();
    for (const auto &[category, endpoints] : permissions.categories()) {
        const QString words = permissionWords(category);
        const int top =
            add(words == category ? category : tr("%1: %2", "name of a permission, what it means").arg(category, words),
                -1);
        for (const auto &[endpoint, bounds] : endpoints) {
            const int place = add(endpoint, top);
            for (const KeyPermissions::Bound &bound : bounds)
                add(boundWords(bound), place);
        }
    }
    endResetModel();
}

QModelIndex PermissionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const int above = parent.isValid() ? static_cast<int>(parent.internalId()) : -1;
    if (column != 0 || row < 0)
        return {};
    for (std::size_t place = 0; place < m_nodes.size(); ++place)
        if (m_nodes[place].above == above && m_nodes[place].row == row)
            return createIndex(row, 0, static_cast<quintptr>(place));
    return {};
}

QModelIndex PermissionTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes.at(static_cast<std::size_t>(child.internalId())).above;
    if (above < 0)
        return {};
    return createIndex(m_nodes.at(static_cast<std::size_t>(above)).row, 0, static_cast<quintptr>(above));
}

int PermissionTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : countUnder(parent.isValid() ? static_cast<int>(parent.internalId()) : -1);
}

int PermissionTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PermissionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_nodes.at(static_cast<std::size_t>(index.internalId())).words;
}

} // namespace bursar::desktop
