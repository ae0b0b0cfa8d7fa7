#include "governor/access/access_notices.h"

#include "foundation/text_formats.h"
#include "ledger/account_store.h"
#include "ledger/key_store.h"
#include "ledger/review_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

constexpr Duration remindedBefore = std::chrono::hours{24 * 14};

Notice surpriseOf(const KeyReview &review, const QString &accountName, Instant now)
{
    QStringList much;
    QStringList little;
    for (const ProbeCell &cell : review.cells) {
        if (cell.isTooMuch())
            much.append(cell.call);
        else if (cell.isTooLittle())
            little.append(cell.call);
    }
    Notice notice;
    notice.kind = NoticeKind::Access;
    notice.cause = QStringLiteral("review/%1").arg(review.id);
    notice.at = now;
    notice.subject = review.account.toString();
    notice.facts = {{QStringLiteral("account"), review.account.toString()},
                    {QStringLiteral("key"), review.key},
                    {QStringLiteral("review"), review.id}};
    notice.title = QStringLiteral("A key of %1 does not do what it should").arg(accountName);
    QStringList parts;
    if (!much.isEmpty())
        parts.append(QStringLiteral("it can also %1").arg(much.join(QLatin1String(", "))));
    if (!little.isEmpty())
        parts.append(QStringLiteral("it cannot %1").arg(little.join(QLatin1String(", "))));
    notice.meaning =
        QStringLiteral("the key %1 was tried, and %2.").arg(review.keyName, parts.join(QLatin1String("; ")));
    notice.remedy = QStringLiteral("Make one that can no more than its work needs, or change what it is for: bursarctl "
                                   "key rotate, bursarctl key create");
    return notice;
}

Notice reminderOf(const KnownKey &key, const QString &accountName, Instant now)
{
    const bool over = *key.expiresAt <= now;
    Notice notice;
    notice.kind = NoticeKind::Access;
    notice.cause = QStringLiteral("expiry/%1/%2/%3")
                       .arg(key.account.toString(), QString::number(key.number),
                            over ? QStringLiteral("over") : QStringLiteral("soon"));
    notice.at = now;
    notice.team = key.team;
    notice.subject = key.account.toString();
    notice.facts = {{QStringLiteral("account"), key.account.toString()},
                    {QStringLiteral("key"), key.number},
                    {QStringLiteral("expires_at"), toRfc3339(*key.expiresAt)}};
    notice.title = over ? QStringLiteral("A key of %1 should have been renewed").arg(accountName)
                        : QStringLiteral("A key of %1 is to be renewed soon").arg(accountName);
    notice.meaning = QStringLiteral("the key %1 was to be used until %2. Vast.ai's keys do not end by themselves.")
                         .arg(key.name, toRfc3339(*key.expiresAt).first(10));
    notice.remedy = QStringLiteral("Rotate it: bursarctl key rotate \"%1\" %2").arg(accountName).arg(key.number);
    return notice;
}

} // namespace

Expected<std::vector<Notice>> accessNotices(ledger::Database &database, Instant now)
{
    const auto reviews = ledger::ReviewStore(database).all();
    const auto keys = ledger::KeyStore(database).all();
    const auto accounts = ledger::AccountStore(database).all();
    const auto signatures = ledger::ReviewStore(database).signatures();
    if (!reviews || !keys)
        return reviews ? keys.failure() : reviews.failure();
    if (!accounts || !signatures)
        return accounts ? signatures.failure() : accounts.failure();
    const auto nameOf = [&accounts](const AccountId &id) {
        const auto found = std::ranges::find(*accounts, id, &Account::id);
        return found == accounts->end() ? QString() : found->name;
    };
    const auto isRevoked = [&keys](const KeyReview &review) {
        const auto key = std::ranges::find_if(*keys, [&review](const KnownKey &each) {
            return each.account == review.account && each.number == review.key;
        });
        return review.key != 0 && key != keys->end() && key->revokedAt;
    };
    std::vector<Notice> notices;
    std::set<std::pair<AccountId, qint64>> seen;
    for (const KeyReview &review : *reviews) { // newest first: only the last of a key counts
        if (!seen.insert({review.account, review.key}).second || review.surprises() == 0 || isRevoked(review))
            continue;
        const bool isSigned = std::ranges::any_of(
            *signatures, [&review](const ReviewSignature &each) { return each.reviews.contains(review.id); });
        if (!isSigned)
            notices.push_back(surpriseOf(review, nameOf(review.account), now));
    }
    for (const KnownKey &key : *keys) {
        if (!key.revokedAt && key.expiresAt && *key.expiresAt - remindedBefore <= now)
            notices.push_back(reminderOf(key, nameOf(key.account), now));
    }
    return notices;
}

} // namespace bursar::governor
