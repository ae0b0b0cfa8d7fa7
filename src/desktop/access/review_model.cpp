#include "desktop/access/review_model.h"

#include "desktop/access/access_words.h"

#include <algorithm>

namespace bursar::desktop {

QString resultWords(const ProbeCell &cell)
{
    if (cell.isTooMuch())
        return ReviewModel::tr("Too much");
    return cell.isTooLittle() ? ReviewModel::tr("Too little") : findingWords(cell.found);
}

ReviewModel::ReviewModel(QObject *parent)
    : AccessTable(FoundColumn + 1, parent)
{
}

void ReviewModel::show(const governor::AccessState &state, Quarter quarter)
{
    m_lines.clear();
    m_keys = 0;
    for (const governor::ReviewView &view : state.reviews) {
        if (!view.isLast || view.review.quarter != quarter)
            continue;
        m_keys += 1;
        for (const ProbeCell &cell : view.review.cells)
            m_lines.push_back({view, cell});
    }
    std::stable_partition(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.cell.isSurprise(); });
    std::vector<Row> rows;
    for (const Line &line : m_lines) {
        const ProbeCell &cell = line.cell;
        const bool isOpen = cell.found == ProbeFinding::Unclear || cell.found == ProbeFinding::NotTried;
        Row row{line.review.review.id + u'/' + cell.call, {}};
        row.cells.push_back({line.review.review.keyName});
        row.cells.push_back({line.review.accountName});
        row.cells.push_back({permissionWords(cell.category)});
        row.cells.push_back({trialWords(cell.call)});
        row.cells.push_back({cell.expected ? tr("May") : tr("May not")});
        row.cells.push_back({resultWords(cell),
                             cell.isSurprise() ? QStringLiteral("x-octagon-fill")
                                 : isOpen      ? QStringLiteral("question-circle")
                                               : QStringLiteral("check-circle-fill"),
                             cell.isSurprise() ? ColourRole::Bad
                                 : isOpen      ? ColourRole::Muted
                                               : ColourRole::Ok,
                             cell.isSurprise()});
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

const ReviewModel::Line *ReviewModel::lineAt(int row) const
{
    const auto place = placeOf(row);
    return place ? &m_lines.at(*place) : nullptr;
}

int ReviewModel::surprises() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line &line) { return line.cell.isSurprise(); }));
}

QStringList ReviewModel::headers() const
{
    return {tr("Key"), tr("Account"), tr("Permission"), tr("Tried"), tr("Should"), tr("Found")};
}

} // namespace bursar::desktop
