#pragma once

#include "desktop/widgets/decimal_edit.h"
#include "foundation/time_types.h"

namespace bursar::desktop {

/// A time in hours, up to four decimals, kept in milliseconds; steps of an hour.
class DurationEdit final : public DecimalEdit
{
    Q_OBJECT
public:
    explicit DurationEdit(QWidget *parent = nullptr);

    /// Nothing while the line is empty or not a number inside the range.
    std::optional<Duration> value() const;
    void setValue(std::optional<Duration> value);
    void setRange(Duration least, Duration most);
};

} // namespace bursar::desktop
