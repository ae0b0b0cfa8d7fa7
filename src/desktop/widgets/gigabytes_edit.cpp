#include "desktop/widgets/gigabytes_edit.h"

namespace bursar::desktop {

GigabytesEdit::GigabytesEdit(QWidget *parent)
    : DecimalEdit(Shape{3, 0, 3, 1000}, QString(), parent)
{
    setUnit(tr("GB"));
}

std::optional<Gigabytes> GigabytesEdit::value() const
{
    const std::optional<qint64> number = units();
    return number ? std::optional(Gigabytes::fromThousandths(*number)) : std::nullopt;
}

void GigabytesEdit::setValue(std::optional<Gigabytes> value)
{
    setUnits(value ? std::optional<qint64>(value->thousandths()) : std::nullopt);
}

void GigabytesEdit::setRange(Gigabytes least, Gigabytes most)
{
    setUnitsRange(least.thousandths(), most.thousandths());
}

} // namespace bursar::desktop
