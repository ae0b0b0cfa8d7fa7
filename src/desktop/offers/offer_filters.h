#pragma once

#include "desktop/offers/judged_offers.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;

namespace bursar::desktop {

class FilterBar;
class GigabytesEdit;
class OfferSearchEdit;
class RateEdit;

/// The row above the offers: which of them are shown, and for which disk they are priced.
class OfferFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferFilters(QWidget *parent = nullptr);

    OfferCriteria criteria() const;
    /// 20 GB while the field says nothing sensible.
    Gigabytes disk() const;
    /// Where the disk is typed: it filters nothing, so it stands where the page wants it.
    QWidget *diskField() const;
    void setVerdict(Verdict verdict);
    /// The GPUs and countries that there are to choose from, with how many offers stand behind each beside the other
    /// filters; the choice stays, even when nothing is behind it any more.
    void showChoices(const JudgedOffers &offers);
    void setCount(const QString &count, const QString &detail = QString());
    void clear();
    void focusSearch();
    /// All that is set, by plain names; restored it is set again, whatever was before.
    QJsonObject state() const;
    void restore(const QJsonObject &state);
    /// Where the menu of saved searches opens, in global pixels.
    QPoint searchCorner() const;

Q_SIGNALS:
    void criteriaChanged();
    void diskChanged();
    void savedSearchesAsked();

private:
    QComboBox *makeBox(const QString &objectName);
    void compose();
    void criteriaEdited();

    FilterBar *m_bar;
    OfferSearchEdit *m_search;
    QComboBox *m_gpu;
    QComboBox *m_country;
    QComboBox *m_gpus;
    RateEdit *m_price;
    QComboBox *m_reliability;
    QComboBox *m_verdict;
    GigabytesEdit *m_disk;
};

} // namespace bursar::desktop
