#pragma once

#include "desktop/widgets/decimal_edit.h"

namespace bursar::desktop {

/// A whole number; steps of one.
class CountEdit final : public DecimalEdit
{
    Q_OBJECT
public:
    explicit CountEdit(QWidget *parent = nullptr);

    /// Nothing while the line is empty or not a number inside the range.
    std::optional<int> value() const;
    void setValue(std::optional<int> value);
    void setRange(int least, int most);
};

} // namespace bursar::desktop
