#include "vast/api_error.h"

#include "foundation/text_formats.h"
#include "vast/error_words.h"

namespace bursar::vast {

bool speaksOfSecondFactor(QStringView text)
{
    for (const auto &words : {QLatin1String("two-factor"), QLatin1String("two factor"), QLatin1String("2fa"),
                              QLatin1String("tfa_"), QLatin1String("second factor")}) {
        if (text.contains(words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

namespace {

using Kind = ApiError::Kind;

QString code(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
        return QStringLiteral("vast_unreachable");
    case Kind::OutcomeUnknown:
        return QStringLiteral("vast_outcome_unknown");
    case Kind::NoAnswer:
        return QStringLiteral("vast_no_answer");
    case Kind::KeyRefused:
        return QStringLiteral("vast_key_refused");
    case Kind::PermissionMissing:
        return QStringLiteral("vast_permission_missing");
    case Kind::NotFound:
        return QStringLiteral("vast_not_found");
    case Kind::OfferGone:
        return QStringLiteral("offer_gone");
    case Kind::NoCredit:
        return QStringLiteral("vast_no_credit");
    case Kind::Refused:
        return QStringLiteral("vast_refused");
    case Kind::RateLimited:
        return QStringLiteral("vast_rate_limited");
    case Kind::QuotaExceeded:
        return QStringLiteral("vast_search_quota");
    case Kind::BadAnswer:
        return QStringLiteral("vast_bad_answer");
    case Kind::NoKey:
        return QStringLiteral("no_key");
    case Kind::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

/// Why Vast.ai does not accept a key. It says so with the same few words wherever it says it.
enum class KeyTrouble { Refused, NotSent, Unknown, SessionExpired, SecondFactor };

KeyTrouble troubleWithKey(const ApiError &error)
{
    const auto says = [&error](QLatin1StringView words) {
        return error.message.contains(words, Qt::CaseInsensitive) || error.slug.contains(words, Qt::CaseInsensitive);
    };
    if (says(QLatin1String("session expired")))
        return KeyTrouble::SessionExpired;
    if (speaksOfSecondFactor(error.message) || speaksOfSecondFactor(error.slug))
        return KeyTrouble::SecondFactor;
    if (says(QLatin1String("requires login")))
        return KeyTrouble::NotSent;
    const bool isUnknown = says(QLatin1String("invalid user key"))
        || (error.httpStatus == 404 && error.slug == QLatin1String("auth_error"));
    return isUnknown ? KeyTrouble::Unknown : KeyTrouble::Refused;
}

QString keySentence(KeyTrouble trouble)
{
    switch (trouble) {
    case KeyTrouble::NotSent:
        return QStringLiteral("No API key of account %1 has reached Vast.ai: it asks for a login.");
    case KeyTrouble::Unknown:
        return QStringLiteral("Vast.ai does not know the API key of account %1: it was deleted, or is another one.");
    case KeyTrouble::SessionExpired:
        return QStringLiteral("The session behind the API key of account %1 has expired.");
    case KeyTrouble::SecondFactor:
        return QStringLiteral("Vast.ai wants a second factor for the API key of account %1.");
    case KeyTrouble::Refused:
        break;
    }
    return QStringLiteral("Vast.ai does not accept the API key of account %1.");
}

QString keyRemedy(KeyTrouble trouble)
{
    switch (trouble) {
    case KeyTrouble::NotSent:
        return QStringLiteral("Look whether something on the way, such as a proxy, takes it out of the calls.");
    case KeyTrouble::SessionExpired:
        return QStringLiteral("Such keys live for a week: make one in Vast.ai's console that stays, and set the "
                              "account's key reference to it.");
    case KeyTrouble::SecondFactor:
        return QStringLiteral("Programs cannot type one: make an API key in Vast.ai's console, signed in with both "
                              "factors, and set the account's key reference to it.");
    case KeyTrouble::Unknown:
    case KeyTrouble::Refused:
        break;
    }
    return QStringLiteral("Make a new key in Vast.ai's console and set the account's key reference to it.");
}

/// Something answers there that is not Vast.ai: another site, a proxy, a page that wants a login.
bool isOfSomebodyElse(const ApiError &error)
{
    return error.kind == Kind::BadAnswer && error.httpStatus != 0
        && (error.httpStatus < 200 || error.httpStatus >= 300 || error.slug == webPageSlug);
}

/// What happened; %1 is the account's name.
QString sentence(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
        return QStringLiteral("Vast.ai cannot be reached for account %1; nothing was sent.");
    case Kind::OutcomeUnknown:
        return QStringLiteral("The call for account %1 was sent, but it is not known whether Vast.ai carried it out.");
    case Kind::NoAnswer:
        return QStringLiteral("Vast.ai gave no usable answer for account %1.");
    case Kind::KeyRefused:
        return QStringLiteral("Vast.ai does not accept the API key of account %1.");
    case Kind::PermissionMissing:
        return QStringLiteral("The API key of account %1 may not do this.");
    case Kind::NotFound:
        return QStringLiteral("Vast.ai knows nothing under this number in account %1.");
    case Kind::OfferGone:
        return QStringLiteral("The offer is not available any more (account %1).");
    case Kind::NoCredit:
        return QStringLiteral("Account %1 has not enough credit at Vast.ai.");
    case Kind::Refused:
        return QStringLiteral("Vast.ai refused the call for account %1.");
    case Kind::RateLimited:
        return QStringLiteral(
            "Vast.ai refused the call for account %1 as too early, again and again; it was not carried out.");
    case Kind::QuotaExceeded:
        return QStringLiteral("Account %1 has used up Vast.ai's search rows of today.");
    case Kind::BadAnswer:
        return QStringLiteral("Vast.ai's answer for account %1 could not be read.");
    case Kind::NoKey:
        return QStringLiteral("There is no API key for account %1.");
    case Kind::Cancelled:
        return QStringLiteral("The call for account %1 was taken back before it was sent.");
    }
    return {};
}

QString remedy(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Unreachable:
        return QStringLiteral("Check the network and the account's address, then try again.");
    case Kind::OutcomeUnknown:
        return QStringLiteral("Look at the list of instances before doing it again.");
    case Kind::NoAnswer:
    case Kind::BadAnswer:
        if (isOfSomebodyElse(error))
            return QStringLiteral("Check the account's address; Vast.ai's is https://console.vast.ai.");
        return QStringLiteral("Try again in a few minutes; if it stays, look at Vast.ai's status page.");
    case Kind::KeyRefused:
        return keyRemedy(troubleWithKey(error));
    case Kind::PermissionMissing:
        return QStringLiteral("Give the key this permission in Vast.ai's console, or use another key.");
    case Kind::NotFound:
        return QStringLiteral("Refresh the list; it may have been destroyed.");
    case Kind::OfferGone:
        return QStringLiteral("Search again and take another offer.");
    case Kind::NoCredit:
        return QStringLiteral("Add credit on Vast.ai's billing page.");
    case Kind::Refused:
        return error.contract.isEmpty()
            ? QStringLiteral("Change what Vast.ai names and try again.")
            : QStringLiteral("Instance %1 exists all the same and its disk is billed: use it or destroy it.")
                  .arg(error.contract.toString());
    case Kind::RateLimited:
    case Kind::QuotaExceeded:
        return error.retryAt ? QStringLiteral("Try again after %1.").arg(toRfc3339(*error.retryAt))
                             : QStringLiteral("Try again later.");
    case Kind::NoKey:
        return QStringLiteral("Set the account's key reference to a place that holds its key.");
    case Kind::Cancelled:
        return {};
    }
    return {};
}

} // namespace

Error toError(const ApiError &error, const QString &accountName)
{
    Error result;
    result.kind = Error::Kind::Environment;
    result.code = code(error.kind);
    const QString what = error.kind == Kind::KeyRefused ? keySentence(troubleWithKey(error))
        : isOfSomebodyElse(error) ? QStringLiteral("What answers at the address of account %1 is not Vast.ai.")
                                  : sentence(error.kind);
    result.message = what.arg(accountName);
    if (!error.message.isEmpty())
        result.message += QStringLiteral(" (%1)").arg(error.message);
    result.remedy = remedy(error);
    if (error.httpStatus != 0)
        result.details.insert(QStringLiteral("http_status"), error.httpStatus);
    if (!error.slug.isEmpty())
        result.details.insert(QStringLiteral("vast_error"), error.slug);
    if (!error.contract.isEmpty())
        result.details.insert(QStringLiteral("contract"), error.contract.toString());
    if (error.retryAt)
        result.details.insert(QStringLiteral("retry_at"), toRfc3339(*error.retryAt));
    return result;
}

} // namespace bursar::vast
