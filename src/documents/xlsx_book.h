#pragma once

#include "documents/atomic_file.h"
#include "domain/money.h"
#include "foundation/time_types.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace bursar::documents {

/// A workbook that is written row by row to the disk, then moved into place as one. Wraps libxlsxwriter (1.1).
class XlsxBook
{
public:
    /// `at`: the time that stands in the file, so that the same content gives the same bytes.
    static Expected<std::unique_ptr<XlsxBook>> create(const QString &title, Instant at);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    struct Column
    {
        QString name;
        double width = 12; ///< in letters
    };
    /// The sheet that rows go to from now on: header row, kept in view, repeated on paper; landscape A4, one page wide.
    void beginSheet(const QString &name, const std::vector<Column> &columns);
    XlsxBook &text(const QString &value);
    XlsxBook &money(Money value);
    /// Decimal text as a number; anything else as text.
    XlsxBook &number(const QString &decimal);
    XlsxBook &day(Instant at); ///< with its time, UTC
    XlsxBook &skip();
    /// The sum of this column's rows so far as a formula; `value` is what it gives.
    XlsxBook &sum(Money value);
    void endRow();
    int rows() const { return m_row - 1; } ///< of the sheet, without the header

    /// Closes the workbook and puts it at `path`.
    Expected<ExportedFile> save(const QString &path);

private:
    explicit XlsxBook(std::unique_ptr<QTemporaryDir> folder);
    QString file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_total = nullptr;
    lxw_format *m_time = nullptr;
    int m_row = 0;
    int m_column = 0;
};

} // namespace bursar::documents
