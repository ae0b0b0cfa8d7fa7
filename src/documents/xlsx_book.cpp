#include "documents/xlsx_book.h"

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

#include <ctime>

namespace bursar::documents {

namespace {

Unexpected<Error> failed(const QString &why)
{
    Error error;
    error.code = QStringLiteral("output_unwritable");
    error.message = QStringLiteral("The workbook cannot be written: %1.").arg(why);
    error.remedy = QStringLiteral("Free some space for temporary files and try again.");
    return Unexpected{error};
}

/// Cells of a workbook are binary floating-point numbers and nothing else; micro-dollars up to 2^53 come out exact as
/// they are shown.
double cellNumber(qint64 value, double unit)
{
    return static_cast<double>(value) / unit;
}

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// `A`, `B`, … `Z`: no sheet of ours has more.
QChar letterOf(int column)
{
    return QChar(u'A' + column);
}

} // namespace

XlsxBook::XlsxBook(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
{
}

QString XlsxBook::file() const
{
    return m_folder->filePath(QStringLiteral("book.xlsx"));
}

Expected<std::unique_ptr<XlsxBook>> XlsxBook::create(const QString &title, Instant at)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failed(folder->errorString());
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(folder)));
    QByteArray folderName = QFile::encodeName(book->m_folder->path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderName.data();
    book->m_book = workbook_new_opt(QFile::encodeName(book->file()).constData(), &options);
    if (book->m_book == nullptr)
        return failed(QStringLiteral("no memory"));
    QByteArray titleText = title.toUtf8();
    QByteArray program = QByteArrayLiteral("Bursar");
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = program.data();
    properties.created = static_cast<time_t>(toMillis(at) / 1000);
    workbook_set_properties(book->m_book, &properties);
    book->m_header = workbook_add_format(book->m_book);
    format_set_bold(book->m_header);
    format_set_bottom(book->m_header, LXW_BORDER_THIN);
    book->m_money = workbook_add_format(book->m_book);
    format_set_num_format(book->m_money, "#,##0.00");
    book->m_total = workbook_add_format(book->m_book);
    format_set_num_format(book->m_total, "#,##0.00");
    format_set_bold(book->m_total);
    format_set_top(book->m_total, LXW_BORDER_THIN);
    book->m_time = workbook_add_format(book->m_book);
    format_set_num_format(book->m_time, "yyyy-mm-dd hh:mm");
    return book;
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr)
        workbook_close(m_book); // frees it; the folder goes with us
}

void XlsxBook::beginSheet(const QString &name, const std::vector<Column> &columns)
{
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_row = 0;
    m_column = 0;
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_footer(m_sheet, "&L&A&RPage &P of &N");
    for (const Column &column : columns) {
        worksheet_set_column(m_sheet, columnNumber(m_column), columnNumber(m_column), column.width, nullptr);
        worksheet_write_string(m_sheet, 0, columnNumber(m_column), column.name.toUtf8().constData(), m_header);
        ++m_column;
    }
    endRow();
}

XlsxBook &XlsxBook::text(const QString &value)
{
    constexpr qsizetype longest = 32'767;
    if (!value.isEmpty())
        worksheet_write_string(m_sheet, rowNumber(m_row), columnNumber(m_column),
                               value.left(longest).toUtf8().constData(), nullptr);
    ++m_column;
    return *this;
}

XlsxBook &XlsxBook::money(Money value)
{
    worksheet_write_number(m_sheet, rowNumber(m_row), columnNumber(m_column++), cellNumber(value.micros(), 1e6),
                           m_money);
    return *this;
}

XlsxBook &XlsxBook::number(const QString &decimal)
{
    const auto nanos = parseDecimal(decimal, 9, ExtraDigits::Refuse);
    if (!nanos)
        return text(decimal);
    worksheet_write_number(m_sheet, rowNumber(m_row), columnNumber(m_column++), cellNumber(*nanos, 1e9), nullptr);
    return *this;
}

XlsxBook &XlsxBook::day(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    lxw_datetime cell{utc.date().year(), utc.date().month(),  utc.date().day(),
                      utc.time().hour(), utc.time().minute(), static_cast<double>(utc.time().second())};
    worksheet_write_datetime(m_sheet, rowNumber(m_row), columnNumber(m_column++), &cell, m_time);
    return *this;
}

XlsxBook &XlsxBook::skip()
{
    ++m_column;
    return *this;
}

XlsxBook &XlsxBook::sum(Money value)
{
    const QChar column = letterOf(m_column);
    const QString formula =
        m_row > 1 ? QStringLiteral("=SUM(%1%2:%1%3)").arg(column).arg(2).arg(m_row) : QStringLiteral("=0");
    worksheet_write_formula_num(m_sheet, rowNumber(m_row), columnNumber(m_column++), formula.toLatin1().constData(),
                                m_total, cellNumber(value.micros(), 1e6));
    return *this;
}

void XlsxBook::endRow()
{
    ++m_row;
    m_column = 0;
}

Expected<ExportedFile> XlsxBook::save(const QString &path)
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return failed(QString::fromLatin1(lxw_strerror(error)));
    QFile made(file());
    if (!made.open(QIODevice::ReadOnly))
        return failed(made.errorString());
    auto target = AtomicFile::open(path);
    if (!target)
        return target.failure();
    constexpr qint64 piece = 1 << 20;
    while (!made.atEnd()) {
        if (const auto written = target->write(made.read(piece)); !written)
            return written.failure();
    }
    return target->commit();
}

} // namespace bursar::documents
