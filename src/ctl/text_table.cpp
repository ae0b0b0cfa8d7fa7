#include "ctl/text_table.h"

#include <algorithm>

namespace bursar::ctl {

TextTable::TextTable(const QStringList &headers)
{
    for (const QString &header : headers) {
        const bool right = header.startsWith(QLatin1Char('>'));
        m_right.append(right);
        m_headers.append(right ? header.mid(1) : header);
    }
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_headers.size());
    QStringList row;
    for (const QString &cell : cells)
        row.append(cell.simplified()); // a line feed from outside must not break the table
    m_rows.append(row);
}

QString TextTable::toString() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        qsizetype width = m_headers.at(column).size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.at(column).size());
        widths.append(static_cast<int>(width));
    }
    const auto line = [this, &widths](const QStringList &cells) {
        QStringList padded;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString &cell = cells.at(column);
            padded.append(m_right.at(column) ? cell.rightJustified(widths.at(column))
                                             : cell.leftJustified(widths.at(column)));
        }
        QString text = padded.join(QStringLiteral("  "));
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return QString(text + QLatin1Char('\n'));
    };
    QString text = line(m_headers);
    for (const QStringList &row : m_rows)
        text += line(row);
    return text;
}

QString nameValueLines(const QList<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &[name, value] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : lines)
        text += QStringLiteral("%1  %2\n").arg(name.leftJustified(static_cast<int>(width)), value);
    return text;
}

} // namespace bursar::ctl
