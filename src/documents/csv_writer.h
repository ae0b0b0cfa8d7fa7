#pragma once

#include "domain/export_options.h"

#include <QByteArray>
#include <QString>

namespace bursar::documents {

/// Rows of RFC 4180 in UTF-8, lines ended by CR LF.
/// A text cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
class CsvWriter
{
public:
    explicit CsvWriter(const CsvShape &shape = {})
        : m_shape(shape)
    {
    }
    /// At the beginning of a file, if the shape wants a byte-order mark.
    void beginFile();
    CsvWriter &text(const QString &cell);
    /// Decimal text (`-12.50`); anything else is written as text.
    CsvWriter &number(const QString &decimal);
    void endRow();
    /// Everything written so far.
    const QByteArray &bytes() const { return m_bytes; }

private:
    void append(const QString &cell);

    CsvShape m_shape;
    QByteArray m_bytes;
    bool m_rowBegun = false;
};

} // namespace bursar::documents
