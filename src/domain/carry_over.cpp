#include "domain/carry_over.h"

#include <QStringList>

namespace bursar {

namespace {

constexpr int all = 100;

bool mayCarry(BudgetPeriod period)
{
    return period != BudgetPeriod::Hour && period != BudgetPeriod::Lifetime; // neither has a next one
}

std::optional<int> percentFromText(const QString &text)
{
    if (text == u"none")
        return 0;
    if (text == u"all")
        return all;
    bool ok = false;
    const int percent = (text.endsWith(u'%') ? text.chopped(1).trimmed() : text).toInt(&ok);
    return ok && percent >= 0 && percent <= all ? std::optional(percent) : std::nullopt;
}

} // namespace

QString toString(const CarryOver &carryOver)
{
    QStringList parts;
    for (const auto &[period, percent] : carryOver) {
        parts.append(toString(period)
                     + (percent == all ? QStringLiteral(" all") : QStringLiteral(" %1%").arg(percent)));
    }
    return parts.join(QLatin1String(", "));
}

std::optional<CarryOver> carryOverFromText(const QString &text)
{
    CarryOver carryOver;
    const QString plain = text.simplified().toLower();
    if (plain.isEmpty() || plain == u"none")
        return carryOver;
    const QStringList parts = plain.split(u',');
    for (const QString &part : parts) {
        const QString word = part.trimmed();
        const auto period = budgetPeriodFromText(word.section(u' ', 0, 0));
        const auto percent = percentFromText(word.section(u' ', 1).trimmed());
        if (!period || !mayCarry(*period) || !percent || carryOver.contains(*period))
            return std::nullopt;
        carryOver[*period] = *percent;
    }
    std::erase_if(carryOver, [](const auto &entry) { return entry.second == 0; });
    return carryOver;
}

int percentOf(const CarryOver &carryOver, BudgetPeriod period)
{
    const auto found = carryOver.find(period);
    return found == carryOver.end() ? 0 : found->second;
}

Money mostCarried(Money wholeLimit, int percent)
{
    return Money::fromMicros(narrow(Wide{wholeLimit.micros()} * percent / all));
}

void LeftOver::add(Money limit, Money actual, Money mostCarried)
{
    const Money alone = limit - actual;
    const Money least = std::max(Money{}, alone);
    const Money most = std::max(Money{}, alone + mostCarried);
    // The period's own function first, then what is known of the ones after it.
    const auto later = [this](Money left) { return clamped(left + m_moved); };
    const Money newLeast = later(least);
    const Money newMost = later(most);
    m_least = newLeast;
    m_most = newMost;
    m_moved += alone;
}

} // namespace bursar
