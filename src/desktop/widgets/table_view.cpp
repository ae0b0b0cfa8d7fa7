#include "desktop/widgets/table_view.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/cell_delegate.h"
#include "desktop/widgets/table_header.h"
#include "desktop/widgets/total_row.h"

#include <QEvent>
#include <QMouseEvent>

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
        Q_EMIT columnsChosen();
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
