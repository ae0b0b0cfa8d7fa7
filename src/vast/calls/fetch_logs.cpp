#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"
#include "vast/network_transport.h"
#include "vast/redact.h"

// PUT /api/v0/instances/request_logs/{id}/ with {"tail":"1000"} (text, not a number), scope instance_read; answers
// `result_url` on another host, which gives 403 or 404 until the file is there. No Authorization goes there. Vast.ai's
// docs "show logs"; the official client asks 30 times.

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr int mostTries = 30;
constexpr Duration pause = 1s;
constexpr qint64 mostBytes = qint64{8} * 1024 * 1024;

struct LogFetch
{
    Priority priority = Priority::Person;
    Callback<QString> done;
    QUrl file;
    int tries = 0;
};
using LogFetchPtr = std::shared_ptr<LogFetch>;

/// A file on our own machine is no log of Vast.ai's, unless Vast.ai's place is taken by a simulator there.
bool isAllowedFile(const QUrl &file, const QUrl &base)
{
    return NetworkTransport::isAllowed(file)
        && (!NetworkTransport::isLoopback(file) || NetworkTransport::isLoopback(base));
}

void fail(const LogFetch &fetch, ApiError::Kind kind, int status, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.message = message;
    fetch.done(Unexpected{error});
}

void tryFile(CallRunner &runner, Client::CallId id, const LogFetchPtr &fetch);

void takeFile(CallRunner &runner, Client::CallId id, const LogFetchPtr &fetch, const HttpAnswer &answer)
{
    if (answer.status == 200)
        return fetch->done(redacted(QString::fromUtf8(answer.body)));
    const bool isNotReady = answer.status == 403 || answer.status == 404;
    if (!isNotReady || ++fetch->tries >= mostTries)
        return fail(*fetch, ApiError::Kind::NoAnswer, answer.status, QStringLiteral("The log file did not come."));
    runner.after(
        id, pause, [&runner, id, fetch] { tryFile(runner, id, fetch); },
        [fetch] { fail(*fetch, ApiError::Kind::Cancelled, 0, QStringLiteral("The call was taken back.")); });
}

void tryFile(CallRunner &runner, Client::CallId id, const LogFetchPtr &fetch)
{
    runner.fetch(id, fetch->file, endpoints::logFile(), fetch->priority, mostBytes,
                 [&runner, id, fetch](const Result<HttpAnswer> &answer) {
                     if (answer)
                         takeFile(runner, id, fetch, *answer);
                     else
                         fetch->done(answer.failure());
                 });
}

void takeAddress(CallRunner &runner, Client::CallId id, const LogFetchPtr &fetch, const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
    if (!document)
        return fetch->done(document.failure());
    fetch->file = QUrl(document->root()["result_url"].string().value_or(QString()), QUrl::StrictMode);
    if (!isAllowedFile(fetch->file, runner.baseUrl()))
        return fetch->done(
            Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.result_url is no https address"))});
    tryFile(runner, id, fetch);
}

} // namespace

Client::CallId Client::fetchLogs(InstanceId instance, int lines, Priority priority, Callback<QString> done)
{
    auto fetch = std::make_shared<LogFetch>();
    fetch->priority = priority;
    fetch->done = std::move(done);
    const QByteArray body = JsonText().add("tail", QString::number(lines)).toJson();
    const ApiCall call{endpoints::requestLogs(),
                       Effect::Read,
                       priority,
                       "PUT",
                       "/api/v0/instances/request_logs/" + QByteArray::number(instance.value()) + '/',
                       {},
                       body,
                       false};
    const CallId id = m_runner->begin();
    m_runner->step(id, call, [runner = m_runner.get(), id, fetch](const Result<HttpAnswer> &answer) {
        if (answer)
            takeAddress(*runner, id, fetch, *answer);
        else
            fetch->done(answer.failure());
    });
    return id;
}

} // namespace bursar::vast
