#include "desktop/widgets/share_edit.h"

namespace bursar::desktop {

ShareEdit::ShareEdit(QWidget *parent)
    : DecimalEdit(Shape{4, 1, 4, 10'000}, QString(), parent)
{
    setUnit(tr("%"));
    setRange(Share::fromMillionths(0), Share::fromMillionths(1'000'000));
}

std::optional<Share> ShareEdit::value() const
{
    const std::optional<qint64> number = units();
    return number ? std::optional(Share::fromMillionths(*number)) : std::nullopt;
}

void ShareEdit::setValue(std::optional<Share> value)
{
    setUnits(value ? std::optional<qint64>(value->millionths()) : std::nullopt);
}

void ShareEdit::setRange(Share least, Share most)
{
    setUnitsRange(least.millionths(), most.millionths());
}

} // namespace bursar::desktop
