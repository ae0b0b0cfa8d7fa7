#include "governor/notices/notice_messages.h"

#include "foundation/text_formats.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace bursar::governor {

namespace {

/// RFC 2047, in words short enough for a line; names are in any script.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype charactersPerWord = 12; // of at most four bytes each
    QByteArrayList words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min(charactersPerWord, text.size() - at);
        if (text.at(at + length - 1).isHighSurrogate())
            ++length;
        words.append("=?UTF-8?B?" + text.mid(at, length).toUtf8().toBase64() + "?=");
        at += length;
    }
    return words.join("\r\n ");
}

QString paragraph(const Notice &notice)
{
    return QStringLiteral("%1\n%2\n\nTold %3. To acknowledge: bursarctl notification acknowledge %4\n")
        .arg(notice.sentence(), notice.remedy, toRfc3339(notice.at), notice.id.toString());
}

QByteArray wrapped(const QByteArray &base64)
{
    constexpr qsizetype lineLength = 76;
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        lines += base64.mid(at, lineLength) + "\r\n";
    return lines;
}

} // namespace

QByteArray mailText(const std::vector<Notice> &notices, const QString &from, const QString &to, Instant at)
{
    QString body;
    QByteArrayList ids;
    for (const Notice &notice : notices) {
        body += (body.isEmpty() ? QString() : QStringLiteral("\n--\n\n")) + paragraph(notice);
        ids.append(notice.id.toString().toLatin1());
    }
    const QString subject =
        notices.size() == 1 ? notices.front().title : QStringLiteral("%1 notices").arg(notices.size());
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    QByteArray text;
    text += "Date: " + date.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    text += "From: Bursar <" + from.toLatin1() + ">\r\n";
    text += "To: <" + to.toLatin1() + ">\r\n";
    text += "Subject: " + encodedWords(QLatin1String("Bursar: ") + subject) + "\r\n";
    text += "Message-ID: <" + ids.front() + '.' + QByteArray::number(ids.size()) + "@notices.bursar>\r\n";
    text += "Bursar-Notice: " + ids.join(",\r\n ") + "\r\n";
    text += "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
    return text + wrapped(body.toUtf8().toBase64());
}

QJsonObject noticeJson(const Notice &notice)
{
    const auto timeOrNull = [](const std::optional<Instant> &time) {
        return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
    };
    QJsonObject json{{QStringLiteral("id"), notice.id.toString()}, {QStringLiteral("kind"), toString(notice.kind)},
                     {QStringLiteral("at"), toRfc3339(notice.at)}, {QStringLiteral("urgent"), notice.urgent},
                     {QStringLiteral("title"), notice.title},      {QStringLiteral("sentence"), notice.sentence()},
                     {QStringLiteral("remedy"), notice.remedy},    {QStringLiteral("until"), timeOrNull(notice.until)},
                     {QStringLiteral("facts"), notice.facts}};
    return json;
}

WebhookMessage webhookMessage(const Notice &notice, const QByteArray &secret, Instant at)
{
    WebhookMessage message;
    message.body = QJsonDocument(noticeJson(notice)).toJson(QJsonDocument::Compact);
    const QByteArray seconds = QByteArray::number(toMillis(at) / 1000);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(seconds + '.' + message.body, secret, QCryptographicHash::Sha256).toHex();
    message.headers = {{"Content-Type", "application/json"},
                       {"Bursar-Notice", notice.id.toString().toLatin1()},
                       {"Bursar-Timestamp", seconds},
                       {"Bursar-Signature", "v1=" + signature}};
    return message;
}

} // namespace bursar::governor
