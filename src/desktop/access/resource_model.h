#pragma once

#include "governor/accounts/shared_resources.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// What accounts hold beside instances, as far as the words that were typed fit.
class ResourceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, AccountColumn, TeamColumn, PriceColumn, DetailsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<governor::ResourceView> resources);
    /// All words have to stand somewhere in the row.
    void search(const QString &words);
    const governor::ResourceView *resourceAt(int row) const;
    int allCount() const { return static_cast<int>(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    QString text(const governor::ResourceView &view, Column column) const;

    std::vector<governor::ResourceView> m_all;
    std::vector<governor::ResourceView> m_shown;
    QStringList m_words;
};

/// `Template`, `Volume`
QString resourceKindWords(ResourceKind kind);
/// `pytorch/pytorch:latest · 16 GB`
QString resourceDetails(const SharedResource &resource);

} // namespace bursar::desktop
