#pragma once

#include <QStringList>
#include <QWidget>

namespace bursar::desktop {

class TableView;

/// The sums under a table's last row, aligned with its columns. Not part of the model, so that sorting leaves it alone.
class TotalRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TotalRow(TableView *table);

    void setTexts(const QStringList &texts);
    /// What the sum of that column needs, 0 when it has none.
    int widthOf(int column) const;
    const QStringList &texts() const { return m_texts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TableView &m_table;
    QStringList m_texts;
};

} // namespace bursar::desktop
