#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace bursar::ctl {

/// A table for people: aligned columns, one header line. A header that begins with `>` makes a column of numbers,
/// aligned right.
class TextTable
{
public:
    explicit TextTable(const QStringList &headers);
    /// As many cells as headers.
    void addRow(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// With a line feed behind each line.
    QString toString() const;

private:
    QStringList m_headers;
    QList<bool> m_right;
    QList<QStringList> m_rows;
};

/// `name: value` lines, names padded.
QString nameValueLines(const QList<std::pair<QString, QString>> &lines);

} // namespace bursar::ctl
