#pragma once

#include "desktop/overview/budget_model.h"
#include "desktop/rental/rental_step.h"

namespace bursar::desktop {

class TableView;

/// Which team pays: the teams with what is left of their day.
class TeamStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit TeamStep(RentalContext &context, QWidget *parent = nullptr);

    void showContext() override;
    void takeFocus() override;

private:
    BudgetModel m_teams;
    TableView *m_table;
};

} // namespace bursar::desktop
