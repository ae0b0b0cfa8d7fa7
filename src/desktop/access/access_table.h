#pragma once

#include "desktop/look/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace bursar::desktop {

/// Rows of words with a search over them: what the tables of the Access page have in common.
class AccessTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Rows stay that contain each of the words.
    void search(const QString &words);
    /// With those that the search hides.
    int allCount() const { return static_cast<int>(m_rows.size()); }
    /// The row that shows the thing; -1 when none does.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    struct Cell
    {
        QString text;
        QString icon = {};
        ColourRole iconColour = ColourRole::Muted;
        bool strong = false;
    };
    struct Row
    {
        QString id; ///< unique; the selection follows it
        std::vector<Cell> cells;
    };
    /// What a cell says when there is nothing.
    static Cell orDash(const QString &text) { return {text.isEmpty() ? QStringLiteral("–") : text}; }

    AccessTable(int columns, QObject *parent);
    virtual QStringList headers() const = 0;
    void setRows(std::vector<Row> rows);
    /// Of a shown row, its place among those of `setRows`; nothing for no row.
    std::optional<std::size_t> placeOf(int row) const;

private:
    bool isFound(const Row &row) const;

    int m_columns;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< places in m_rows
    QStringList m_words;
};

} // namespace bursar::desktop
