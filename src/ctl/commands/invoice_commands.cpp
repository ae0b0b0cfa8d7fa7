#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "governor/chargeback/invoice_export.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bursar::ctl {

namespace {

QString numberOf(const Invoice &invoice)
{
    return invoice.number.isEmpty() ? QStringLiteral("(draft)") : invoice.number;
}

QJsonObject invoiceDocument(const Invoice &invoice)
{
    QJsonObject json = toJson(invoice);
    if (invoice.sha256.isEmpty())
        json.insert(QStringLiteral("sha256"), QJsonValue()); // a draft can still change
    return json;
}

Document invoiceList(const std::vector<Invoice> &invoices)
{
    TextTable table({QStringLiteral("Invoice"), QStringLiteral("State"), QStringLiteral("Team"),
                     QStringLiteral("Month"), QStringLiteral("Issued"), QStringLiteral(">Subtotal $"),
                     QStringLiteral(">Tax $"), QStringLiteral(">Total $")});
    for (const Invoice &invoice : invoices)
        table.addRow({numberOf(invoice), toString(invoice.state), invoice.teamSlug, invoice.month.toString(),
                      shownTime(invoice.issuedAt), invoice.subtotal.toString(), invoice.tax.toString(),
                      invoice.total.toString()});
    return {jsonArray(invoices, invoiceDocument), table.toString()};
}

Document invoiceAnswer(const Invoice &invoice)
{
    TextTable lines({QStringLiteral(">Line"), QStringLiteral(">Instance"), QStringLiteral("Meter"),
                     QStringLiteral("Description"), QStringLiteral(">Quantity"), QStringLiteral("Unit"),
                     QStringLiteral(">Price $"), QStringLiteral(">Amount $")});
    int number = 0;
    for (const InvoiceLine &line : allLines(invoice)) {
        const bool measured = !line.instance.isEmpty();
        lines.addRow({QString::number(++number), measured ? line.instance.toString() : QString(),
                      measured ? toString(line.meter) : QString(), line.description, line.quantity, line.unit,
                      line.unitPrice, line.amount.toString()});
    }
    QString text = invoiceList({invoice}).text + QLatin1Char('\n') + lines.toString();
    if (invoice.estimated)
        text += QStringLiteral("\nEstimated: Vast.ai has not charged every day yet.\n");
    if (!invoice.sha256.isEmpty())
        text += QStringLiteral("\nSHA-256 %1\n").arg(invoice.sha256);
    return {invoiceDocument(invoice), text};
}

/// One team named: its invoice; else a list.
Document answerFor(const std::vector<Invoice> &invoices, qsizetype teamsNamed)
{
    return teamsNamed == 1 && invoices.size() == 1 ? invoiceAnswer(invoices.front()) : invoiceList(invoices);
}

Expected<std::vector<TeamId>> typedTeams(Session &session, const QStringList &words)
{
    std::vector<TeamId> teams;
    for (const QString &word : words) {
        const auto team = session.reader().team(word, session.now());
        if (!team)
            return team.failure();
        teams.push_back(team->team.id);
    }
    return teams;
}

Expected<Document> preview(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const auto teams = typedTeams(session, session.line().arguments.mid(1));
    if (!teams)
        return teams.failure();
    const auto drafts =
        session.governor().chargeback().preview(*month, teams->empty() ? std::nullopt : std::optional(teams->front()));
    if (!drafts)
        return drafts.failure();
    return answerFor(*drafts, session.line().arguments.size() - 1);
}

Expected<Document> issue(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const auto teams = typedTeams(session, session.line().arguments.mid(1));
    if (!teams)
        return teams.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto issued =
        session.governor().chargeback().issue(*by, *month, *teams, session.line().value(QStringLiteral("despite")));
    if (!issued)
        return issued.failure();
    return answerFor(*issued, session.line().arguments.size() - 1);
}

Expected<Document> list(Session &session)
{
    const auto invoices = session.reader().invoices();
    if (!invoices)
        return invoices.failure();
    return invoiceList(*invoices);
}

Expected<Document> show(Session &session)
{
    const auto invoice = session.reader().invoice(session.argument(0));
    if (!invoice)
        return invoice.failure();
    return invoiceAnswer(*invoice);
}

Expected<std::vector<int>> typedLines(const QString &text)
{
    std::vector<int> lines;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const Expected<int> line = readCount(QStringLiteral("--lines"), word.trimmed());
        if (!line)
            return line.failure();
        lines.push_back(*line);
    }
    return lines;
}

