#include "governor/chargeback/month_pack.h"

#include "documents/atomic_file.h"
#include "documents/csv_writer.h"
#include "documents/invoice_xlsx.h"
#include "documents/zip_file.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reconciliation/month_statement.h"
#include "governor/reconciliation/reconciliation_csv.h"
#include "ledger/ledger.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace bursar::governor {

namespace {

struct NamedFormat
{
    ExportFormat format;
    const char *name;
};
constexpr std::array tables{
    NamedFormat{ExportFormat::Csv, "invoices.csv"}, NamedFormat{ExportFormat::Xlsx, "invoices.xlsx"},
    NamedFormat{ExportFormat::Jsonl, "invoices.jsonl"}, NamedFormat{ExportFormat::Journal, "journal.csv"},
    NamedFormat{ExportFormat::Focus1_2, "focus-1.2.csv"}};
constexpr int otherFiles = 4; ///< two of the reconciliation, the audit root, the contents

Unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return environmentError(QStringLiteral("output_unwritable"),
                            QStringLiteral("%1 cannot be written: %2.").arg(path, why),
                            QStringLiteral("Choose another place."));
}

/// A folder beside the target that nobody mistakes for it; gone when the pack is not put in place.
class Stage
{
public:
    explicit Stage(const QString &target)
        : m_folder(
            QFileInfo(target).absoluteDir().filePath(QStringLiteral(".%1.part").arg(QFileInfo(target).fileName())))
    {
    }
    ~Stage() { QDir(m_folder).removeRecursively(); }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// What a killed process left there goes first.
    bool make() const
    {
        return QDir(m_folder).removeRecursively() && QDir().mkpath(m_folder + QStringLiteral("/invoices"));
    }
    QString pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }
    bool becomes(const QString &target) const { return QDir().rename(m_folder, target); }

private:
    QString m_folder;
};

class Packer
{
public:
    Packer(const QString &ledgerPath, Month month, const Stage &stage, const ExportGoOn &goOn,
           const ExportOptions &options)
        : m_ledgerPath(ledgerPath)
        , m_month(month)
        , m_stage(stage)
        , m_goOn(goOn)
        , m_options(options)
    {
    }

    Expected<void> write(const LedgerReader &reader, Instant now)
    {
        const auto numbers = numbersOf(reader);
        if (!numbers)
            return numbers.failure();
        if (numbers->empty())
            return usageError(QStringLiteral("nothing_issued"),
                              QStringLiteral("No invoice of %1 is issued.").arg(m_month.toString()),
                              QStringLiteral("Issue the month's invoices first."));
        if (const auto done = writeInvoices(*numbers); !done)
            return done;
        if (const auto done = writeReconciliation(reader, now); !done)
            return done;
        if (const auto done = writeAuditRoot(reader); !done)
            return done;
        return writeContents();
    }
    const std::vector<documents::ZipEntry> &files() const { return m_files; }
    size_t done() const { return m_files.size(); }

private:
    Expected<std::vector<QString>> numbersOf(const LedgerReader &reader) const
    {
        const auto invoices = reader.invoices();
        if (!invoices)
            return invoices.failure();
        std::vector<QString> numbers;
        for (const Invoice &invoice : *invoices)
            if (invoice.month == m_month && !invoice.number.isEmpty())
                numbers.push_back(invoice.number);
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }

    Expected<void> writeInvoices(const std::vector<QString> &numbers)
    {
        for (const QString &number : numbers) {
            QString name = number;
            name.replace(QLatin1Char('/'), QLatin1Char('-')); // a number scheme may have slashes
            if (const auto done = exportAs(ExportFormat::Pdf, {number}, QStringLiteral("invoices/%1.pdf").arg(name));
                !done)
                return done;
        }
        for (const NamedFormat &table : tables)
            if (const auto done = exportAs(table.format, numbers, QLatin1String(table.name)); !done)
                return done;
        return {};
    }

    Expected<void> exportAs(ExportFormat format, const std::vector<QString> &numbers, const QString &name)
    {
        const auto goOn = [this](size_t) { return mayGoOn(); };
        return took(exportInvoices(m_ledgerPath, format, numbers, m_stage.pathOf(name), goOn, m_options), name);
    }

