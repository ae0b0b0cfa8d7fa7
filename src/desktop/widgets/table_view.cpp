#include "desktop/widgets/table_view.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/cell_delegate.h"
#include "desktop/widgets/column_layout.h"
#include "desktop/widgets/table_header.h"
#include "desktop/widgets/total_row.h"

#include <QEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace bursar::desktop {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_totals(nullptr)
{
    setHorizontalHeader(new TableHeader(this));
    m_totals = new TotalRow(this);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(m_rowHeight);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_totals->update();
        const auto place = static_cast<std::size_t>(column);
        if (m_layingOut || width <= 0 || place >= m_chosen.size())
            return;
        m_chosen.at(place) = width;
        layOut();
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rememberChoice);
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::restoreChoice);
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::placeTotals);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::placeTotals);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::placeTotals);
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::measureSoon);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::measureSoon);
        connect(model, &QAbstractItemModel::dataChanged, this, &TableView::measureSoon);
    }
    measure();
}

void TableView::setColumns(std::vector<ColumnSpec> columns)
{
    m_columns = std::move(columns);
    m_widest.clear();
    m_chosen.assign(m_columns.size(), 0);
    measure();
}

void TableView::setChoosesFirst(bool choosesFirst)
{
    m_choosesFirst = choosesFirst;
}

void TableView::rememberChoice()
{
    m_chosenIds.clear();
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        if (const QVariant id = index.data(CellRole::Id); id.isValid())
            m_chosenIds.push_back(id);
    m_chosenOffset = rows.isEmpty() ? 0 : rowViewportPosition(rows.first().row());
}

void TableView::restoreChoice()
{
    QItemSelection selection;
    const int last = model()->columnCount() - 1;
    for (int row = 0; row < model()->rowCount() && selection.size() < m_chosenIds.size(); ++row)
        if (m_chosenIds.contains(model()->index(row, 0).data(CellRole::Id)))
            selection.select(model()->index(row, 0), model()->index(row, last));
    m_chosenIds.clear();
    if (!selection.isEmpty()) {
        const QModelIndex first = selection.first().topLeft();
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(first.row() * rowHeight(first.row()) - m_chosenOffset);
    } else if (m_choosesFirst && model()->rowCount() > 0) {
        showRow(0);
    } else {
        Q_EMIT rowChosen(-1);
    }
}

/// Once for all changes of one round of events.
void TableView::measureSoon()
{
    if (std::exchange(m_measuresSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_measuresSoon = false;
            measure();
        },
        Qt::QueuedConnection);
}

void TableView::measure()
{
    const int count = std::min<int>(horizontalHeader()->count(), static_cast<int>(m_columns.size()));
    m_widest.resize(static_cast<std::size_t>(count), 0);
    for (int column = 0; column < count; ++column) {
        int &widest = m_widest.at(static_cast<std::size_t>(column));
        widest = std::max({widest, horizontalHeader()->sectionSizeHint(column), widestOf(column)});
    }
    layOut();
}

int TableView::widestOf(int column) const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    // A hundred rows from everywhere stand for all of a long table.
    const int step = std::max(1, rows / 100);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, scaled(1000), scaled(m_rowHeight));
    int widest = m_totals->widthOf(column);
    for (int row = 0; row < rows; row += step) {
        const QModelIndex index = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

void TableView::layOut()
{
    std::vector<ColumnWish> wishes;
    for (std::size_t i = 0; i < m_widest.size(); ++i) {
        const ColumnSpec &column = m_columns.at(i);
        const int given = scaled(column.width);
        const int widest = std::min(m_widest.at(i), column.stretches ? scaled(600) : scaled(280));
        const bool cuts = column.kind == ColumnSpec::Kind::Text;
        ColumnWish wish{cuts ? given : std::max(given, widest), std::max(given, widest), column.stretches,
                        column.yields};
        if (const int chosen = m_chosen.at(i); chosen > 0)
            wish = {chosen, chosen, column.stretches, column.yields, true};
        wishes.push_back(wish);
    }
    const std::vector<int> widths = layOutColumns(wishes, viewport()->width());
    const QScopedValueRollback guard(m_layingOut, true);
    for (int i = 0; i < static_cast<int>(widths.size()); ++i) {
        const int width = widths.at(static_cast<std::size_t>(i));
        if (isColumnHidden(i) != (width == 0))
            setColumnHidden(i, width == 0);
        if (width > 0 && columnWidth(i) != width)
            horizontalHeader()->resizeSection(i, width);
    }
}

void TableView::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    verticalHeader()->setMinimumSectionSize(scaled(pixels));
    verticalHeader()->setDefaultSectionSize(scaled(pixels));
    placeTotals();
}

void TableView::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    if (!m_fitsRows)
        return QTableView::sizeHint();
    return {scaled(320), scaled(32) + verticalHeader()->length() + totalsHeight()};
}

QSize TableView::minimumSizeHint() const
{
    return {scaled(160), m_fitsRows ? sizeHint().height() : scaled(32) + 3 * scaled(m_rowHeight)};
}

int TableView::totalsHeight() const
{
    return m_totals->isHidden() ? 0 : scaled(m_rowHeight) + 2;
}

void TableView::setTotals(const QStringList &texts)
{
    m_totals->setTexts(texts);
    m_totals->setVisible(!texts.isEmpty());
    updateGeometries();
    measureSoon();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setLoading(bool loading)
{
    m_loading = loading;
    viewport()->update();
}

void TableView::showRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

bool TableView::showThing(const QVariant &id)
{
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(CellRole::Id) == id) {
            showRow(row);
            return true;
        }
    return false;
}

int TableView::selectedRow() const
{
    const QModelIndexList rows = selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowChosen(selectedRow());
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_totals == nullptr)
        return;
    const int below = totalsHeight();
    const QMargins margins = viewportMargins();
    if (margins.bottom() != below)
        setViewportMargins(margins.left(), margins.top(), margins.right(), below);
    placeTotals();
}

void TableView::placeTotals()
{
    if (m_totals == nullptr)
        return;
    const QRect area = viewport()->geometry();
    const int rows = std::min(verticalHeader()->length(), area.height());
    if (m_fitsRows)
        updateGeometry();
    m_totals->setGeometry(area.x(), area.y() + rows, area.width(), scaled(m_rowHeight) + 2);
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    setProperty("hoverRow", row);
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoverRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_totals == nullptr)
        return;
    setRowHeight(m_rowHeight);
    m_widest.clear();
    m_chosen.assign(m_columns.size(), 0);
    measure();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Tokens &tokens = tokensFor(palette());
    if (m_loading)
        painter.fillRect(0, 0, viewport()->width(), 2, tokens.accent);
    const bool empty = model() == nullptr || model()->rowCount() == 0;
    if (empty && !m_emptyText.isEmpty()) {
        painter.setPen(tokens.muted);
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

} // namespace bursar::desktop
