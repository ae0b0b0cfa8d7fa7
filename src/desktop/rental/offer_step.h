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
    void showContext() override;
    void takeFocus() override;

private:
    void filter();
    void showWhy();

    OfferSnapshotPtr m_offers;
    OfferModel m_model;
    QLineEdit *m_search;
    QCheckBox *m_onlyAllowed;
    TableView *m_table;
    Label *m_why;
};

} // namespace bursar::desktop
