#include "governor/notices/message_carrier.h"

#include "governor/administration/key_resolver.h"
#include "governor/errors.h"
#include "governor/notices/curl_library.h"
#include "governor/notices/notice_messages.h"

#include <QUrl>

namespace bursar::governor {

namespace {

constexpr long connectSeconds = 10;
constexpr long mostSeconds = 30;

/// Whoever has a handle knows that the library is there.
const CurlLibrary &curl()
{
    return *CurlLibrary::loaded();
}

struct EasyEnd
{
    void operator()(CURL *handle) const { curl().easyCleanup(handle); }
};
using Easy = std::unique_ptr<CURL, EasyEnd>;

struct ListEnd
{
    void operator()(curl_slist *list) const { curl().listFree(list); }
};
using List = std::unique_ptr<curl_slist, ListEnd>;

void append(List &list, const QByteArray &line)
{
    list.reset(curl().listAppend(list.release(), line.constData()));
}

// Options of curl are variadic by nature.
// NOLINTBEGIN(cppcoreguidelines-pro-type-vararg)
Easy begin(const GivenUp &givenUp)
{
    Easy easy(CurlLibrary::loaded() != nullptr ? curl().easyInit() : nullptr);
    if (!easy)
        return easy;
    CURL *handle = easy.get();
    curl().easySetopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl().easySetopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl().easySetopt(handle, CURLOPT_TIMEOUT, mostSeconds);
    curl().easySetopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl().easySetopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl().easySetopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    // A proxy has no business between two programs of one machine.
    curl().easySetopt(handle, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    curl().easySetopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl().easySetopt(handle, CURLOPT_XFERINFODATA, givenUp.get());
    curl().easySetopt(
        handle, CURLOPT_XFERINFOFUNCTION, +[](void *wish, curl_off_t, curl_off_t, curl_off_t, curl_off_t) -> int {
            return static_cast<std::atomic<bool> *>(wish)->load() ? 1 : 0;
        });
    curl().easySetopt(
        handle, CURLOPT_WRITEFUNCTION,
        +[](char *, size_t size, size_t count, void *) -> size_t { return size * count; });
    return easy;
}

long responseOf(CURL *handle)
{
    long code = 0;
    curl().easyGetinfo(handle, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

/// What went wrong, by curl's code alone: its texts and the server's may hold what must not be seen.
Unexpected<Error> failure(CURLcode code, long response, const QString &whom)
{
    const QString word = QStringLiteral("notice_not_sent");
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return environmentError(word, QStringLiteral("No address is known for %1.").arg(whom),
                                QStringLiteral("Check its name and the network."));
    case CURLE_COULDNT_CONNECT:
        return environmentError(word, QStringLiteral("Nothing answers at %1.").arg(whom),
                                QStringLiteral("Check its address and port, and whether it runs."));
    case CURLE_OPERATION_TIMEDOUT:
        return environmentError(word, QStringLiteral("There was no answer in time from %1.").arg(whom),
                                QStringLiteral("Check its address and port, and whether it runs."));
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED:
        return environmentError(
            word,
            QStringLiteral("No encrypted connection to %1: its certificate or its encryption does not fit.").arg(whom),
            QStringLiteral("Check the name, the port and the kind of encryption."));
    case CURLE_LOGIN_DENIED:
        return environmentError(word, QStringLiteral("The login is not accepted by %1.").arg(whom),
                                QStringLiteral("Check the user and the password behind the key reference."));
    default:
        break;
    }
    return environmentError(
        word,
        response > 0
            ? QStringLiteral("The message was refused by %1 (code %2).").arg(whom).arg(response)
            : QStringLiteral("The connection was broken off by %1 (%2).").arg(whom).arg(static_cast<int>(code)),
        QStringLiteral("Ask whoever runs it; Bursar tries again."));
}

struct Reader
{
    QByteArray text;
    qsizetype at = 0;
};

size_t readText(char *buffer, size_t size, size_t count, void *source)
{
    auto *reader = static_cast<Reader *>(source);
    const auto length = std::min(static_cast<qsizetype>(size * count), reader->text.size() - reader->at);
    std::copy_n(reader->text.constData() + reader->at, length, buffer);
    reader->at += length;
    return static_cast<size_t>(length);
}

Expected<void> carryMail(const Outgoing &message, const GivenUp &givenUp)
{
    const NotificationSettings &settings = message.settings;
    QByteArray password;
    if (!settings.smtpUser.isEmpty()) {
        const auto key = settings.smtpKey ? resolveKey(*settings.smtpKey) : Expected<QByteArray>(QByteArray());
        if (!key)
            return key.failure();
        password = *key;
    }
    const Easy easy = begin(givenUp);
    if (!easy)
        return environmentError(QStringLiteral("notice_not_sent"), QStringLiteral("The mail library does not start."),
                                QStringLiteral("Install libcurl again."));
    QUrl server;
    server.setScheme(settings.smtpSecurity == SmtpSecurity::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    server.setHost(settings.smtpHost);
    server.setPort(settings.smtpPort);
    CURL *handle = easy.get();
    curl().easySetopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl().easySetopt(handle, CURLOPT_URL, server.toEncoded().constData());
    curl().easySetopt(
        handle, CURLOPT_USE_SSL,
        static_cast<long>(settings.smtpSecurity == SmtpSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!settings.smtpUser.isEmpty()) {
        curl().easySetopt(handle, CURLOPT_USERNAME, settings.smtpUser.toUtf8().constData());
        curl().easySetopt(handle, CURLOPT_PASSWORD, password.constData());
    }
    curl().easySetopt(handle, CURLOPT_MAIL_FROM, settings.smtpFrom.toLatin1().constData());
    List recipients;
    append(recipients, message.recipient.toLatin1());
    curl().easySetopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
    Reader reader{mailText(message.notices, settings.smtpFrom, message.recipient, message.at)};
    curl().easySetopt(handle, CURLOPT_READFUNCTION, readText);
    curl().easySetopt(handle, CURLOPT_READDATA, &reader);
    curl().easySetopt(handle, CURLOPT_UPLOAD, 1L);
    const CURLcode code = curl().easyPerform(handle);
    if (code == CURLE_OK)
        return {};
    return failure(code, responseOf(handle), QStringLiteral("the mail server %1").arg(settings.smtpHost));
}

Expected<void> carryWebhook(const Outgoing &message, const GivenUp &givenUp)
{
    const NotificationSettings &settings = message.settings;
    if (!settings.webhookKey)
        return environmentError(QStringLiteral("notice_not_sent"),
                                QStringLiteral("No place is named where the webhook's secret is kept."),
                                QStringLiteral("Set webhook_key."));
    const Expected<QByteArray> secret = resolveKey(*settings.webhookKey);
    if (!secret)
        return secret.failure();
    const Easy easy = begin(givenUp);
    if (!easy)
        return environmentError(QStringLiteral("notice_not_sent"), QStringLiteral("The web library does not start."),
                                QStringLiteral("Install libcurl again."));
    const WebhookMessage webhook = webhookMessage(message.notices.front(), *secret, message.realAt);
    List headers;
    for (const auto &[name, value] : webhook.headers)
        append(headers, name + ": " + value);
    append(headers, "Expect:");
    const bool isPlain = settings.webhookUrl.startsWith(QLatin1String("http:")); // to this machine: checked when set
    CURL *handle = easy.get();
    curl().easySetopt(handle, CURLOPT_PROTOCOLS_STR, isPlain ? "http" : "https");
    curl().easySetopt(handle, CURLOPT_URL, QUrl(settings.webhookUrl).toEncoded().constData());
    curl().easySetopt(handle, CURLOPT_USERAGENT, "bursar/" BURSAR_VERSION);
    curl().easySetopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl().easySetopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(webhook.body.size()));
    curl().easySetopt(handle, CURLOPT_POSTFIELDS, webhook.body.constData());
    const CURLcode code = curl().easyPerform(handle);
    const long response = responseOf(handle);
    if (code == CURLE_OK && response >= 200 && response < 300)
        return {};
    return failure(code, response, QStringLiteral("the webhook at %1").arg(QUrl(settings.webhookUrl).host()));
}
// NOLINTEND(cppcoreguidelines-pro-type-vararg)

} // namespace

QString toString(Outgoing::Channel channel)
{
    return channel == Outgoing::Channel::Email ? QStringLiteral("email") : QStringLiteral("webhook");
}

Expected<void> carry(const Outgoing &message, const GivenUp &givenUp)
{
    return message.channel == Outgoing::Channel::Email ? carryMail(message, givenUp) : carryWebhook(message, givenUp);
}

} // namespace bursar::governor
