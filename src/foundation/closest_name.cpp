#include "foundation/closest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace bursar {

namespace {

QString folded(const QString &name)
{
    QString text = name.toCaseFolded();
    text.removeIf([](QChar letter) { return letter.isSpace() || letter == u'-' || letter == u'_'; });
    return text;
}

/// Letters to add, drop, change or swap with their neighbour until one text is the other.
qsizetype distance(const QString &from, const QString &to)
{
    const auto width = static_cast<size_t>(to.size());
    std::vector<qsizetype> beforeLast(width + 1);
    std::vector<qsizetype> last(width + 1);
    std::vector<qsizetype> row(width + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        row[0] = i + 1;
        for (size_t j = 0; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = from.at(i) == to.at(at);
            row[j + 1] = std::min({last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : 1)});
            if (i > 0 && j > 0 && from.at(i) == to.at(at - 1) && from.at(i - 1) == to.at(at))
                row[j + 1] = std::min(row[j + 1], beforeLast[j - 1] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width];
}

} // namespace

QString closestName(const QString &typed, const QStringList &names)
{
    const QString wanted = folded(typed);
    QString closest;
    qsizetype least = std::max<qsizetype>(1, wanted.size() / 3) + 1; // more changes than that make another word
    for (const QString &name : names) {
        const qsizetype changes = distance(wanted, folded(name));
        if (changes < least) {
            least = changes;
            closest = name;
        }
    }
    return closest;
}

QString didYouMean(const QString &typed, const QStringList &names)
{
    const QString closest = closestName(typed, names);
    return closest.isEmpty() ? QString() : QStringLiteral("Did you mean %1? ").arg(closest);
}

} // namespace bursar
