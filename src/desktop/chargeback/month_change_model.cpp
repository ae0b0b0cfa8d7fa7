#include "desktop/chargeback/month_change_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

namespace {

constexpr int columns = 5;

bool counts(const Invoice &invoice, Month month)
{
    return invoice.month == month && invoice.kind == InvoiceKind::Invoice && invoice.state == InvoiceState::Issued;
}

/// `+12.50`: what is more has a sign, too.
QString changeText(Money change)
{
    return change > Money() ? QString(QLatin1Char('+') + formats::money(change)) : formats::money(change);
}

} // namespace

MonthChangeModel::MonthChangeModel(Month month, const std::vector<Invoice> &drafts, const std::vector<Invoice> &issued,
                                   const TeamColours &colours, QObject *parent)
    : QAbstractTableModel(parent)
    , m_colours(colours)
    , m_month(month)
{
    const auto add = [this](const Invoice &invoice, bool done) {
        m_rows.push_back({invoice.team, invoice.teamName, done, invoice.total, std::nullopt});
    };
    for (const Invoice &draft : drafts)
        add(draft, false);
    for (const Invoice &invoice : issued)
        if (counts(invoice, month))
            add(invoice, true);
    for (Row &row : m_rows)
        for (const Invoice &invoice : issued)
            if (counts(invoice, month.previous()) && invoice.team == row.team)
                row.before = row.before.value_or(Money()) + invoice.total;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &left, const Row &right) { return left.now > right.now; });
}

QStringList MonthChangeModel::totals() const
{
    if (m_rows.empty())
        return {};
    Money now;
    Money before;
    for (const Row &row : m_rows) {
        now += row.now;
        before += row.before.value_or(Money());
    }
    return {tr("Total"), {}, formats::money(before), formats::money(now), changeText(now - before)};
}

int MonthChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MonthChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const StateLook look = stateLook(row.issued ? OtherState::Issued : OtherState::Draft);
    if (index.column() == 0 && role == CellRole::Swatch)
        return m_colours.of(row.team);
    if (index.column() == 1 && role == CellRole::IconName)
        return look.icon;
    if (index.column() == 1 && role == CellRole::IconColour)
        return static_cast<int>(look.role);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0:
        return row.name;
    case 1:
        return look.word;
    case 2:
        return formats::moneyOrDash(row.before);
    case 3:
        return formats::money(row.now);
    default:
        return row.before ? changeText(row.now - *row.before) : tr("new");
    }
}

QVariant MonthChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    const auto dollars = [](Month month) { return tr("%1 $").arg(QLocale().standaloneMonthName(month.month())); };
    return QStringList{tr("Team"), tr("State"), dollars(m_month.previous()), dollars(m_month), tr("Change $")}.at(
        section);
}

} // namespace bursar::desktop
