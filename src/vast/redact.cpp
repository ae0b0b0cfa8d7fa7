#include "vast/redact.h"

#include <QRegularExpression>

namespace bursar::vast {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString redacted(const QString &text)
{
    // Possessive repeats (++, *+), so that no line of a log, however long, exhausts the matcher.
    // Field names that hold a secret, in JSON, in query parameters and in plain assignments.
    static const QRegularExpression field = pattern(
        QStringLiteral("((?:api[_-]?key|image_login|secret|password|passwd|credential)[a-z_]*[\"']?\\s*[:=]\\s*)"
                       "(\"(?:[^\"\\\\]++|\\\\.)*+\"?|'[^']*'?|[^\\s,;&\"'}]+)"));
    // Training logs count tokens: a bare number behind that word is no secret.
    static const QRegularExpression token =
        pattern(QStringLiteral("(token[a-z_]*[\"']?\\s*[:=]\\s*)(?![\\d.,]+(?:[\\s;)\\]}]|$))"
                               "(\"(?:[^\"\\\\]++|\\\\.)*+\"?|'[^']*'?|[^\\s,;&\"'}]+)"));
    static const QRegularExpression bearer = pattern(QStringLiteral("(bearer\\s+)[^\\s,;\"']+"));
    // NAME=value as docker prints environment variables; also HF_TOKEN, AWS_… and whatever people call theirs.
    static const QRegularExpression environment(
        QStringLiteral("(\\b[A-Z][A-Z0-9_]{1,63}=)(\"(?:[^\"\\\\]++|\\\\.)*+\"?|'[^']*'?|[^\\s,;\"']+)"));
    // `-u USER -p PASSWORD registry`
    static const QRegularExpression login(QStringLiteral("(-u\\s+\\S+\\s+-p\\s+)\\S+"));
    // Keys by their shape: Vast.ai's own are 64 hexadecimal digits; Hugging Face, GitHub, OpenAI and AWS have prefixes.
    static const QRegularExpression shape(
        QStringLiteral("\\b(?:[0-9a-fA-F]{64}|hf_\\w{16,}|gh[pousr]_\\w{16,}|sk-[\\w-]{16,}|AKIA[0-9A-Z]{16})\\b"));
    QString result = text;
    result.replace(field, QStringLiteral("\\1***"));
    result.replace(token, QStringLiteral("\\1***"));
    result.replace(bearer, QStringLiteral("\\1***"));
    result.replace(environment, QStringLiteral("\\1***"));
    result.replace(login, QStringLiteral("\\1***"));
    result.replace(shape, QStringLiteral("***"));
    return result;
}

} // namespace bursar::vast
