#pragma once

#include "desktop/offers/offer_model.h"
#include "desktop/shell/page.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class Banner;
class Card;
class EmptyState;
class ErrorState;
class FilterBar;
class GigabytesEdit;
class OfferPanel;
class PageHead;
class RateEdit;
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
    bool settled() const override { return !m_asking; }
    /// Offers that came otherwise than by this page's question: for tests.
    void showOffers(const OfferSnapshotPtr &offers);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void composeHead();
    void composeFilters();
    void composeTable();
    void connectModel();
    const governor::TeamView *team() const;
    void fillTeams();
    void teamChanged();
    void askForOffers();
    void answered(int question, const Expected<OfferSnapshotPtr> &answer);
    void showProblem(const Error &error);
    void judge();
    void applyCriteria();
    void clearFilters();
    void fillGpus();
    void showCounts();
    void showAge();
    void showChosen();
    void rememberPlace();
    void restorePlace();
    std::optional<Proposal> chosenProposal() const;
    void rent();
    void follow(const Remedy &remedy);

    governor::DeskSnapshotPtr m_snapshot;
    TeamId m_switcherTeam;
    TeamId m_shownTeam; ///< the team that the offers were asked for
    OfferSnapshotPtr m_offers;
    OfferModel m_model;
    int m_question = 0; ///< late answers to older questions are dropped
    bool m_asking = false;
    bool m_inFront = false;
    QTimer m_loadingTimer;
    OfferId m_chosen;
    int m_chosenOffset = 0;

    PageHead *m_head;
    FilterBar *m_filters;
    QComboBox *m_teamBox = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_gpuBox = nullptr;
    QComboBox *m_countBox = nullptr;
    RateEdit *m_priceEdit = nullptr;
    QComboBox *m_verdictBox = nullptr;
    GigabytesEdit *m_diskEdit = nullptr;
    QComboBox *m_marketBox = nullptr;
    Banner *m_trouble;
    Card *m_card;
    TableView *m_table = nullptr;
    ErrorState *m_error;
    EmptyState *m_empty;
    OfferPanel *m_panel;
    bool m_panelClosed = false;
};

std::unique_ptr<Page> makeOffersPage(PageContext context);

} // namespace bursar::desktop
