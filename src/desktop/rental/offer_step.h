#pragma once

#include "desktop/offers/offer_model.h"
#include "desktop/rental/rental_step.h"

class QCheckBox;
class QLineEdit;

namespace bursar::desktop {

class Label;
class TableView;

/// Which offer: the allowed ones first, cheapest true price first.
class OfferStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit OfferStep(RentalContext &context, QWidget *parent = nullptr);

    void setOffers(const OfferSnapshotPtr &offers);
    /// False when it is not among them any more.
    bool choose(OfferId offer);
    /// Chooses the same offer as soon as there are any, else the cheapest equal one that is allowed.
    void seek(const Offer &like);
    /// Allowed ones with room for the disk, the cheapest first; at most `count`, and not the chosen one.
    std::vector<Offer> cheapest(std::size_t count);
    void showContext() override;
    void takeFocus() override;

private:
    void filter();
    void chooseSought();
    void showWhy();

    OfferSnapshotPtr m_offers;
    OfferModel m_model;
    QLineEdit *m_search;
    QCheckBox *m_onlyAllowed;
    TableView *m_table;
    Label *m_why;
    std::optional<Offer> m_sought;
    QString m_none; ///< why nothing like it was chosen
};

} // namespace bursar::desktop
