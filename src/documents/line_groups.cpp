#include "documents/line_groups.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bursar::documents {

namespace {

using Lines = std::vector<InvoiceLine>;

/// Together what has one key, keys in the order in which they first appear.
template <class KeyOf>
std::vector<Lines> together(const Lines &lines, KeyOf keyOf)
{
    std::vector<Lines> groups;
    std::map<decltype(keyOf(lines.front())), size_t> places;
    for (const InvoiceLine &line : lines) {
        const auto [place, isNew] = places.try_emplace(keyOf(line), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].push_back(line);
    }
    return groups;
}

InvoiceLine sumOf(const Lines &lines, const InvoiceWords &words)
{
    InvoiceLine sum = lines.front();
    if (lines.size() == 1)
        return sum;
    constexpr int scale = 6;
    std::set<InstanceId> instances;
    qint64 quantity = 0;
    bool onePrice = true;
    sum.amount = Money();
    for (const InvoiceLine &line : lines) {
        instances.insert(line.instance);
        sum.amount += line.amount;
        quantity += parseDecimal(line.quantity, scale, ExtraDigits::RoundHalfEven).value_or(0);
        onePrice = onePrice && line.unitPrice == lines.front().unitPrice;
    }
    sum.quantity = formatDecimal(quantity, scale, 2);
    sum.unitPrice = explainingPrice(sum.amount, sum.quantity, onePrice ? sum.unitPrice : QString());
    if (sum.unit == QLatin1String("charge")) { // nothing was measured: the charges together are one
        sum.quantity = QStringLiteral("1");
        sum.unitPrice = sum.amount.toString();
    }
    if (instances.size() > 1)
        sum.description = words.ofInstances(sum, instances.size());
    return sum;
}

Lines summed(const Lines &lines, const InvoiceWords &words)
{
    const auto kinds = together(lines, [](const InvoiceLine &line) {
        return std::tuple(static_cast<int>(line.meter), line.unit, line.gpu, line.period);
    });
    Lines sums;
    for (const Lines &kind : kinds)
        sums.push_back(sumOf(kind, words));
    return sums;
}

} // namespace

std::vector<LineGroup> lineGroups(const InvoiceWords &words)
{
    const Invoice &invoice = words.invoice();
    std::vector<LineGroup> groups;
    const auto keyOf = [](const InvoiceLine &line) {
        return std::pair(line.group, line.group.isEmpty() ? line.instance : InstanceId());
    };
    for (const Lines &lines : together(invoice.lines, keyOf)) {
        const bool isSummed = !lines.front().group.isEmpty();
        groups.push_back({words.groupTitle(lines.front()), isSummed ? summed(lines, words) : lines});
    }
    if (std::any_of(invoice.lines.begin(), invoice.lines.end(),
                    [](const InvoiceLine &line) { return !line.group.isEmpty(); }))
        std::stable_sort(groups.begin(), groups.end(), [](const LineGroup &left, const LineGroup &right) {
            return left.title.compare(right.title, Qt::CaseInsensitive) < 0;
        });
    if (!invoice.allocations.empty())
        groups.push_back({words.groupTitle(invoice.allocations.front()), invoice.allocations});
    if (!invoice.corrections.empty())
        groups.push_back({words.groupTitle(invoice.corrections.front()), invoice.corrections});
    return groups;
}

} // namespace bursar::documents
