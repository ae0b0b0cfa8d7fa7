#pragma once

#include "desktop/widgets/decimal_edit.h"
#include "domain/quantity.h"

namespace bursar::desktop {

/// A share from 0 to 1, typed and shown in per cent with one decimal or more; steps of one per cent.
class ShareEdit final : public DecimalEdit
{
    Q_OBJECT
public:
    explicit ShareEdit(QWidget *parent = nullptr);

    /// Nothing while the line is empty or not a number inside the range.
    std::optional<Share> value() const;
    void setValue(std::optional<Share> value);
    void setRange(Share least, Share most);
};

} // namespace bursar::desktop
