#include "desktop/chargeback/invoice_model.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {
StateLook InvoiceModel::lookOf(const Invoice &invoice)
{
    if (invoice.kind == InvoiceKind::CreditNote)
        return {QStringLiteral("arrow-counterclockwise"), tr("Credit note"), ColourRole::Muted};
    switch (invoice.state) {
    case InvoiceState::Draft:
        return stateLook(OtherState::Draft);
    case InvoiceState::Issued:
        return stateLook(OtherState::Issued);
    case InvoiceState::Credited:
        break;
    }
    return stateLook(OtherState::Credited);
}

InvoiceModel::InvoiceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void InvoiceModel::show(std::vector<Invoice> invoices, const TeamColours &colours)
{
    beginResetModel();
    m_invoices = std::move(invoices);
    m_colours = colours;
    endResetModel();
}

int InvoiceModel::rowOf(const QString &number) const
{
    for (int row = 0; row < rowCount() && !number.isEmpty(); ++row)
        if (invoiceAt(row).number == number)
            return row;
    return -1;
}

int InvoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_invoices.size());
}

int InvoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvoiceModel::textOf(const Invoice &invoice, int column) const
{
    const QString dash = QStringLiteral("–");
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return lookOf(invoice).word;
    case NumberColumn:
        return invoice.number.isEmpty() ? dash : invoice.number;
    case TeamColumn:
        return invoice.teamName;
    case MonthColumn:
        return formats::month(invoice.month);
    case IssuedColumn:
        return invoice.issuedAt ? formats::shortTime(*invoice.issuedAt, QTimeZone::utc()) : dash;
    case CostCenterColumn:
        return invoice.costCenter.isEmpty() ? dash : invoice.costCenter;
    case TotalColumn:
        return formats::money(invoice.total);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InvoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Invoice &invoice = invoiceAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(invoice, index.column());
    if (role == CellRole::Swatch && index.column() == TeamColumn)
        return m_colours.of(invoice.team);
    if (index.column() == StateColumn) {
        if (role == CellRole::IconName)
            return lookOf(invoice).icon;
        if (role == CellRole::IconColour)
            return static_cast<int>(lookOf(invoice).role);
    }
    if (role == Qt::ToolTipRole && !invoice.sha256.isEmpty())
        return tr("SHA-256 %1").arg(formats::shortHash(invoice.sha256));
    return {};
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("State"),  tr("Number"),      tr("Team"),   tr("Month"),
                       tr("Issued"), tr("Cost centre"), tr("Total $")}
        .at(section);
}

} // namespace bursar::desktop