    Expected<void> writeReconciliation(const LedgerReader &reader, Instant now)
    {
        const auto statement = reader.monthStatement(m_month, now);
        const auto teams = reader.teams(now, true);
        if (!statement || !teams)
            return statement ? teams.failure() : statement.failure();
        std::map<TeamId, QString> slugs;
        for (const TeamView &view : *teams)
            slugs[view.team.id] = view.team.slug;
        if (const auto done =
                put(QStringLiteral("reconciliation.csv"), reconciliationCsv(*statement, slugs, m_options.csv));
            !done)
            return done;
        const QJsonObject json = statement->closed ? statement->closed->statement : toJson(*statement, true);
        return put(QStringLiteral("reconciliation.json"), QJsonDocument(json).toJson());
    }

    Expected<void> writeAuditRoot(const LedgerReader &reader)
    {
        const auto found = reader.verifyAudit();
        if (!found)
            return found.failure();
        if (!found->ok)
            return Unexpected{Error{Error::Kind::Damaged,
                                    QStringLiteral("audit_broken"),
                                    QStringLiteral("The audit trail is damaged at event %1.").arg(found->firstBad),
                                    QStringLiteral("Run bursarctl audit verify; send nothing before it is clear why."),
                                    {}}};
        return put(QStringLiteral("audit-root.json"),
                   QJsonDocument(QJsonObject{{QStringLiteral("events"), found->events},
                                             {QStringLiteral("first"), found->first},
                                             {QStringLiteral("last"), found->last},
                                             {QStringLiteral("root"), QString::fromLatin1(found->root)},
                                             {QStringLiteral("ok"), true}})
                       .toJson());
    }

    Expected<void> writeContents()
    {
        documents::CsvWriter csv;
        csv.text(QStringLiteral("file")).text(QStringLiteral("sha256")).endRow();
        for (std::size_t i = 0; i < m_files.size(); ++i)
            csv.text(m_files[i].name).text(QString::fromLatin1(m_hashes[i])).endRow();
        return put(QStringLiteral("contents.csv"), csv.bytes());
    }

    Expected<void> put(const QString &name, const QByteArray &content)
    {
        if (!mayGoOn())
            return Unexpected{documents::exportCancelled()};
        const auto file = documents::writeFile(m_stage.pathOf(name), content);
        if (!file)
            return file.failure();
        return took(ExportedInvoices{file->path, file->sha256}, name);
    }

    Expected<void> took(const Expected<ExportedInvoices> &file, const QString &name)
    {
        if (!file)
            return file.failure();
        m_files.push_back({name, file->path});
        m_hashes.push_back(file->sha256);
        return {};
    }
    bool mayGoOn() const { return !m_goOn || m_goOn(m_files.size()); }

    QString m_ledgerPath;
    Month m_month;
    const Stage &m_stage;
    ExportGoOn m_goOn;
    ExportOptions m_options;
    std::vector<documents::ZipEntry> m_files;
    std::vector<QByteArray> m_hashes;
};

/// An empty folder gives way; anything else stays.
Expected<void> makeWay(const QString &path)
{
    const QFileInfo target(path);
    if (!target.exists() || (target.isDir() && QDir().rmdir(path)))
        return {};
    return unwritable(path, QStringLiteral("it is there already"));
}

} // namespace

int filesInPack(size_t documents)
{
    return static_cast<int>(documents + tables.size()) + otherFiles;
}

Expected<ExportedInvoices> exportMonthPack(const QString &ledgerPath, Month month, const QString &path, Instant now,
                                           const ExportGoOn &goOn, const ExportOptions &options)
{
    const bool zipped = path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    if (!zipped)
        if (const auto way = makeWay(path); !way)
            return way.failure();
    const auto database = ledger::LedgerFile::open(ledgerPath);
    if (!database)
        return database.failure();
    const LedgerReader reader(**database);
    const Stage stage(path);
    if (!stage.make())
        return unwritable(path, QStringLiteral("its folder cannot be written to"));
    Packer packer(ledgerPath, month, stage, goOn, options);
    if (const auto written = packer.write(reader, now); !written)
        return written.failure();
    if (zipped) {
        const auto file =
            documents::writeZip(path, packer.files(), [&goOn, &packer] { return !goOn || goOn(packer.done()); });
        if (!file)
            return file.failure();
        return ExportedInvoices{file->path, file->sha256};
    }
    if (goOn && !goOn(packer.done()))
        return Unexpected{documents::exportCancelled()};
    if (!stage.becomes(path))
        return unwritable(path, QStringLiteral("its folder cannot be written to"));
    return ExportedInvoices{path, {}};
}

} // namespace bursar::governor
