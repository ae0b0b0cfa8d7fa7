#pragma once

#include "desktop/widgets/decimal_edit.h"
#include "domain/money.h"

namespace bursar::desktop {

/// Dollars and cents, shown with $ before the number. At least 0 unless a range is set; steps of a dollar.
class MoneyEdit final : public DecimalEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// Nothing while the line is empty or not a number inside the range.
    std::optional<Money> value() const;
    void setValue(std::optional<Money> value);
    void setRange(Money least, Money most);
};

} // namespace bursar::desktop
