#pragma once

#include <QWidget>

namespace bursar::desktop {

class IconLabel;
class Label;
class RentalContext;

/// What the rental costs as it stands now, what is left of the tightest budget, and the verdict: in one line that
/// follows every key.
class PriceStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceStrip(QWidget *parent = nullptr);

    void show(const RentalContext &rental);

private:
    Label *m_price;
    Label *m_budget;
    IconLabel *m_icon;
    Label *m_verdict;
};

} // namespace bursar::desktop
