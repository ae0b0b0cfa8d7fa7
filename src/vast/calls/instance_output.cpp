#include "vast/calls/instance_output.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/redact.h"

namespace bursar::vast::calls {

namespace {

using namespace std::chrono_literals;

constexpr int mostTries = 30;
constexpr Duration pause = 1s;
constexpr qint64 mostBytes = qint64{8} * 1024 * 1024;

/// First the order, then the file until it is there.
class FileReading
{
public:
    explicit FileReading(Effect effect)
        : m_effect(effect)
    {
    }

    Step<QString> take(const HttpAnswer &answer)
    {
        if (m_file.isEmpty())
            return takeAddress(answer);
        if (answer.status == 200)
            return Result<QString>(redacted(QString::fromUtf8(answer.body)));
        const bool isNotReady = answer.status == 403 || answer.status == 404;
        if (isNotReady && ++m_tries < mostTries)
            return NextRequest{file(), pause};
        ApiError error;
        error.kind = ApiError::Kind::NoAnswer;
        error.httpStatus = answer.status;
        error.message = QStringLiteral("The file did not come.");
        return Result<QString>(Unexpected{error});
    }

private:
    Step<QString> takeAddress(const HttpAnswer &answer)
    {
        const Result<JsonDocument> document = readAnswer(answer, m_effect);
        if (!document)
            return Result<QString>(document.failure());
        m_file = QUrl(document->root()["result_url"].string().value_or(QString()), QUrl::StrictMode);
        if (m_file.isEmpty())
            return Result<QString>(
                Unexpected{unexpectedShape(answer, m_effect, QStringLiteral("$.result_url is no address"))});
        return NextRequest{file(), {}};
    }

    CallRequest file() const
    {
        CallRequest request;
        request.endpoint = endpoints::logFile();
        request.method = "GET";
        request.elsewhere = m_file;
        request.maxAnswerBytes = mostBytes;
        return request;
    }

    Effect m_effect;
    QUrl m_file;
    int m_tries = 0;
};

Conversation<QString> fileCall(CallRequest order)
{
    const Effect effect = order.effect;
    return {std::move(order), [effect] {
                return
                    [reading = FileReading(effect)](const HttpAnswer &answer) mutable { return reading.take(answer); };
            }};
}

} // namespace

Conversation<QString> fetchLogs(InstanceId instance, const LogOrder &order)
{
    // All of it as text, numbers and yes too.
    JsonText body;
    body.add("tail", QString::number(order.lines));
    if (!order.filter.isEmpty())
        body.add("filter", order.filter);
    if (order.ofDaemon)
        body.add("daemon_logs", QStringLiteral("true"));
    CallRequest request = change("PUT", endpoints::requestLogs(),
                                 numbered("/api/v0/instances/request_logs/", instance.value()), body.toJson());
    request.effect = Effect::Read;
    return fileCall(std::move(request));
}

Conversation<QString> execute(InstanceId instance, const QString &commandLine)
{
    return fileCall(change("PUT", endpoints::executeCommand(), numbered("/api/v0/instances/command/", instance.value()),
                           JsonText().add("command", commandLine).toJson()));
}

} // namespace bursar::vast::calls
