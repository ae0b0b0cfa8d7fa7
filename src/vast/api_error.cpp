#include "vast/api_error.h"

#include "foundation/text_formats.h"

namespace bursar::vast {

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
        return QStringLiteral("Try again in a few minutes; if it stays, look at Vast.ai's status page.");
    case Kind::KeyRefused:
        return QStringLiteral("Make a new key in Vast.ai's console and set the account's key reference to it.");
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
    result.message = sentence(error.kind).arg(accountName);
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
