#include "desktop/chargeback/credit_line_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

namespace {

constexpr int columns = 3;

} // namespace

CreditLineModel::CreditLineModel(const Invoice &invoice, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(allLines(invoice))
    , m_ticked(m_lines.size(), false)
{
}

std::vector<int> CreditLineModel::ticked() const
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < m_ticked.size(); ++i)
        if (m_ticked[i])
            numbers.push_back(static_cast<int>(i) + 1);
    return numbers;
}

void CreditLineModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto place = static_cast<std::size_t>(row);
    m_ticked[place] = !m_ticked[place];
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    Q_EMIT tickedChanged();
}

int CreditLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CreditLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CreditLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const InvoiceLine &line = m_lines.at(place);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return m_ticked[place] ? tr("Credited") : tr("Stays");
        if (role == CellRole::IconName)
            return m_ticked[place] ? QStringLiteral("arrow-counterclockwise") : QStringLiteral("circle");
        if (role == CellRole::IconColour)
            return static_cast<int>(m_ticked[place] ? ColourRole::AccentText : ColourRole::Muted);
        return {};
    }
    if (role == Qt::DisplayRole)
        return index.column() == 1 ? line.description : formats::money(line.amount);
    return role == Qt::ToolTipRole && index.column() == 1 ? QVariant(line.description) : QVariant();
}

QVariant CreditLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return QStringList{tr("Line"), tr("Description"), tr("Amount $")}.at(section);
}

} // namespace bursar::desktop
