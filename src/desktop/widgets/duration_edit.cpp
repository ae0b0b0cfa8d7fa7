#include "desktop/widgets/duration_edit.h"

namespace bursar::desktop {
namespace {

/// A unit is a ten-thousandth of an hour.
constexpr qint64 millisPerUnit = 360;

} // namespace

DurationEdit::DurationEdit(QWidget *parent)
    : DecimalEdit(Shape{4, 0, 4, 10'000}, QString(), parent)
{
    setUnit(tr("hours"));
    setUnitOfOne(tr("hour"));
    setRange(std::chrono::hours{0}, std::chrono::hours{24 * 366 * 10});
}

std::optional<Duration> DurationEdit::value() const
{
    const std::optional<qint64> number = units();
    return number ? std::optional(Duration{*number * millisPerUnit}) : std::nullopt;
}

void DurationEdit::setValue(std::optional<Duration> value)
{
    setUnits(value ? std::optional<qint64>(value->count() / millisPerUnit) : std::nullopt);
}

void DurationEdit::setRange(Duration least, Duration most)
{
    setUnitsRange(least.count() / millisPerUnit, most.count() / millisPerUnit);
}

} // namespace bursar::desktop
