#include "desktop/rental/team_step.h"

#include "desktop/widgets/budget_bar.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QVBoxLayout>

namespace bursar::desktop {

TeamStep::TeamStep(RentalContext &context, QWidget *parent)
    : RentalStep(context, parent)
    , m_table(new TableView(this))
{
    setObjectName(QStringLiteral("rentalTeamStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(tr("Which team pays?"), TextRole::CardTitle, ColourRole::Text, this));
    column->addSpacing(6);
    m_table->setObjectName(QStringLiteral("rentalTeamTable"));
    m_table->setAccessibleName(tr("Teams with their budget of today"));
    m_table->setModel(&m_teams);
    using Kind = ColumnSpec::Kind;
    // Actual, committed and limit stand in the bar; here the choice matters.
    m_table->setColumns({{120, Kind::Whole},
                         {100, Kind::Text, true},
                         {70, Kind::Number, false, 1},
                         {88, Kind::Number, false, 2},
                         {84, Kind::Number, false, 0},
                         {74, Kind::Number, false, 0},
                         {64, Kind::Number, false, 0}});
    m_table->setRowHeight(47);
    m_table->setItemDelegateForColumn(static_cast<int>(BudgetModel::Column::Bar), new BudgetBarDelegate(m_table));
    m_table->setEmptyText(tr("There is no team yet. Make one on the Teams page first."));
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::rowChosen, this, [this](int row) {
        if (row < 0 || m_teams.teamAt(row) == rental().proposal().team)
            return;
        rental().chooseTeam(m_teams.teamAt(row));
        Q_EMIT changed();
    });
    connect(m_table, &QAbstractItemView::activated, this, &RentalStep::chosen);
}

void TeamStep::showContext()
{
    if (!rental().snapshot())
        return;
    m_teams.show(*rental().snapshot(), TeamId{}, BudgetPeriod::Day);
    for (int row = 0; row < m_teams.rowCount(); ++row)
        if (m_teams.teamAt(row) == rental().proposal().team && m_table->selectedRow() != row)
            m_table->showRow(row);
}

void TeamStep::takeFocus()
{
    m_table->setFocus();
}

} // namespace bursar::desktop
