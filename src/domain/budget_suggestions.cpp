#include "domain/budget_suggestions.h"

#include "domain/amount_words.h"

#include <algorithm>

namespace bursar {

namespace {

constexpr int fewest = 7;

Money withAFifthMore(Money amount)
{
    constexpr qint64 dollar = 1'000'000;
    const Wide micros = (Wide{amount.micros()} * 6 / 5 + dollar - 1) / dollar * dollar;
    return Money::fromMicros(narrow(micros));
}

} // namespace

LimitUse useOf(const QString &field, Money limit, std::vector<Money> spent)
{
    LimitUse use;
    use.field = field;
    use.limit = limit;
    use.periods = static_cast<int>(spent.size());
    if (spent.empty())
        return use;
    std::sort(spent.begin(), spent.end());
    use.most = spent.back();
    use.usual = spent.at(spent.size() / 2);
    use.reached = static_cast<int>(
        std::count_if(spent.begin(), spent.end(), [limit](Money amount) { return amount * 10 >= limit * 9; }));
    return use;
}

std::optional<Suggestion> suggestionFor(const LimitUse &use)
{
    if (use.periods < fewest || use.limit <= Money{})
        return std::nullopt;
    if (use.reached * 2 >= use.periods) {
        const Money to = withAFifthMore(use.limit);
        return Suggestion{use.field, use.limit.toString(), to.toString(),
                          QStringLiteral("In %1 of %2 periods at least 90 % of %3 were used; %4 would leave room.")
                              .arg(QString::number(use.reached), QString::number(use.periods), dollarsDown(use.limit),
                                   dollarsDown(to))};
    }
    const Money to = withAFifthMore(use.most);
    if (use.most * 2 > use.limit || to >= use.limit)
        return std::nullopt;
    return Suggestion{
        use.field, use.limit.toString(), to.toString(),
        QStringLiteral("In %1 periods never more than %2 of %3 were used; %4 would do.")
            .arg(QString::number(use.periods), dollarsUp(use.most), dollarsDown(use.limit), dollarsDown(to))};
}

} // namespace bursar