Expected<Document> credit(Session &session)
{
    const CommandLine &line = session.line();
    governor::Chargeback::CreditWish wish;
    wish.reason = line.value(QStringLiteral("reason"));
    const auto lines = typedLines(line.value(QStringLiteral("lines")));
    if (!lines)
        return lines.failure();
    wish.lines = *lines;
    if (line.has(QStringLiteral("amount"))) {
        const Expected<Money> amount = readMoney(QStringLiteral("--amount"), line.value(QStringLiteral("amount")));
        if (!amount)
            return amount.failure();
        wish.amount = *amount;
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto note = session.governor().chargeback().credit(*by, session.argument(0), wish);
    if (!note)
        return note.failure();
    return invoiceAnswer(*note);
}

struct Chosen
{
    std::vector<QString> numbers;
    bool wholeMonth = false;
};

/// The invoice with that number, or all of that month.
Expected<Chosen> chosenInvoices(Session &session)
{
    const QString &word = session.argument(0);
    const auto invoices = session.reader().invoices();
    if (!invoices)
        return invoices.failure();
    Chosen chosen;
    if (std::any_of(invoices->begin(), invoices->end(),
                    [&word](const Invoice &invoice) { return invoice.number == word; })) {
        chosen.numbers.push_back(word);
        return chosen;
    }
    const std::optional<Month> month = Month::parse(word);
    if (!month)
        return Unexpected{usageError(QStringLiteral("unknown_invoice"),
                                     QStringLiteral("There is no invoice %1.").arg(word),
                                     QStringLiteral("See bursarctl invoice list; a whole month is written 2026-11."))};
    chosen.wholeMonth = true;
    for (const Invoice &invoice : *invoices) {
        if (invoice.month == *month)
            chosen.numbers.push_back(invoice.number);
    }
    if (chosen.numbers.empty())
        return Unexpected{usageError(QStringLiteral("no_invoices"),
                                     QStringLiteral("No invoice was issued for %1.").arg(word),
                                     QStringLiteral("Issue them with: bursarctl invoice issue %1").arg(word))};
    return chosen;
}

using governor::ExportedInvoices;
using governor::ExportFormat;

Document exportedDocument(const std::vector<ExportedInvoices> &files)
{
    QString text;
    for (const ExportedInvoices &file : files)
        text += QStringLiteral("Wrote %1.\n").arg(file.path);
    return {jsonArray(files,
                      [](const ExportedInvoices &file) {
                          return QJsonObject{{QStringLiteral("path"), file.path},
                                             {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}};
                      }),
            text};
}

/// A file per invoice in the folder `out`.
Expected<Document> exportFolder(Session &session, ExportFormat format, const std::vector<QString> &numbers,
                                const QString &out)
{
    if (!QDir().mkpath(out))
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("output_unwritable"),
                                QStringLiteral("The folder %1 cannot be made.").arg(out),
                                QStringLiteral("Name another with --out."),
                                {}}};
    std::vector<ExportedInvoices> files;
    for (const QString &number : numbers) {
        QString name = number;
        name.replace(QLatin1Char('/'), QLatin1Char('-')); // a number scheme may have slashes
        const QString path = QDir(out).filePath(QStringLiteral("%1.%2").arg(name, fileSuffix(format)));
        const auto exported = governor::exportInvoices(session.governor().path(), format, {number}, path);
        if (!exported)
            return exported.failure();
        files.push_back(*exported);
    }
    return exportedDocument(files);
}

/// Of CSV and journal.
Expected<governor::ExportOptions> exportOptions(const CommandLine &line)
{
    governor::ExportOptions options;
    options.csv.mark = line.has(QStringLiteral("bom"));
    const QString separator = line.value(QStringLiteral("separator"));
    if (separator == QLatin1String("semicolon")) {
        options.csv.separator = ';';
        options.csv.decimal = ','; // whoever parts columns by semicolons writes 12,50
    } else if (separator == QLatin1String("tab")) {
        options.csv.separator = '\t';
    } else if (!separator.isEmpty() && separator != QLatin1String("comma")) {
        return Unexpected{
            badValue(QStringLiteral("--separator"), separator, QStringLiteral("comma, semicolon or tab"))};
    }
    if (const QString accounts = line.value(QStringLiteral("accounts")); !accounts.isEmpty()) {
        const QStringList names = accounts.split(QLatin1Char(','));
        if (names.size() != 4 || names.contains(QString()))
            return Unexpected{badValue(QStringLiteral("--accounts"), accounts,
                                       QStringLiteral("four ledger accounts: cost,recharge,markup,tax"))};
        options.accounts = {names[0], names[1], names[2], names[3]};
    }
    return options;
}

