#include "desktop/widgets/money_edit.h"

namespace bursar::desktop {

MoneyEdit::MoneyEdit(QWidget *parent)
    : DecimalEdit(Shape{6, 2, 6, 1'000'000}, QStringLiteral("$"), parent)
{
}

std::optional<Money> MoneyEdit::value() const
{
    const std::optional<qint64> number = units();
    return number ? std::optional(Money::fromMicros(*number)) : std::nullopt;
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    setUnits(value ? std::optional<qint64>(value->micros()) : std::nullopt);
}

void MoneyEdit::setRange(Money least, Money most)
{
    setUnitsRange(least.micros(), most.micros());
}

} // namespace bursar::desktop
