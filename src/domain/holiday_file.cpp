#include "domain/holiday_file.h"

#include <QStringDecoder>

namespace bursar {

namespace {

struct Cell
{
    QString text;
    int column = 1;
};

/// The cells of one line; a quote within quotes is doubled.
std::vector<Cell> cellsOf(QStringView line, QChar separator)
{
    std::vector<Cell> cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"') {
            if (quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
                cells.back().text += line.at(++i);
            else
                quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells.push_back({{}, static_cast<int>(i) + 2});
        } else {
            cells.back().text += c;
        }
    }
    for (Cell &cell : cells)
        cell.text = cell.text.trimmed();
    return cells;
}

QChar separatorOf(const QStringList &lines)
{
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        for (const QString &line : lines) {
            if (line.contains(candidate))
                return candidate;
        }
    }
    return u',';
}

bool isHead(const QString &cell)
{
    return !cell.isEmpty() && std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

HolidayFile readHolidayTable(const QString &text)
{
    HolidayFile file;
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList lines = plain.split(u'\n');
    const QChar separator = separatorOf(lines);
    bool first = true;
    for (int number = 1; number <= lines.size(); ++number) {
        const QString &line = lines.at(number - 1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const std::vector<Cell> cells = cellsOf(line, separator);
        const Cell &date = cells.front();
        const bool head = first && isHead(date.text);
        first = false;
        if (head)
            continue;
        const QDate day = QDate::fromString(date.text, Qt::ISODate);
        if (!day.isValid()) {
            file.problems.push_back({number, date.column,
                                     date.text.isEmpty()
                                         ? QStringLiteral("A date is missing.")
                                         : QStringLiteral("\"%1\" is not a date such as 2026-12-25.").arg(date.text)});
            continue;
        }
        if (file.days.contains(day)) {
            file.problems.push_back({number, date.column, QStringLiteral("%1 stands here twice.").arg(date.text)});
            continue;
        }
        file.days.emplace(day, cells.size() > 1 ? cells[1].text : QString());
    }
    return file;
}

HolidayFile readHolidays(const QByteArray &content, const QTimeZone &zone, QDate today)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    HolidayFile file;
    if (decoder.hasError()) {
        const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
        const QString before = text.left(std::max<qsizetype>(at, 0));
        const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
        file.problems.push_back({static_cast<int>(before.count(u'\n')) + 1,
                                 static_cast<int>(before.size() - lineStart) + 1,
                                 QStringLiteral("This is no text in UTF-8; save the file as UTF-8.")});
        return file;
    }
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const bool isCalendar = text.trimmed().startsWith(QStringLiteral("BEGIN:VCALENDAR"), Qt::CaseInsensitive);
    file = isCalendar ? readHolidayCalendar(text, zone, today) : readHolidayTable(text);
    if (file.days.empty() && file.problems.empty())
        file.problems.push_back({1, 1, QStringLiteral("The file names no day.")});
    return file;
}

} // namespace bursar
