#include "documents/document_language.h"
#include "documents/invoice_pdf.h"
#include "documents/invoice_samples.h"
#include "documents/review_pdf.h"

#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::documents;

namespace {

/// Standard output of a tool; a failed one fails the test through its empty answer.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

Invoice hostile()
{
    Invoice invoice = samples::unlined();
    invoice.teamName = QStringLiteral("机器学习团队 — Forschung und Entwicklung großer Sprachmodelle im Verbund der "
                                      "Standorte München, Zürich und Wien, "
                                      "zweite Abteilung für angewandte Grundlagen");
    invoice.costCenter = QStringLiteral("4200-").repeated(20);
    invoice.leadEmail =
        QStringLiteral("a-very-long-mailbox-name-of-a-team-lead.with.many.parts@subdomain.department.example.org");
    invoice.sender.name = QStringLiteral(
        "上海示例人工智能科技有限公司 Example Artificial Intelligence Laboratories Holding GmbH & Co. KG");
    invoice.sender.address =
        QStringLiteral("Line one\n\n\r\n浦东新区张江路 1 号\n") + QStringLiteral("x").repeated(300);
    invoice.sender.paymentTerms =
        QStringLiteral("Payable within 30 days without deduction to the account named in the frame "
                       "contract; after that interest is due as the law says. ")
            .repeated(6);
    invoice.number = QStringLiteral("DEPARTMENT-OF-MACHINE-LEARNING-2026-11-000000000037");
    invoice.lines = {
        samples::line(1, Meter::Gpu, QStringLiteral("8 × H200 NVL ").repeated(20), 1),
        samples::line(1, Meter::Download, QStringLiteral("W").repeated(400), 2),
        samples::line(99999999999, Meter::Gpu, QStringLiteral("量化训练任务与大规模预训练").repeated(12), 3),
        samples::line(99999999999, Meter::Disk,
                      QStringLiteral("tab\there\nand a break (with) \\ \"signs\" <b>&amp;</b>"), 4)};
    return samples::totalled(std::move(invoice));
}

Invoice extremes()
{
    Invoice invoice = samples::unlined();
    invoice.lines = {samples::line(7, Meter::Gpu, QStringLiteral("64 × H200"), 1234567890123),
                     samples::line(7, Meter::Disk, {}, 0),
                     samples::line(8, Meter::Gpu, QStringLiteral("refund"), -98765432)};
    invoice.lines.front().quantity = QStringLiteral("123456789.123456");
    invoice.lines.front().unitPrice = QStringLiteral("12345.678901");
    invoice.allocations = {{InstanceId(),
                            Meter::Gpu,
                            QStringLiteral("Share of unallocated cost, 12.5 %"),
                            {},
                            {},
                            {},
                            Money::fromCents(562)}};
    invoice.markup = Money::fromCents(15000000);
    invoice.taxRate = Share::fromMillionths(190000);
    return samples::totalled(std::move(invoice));
}

Invoice credit()
{
    Invoice invoice = samples::unlined();
    invoice.lines = {samples::line(8, Meter::Gpu, QStringLiteral("1 × RTX 4090"), -123456)};
    return samples::totalled(std::move(invoice));
}

Invoice estimatedDraft()
{
    Invoice invoice = samples::invoiceWith(80);
    invoice.state = InvoiceState::Draft;
    invoice.estimated = true;
    invoice.number.clear();
    invoice.issuedAt.reset();
    invoice.sha256.clear();
    return invoice;
}

Invoice speaking(Invoice invoice, const QString &language)
{
    invoice.language = language;
    return samples::totalled(std::move(invoice));
}

} // namespace

class TestInvoicePdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    /// Writes the PDF where the tools can read it; BURSAR_TEST_OUTPUT names a folder to look at it afterwards.
    QString saved(const QByteArray &pdf)
    {
        const QString chosen = qEnvironmentVariable("BURSAR_TEST_OUTPUT");
        const QString name =
            QStringLiteral("%1-%2-%3.pdf")
                .arg(QString::fromLatin1(QTest::currentTestFunction()),
                     QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('_')))
                .arg(++m_files);
        const QString path = (chosen.isEmpty() ? m_folder.path() : chosen) + QLatin1Char('/') + name;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }

    static QString textOf(const QString &path)
    {
        QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        // Qt names some Chinese glyphs by their radicals (U+2F49 for U+6708): compatibility forms of the same
        // characters.
        return plain(text.replace(QChar(0x2EDA), QChar(0x9875)));
    }

    /// Page x of y on each, the header row wherever there are lines, the total never without a line.
    static void checkPages(const QString &text, const Invoice &invoice)
    {
        const DocumentLanguage language(invoice.language);
        const auto say = [&language](const char *words) { return plain(language.translate("InvoiceDocument", words)); };
        QStringList pages = text.split(QLatin1Char('\f'));
        pages.removeLast();
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString &page = pages.at(i);
            QVERIFY2(page.contains(say("Page %1 of %2").arg(QString::number(i + 1), QString::number(pages.size()))),
                     qPrintable(page));
            const bool header = page.contains(say("Unit price %1").arg(QLatin1Char('$')));
            QCOMPARE(header || !page.contains(say("GPU time")), true);
            if (page.contains(say("Total %1").arg(invoice.currency)))
                QVERIFY2(header, "the total stands alone");
            if (invoice.state == InvoiceState::Draft)
                QVERIFY(page.contains(
                    say("Draft, estimated: some days have no charge from Vast.ai yet. Not for payment.")));
        }
    }

    /// Nothing is drawn into the margins: 20 mm at the sides, 8 mm above and below.
    static void checkMargins(const QString &path)
    {
        const QString prefix = path.chopped(4);
        constexpr int dpi = 50;
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-png"), path, prefix});
        const QFileInfo info(prefix);
        const QStringList images = info.dir().entryList({info.fileName() + QStringLiteral("-*.png")});
        QVERIFY(!images.isEmpty());
        for (const QString &name : images) {
            const QImage page = QImage(info.dir().filePath(name)).convertToFormat(QImage::Format_Grayscale8);
            const int side = 20 * dpi * 10 / 254 - 1;
            const int edge = 8 * dpi * 10 / 254;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const bool inside = x >= side && x < page.width() - side && y >= edge && y < page.height() - edge;
                    if (!inside && qGray(page.pixel(x, y)) < 200)
                        QFAIL(qPrintable(QStringLiteral("%1: ink at %2,%3").arg(name).arg(x).arg(y)));
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    /// Key reviews are drawn by the same pages.
    void showsKeyReviewsWithSurprisesAndSignatures()
    {
        ReviewPaper paper;
        paper.organisation = QStringLiteral("Example Labs");
        paper.quarter = Quarter{2026, 4};
        paper.at = instantFromMillis(1'795'000'000'000);
        KeyReview review;
        review.at = paper.at;
        review.quarter = paper.quarter;
        const auto cell = [](const char *call, bool expected, ProbeFinding found) {
            return ProbeCell{QStringLiteral("user_write"), QString::fromLatin1(call), expected, found,
                             QStringLiteral("a note of some length that needs more than one line in its column")};
        };
        for (int i = 0; i < 12; ++i) {
            review.keyName = QStringLiteral("bursar/team-%1/9f2c").arg(i);
            review.cells = {cell("delete key 0", false, ProbeFinding::Allowed),
                            cell("list keys", true, ProbeFinding::Refused),
                            cell("list members", true, ProbeFinding::Allowed),
                            cell("rent by launch_instance", true, ProbeFinding::NotTried)};
            paper.keys.push_back({QStringLiteral("Research EU"), review});
        }
        const auto unsignedPdf = reviewPdf(paper);
        QVERIFY(unsignedPdf);
        const QString open = textOf(saved(*unsignedPdf));
        QVERIFY(open.contains(QStringLiteral("Nobody has signed")));
        QVERIFY(open.contains(QStringLiteral("not as they should be: 24.")));
        QCOMPARE(open.count(QStringLiteral("too much")), 12);
        QCOMPARE(open.count(QStringLiteral("too little")), 12);
        const qsizetype pages = open.count(QLatin1Char('\f'));
        QVERIFY(pages > 1);
        QVERIFY(open.count(QStringLiteral("Permission")) >= pages - 1); // all with rows begin with the table's head
        paper.signatures.push_back({QStringLiteral("Grace Hopper"), paper.at, QStringLiteral("Rotated them all")});
        const QString closed = textOf(saved(*reviewPdf(paper)));
        QVERIFY(closed.contains(QStringLiteral("Grace Hopper")));
        QVERIFY(closed.contains(QStringLiteral("Rotated them all")));
        QVERIFY(!closed.contains(QStringLiteral("Nobody has signed")));
        QCOMPARE(*reviewPdf(paper), *reviewPdf(paper)); // the same paper is the same file
    }

    void saysEveryAmountOnCleanPages_data()
    {
        QTest::addColumn<Invoice>("invoice");
        for (const char *language : {"en", "de", "zh_CN"}) {
            const QString words = QString::fromLatin1(language);
            for (const int count : {0, 1, 2, 31, 60, 500})
                QTest::addRow("%s %d lines", language, count) << samples::invoiceWith(count, words);
            QTest::addRow("%s hostile", language) << speaking(hostile(), words);
            QTest::addRow("%s extremes", language) << speaking(extremes(), words);
            QTest::addRow("%s credit", language) << speaking(credit(), words);
        }
        QTest::addRow("draft") << estimatedDraft();
        QTest::addRow("unknown language") << speaking(samples::invoiceWith(3), QStringLiteral("tlh"));
    }

    void saysEveryAmountOnCleanPages()
    {
        QFETCH(const Invoice, invoice);
        const Expected<QByteArray> pdf = invoicePdf(invoice,
                                                    {QStringLiteral("Research EU"), Money::fromDollars(1200),
                                                     Money::fromCents(90211), 4211, QString(64, QLatin1Char('d'))});
        QVERIFY(pdf);
        const QString path = saved(*pdf);
        const QString text = textOf(path);
        const DocumentLanguage language(invoice.language);
        for (const InvoiceLine &line : invoice.lines)
            QVERIFY2(text.contains(language.amount(line.amount)), qPrintable(line.amount.toString()));
        QVERIFY(text.contains(plain(language.sum(invoice.total, invoice.currency))));
        QVERIFY(text.contains(language.amount(invoice.tax)));
        if (invoice.state != InvoiceState::Draft)
            QVERIFY(text.contains(invoice.number));
        for (qsizetype at = 0; at < invoice.sha256.size(); at += 8)
            QVERIFY(text.contains(invoice.sha256.mid(at, 8)));
        checkPages(text, invoice);
        checkMargins(path);
    }

    void saysWhatATeamsInvoiceAdds_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void saysWhatATeamsInvoiceAdds()
    {
        QFETCH(QString, language);
        const DocumentLanguage words(language);
        const auto say = [&words](const char *source) { return plain(words.translate("InvoiceDocument", source)); };
        Invoice invoice = samples::invoiceWith(2, language);
        invoice.address = QStringLiteral("Lab 2\nMusterweg 2");
        invoice.contact = QStringLiteral("Ada Lovelace");
        invoice.purchaseOrder = QStringLiteral("PO-17");
        invoice.paymentTerms = QStringLiteral("14 days");
        invoice.title = InvoiceTitle::Statement;
        InvoiceLine correction;
        correction.description = QStringLiteral("Goodwill");
        correction.quantity = QStringLiteral("1");
        correction.unit = QStringLiteral("correction");
        correction.unitPrice = QStringLiteral("-5.00");
        correction.amount = Money::fromCents(-500);
        invoice.corrections = {correction};
        invoice.markup = Money::fromCents(101);
        invoice.markupRule = QStringLiteral("5 %, $0.01 per GPU-hour, at least $1.00");
        addUp(invoice);
        invoice = sealed(invoice);
        const QString root = QString(64, QLatin1Char('d'));
        const Expected<QByteArray> pdf = invoicePdf(invoice, {{}, {}, {}, 4211, root});
        QVERIFY(pdf);
        const QString path = saved(*pdf);
        const QString text = textOf(path);
        QVERIFY(QString(text).remove(QRegularExpression(QStringLiteral("\\s"))).contains(root));
        for (const QString &word :
             {QStringLiteral("4211"), say("Statement"), say("Purchase order"), say("Corrections"), say("per GPU-hour"),
              say("at least"), QStringLiteral("PO-17"), QStringLiteral("Musterweg 2"), QStringLiteral("14 days"),
              QStringLiteral("Goodwill"), words.amount(Money::fromCents(-500)),
              say("Attention: %1").section(QLatin1Char('%'), 0, 0)})
            QVERIFY2(text.contains(word.trimmed()), qPrintable(word + QLatin1String(" in\n") + text));
        QVERIFY(!text.contains(invoice.sender.paymentTerms));
        checkMargins(path);

        Invoice note = creditInFull(invoice, QStringLiteral("Wrong team"));
        note.state = InvoiceState::Issued;
        note.number = QStringLiteral("CN-2026-0001");
        note.issuedAt = samples::issueTime();
        const Expected<QByteArray> credit = invoicePdf(sealed(note));
        QVERIFY(credit);
        const QString creditText = textOf(saved(*credit));
        for (const QString &word :
             {say("Credit note"), say("Credits invoice"), QStringLiteral("2026-0037"), QStringLiteral("CN-2026-0001"),
              QStringLiteral("Wrong team"), plain(words.sum(note.total, note.currency))})
            QVERIFY2(creditText.contains(word), qPrintable(word + QLatin1String(" in\n") + creditText));
    }

    void groupsAreSumsThatMultiply_data() { saysWhatATeamsInvoiceAdds_data(); }
    void groupsAreSumsThatMultiply()
    {
        QFETCH(QString, language);
        const DocumentLanguage words(language);
        Invoice invoice = samples::invoiceWith(40, language); // two lines for each of twenty instances
        for (InvoiceLine &line : invoice.lines) {
            line.group =
                line.instance.value() % 2 == 0 ? QStringLiteral("Project Zeta") : QStringLiteral("Project Eta");
            if (line.meter == Meter::Gpu)
                line.gpu = QStringLiteral("1 × RTX 4090");
        }
        invoice.presentation = Presentation{QStringLiteral("EUR"), QStringLiteral("0.915"), QDate(2026, 11, 30)};
        invoice = samples::totalled(std::move(invoice));
        const Expected<QByteArray> pdf = invoicePdf(invoice);
        QVERIFY(pdf);
        const QString path = saved(*pdf);
        const QString text = textOf(path);
        QVERIFY(text.indexOf(QLatin1String("Project Eta")) < text.indexOf(QLatin1String("Project Zeta")));
        QCOMPARE(text.count(QLatin1String("RTX 4090")), 2); // one line for ten instances
        const QString sum = plain(words.translate("InvoiceDocument", "%1, %2 instances"))
                                .arg(QStringLiteral("1 × RTX 4090"), QStringLiteral("10"));
        QVERIFY2(text.contains(sum), qPrintable(sum + QLatin1String(" in\n") + text));
        Money gpu;
        for (const InvoiceLine &line : invoice.lines)
            if (line.group == QLatin1String("Project Eta") && line.meter == Meter::Gpu)
                gpu += line.amount;
        QVERIFY(text.contains(words.amount(gpu)));
        const QString price = explainingPrice(gpu, QStringLiteral("6613.25"), QStringLiteral("0.4000"));
        QVERIFY2(text.contains(words.number(QStringLiteral("6613.25"))) && text.contains(words.number(price)),
                 qPrintable(price + QLatin1String(" in\n") + text));
        QVERIFY(text.contains(words.amount(*presentedTotal(invoice))));
        checkMargins(path);
    }

    /// In this process and in others, in other zones and with other hash seeds.
    void copiesAreTheSameBytes()
    {
        const Invoice invoice = speaking(hostile(), QStringLiteral("zh_CN"));
        const Expected<QByteArray> first = invoicePdf(invoice);
        QVERIFY(first);
        QVERIFY(first->contains("/CreationDate (D:20261201000000Z)"));
        QVERIFY(first->contains("xmp:CreateDate=\"2026-12-01T00:00:00Z\""));
        if (const QString copy = qEnvironmentVariable("BURSAR_TEST_COPY"); !copy.isEmpty()) {
            QFile file(copy);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*first) == first->size());
            return;
        }
        const Expected<QByteArray> second = invoicePdf(invoice);
        QVERIFY(second);
        QCOMPARE(*second, *first);
        for (const char *zone : {"UTC", "America/New_York", "Asia/Kolkata"}) {
            const QString copy = m_folder.filePath(QStringLiteral("copy.pdf"));
            QProcess other;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
            environment.insert(QStringLiteral("BURSAR_TEST_COPY"), copy);
            other.setProcessEnvironment(environment);
            other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("copiesAreTheSameBytes")});
            QVERIFY(other.waitForFinished() && other.exitCode() == 0);
            QFile file(copy);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll() == *first, zone);
        }
    }

    void isAWholePdfWithItsFonts()
    {
        const QString path = saved(*invoicePdf(speaking(hostile(), QStringLiteral("de"))));
        if (!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                        .contains(QStringLiteral("No syntax")));
        QStringList fonts =
            outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral(R"(\byes\s+\w+\s+yes\b)"))),
                     qPrintable(font)); // embedded, Unicode
        const QString information = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY(information.contains(QStringLiteral("Bursar")));
        QVERIFY(information.contains(QStringLiteral("A4")));
    }

    void refusesWhatDoesNotAddUp()
    {
        Invoice invoice = samples::invoiceWith(3);
        invoice.total += Money::fromCents(1);
        const Expected<QByteArray> pdf = invoicePdf(invoice);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, Error::Kind::Damaged);
    }
};

QTEST_MAIN(TestInvoicePdf)
#include "tst_invoice_pdf.moc"
