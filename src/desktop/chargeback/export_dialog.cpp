#include "desktop/chargeback/export_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/shell/preferences.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/prompter.h"
#include "governor/chargeback/month_pack.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>

namespace bursar::desktop {

using governor::ExportFormat;

namespace {

constexpr int packFormat = -1; ///< no format of governor's: all of them
constexpr int lookEvery = 100; ///< ms, at what the writing thread has done

struct FormatWords
{
    ExportFormat format;
    QString word;
    QString help;
};

std::vector<FormatWords> formatWords()
{
    return {
        {ExportFormat::Pdf, ExportDialog::tr("PDF"), ExportDialog::tr("The document as it was issued.")},
        {ExportFormat::Xlsx, ExportDialog::tr("XLSX"),
         ExportDialog::tr("A workbook with sheets for invoices, lines, teams and cost centres; sums are formulas.")},
        {ExportFormat::Csv, ExportDialog::tr("CSV"), ExportDialog::tr("A row for each part of each total.")},
        {ExportFormat::Journal, ExportDialog::tr("Journal (CSV)"),
         ExportDialog::tr("Debit and credit per cost centre.")},
        {ExportFormat::Datev, ExportDialog::tr("Journal for DATEV (CSV)"),
         ExportDialog::tr("Amount, account, contra account, document, cost centre; import it as an own text format.")},
        {ExportFormat::GnuCash, ExportDialog::tr("Journal for GnuCash (CSV)"),
         ExportDialog::tr("Transactions with splits, accounts by their full names.")},
        {ExportFormat::Focus1_2, ExportDialog::tr("FOCUS 1.2"),
         ExportDialog::tr("Cost and usage by instance, meter and day, for FinOps tools.")},
        {ExportFormat::Focus1_4, ExportDialog::tr("FOCUS 1.4"),
         ExportDialog::tr("Cost and usage by instance, meter and day, for FinOps tools.")},
        {ExportFormat::FocusInvoiceDetail, ExportDialog::tr("FOCUS 1.4 Invoice Detail"),
         ExportDialog::tr("A row for each line of each document, with state, terms and order.")},
        {ExportFormat::FocusBillingPeriod, ExportDialog::tr("FOCUS 1.4 Billing Period"),
         ExportDialog::tr("The months of the documents, open or closed.")},
        {ExportFormat::Ubl, ExportDialog::tr("UBL (EN 16931)"),
         ExportDialog::tr("The electronic invoice that European authorities and companies take.")},
        {ExportFormat::Jsonl, ExportDialog::tr("JSON Lines"),
         ExportDialog::tr("Every document as it was sealed, one a line.")}};
}

bool isPlainCsv(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Journal;
}

struct Shape
{
    CsvShape shape;
    QString word;
};

std::vector<Shape> shapes()
{
    return {{{}, ExportDialog::tr("Comma, for programs")},
            {{',', '.', true}, ExportDialog::tr("Comma, for Excel")},
            {{';', ',', true}, ExportDialog::tr("Semicolon and decimal comma, for Excel")},
            {{'\t', '.', true}, ExportDialog::tr("Tab, for Excel")}};
}

} // namespace

ExportChoice packOf(Month month)
{
    return {ExportDialog::tr("All documents of %1").arg(formats::month(month)),
            QStringLiteral("bursar-%1").arg(month.toString()),
            {},
            month};
}

ExportDialog::~ExportDialog()
{
    if (m_progress)
        m_progress->cancelled = true;
}

ExportDialog::ExportDialog(governor::Desk &desk, Prompter &prompter, std::vector<ExportChoice> choices, QWidget *parent)
    : FormDialog(tr("Export"), tr("Export…"), parent)
    , m_desk(desk)
    , m_prompter(prompter)
    , m_choices(std::move(choices))
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_shape(new QComboBox(this))
    , m_bar(new QProgressBar(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_what->setObjectName(QStringLiteral("exportWhatBox"));
    for (const ExportChoice &one : m_choices)
        m_what->addItem(one.words);
    m_format->setObjectName(QStringLiteral("exportFormatBox"));
    m_shape->setObjectName(QStringLiteral("exportShapeBox"));
    for (const Shape &one : shapes())
        m_shape->addItem(one.word);
    for (QComboBox *box : {m_what, m_format, m_shape})
        box->setFixedWidth(scaled(320));
    form().addField(tr("What"), m_what);
    m_formatRow = form().addField(tr("Format"), m_format);
    m_shapeRow = form().addField(tr("Columns parted by"), m_shape);
    composeAccounts();
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setAccessibleName(tr("Documents written"));
    m_bar->setTextVisible(false);
    m_bar->hide();
    form().addWidget(m_bar);
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, [this] { m_bar->setValue(m_progress ? m_progress->done.load() : 0); });
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::offerFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(this, &FormDialog::submitted, this, &ExportDialog::askWhere);
    offerFormats();
    check();
}

void ExportDialog::composeAccounts()
{
    const JournalAccounts usual;
    const std::vector<std::pair<QString, QString>> fields{{usual.cost, tr("Account of the cost")},
                                                          {usual.recharge, tr("Account of what is charged on")},
                                                          {usual.markup, tr("Account of the mark-up")},
                                                          {usual.tax, tr("Account of the tax")}};
    for (const auto &[name, words] : fields) {
        auto *edit = new QLineEdit(name, this);
        edit->setObjectName(QStringLiteral("exportAccount%1").arg(m_accounts.size()));
        edit->setAccessibleName(words);
        edit->setToolTip(words);
        edit->setFixedWidth(scaled(104));
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::check);
        m_accounts.push_back(edit);
    }
    m_accountsRow = form().addField(tr("Accounts"), m_accounts.front(),
                                    tr("Of the cost, what is charged on, the mark-up and the tax."));
    for (std::size_t i = 1; i < m_accounts.size(); ++i)
        m_accountsRow->addBeside(m_accounts[i]);
}

