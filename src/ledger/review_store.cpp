#include "ledger/review_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"
#include "ledger/stored_text.h"

#include <QJsonDocument>

namespace bursar::ledger {

namespace {

QJsonArray arrayIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

KeyReview reviewFrom(Row &row)
{
    KeyReview review;
    review.id = row.text();
    review.account = row.id<AccountId>();
    review.key = row.number();
    review.keyName = row.text();
    review.at = row.instant();
    review.quarter = row.known(Quarter::parse(row.text()));
    review.cells = row.known(probeCellsFromJson(arrayIn(row.text())));
    return review;
}

ReviewSignature signatureFrom(Row &row)
{
    ReviewSignature signature;
    signature.quarter = row.known(Quarter::parse(row.text()));
    signature.at = row.instant();
    signature.by = row.id<MemberId>();
    signature.note = row.text();
    signature.reviews = QVariant(arrayIn(row.text()).toVariantList()).toStringList();
    return signature;
}

} // namespace

ReviewStore::ReviewStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<KeyReview>> ReviewStore::all() const
{
    return collect<KeyReview>(m_database,
                              QStringLiteral("SELECT id, account, key_number, key_name, at, quarter, cells_json "
                                             "FROM key_reviews ORDER BY at DESC, id DESC"),
                              {}, reviewFrom);
}

Expected<std::vector<ReviewSignature>> ReviewStore::signatures() const
{
    return collect<ReviewSignature>(
        m_database,
        QStringLiteral("SELECT quarter, at, by_member, note, reviews_json FROM review_signatures ORDER BY at DESC"), {},
        signatureFrom);
}

Expected<void> ReviewStore::add(RecordTransaction &transaction, const KeyReview &review)
{
    auto done = transaction.database().execute(
        QStringLiteral("INSERT INTO key_reviews (id, account, key_number, key_name, at, quarter, cells_json) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {review.id, stored(review.account), review.key, storedText(review.keyName), stored(review.at),
         review.quarter.toString(), arrayText(toJson(review.cells))});
    if (!done)
        return done;
    QJsonArray surprises;
    for (const ProbeCell &cell : review.cells) {
        if (cell.isSurprise())
            surprises.append(
                QString((cell.isTooMuch() ? QLatin1String("can ") : QLatin1String("cannot ")) + cell.call));
    }
    return transaction.append(audit_action::reviewMade, {}, review.keyName,
                              {{QStringLiteral("account"), review.account.toString()},
                               {QStringLiteral("key"), review.key},
                               {QStringLiteral("tried"), static_cast<int>(review.cells.size())},
                               {QStringLiteral("surprises"), surprises}});
}

Expected<void> ReviewStore::sign(RecordTransaction &transaction, const ReviewSignature &signature)
{
    auto done = transaction.database().execute(
        QStringLiteral("INSERT INTO review_signatures (quarter, at, by_member, note, reviews_json) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {signature.quarter.toString(), stored(signature.at), stored(signature.by), storedText(signature.note),
         arrayText(QJsonArray::fromStringList(signature.reviews))});
    if (!done)
        return done;
    return transaction.append(audit_action::reviewSigned, {}, signature.quarter.toString(),
                              {{QStringLiteral("reviews"), QJsonArray::fromStringList(signature.reviews)},
                               {QStringLiteral("note"), signature.note}});
}

} // namespace bursar::ledger
