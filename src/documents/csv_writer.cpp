#include "documents/csv_writer.h"

#include <algorithm>

namespace bursar::documents {

namespace {

/// OWASP's list for CSV injection; the last four are the full-width forms that East Asian spreadsheets accept.
bool beginsFormula(const QString &cell)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && signs.contains(cell.front());
}

bool isDecimal(const QString &cell)
{
    const qsizetype first = cell.startsWith(QLatin1Char('-')) ? 1 : 0;
    const QStringView digits = QStringView(cell).sliced(first);
    const auto asciiDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return !digits.isEmpty() && asciiDigit(digits.front()) && asciiDigit(digits.back())
        && digits.count(QLatin1Char('.')) <= 1
        && std::all_of(digits.begin(), digits.end(), [&](QChar c) { return asciiDigit(c) || c == QLatin1Char('.'); });
}

} // namespace

void CsvWriter::beginFile()
{
    if (m_shape.mark)
        m_bytes += "\xEF\xBB\xBF";
}

CsvWriter &CsvWriter::text(const QString &cell)
{
    QString safe = cell;
    safe.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter)); // many readers end a line or fail at NUL
    append(beginsFormula(safe) ? QString(QLatin1Char('\'') + safe) : safe);
    return *this;
}

CsvWriter &CsvWriter::number(const QString &decimal)
{
    if (!isDecimal(decimal))
        return text(decimal);
    QString written = decimal;
    append(written.replace(QLatin1Char('.'), QLatin1Char(m_shape.decimal)));
    return *this;
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

void CsvWriter::append(const QString &cell)
{
    if (m_rowBegun)
        m_bytes += m_shape.separator;
    m_rowBegun = true;
    const bool quoted = std::any_of(cell.begin(), cell.end(), [this](QChar c) {
        return c == QLatin1Char(m_shape.separator) || c == QLatin1Char('"') || c == QLatin1Char('\r')
            || c == QLatin1Char('\n');
    });
    if (!quoted) {
        m_bytes += cell.toUtf8();
        return;
    }
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    m_bytes += '"' + doubled.toUtf8() + '"';
}

} // namespace bursar::documents
