#include "desktop/widgets/count_edit.h"

namespace bursar::desktop {

CountEdit::CountEdit(QWidget *parent)
    : DecimalEdit(Shape{0, 0, 0, 1}, QString(), parent)
{
    setRange(0, 1'000'000);
}

std::optional<int> CountEdit::value() const
{
    const std::optional<qint64> number = units();
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

void CountEdit::setValue(std::optional<int> value)
{
    setUnits(value ? std::optional<qint64>(*value) : std::nullopt);
}

void CountEdit::setRange(int least, int most)
{
    setUnitsRange(least, most);
}

} // namespace bursar::desktop
