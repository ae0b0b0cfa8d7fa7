#pragma once

#include "desktop/offers/judged_offers.h"

#include <QDialog>

namespace bursar::desktop {

/// What is compared of an offer: how it is called, and for each offer what it says; the best ones are marked.
struct ComparedFact
{
    QString name;
    QStringList texts;
    QList<bool> best; ///< none is when all say the same
};

/// The facts of those places of the market, side by side.
std::vector<ComparedFact> comparedFacts(const JudgedOffers &offers, const std::vector<quint32> &places);

/// Up to five offers side by side, modal to its window; deletes itself when it closes.
class OfferComparison final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int most = 5;

    OfferComparison(const JudgedOffersPtr &offers, const std::vector<quint32> &places, QWidget *parent);

    QSize sizeHint() const override;

private:
    int m_offers;
};

} // namespace bursar::desktop
