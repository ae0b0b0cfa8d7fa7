#include "desktop/chargeback/invoice_line_model.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {
namespace {

void add(InvoiceLineModel::Row &row, const InvoiceLine &line)
{
    switch (line.meter) {
    case Meter::Gpu:
        row.gpuTime += line.amount;
        row.hours = line.quantity;
        // Invoices of earlier days tell it in the description alone: `1 × H100 SXM, instance 31840112`.
        row.gpu = line.gpu.isEmpty() ? line.description.section(QLatin1String(", "), 0, 0) : line.gpu;
        break;
    case Meter::Disk:
        row.disk += line.amount;
        break;
    case Meter::Download:
    case Meter::Upload:
        row.traffic += line.amount;
        break;
    }
}

QString hoursText(const QString &hours)
{
    constexpr int scale = 6;
    const auto units = parseDecimal(hours, scale, ExtraDigits::RoundHalfEven);
    return units ? formats::decimal(*units, scale, 2) : QStringLiteral("–");
}

} // namespace

InvoiceLineModel::InvoiceLineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

std::vector<InvoiceLineModel::Row> InvoiceLineModel::rowsOf(const std::vector<Invoice> &invoices, const TeamId &team)
{
    std::vector<Row> rows;
    for (const Invoice &invoice : invoices) {
        if (!team.isEmpty() && invoice.team != team)
            continue;
        const auto first = static_cast<std::ptrdiff_t>(rows.size());
        for (const InvoiceLine &line : invoice.lines) {
            auto found = std::find_if(rows.begin() + first, rows.end(),
                                      [&line](const Row &row) { return row.instance == line.instance; });
            if (found == rows.end()) {
                Row row;
                row.team = invoice.team;
                row.teamName = invoice.teamName;
                row.instance = line.instance;
                found = rows.insert(rows.end(), std::move(row));
            }
            add(*found, line);
        }
    }
    return rows;
}

void InvoiceLineModel::show(std::vector<Row> rows, const TeamColours &colours)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_colours = colours;
    endResetModel();
}

QStringList InvoiceLineModel::totals() const
{
    if (m_rows.empty())
        return {};
    Row sum;
    for (const Row &row : m_rows) {
        sum.gpuTime += row.gpuTime;
        sum.disk += row.disk;
        sum.traffic += row.traffic;
    }
    return {tr("Total"),
            QString(),
            QString(),
            QString(),
            formats::money(sum.gpuTime),
            formats::money(sum.disk),
            formats::money(sum.traffic),
            formats::money(sum.amount())};
}

int InvoiceLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InvoiceLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoiceLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::Swatch && index.column() == TeamColumn)
        return m_colours.of(row.team);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case TeamColumn:
        return row.teamName;
    case InstanceColumn:
        return row.instance.isEmpty() ? QStringLiteral("–") : row.instance.toString();
    case GpuColumn:
        return row.gpu.isEmpty() ? tr("disk and traffic only") : row.gpu;
    case HoursColumn:
        return hoursText(row.hours);
    case GpuTimeColumn:
        return formats::money(row.gpuTime);
    case DiskColumn:
        return formats::money(row.disk);
    case TrafficColumn:
        return formats::money(row.traffic);
    case AmountColumn:
        return formats::money(row.amount());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InvoiceLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Team"),       tr("Instance"), tr("GPU"),       tr("Hours"),
                       tr("GPU time $"), tr("Disk $"),   tr("Traffic $"), tr("Amount $")}
        .at(section);
}

} // namespace bursar::desktop
