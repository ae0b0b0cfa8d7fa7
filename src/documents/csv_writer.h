#pragma once

#include <QByteArray>
#include <QString>

namespace bursar::documents {

/// Rows of RFC 4180 in UTF-8 without a byte-order mark, lines ended by CR LF.
/// A text cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
class CsvWriter
{
public:
    CsvWriter &text(const QString &cell);
    /// Decimal text (`-12.50`); anything else is written as text.
    CsvWriter &number(const QString &decimal);
    void endRow();
    /// Everything written so far.
    const QByteArray &bytes() const { return m_bytes; }

private:
    void append(const QString &cell);

    QByteArray m_bytes;
    bool m_rowBegun = false;
};

} // namespace bursar::documents
