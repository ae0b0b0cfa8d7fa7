#include "domain/key_review.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace bursar {

namespace {

constexpr std::array findings{ProbeFinding::Allowed, ProbeFinding::Refused, ProbeFinding::Unclear,
                              ProbeFinding::NotTried};

} // namespace

QString toString(ProbeFinding finding)
{
    switch (finding) {
    case ProbeFinding::Allowed:
        return QStringLiteral("allowed");
    case ProbeFinding::Refused:
        return QStringLiteral("refused");
    case ProbeFinding::Unclear:
        return QStringLiteral("unclear");
    case ProbeFinding::NotTried:
        break;
    }
    return QStringLiteral("not_tried");
}

std::optional<ProbeFinding> probeFindingFromText(QStringView text)
{
    const auto found =
        std::ranges::find_if(findings, [text](ProbeFinding finding) { return toString(finding) == text; });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

Quarter Quarter::at(Instant instant)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).date();
    return {day.year(), (day.month() + 2) / 3};
}

std::optional<Quarter> Quarter::parse(QStringView text)
{
    if (text.size() != 7 || text.sliced(4, 2) != QLatin1String("-Q"))
        return std::nullopt;
    bool ok = false;
    const int year = text.first(4).toInt(&ok);
    const int number = text.last(1).toInt();
    return ok && number >= 1 && number <= 4 ? std::optional(Quarter{year, number}) : std::nullopt;
}

QString Quarter::toString() const
{
    return QStringLiteral("%1-Q%2").arg(year, 4, 10, QLatin1Char('0')).arg(number);
}

int KeyReview::surprises() const
{
    return static_cast<int>(std::ranges::count_if(cells, &ProbeCell::isSurprise));
}

QJsonArray toJson(const std::vector<ProbeCell> &cells)
{
    QJsonArray rows;
    for (const ProbeCell &cell : cells)
        rows.append(QJsonObject{{QStringLiteral("category"), cell.category},
                                {QStringLiteral("call"), cell.call},
                                {QStringLiteral("expected"), cell.expected},
                                {QStringLiteral("found"), toString(cell.found)},
                                {QStringLiteral("note"), cell.note}});
    return rows;
}

std::optional<std::vector<ProbeCell>> probeCellsFromJson(const QJsonArray &json)
{
    std::vector<ProbeCell> cells;
    for (const QJsonValue &value : json) {
        const QJsonObject row = value.toObject();
        const auto found = probeFindingFromText(row.value(QLatin1String("found")).toString());
        if (!found)
            return std::nullopt;
        cells.push_back({row.value(QLatin1String("category")).toString(), row.value(QLatin1String("call")).toString(),
                         row.value(QLatin1String("expected")).toBool(), *found,
                         row.value(QLatin1String("note")).toString()});
    }
    return cells;
}

} // namespace bursar