void ExportDialog::remembersAccountsIn(Preferences &preferences)
{
    m_preferences = &preferences;
    const QStringList names =
        QString::fromUtf8(preferences.remembered(QStringLiteral("journalAccounts"))).split(QLatin1Char('\n'));
    for (std::size_t i = 0; i < m_accounts.size() && names.size() == static_cast<qsizetype>(m_accounts.size()); ++i)
        m_accounts[i]->setText(names.at(static_cast<qsizetype>(i)));
}

JournalAccounts ExportDialog::accounts() const
{
    const auto name = [this](std::size_t i) { return m_accounts[i]->text().trimmed(); };
    return {name(0), name(1), name(2), name(3)};
}

const ExportChoice &ExportDialog::choice() const
{
    return m_choices.at(static_cast<std::size_t>(std::max(0, m_what->currentIndex())));
}

bool ExportDialog::isPack() const
{
    return m_format->currentData().toInt() == packFormat;
}

QString ExportDialog::suffix() const
{
    return isPack() ? QStringLiteral("zip") : governor::fileSuffix(format());
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

/// PDF and UBL hold one document.
void ExportDialog::offerFormats()
{
    const QVariant before = m_format->currentData();
    m_format->clear();
    if (choice().month)
        m_format->addItem(tr("Pack: all of it in one ZIP"), packFormat);
    for (const FormatWords &one : formatWords())
        if (choice().numbers.size() == 1 || (!choice().numbers.empty() && !governor::holdsOneDocument(one.format)))
            m_format->addItem(one.word, static_cast<int>(one.format));
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
    showFormat();
}

void ExportDialog::showFormat()
{
    if (m_format->currentIndex() < 0)
        return;
    if (isPack())
        m_formatRow->setHelp(tr("PDFs, tables, journal, FOCUS, reconciliation, audit root, and a list with hashes."));
    for (const FormatWords &one : formatWords())
        if (!isPack() && one.format == format())
            m_formatRow->setHelp(one.help);
    m_shapeRow->setVisible(isPack() || isPlainCsv(format()));
    m_accountsRow->setVisible(isPack() || governor::booksOnAccounts(format()));
    check();
}

void ExportDialog::askWhere()
{
    const FileQuestion question{
        FileQuestion::Purpose::Save, tr("Export %1").arg(choice().words),
        QStringLiteral("%1.%2").arg(choice().fileName, suffix()),
        tr("%1 (*.%2)", "format, suffix").arg(isPack() ? QStringLiteral("ZIP") : m_format->currentText(), suffix())};
    m_prompter.chooseFile(this, question, [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    setBusy(true);
    m_progress = std::make_shared<Progress>();
    const std::size_t documents = choice().numbers.size();
    m_bar->setRange(0, isPack() ? governor::filesInPack(documents) : static_cast<int>(documents));
    m_bar->setValue(0);
    m_bar->show();
    m_timer->start();
    const auto where = m_desk.ask([](governor::Governor &governor, const MemberId &) { return governor.path(); });
    governor::whenDone(where, this, [this, path](const QString &ledger) { writeFrom(ledger, path); });
}

/// On a reader's thread, with a connection of its own.
void ExportDialog::writeFrom(const QString &ledger, const QString &path)
{
    governor::ExportOptions options;
    if (isPack() || isPlainCsv(format()))
        options.csv = shapes().at(static_cast<std::size_t>(std::max(0, m_shape->currentIndex()))).shape;
    options.accounts = accounts();
    if (m_preferences != nullptr)
        m_preferences->remember(
            QStringLiteral("journalAccounts"),
            QStringList{options.accounts.cost, options.accounts.recharge, options.accounts.markup, options.accounts.tax}
                .join(QLatin1Char('\n'))
                .toUtf8());
    const std::optional<Month> pack = isPack() ? choice().month : std::nullopt;
    const auto written =
        m_desk.read([ledger, path, options, pack, format = pack ? ExportFormat::Csv : format(),
                     numbers = choice().numbers, progress = m_progress](const governor::LedgerReader &, Instant now) {
            const auto goOn = [&progress](std::size_t done) {
                progress->done = static_cast<int>(done);
                return !progress->cancelled.load();
            };
            return pack ? governor::exportMonthPack(ledger, *pack, path, now, goOn, options)
                        : governor::exportInvoices(ledger, format, numbers, path, goOn, options);
        });
    governor::whenDone(written, this, [this](const Expected<governor::ExportedInvoices> &file) { finish(file); });
}

void ExportDialog::finish(const Expected<governor::ExportedInvoices> &file)
{
    m_timer->stop();
    m_bar->hide();
    m_progress.reset();
    if (!file) {
        showError(file.error());
        return;
    }
    Q_EMIT exported(file->path);
    accept();
}

void ExportDialog::reject()
{
    if (m_progress)
        m_progress->cancelled = true; // the writer says when it has stopped
    else
        FormDialog::reject();
}

QString ExportDialog::problem() const
{
    const bool booked =
        m_accountsRow != nullptr && m_format->currentIndex() >= 0 && (isPack() || governor::booksOnAccounts(format()));
    const bool isMissing = std::any_of(m_accounts.begin(), m_accounts.end(),
                                       [](const QLineEdit *edit) { return edit->text().trimmed().isEmpty(); });
    return booked && isMissing ? tr("Name the four ledger accounts.") : QString();
}

} // namespace bursar::desktop
