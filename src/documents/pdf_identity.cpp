#include "documents/pdf_identity.h"

#include "foundation/sha256.h"

#include <QDateTime>
#include <QHashFunctions>

namespace bursar::documents {

namespace {

QDateTime inUtc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
}

/// Where the cross-reference table begins, as the end of the file says; -1 if it does not.
qsizetype tableStart(const QByteArray &pdf)
{
    constexpr QByteArrayView mark("startxref\n");
    const qsizetype at = pdf.lastIndexOf(mark);
    if (at < 0)
        return -1;
    const qsizetype from = at + mark.size();
    bool ok = false;
    const qsizetype start = pdf.mid(from, pdf.indexOf('\n', from) - from).trimmed().toLongLong(&ok);
    return ok && QByteArrayView(pdf).sliced(std::min(start, pdf.size())).startsWith("xref\n") ? start : -1;
}

/// Adds `delta` to the offset of every object behind `from` and of the table itself. Entries have 20 bytes, offsets ten
/// digits.
void shiftOffsets(QByteArray &pdf, qsizetype table, qsizetype from, qsizetype delta)
{
    constexpr qsizetype entrySize = 20;
    constexpr qsizetype digits = 10;
    const auto padded = [](qsizetype offset) { return QByteArray::number(offset).rightJustified(digits, '0'); };
    const qsizetype firstEntry = pdf.indexOf('\n', table + 5) + 1;
    for (qsizetype entry = firstEntry; entry + entrySize <= pdf.size() && pdf.at(entry) != 't'; entry += entrySize) {
        const qsizetype offset = pdf.mid(entry, digits).toLongLong();
        if (offset > from)
            pdf.replace(entry, digits, padded(offset + delta));
    }
    const qsizetype number = pdf.lastIndexOf("startxref\n") + 10;
    pdf.replace(number, QByteArray::number(table - delta).size(), QByteArray::number(table));
}

void fixCreationDate(QByteArray &pdf, Instant at)
{
    constexpr QByteArrayView key("/CreationDate (");
    const qsizetype table = tableStart(pdf);
    const qsizetype from = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', from);
    if (table < 0 || from < key.size() || end < 0)
        return;
    const QByteArray text = "D:" + inUtc(at).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    const qsizetype delta = text.size() - (end - from);
    pdf.replace(from, end - from, text);
    shiftOffsets(pdf, table + delta, from, delta);
}

/// Both copies of the id in the trailer, the last thing in the file.
void overwriteId(QByteArray &pdf, const QByteArray &id)
{
    const qsizetype at = pdf.lastIndexOf("/ID [ <");
    qsizetype from = at;
    for (int copy = 0; at >= 0 && copy < 2; ++copy) {
        from = pdf.indexOf('<', from) + 1;
        if (from <= at || from + id.size() >= pdf.size() || pdf.at(from + id.size()) != '>')
            return;
        pdf.replace(from, id.size(), id);
    }
}

} // namespace

QByteArray withFixedIdentity(QByteArray pdf, Instant at)
{
    fixCreationDate(pdf, at);
    overwriteId(pdf, QByteArray(32, '0'));
    overwriteId(pdf, sha256Hex(pdf).left(32));
    return pdf;
}

QByteArray xmpMetadata(const QString &title, const QString &creator, Instant at)
{
    const QString form = QStringLiteral(R"(<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about=""><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" rdf:about="" xmp:CreatorTool="%2" xmp:CreateDate="%3" xmp:ModifyDate="%3"/>
<rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/" rdf:about="" pdf:Producer="Qt %4"/>
<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="" pdfaid:part="1" pdfaid:conformance="B"/>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>)");
    const QString time = inUtc(at).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z');
    return form.arg(title.toHtmlEscaped(), creator.toHtmlEscaped(), time, QString::fromLatin1(qVersion())).toUtf8();
}

SameHashOrder::SameHashOrder()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SameHashOrder::~SameHashOrder()
{
    QHashSeed::resetRandomGlobalSeed();
}

} // namespace bursar::documents
