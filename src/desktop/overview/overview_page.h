#pragma once

#include "desktop/overview/budget_model.h"
#include "desktop/overview/running_model.h"
#include "desktop/shell/page.h"

#include <memory>

class QBoxLayout;

namespace bursar::desktop {

class AttentionList;
class Card;
class KeyFigureStrip;
class Label;
class PageHead;
class SavingsCard;
class SegmentControl;
class SpendChart;
class TableView;

/// Who is near a limit, what needs a person, how the month went and what runs: to be read in ten seconds.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    void activated() override;
    bool settled() const override;
    /// Forecasts that came otherwise than by this page's question: for tests.
    void showForecasts(std::vector<governor::OwnerForecast> forecasts) { m_forecasts->take(std::move(forecasts)); }

protected:
    void fit(Room room) override;

private:
    void composeHead();
    QWidget *makeCards();
    Card *makeBudgetCard();
    Card *makeAttentionCard();
    Card *makeSpendCard();
    Card *makeRunningCard();
    void showAll();
    void showOutlook();
    void showAttention();
    void fitUpperCards();
    void acknowledge(const QStringList &notices);

    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_team;
    BudgetModel m_budgets;
    RunningModel m_running;
    ForecastWatch *m_forecasts;

    PageHead *m_head;
    QBoxLayout *m_upper = nullptr;
    QBoxLayout *m_lower = nullptr;
    QWidget *m_lowerCards = nullptr;
    SegmentControl *m_period;
    KeyFigureStrip *m_figures = nullptr;
    Card *m_budgetCard = nullptr;
    Card *m_attentionCard = nullptr;
    Card *m_spendCard = nullptr;
    TableView *m_budgetTable = nullptr;
    Label *m_outlook = nullptr;
    TableView *m_runningTable = nullptr;
    AttentionList *m_attention = nullptr;
    SpendChart *m_chart = nullptr;
    SavingsCard *m_savings = nullptr;
};

std::unique_ptr<Page> makeOverviewPage(PageContext context);

} // namespace bursar::desktop
