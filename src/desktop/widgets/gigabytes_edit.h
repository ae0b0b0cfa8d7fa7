#pragma once

#include "desktop/widgets/decimal_edit.h"
#include "domain/quantity.h"

namespace bursar::desktop {

/// A size in GB, up to three decimals; steps of one.
class GigabytesEdit final : public DecimalEdit
{
    Q_OBJECT
public:
    explicit GigabytesEdit(QWidget *parent = nullptr);

    /// Nothing while the line is empty or not a number inside the range.
    std::optional<Gigabytes> value() const;
    void setValue(std::optional<Gigabytes> value);
    void setRange(Gigabytes least, Gigabytes most);
};

} // namespace bursar::desktop
