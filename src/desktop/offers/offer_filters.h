#pragma once

#include "desktop/offers/offer_criteria.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class FilterBar;
class GigabytesEdit;
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
    void setVerdict(Verdict verdict);
    /// The GPUs that there are to choose from; the choice stays when it is still among them.
    void setGpus(const QStringList &names);
    void setCount(const QString &count, const QString &detail = QString());
    void clear();
    void focusSearch();

Q_SIGNALS:
    void criteriaChanged();
    void diskChanged();

private:
    QComboBox *makeBox(const QString &objectName);
    void compose();
    void criteriaEdited();

    FilterBar *m_bar;
    QLineEdit *m_search;
    QComboBox *m_gpu;
    QComboBox *m_gpus;
    RateEdit *m_price;
    QComboBox *m_verdict;
    GigabytesEdit *m_disk;
};

} // namespace bursar::desktop
