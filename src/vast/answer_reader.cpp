#include "vast/answer_reader.h"

#include "vast/error_words.h"
#include "vast/redact.h"

#include <QRegularExpression>

namespace bursar::vast {

namespace {

using Kind = ApiError::Kind;

/// What an answer says, whatever its shape (Vast.ai's docs, "Rate limits and errors", and many seen in life).
struct Statement
{
    QString slug;
    QString text;
    InstanceId contract;
    bool refuses = false; ///< `success:false`
    bool readable = false; ///< JSON, or a short plain sentence; not the page of a load balancer

    bool says(QLatin1StringView words) const
    {
        return slug.contains(words, Qt::CaseInsensitive) || text.contains(words, Qt::CaseInsensitive);
    }
};

Statement fromPlainText(const QByteArray &body)
{
    Statement result;
    const QByteArray trimmed = body.trimmed();
    result.readable =
        !trimmed.isEmpty() && trimmed.size() < 1000 && !trimmed.startsWith('<') && !trimmed.startsWith('{');
    if (result.readable)
        result.text = cleanMessage(QString::fromUtf8(trimmed));
    return result;
}

Statement statementOf(const JsonValue &root)
{
    Statement result;
    result.readable = true;
    result.slug = root["error"].string().value_or(QString()).left(100);
    for (const char *key : {"msg", "message", "detail"}) {
        const std::optional<QString> text = root[key].string();
        if (text && !text->trimmed().isEmpty()) {
            result.text = cleanMessage(*text);
            break;
        }
    }
    result.refuses = root["success"].boolean() == false || root["status"].string() == QLatin1String("failure");
    result.contract = InstanceId(std::max<qint64>(0, root["new_contract"].integer().value_or(0)));
    return result;
}

/// Kinds that words decide, whatever the status: the same refusal comes under several.
std::optional<Kind> kindByWords(const Statement &said)
{
    // An unknown key is a 404 with `auth_error`, an expired session a 404 too: neither means that a thing is gone.
    if (said.says(QLatin1String("Session expired")) || said.says(QLatin1String("Invalid user key"))
        || said.says(QLatin1String("requires login")))
        return Kind::KeyRefused;
    if (speaksOfSecondFactor(said.slug) || speaksOfSecondFactor(said.text))
        return Kind::KeyRefused;
    if (said.says(QLatin1String("no_such_ask")))
        return Kind::OfferGone;
    if (said.says(QLatin1String("insufficient_credit")) || said.says(QLatin1String("lacks credit")))
        return Kind::NoCredit;
    return std::nullopt;
}

Kind kindByStatus(int status, const Statement &said)
{
    switch (status) {
    case 401: // also of a key that is known and may not do this (which status that has is not known)
        return said.says(QLatin1String("permission")) || said.says(QLatin1String("scope")) ? Kind::PermissionMissing
                                                                                           : Kind::KeyRefused;
    case 403:
        // "Offer … is not your own" speaks of the offer, not of the key.
        return said.says(QLatin1String("not your own")) ? Kind::Refused : Kind::PermissionMissing;
    case 404:
        return said.slug == QLatin1String("auth_error") ? Kind::KeyRefused : Kind::NotFound;
    case 411:
        return Kind::NoCredit;
    default:
        return Kind::Refused;
    }
}

ApiError errorFor(const HttpAnswer &answer, const Statement &said, Effect effect)
{
    ApiError error;
    error.httpStatus = answer.status;
    error.slug = said.slug;
    error.message = said.text;
    error.contract = said.contract;
    const bool isRead = effect == Effect::Read;
    const bool isClientError = answer.status >= 400 && answer.status < 500 && answer.status != 408;
    if (answer.status >= 500 || answer.status == 408)
        error.kind = isRead ? Kind::NoAnswer : Kind::OutcomeUnknown;
    else if (const std::optional<Kind> kind = kindByWords(said))
        error.kind = *kind;
    else if ((isClientError && (said.readable || answer.status == 401)) || said.refuses)
        error.kind = kindByStatus(answer.status, said);
    else // a redirect, or the page of somebody on the way
        error.kind = isRead ? Kind::BadAnswer : Kind::OutcomeUnknown;
    if (error.message.isEmpty())
        error.message = QStringLiteral("HTTP status %1").arg(answer.status);
    return error;
}

} // namespace

QString cleanMessage(const QString &message)
{
    static const QRegularExpression prefix(QStringLiteral("^\\s*error \\d{3}/\\d+:\\s*"));
    QString text = redacted(message.left(2000)).simplified();
    text.remove(prefix);
    return text.left(500);
}

Result<JsonDocument> readAnswer(const HttpAnswer &answer, Effect effect)
{
    Expected<JsonDocument, QString> document = JsonDocument::parse(answer.body);
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    if (!document) {
        ApiError error = isSuccess ? unexpectedShape(answer, effect, document.error())
                                   : errorFor(answer, fromPlainText(answer.body), effect);
        if (error.slug.isEmpty() && answer.body.trimmed().startsWith('<'))
            error.slug = webPageSlug;
        return Unexpected{error};
    }
    const Statement said = document->root().isObject() ? statementOf(document->root()) : fromPlainText(answer.body);
    if (!isSuccess || said.refuses)
        return Unexpected{errorFor(answer, said, effect)};
    return std::move(*document);
}

ApiError unexpectedShape(const HttpAnswer &answer, Effect effect, const QString &what)
{
    ApiError error;
    error.kind = effect == Effect::Read ? Kind::BadAnswer : Kind::OutcomeUnknown;
    error.httpStatus = answer.status;
    error.message = what;
    return error;
}

} // namespace bursar::vast
