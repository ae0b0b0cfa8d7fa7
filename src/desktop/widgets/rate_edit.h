#pragma once

#include "desktop/widgets/decimal_edit.h"
#include "domain/rates.h"

namespace bursar::desktop {

/// A price in $ per hour, two to nine decimals; steps of a cent.
class RateEdit final : public DecimalEdit
{
    Q_OBJECT
public:
    explicit RateEdit(QWidget *parent = nullptr);

    /// Nothing while the line is empty or not a number inside the range.
    std::optional<HourlyRate> value() const;
    void setValue(std::optional<HourlyRate> value);
    void setRange(HourlyRate least, HourlyRate most);
};

} // namespace bursar::desktop
