#pragma once

#include "desktop/savings/booked_model.h"
#include "desktop/savings/savings_model.h"
#include "desktop/shell/page.h"

#include <memory>

class QPushButton;

namespace bursar::desktop {

class Banner;
class Card;
class EmptyState;
class FactSheet;
class KeyFigureStrip;
class PageHead;
class PanelFrame;
class SavingsInquiry;
class SidePanel;
class TableView;

/// What could be saved, dearest first, each with what can be done about it; and what was saved this month.
class SavingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SavingsPage(PageContext context, QWidget *parent = nullptr);
    ~SavingsPage() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    /// `subject`: a saving's key; with the filter `act` its action is asked for at once.
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    bool settled() const override;
    /// As if the ledger had answered.
    void showSavings(const governor::SavingsView &view);

protected:
    void fit(Room room) override;

private:
    void composeHead();
    void composeMiddle();
    Card *makeBookedCard();
    void showAll();
    const governor::SavingView *chosen() const;
    void showChosen();
    void showIncrease(const governor::PriceIncreaseView &increase);
    void act();
    void actOtherwise();
    void command(InstanceCommand command, InstanceId instance);
    void prepay(const Saving &saving);
    void answer(const governor::PriceIncreaseView &increase, bool accept);
    void tell(const Expected<std::vector<Request>> &requests, const QString &sentence);

    governor::DeskSnapshotPtr m_snapshot;
    governor::SavingsView m_view;
    bool m_answered = false;
    TeamId m_team;
    QString m_wanted; ///< a saving's key
    bool m_actsThen = false;
    SavingsModel *m_model;
    BookedModel *m_bookedModel;
    SavingsInquiry *m_inquiry;

    PageHead *m_head = nullptr;
    Banner *m_notice = nullptr;
    KeyFigureStrip *m_figures = nullptr;
    PanelFrame *m_frame = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_bookedCard = nullptr;
    TableView *m_table = nullptr;
    TableView *m_booked = nullptr;
    SidePanel *m_panel = nullptr;
    std::unique_ptr<FactSheet> m_facts;
    QPushButton *m_act = nullptr;
    QPushButton *m_other = nullptr; ///< accept, or destroy
};

std::unique_ptr<Page> makeSavingsPage(PageContext context);

} // namespace bursar::desktop
