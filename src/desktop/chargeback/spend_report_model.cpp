#include "desktop/chargeback/spend_report_model.h"

#include "desktop/chargeback/spend_reasons.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"
#include "governor/reading/spend_export.h"

namespace bursar::desktop {

namespace {

/// Both directions, and what names no meter.
Money trafficOf(const MeterAmounts &amounts)
{
    return amounts.total() - amounts.gpu - amounts.disk;
}

QStringList cells(const QString &name, const MeterAmounts &amounts, Money before)
{
    return {name,
            formats::money(amounts.gpu),
            formats::money(amounts.disk),
            formats::money(trafficOf(amounts)),
            formats::money(amounts.total()),
            formats::money(before),
            formats::money(amounts.total() - before)};
}

} // namespace

SpendReportModel::SpendReportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SpendReportModel::show(governor::SpendReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

QStringList SpendReportModel::totals() const
{
    if (m_report.rows.empty())
        return {};
    MeterAmounts sum;
    for (const governor::SpendReport::Row &row : m_report.rows)
        sum += row.amounts;
    return cells(tr("Total"), sum, m_report.before);
}

QByteArray SpendReportModel::csv() const
{
    return governor::csvOf(m_report);
}

int SpendReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int SpendReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpendReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::SpendReport::Row &row = m_report.rows[static_cast<std::size_t>(index.row())];
    if (role == CellRole::Id && index.column() == 0)
        return row.key;
    if (role != Qt::DisplayRole)
        return {};
    return cells(nameOf(row, m_report.question.by), row.amounts, row.before).at(index.column());
}

QVariant SpendReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Spent on"), tr("GPU time $"), tr("Disk $"),  tr("Traffic $"),
                       tr("Total $"),  tr("Before $"),   tr("Change $")}
        .at(section);
}

QString tableText(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line += model.headerData(column, Qt::Horizontal).toString();
    lines += line.join(QLatin1Char('\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            line += model.index(row, column).data().toString().simplified();
        lines += line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray tableCsv(const QAbstractItemModel &model)
{
    std::vector<QStringList> lines(1);
    for (int column = 0; column < model.columnCount(); ++column)
        lines.front() += model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        lines.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            lines.back() += model.index(row, column).data().toString();
    }
    return governor::csvOf(lines);
}

} // namespace bursar::desktop
