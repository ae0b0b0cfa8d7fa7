#pragma once

#include "desktop/access/access_list_view.h"
#include "desktop/access/review_model.h"

class QComboBox;

namespace bursar::desktop {

/// What keys were found to be able to, beside what they should; signed once a quarter.
class ReviewsView final : public AccessListView
{
    Q_OBJECT
public:
    ReviewsView(PageContext context, QWidget *parent);

    QString title() const override;
    QList<QWidget *> headControls() const override;

protected:
    void takeFacts() override;
    void showChosen(int row) override;

private:
    ReviewsView(PageContext context, ReviewModel *model, QWidget *parent);
    Quarter quarter() const;
    void showQuarters();
    void showQuarter();
    const governor::SignatureView *signature() const;
    void sign();
    void exportReviews();

    ReviewModel *m_model;
    QComboBox *m_quarter;
    QPushButton *m_sign;
    QPushButton *m_export;
};

} // namespace bursar::desktop
