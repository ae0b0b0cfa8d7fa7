#include "desktop/widgets/rate_edit.h"

namespace bursar::desktop {

RateEdit::RateEdit(QWidget *parent)
    : DecimalEdit(Shape{9, 2, 9, 10'000'000}, QStringLiteral("$"), parent)
{
    setUnit(tr("per hour"));
}

std::optional<HourlyRate> RateEdit::value() const
{
    const std::optional<qint64> number = units();
    return number ? std::optional(HourlyRate::fromNanos(*number)) : std::nullopt;
}

void RateEdit::setValue(std::optional<HourlyRate> value)
{
    setUnits(value ? std::optional<qint64>(value->nanos()) : std::nullopt);
}

void RateEdit::setRange(HourlyRate least, HourlyRate most)
{
    setUnitsRange(least.nanos(), most.nanos());
}

} // namespace bursar::desktop