Expected<Document> exportInvoices(Session &session)
{
    const CommandLine &line = session.line();
    const QString word = line.value(QStringLiteral("format"));
    const auto format = governor::exportFormatFromText(word);
    if (!format)
        return Unexpected{badValue(QStringLiteral("--format"), word,
                                   QStringLiteral("pdf, csv, xlsx, focus-1.2, focus-1.4, focus-1.4-invoice-detail, "
                                                  "focus-1.4-billing-period, ubl, journal, datev, gnucash or jsonl"))};
    if (line.value(QStringLiteral("out")).isEmpty())
        return Unexpected{usageError(QStringLiteral("missing_option"), QStringLiteral("It is not said where to write."),
                                     QStringLiteral("Name a file with --out PATH."))};
    const QString out = QFileInfo(line.value(QStringLiteral("out"))).absoluteFilePath();
    const Expected<Chosen> chosen = chosenInvoices(session);
    if (!chosen)
        return chosen.failure();
    const auto options = exportOptions(line);
    if (!options)
        return options.failure();
    if (chosen->wholeMonth && holdsOneDocument(*format))
        return exportFolder(session, *format, chosen->numbers, out);
    const auto exported =
        governor::exportInvoices(session.governor().path(), *format, chosen->numbers, out, {}, *options);
    if (!exported)
        return exported.failure();
    return exportedDocument({*exported});
}

} // namespace

std::vector<Command> invoiceCommands()
{
    using Needs = Command::Needs;
    const QString month = QStringLiteral("MONTH");
    return {
        {QStringLiteral("invoice preview"),
         {month, QStringLiteral("[TEAM]")},
         QStringLiteral("Shows what the month's invoices would be now; nothing is written."),
         {},
         QStringLiteral("bursarctl invoice preview 2026-10 data-science"),
         Needs::Ledger,
         atOnce(preview)},
        {QStringLiteral("invoice issue"),
         {month, QStringLiteral("[TEAM…]")},
         QStringLiteral("Issues the month's invoices: number, frozen lines, hash, PDF."),
         {{QStringLiteral("despite"), QStringLiteral("REASON"),
           QStringLiteral("although charges are missing or fresh")}},
         QStringLiteral("bursarctl invoice issue 2026-10 data-science"),
         Needs::Ledger,
         atOnce(issue),
         true},
        {QStringLiteral("invoice credit"),
         {QStringLiteral("NUMBER")},
         QStringLiteral("Takes an issued invoice back, in full or part: a credit note with a number of its own."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; stands on the credit note")},
          {QStringLiteral("lines"), QStringLiteral("N,N"),
           QStringLiteral("only these lines, as invoice show counts them")},
          {QStringLiteral("amount"), QStringLiteral("DOLLARS"), QStringLiteral("only so much, tax included")}},
         QStringLiteral("bursarctl invoice credit 2026-0001 --reason \"Wrong cost centre\""),
         Needs::Ledger,
         atOnce(credit),
         true},
        {QStringLiteral("invoice list"),
         {},
         QStringLiteral("Lists issued invoices."),
         {},
         QStringLiteral("bursarctl invoice list"),
         Needs::Maintenance,
         atOnce(list)},
        {QStringLiteral("invoice show"),
         {QStringLiteral("NUMBER")},
         QStringLiteral("Shows an issued invoice."),
         {},
         QStringLiteral("bursarctl invoice show 2026-0001"),
         Needs::Maintenance,
         atOnce(show)},
        {QStringLiteral("invoice export"),
         {QStringLiteral("NUMBER|MONTH")},
         QStringLiteral("Writes an invoice or all of a month; PDF and UBL of a month go into the folder PATH."),
         {{QStringLiteral("format"), QStringLiteral("FORMAT"),
           QStringLiteral("pdf, csv, xlsx, focus-1.2, focus-1.4, focus-1.4-invoice-detail, "
                          "focus-1.4-billing-period, ubl, journal, datev, gnucash or jsonl")},
          {QStringLiteral("out"), QStringLiteral("PATH"), QStringLiteral("where to")},
          {QStringLiteral("separator"), QStringLiteral("WORD"),
           QStringLiteral("of CSV and journal: comma, semicolon (and decimal comma) or tab")},
          {QStringLiteral("accounts"), QStringLiteral("NAMES"),
           QStringLiteral("that journal, datev and gnucash book on: cost,recharge,markup,tax")},
          {QStringLiteral("bom"), {}, QStringLiteral("begin CSV and journal with a byte-order mark, for Excel")}},
         QStringLiteral("bursarctl invoice export 2026-09 --format csv --out september.csv"),
         Needs::Maintenance,
         atOnce(exportInvoices)},
    };
}

} // namespace bursar::ctl
