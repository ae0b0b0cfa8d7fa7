#include "desktop/overview/budget_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/parts/forecast_words.h"
#include "desktop/parts/team_colours.h"
#include "desktop/widgets/budget_bar.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

void BudgetModel::show(const governor::DeskSnapshot &snapshot, const TeamId &team, BudgetPeriod period,
                       const ForecastWatch *forecasts)
{
    std::vector<Row> rows;
    for (const governor::TeamView &view : snapshot.teams) {
        if (!team.isEmpty() && view.team.id != team)
            continue;
        const BudgetStanding *budget = view.standing.budget(period);
        rows.push_back({view.team.id, view.team.name, view.costCenterCode,
                        budget == nullptr ? std::nullopt : std::optional(*budget), view.standing.running,
                        view.standing.instancesLimit, std::nullopt, QString(), QString()});
        const governor::OwnerForecast *known = forecasts == nullptr ? nullptr : forecasts->of(view.team.id);
        if (const Forecast *forecast = forecastFor(known, period)) {
            const QTimeZone zone = zoneNamed(view.team.zone).value_or(QTimeZone::utc());
            Row &row = rows.back();
            row.forecast = *forecast;
            const QString expected = tr("%1 expected").arg(intervalText(*forecast));
            row.outlook = forecast->runsOutAt ? runsOutShortly(*forecast, snapshot.now, zone) : intervalText(*forecast);
            row.outlookSentence = forecast->runsOutAt
                ? QString(runsOutText(*forecast, snapshot.now, zone) + QLatin1Char(' ') + expected)
                : expected;
        }
    }
    // As in the legend of the chart below.
    const TeamColours colours(snapshot);
    std::stable_sort(rows.begin(), rows.end(), [&colours](const Row &left, const Row &right) {
        return colours.placeOf(left.team) < colours.placeOf(right.team);
    });
    const bool sameTeams = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row &left, const Row &right) { return left.team == right.team; });
    if (!sameTeams)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameTeams)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

TeamId BudgetModel::teamAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(static_cast<std::size_t>(row)).team : TeamId{};
}

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BudgetModel::text(const Row &row, Column column)
{
    if (column == Column::Team)
        return row.name;
    if (column == Column::Running)
        return tr("%1 / %2").arg(formats::count(row.running), formats::count(row.allowed));
    if (!row.budget)
        return QStringLiteral("–");
    switch (column) {
    case Column::Actual:
        return formats::money(row.budget->actual);
    case Column::Committed:
        return formats::money(row.budget->committed);
    case Column::Available:
        return formats::money(row.budget->available());
    default:
        return formats::money(row.budget->limit);
    }
}

QVariant BudgetModel::barData(const Row &row, int role)
{
    switch (role) {
    case Qt::UserRole: {
        BudgetAmounts amounts{row.budget->limit, row.budget->actual, row.budget->committed, Money{}};
        if (row.forecast)
            amounts.expected = row.forecast->expected;
        return QVariant::fromValue(amounts);
    }
    case Qt::AccessibleTextRole: {
        const QString spent = tr("%1 spent and %2 committed of %3")
                                  .arg(formats::dollars(row.budget->actual), formats::dollars(row.budget->committed),
                                       formats::dollars(row.budget->limit));
        return row.outlookSentence.isEmpty() ? spent : QString(spent + QLatin1String(". ") + row.outlookSentence);
    }
    case Qt::ToolTipRole:
        return row.outlookSentence;
    case CellRole::SecondLine:
        return row.outlook;
    case CellRole::WordColour:
        return row.forecast && row.forecast->runsOutAt ? QVariant(static_cast<int>(ColourRole::Warn)) : QVariant();
    default:
        return {};
    }
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Bar)
        return row.budget ? barData(row, role) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case CellRole::SecondLine:
        if (column == Column::Team && !row.costCenter.isEmpty())
            return tr("CC %1").arg(row.costCenter);
        if (column == Column::Limit && row.budget && !row.budget->carried().isZero())
            //: Of a budget: carried over from the last period
            return tr("+%1 carried").arg(formats::money(row.budget->carried()));
        return {};
    case Qt::ToolTipRole:
        return column == Column::Limit && row.budget ? includedText(*row.budget) : QString();
    case CellRole::Strong:
        return column == Column::Available;
    case CellRole::WordColour:
        if (column == Column::Available && row.budget && row.budget->exhausted())
            return static_cast<int>(ColourRole::Bad);
        return column == Column::Limit ? QVariant(static_cast<int>(ColourRole::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Team:
        return tr("Team");
    case Column::Bar:
        return tr("Expected");
    case Column::Actual:
        return tr("Actual $");
    case Column::Committed:
        return tr("Committed $");
    case Column::Available:
        return tr("Available $");
    case Column::Limit:
        return tr("Budget $");
    case Column::Running:
        return tr("Running");
    }
    return {};
}

} // namespace bursar::desktop
