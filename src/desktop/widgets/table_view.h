#pragma once

#include <QTableView>

#include <vector>

namespace bursar::desktop {

class TotalRow;

/// Roles by which a model tells the cells of a TableView more than their word.
namespace CellRole {
enum Role {
    IconName = Qt::UserRole + 0x100, ///< QString: an icon before the word
    IconColour, ///< int, a ColourRole: of the icon alone; the word stays text
    Swatch, ///< int, a series index: a team's colour before the word
    SecondLine, ///< QString: small grey words under the first line
    Strong, ///< bool: 600
    WordColour, ///< int, a ColourRole: of the word
    Id, ///< in column 0, whatever names the row's thing: the selection follows it through refreshes
};
}

/// How one column behaves.
struct ColumnSpec
{
    enum class Kind {
        Text, ///< long words may end in …
        Whole, ///< never cut: states, ids, names of teams, times
        Number, ///< never cut; stands at the right, its header too
    };
    int width = 100; ///< the least at text size 100; what may not be cut gets more when it needs more
    Kind kind = Kind::Text;
    bool stretches = false; ///< the one column that takes what is left
    int yields = 0; ///< 1 goes first when the table is too narrow, before a scroll bar comes; 0 never goes
    bool onDemand = false; ///< not there until a person chooses it
};

/// A table as the look has it: rows of 30 px, hairlines, header with one darker line, the selected row with an accent
/// bar, hover, no grid, one row selected at a time. Return on a row tells `activated`. Models give text by DisplayRole
/// and the rest by CellRole; alignment comes from the columns.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// The policy of every column of the model, in its order; call after `setModel`.
    void setColumns(std::vector<ColumnSpec> columns);
    const std::vector<ColumnSpec> &columns() const { return m_columns; }
    /// Whether a person wants the column, be there room or not.
    bool isColumnWanted(int column) const;
    /// A person's word on a column: one that was chosen does not yield any more. The last one stays.
    void setColumnWanted(int column, bool wanted);
    /// What a person has chosen (columns and widths), to be remembered; empty: nothing.
    QByteArray columnChoice() const;
    /// Does nothing with what it does not understand, or what was chosen for other columns.
    void restoreColumnChoice(const QByteArray &choice);
    void forgetColumnChoice();
    /// 30 by default, 32–36 in tables under ten rows, 47 for two-line cells; at text size 100.
    void setRowHeight(int pixels);
    /// As high as its rows, without a scroll bar of its own: for short tables on pages that scroll.
    void setFitsRows(bool fits);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A sunken row under the last one, one text a column; empty takes it away.
    void setTotals(const QStringList &texts);
    /// What the table says when the model has no rows.
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }
    /// A 2 px line under the header while fresh rows are on their way; the old ones stay.
    void setLoading(bool loading);
    /// Goes to a row without asking the user: selects it and shows it.
    void showRow(int row);
    /// The same by the thing's id; false when no row shows it.
    bool showThing(const QVariant &id);
    /// While nothing is selected, the first row is.
    void setChoosesFirst(bool choosesFirst);
    /// The row that is selected, of several the current one; -1 for none.
    int selectedRow() const;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Another row is selected, or none (-1).
    void rowChosen(int row);
    /// A person has chosen columns or widths.
    void columnsChosen();

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;

private:
    void rememberChoice();
    void restoreChoice();
    int rowOf(const QVariant &id) const;
    void measureSoon();
    void measure();
    int widestOf(int column) const;
    void layOut();
    void placeTotals();
    int totalsHeight() const;
    void setHoverRow(int row);

    QVariantList m_chosenIds; ///< while the model resets
    int m_chosenRow = -1; ///< where the first of them stood
    int m_chosenOffset = 0; ///< and how far below the view's edge
    bool m_choosesFirst = false;
    std::vector<ColumnSpec> m_columns;
    std::vector<int> m_widest; ///< of each column's words so far: columns grow with them and never jump back
    /// What a person wants of a column.
    enum class Wish { Usual, Shown, Hidden };
    std::vector<int> m_chosen; ///< widths that a person set; 0: none
    std::vector<Wish> m_wishes;
    bool m_layingOut = false;
    bool m_measuresSoon = false;
    TotalRow *m_totals;
    QString m_emptyText;
    int m_rowHeight = 30;
    int m_hoverRow = -1;
    bool m_loading = false;
    bool m_fitsRows = false;
};

} // namespace bursar::desktop
