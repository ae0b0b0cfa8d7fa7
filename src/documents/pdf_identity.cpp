#include "documents/pdf_identity.h"

#include "foundation/sha256.h"

#include <QDateTime>
#include <QHashFunctions>

namespace bursar::documents {

namespace {

/// Writes over what follows each `key`, if the old text has the new one's length and ends with `end`.
void overwrite(QByteArray &pdf, QByteArrayView key, const QByteArray &text, char end)
{
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + key.size())) {
        const qsizetype from = at + key.size();
        if (from + text.size() < pdf.size() && pdf.at(from + text.size()) == end)
            pdf.replace(from, text.size(), text);
    }
}

void overwriteId(QByteArray &pdf, const QByteArray &id)
{
    // Searched from the end: the trailer is the last thing in the file.
    const qsizetype at = pdf.lastIndexOf("/ID [ <");
    if (at < 0)
        return;
    qsizetype from = at;
    for (int copy = 0; copy < 2; ++copy) {
        from = pdf.indexOf('<', from) + 1;
        if (from <= at || from + id.size() >= pdf.size() || pdf.at(from + id.size()) != '>')
            return;
        pdf.replace(from, id.size(), id);
    }
}

} // namespace

QByteArray withFixedIdentity(QByteArray pdf, Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    const QByteArray iso = time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + 'Z';
    overwrite(pdf, "/CreationDate (D:", time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z', ')');
    overwrite(pdf, "xmp:CreateDate=\"", iso, '"');
    overwrite(pdf, "xmp:ModifyDate=\"", iso, '"');
    overwriteId(pdf, QByteArray(32, '0'));
    overwriteId(pdf, sha256Hex(pdf).left(32));
    return pdf;
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
