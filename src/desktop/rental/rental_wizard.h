#pragma once

#include "desktop/rental/rental_context.h"
#include "desktop/shell/page.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QStackedWidget;

namespace bursar::desktop {

class DetailsStep;
class Label;
class OfferStep;
class PriceStrip;
class ProgressSteps;
class RentalProgressStep;
class RentalStep;
class SummaryStep;

/// From a team and an offer to running instances. Writes one request per copy at the end of the summary; from then on
/// the executor carries them out, whether this window stays or not.
class RentalWizard final : public QDialog
{
    Q_OBJECT
public:
    /// `offers` may be null: the team's last ones are read then. Deletes itself when it is closed.
    RentalWizard(PageContext context, governor::DeskSnapshotPtr snapshot, OfferSnapshotPtr offers,
                 QWidget *parent = nullptr);

    /// Begins with the details of that team's rental of that offer.
    void startWith(const Proposal &proposal);
    /// Begins with an offer for the same as in a former rental; what else it asked for is filled in, and the details
    /// are left out on the way.
    void startLike(const Proposal &former, const QString &reason);
    /// Goes to a step, as far as those before it are complete.
    void goToStep(RentalContext::Step step);
    RentalContext::Step step() const { return m_step; }
    RentalContext &rental() { return m_rental; }
    /// A new state of the ledger; comes from the desk, or from a test.
    void showSnapshot(const governor::DeskSnapshotPtr &snapshot);
    bool settled() const { return !m_asking; }
    /// Every copy runs, or has come to another end.
    bool isOver() const;

Q_SIGNALS:
    void wantsToGo(const bursar::desktop::Destination &destination);
    /// The requests are in the ledger.
    void rented();

protected:
    void reject() override;

private:
    void compose();
    QWidget *makeHead();
    QWidget *makeFoot();
    void addStep(RentalStep *step);
    void readOffers();
    void showStep();
    void showFoot();
    void showList();
    void saveTemplate();
    void removeTemplate();
    void editLaunch();
    void follow(const Remedy &remedy);
    void next();
    void back();
    void rent();
    void written(const Expected<std::vector<Request>> &requests);
    void cancelRental();
    void showRented();

    PageContext m_context;
    RentalContext m_rental;
    OfferSnapshotPtr m_offers;
    RentalContext::Step m_step = RentalContext::Step::Team;
    bool m_asking = false;
    QString m_savedTemplate; ///< to be chosen once the ledger shows it

    Label *m_count = nullptr;
    ProgressSteps *m_list = nullptr;
    QStackedWidget *m_stack;
    std::vector<RentalStep *> m_steps;
    OfferStep *m_offerStep = nullptr;
    DetailsStep *m_details = nullptr;
    SummaryStep *m_summary = nullptr;
    RentalProgressStep *m_progress = nullptr;
    PriceStrip *m_price = nullptr;
    Label *m_hint = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_rent = nullptr;
    QPushButton *m_cancelRental = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bursar::desktop
