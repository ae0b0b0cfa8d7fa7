#pragma once

#include "desktop/offers/offer_model.h"
#include "desktop/shell/page.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QPushButton;

namespace bursar::desktop {

class Banner;
class Card;
class EmptyState;
class ErrorState;
class OfferFilters;
class OfferInquiry;
class OfferJudging;
class OfferPanel;
class PageHead;
class PanelFrame;
class TableView;

/// What the market offers to a team: each offer with verdict and true price, the reasons beside, *Rent…*.
class OffersPage final : public Page
{
    Q_OBJECT
public:
    explicit OffersPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    void focusSearch() override;
    bool settled() const override;
    /// Offers that came otherwise than by this page's question: for tests.
    void showOffers(const OfferSnapshotPtr &offers);

protected:
    void fit(Room room) override;

private:
    enum Market { AllowedByPolicy, WholeMarket };
    static constexpr int wholeMarketRows = 2000;

    void composeHead();
    void composeMiddle();
    void connectParts();
    const governor::TeamView *team() const;
    void fillTeams();
    void teamChanged();
    void showWhatIsMissing();
    void ask();
    void showProblem(const Error &error);
    void judge();
    void showJudged();
    void applyCriteria();
    void showCounts();
    void showAge();
    void showChosen();
    std::optional<Proposal> chosenProposal() const;
    Decision decisionOn(const Proposal &proposal) const;
    void showAllowed();
    void choose(OfferId offer);
    void askForPriceHistory(const QString &gpuName);
    void compare();
    void openSearches();
    void saveSearch();
    void rent();
    void openWizard(const Proposal &proposal);
    void follow(const Remedy &remedy);
    void askForChange(const Remedy &remedy);

    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_switcherTeam;
    TeamId m_shownTeam; ///< the team that the offers were asked for
    OfferSnapshotPtr m_offers;
    OfferModel m_model;
    QTimer m_marksEnd; ///< what is new or has another price is marked for a moment
    OfferInquiry *m_inquiry;
    OfferJudging *m_judging;
    QString m_historyAsked; ///< of which GPU
    bool m_inFront = false;

    PageHead *m_head;
    QPushButton *m_columnsButton = nullptr;
    QComboBox *m_teamBox;
    QComboBox *m_marketBox;
    OfferFilters *m_filters;
    Banner *m_trouble;
    Card *m_card;
    TableView *m_table;
    OfferPanel *m_panel;
    PanelFrame *m_frame;
    ErrorState *m_error;
    EmptyState *m_empty;
};

std::unique_ptr<Page> makeOffersPage(PageContext context);

} // namespace bursar::desktop
