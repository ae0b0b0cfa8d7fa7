#include "ctl/request_wait.h"

#include "ctl/json_shapes.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

#include <algorithm>
#include <map>

namespace bursar::ctl {

namespace {

TextTable requestTable()
{
    return TextTable({QStringLiteral("Request"), QStringLiteral("Team"), QStringLiteral("What"),
                      QStringLiteral("State"), QStringLiteral("By"), QStringLiteral("Asked"),
                      QStringLiteral("Instance"), QStringLiteral("Note")});
}

QString noteOf(const governor::RequestView &view)
{
    const Request &request = view.request;
    if (request.state == RequestState::AwaitingApproval && !view.answererName.isEmpty())
        return QStringLiteral("%1 should answer it.").arg(view.answererName);
    if (!request.error.isEmpty())
        return request.error;
    return request.decision && !request.decision->reasons.empty() ? request.decision->reasons.front().message
                                                                  : QString();
}

void addRow(TextTable &table, const governor::RequestView &view)
{
    const Request &request = view.request;
    table.addRow({request.id.toString(), view.teamSlug.isEmpty() ? QStringLiteral("-") : view.teamSlug, view.summary,
                  toString(request.state), view.byName, shownTime(request.createdAt),
                  request.instance.isEmpty() ? QStringLiteral("-") : request.instance.toString(), noteOf(view)});
}

enum class Fate { Open, Done, Refused, Failed };

Fate fateOf(const Request &request)
{
    switch (request.state) {
    case RequestState::Running:
    case RequestState::Closed:
        return Fate::Done;
    case RequestState::Denied:
    case RequestState::Rejected:
    case RequestState::AwaitingApproval:
        return Fate::Refused;
    case RequestState::Failed:
    case RequestState::Cancelled:
        return Fate::Failed;
    case RequestState::Requested:
    case RequestState::Approved:
    case RequestState::Reserved:
    case RequestState::Submitting:
    case RequestState::Submitted:
        break;
    }
    return Fate::Open;
}

QJsonObject requestDetails(const Request &request)
{
    QJsonObject details{{QStringLiteral("request"), request.id.toString()}};
    if (request.decision)
        details.insert(QStringLiteral("decision"), toJson(*request.decision));
    return details;
}

Error refusal(const Request &request)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.details = requestDetails(request);
    if (request.state == RequestState::AwaitingApproval) {
        error.code = QStringLiteral("needs_approval");
        error.message = QStringLiteral("Request %1 waits for approval.").arg(request.id.toString());
        error.remedy =
            QStringLiteral("Somebody else can answer it: bursarctl request approve %1").arg(request.id.toString());
    } else {
        error.code = toString(request.state);
        error.message = QStringLiteral("Request %1 was refused.").arg(request.id.toString());
        if (!request.error.isEmpty())
            error.message += QLatin1Char(' ') + request.error;
        error.remedy = QStringLiteral("Choose something that the policy allows, or ask who manages the policy.");
    }
    return error;
}

Error failure(const Request &request)
{
    Error error;
    error.kind = Error::Kind::Environment;
    error.details = requestDetails(request);
    error.details.insert(QStringLiteral("error"), request.error);
    const bool cancelled = request.state == RequestState::Cancelled;
    error.code = cancelled ? QStringLiteral("cancelled") : QStringLiteral("request_failed");
    error.message = cancelled ? QStringLiteral("Request %1 was cancelled.").arg(request.id.toString()) : request.error;
    if (error.message.isEmpty())
        error.message = QStringLiteral("Request %1 failed.").arg(request.id.toString());
    return error;
}

Error stillWaiting(const std::vector<governor::RequestView> &views)
{
    const auto open = std::find_if(views.begin(), views.end(), [](const governor::RequestView &view) {
        return fateOf(view.request) == Fate::Open;
    });
    const Request &request = open == views.end() ? views.front().request : open->request;
    Error error;
    error.kind = Error::Kind::Environment;
    error.code = QStringLiteral("still_waiting");
    error.message = QStringLiteral("Request %1 is %2 and goes on.").arg(request.id.toString(), toString(request.state));
    error.remedy = QStringLiteral("See it later with: bursarctl request show %1").arg(request.id.toString());
    error.details = requestDetails(request);
    return error;
}

/// Refused ones decide before failed ones.
int exitCodeOfAll(const std::vector<governor::RequestView> &views)
{
    const auto any = [&views](Fate fate) {
        return std::any_of(views.begin(), views.end(),
                           [fate](const governor::RequestView &view) { return fateOf(view.request) == fate; });
    };
    return any(Fate::Refused) ? 1 : any(Fate::Failed) ? 3 : 0;
}

/// Follows the requests in the ledger.
class Follower
{
public:
    Follower(Session &session, const std::vector<Request> &requests, const Patience &patience)
        : m_session(session)
        , m_patience(patience)
    {
        for (const Request &request : requests)
            m_ids.append(request.id.toString());
        if (patience.timeout)
            m_deadline = session.patienceNow() + *patience.timeout;
    }

    /// True when the session has been answered.
    bool look()
    {
        std::vector<governor::RequestView> views;
        for (const QString &id : m_ids) {
            const Expected<governor::RequestView> view = m_session.reader().request(id);
            if (!view) {
                m_session.finish(view.failure());
                return true;
            }
            views.push_back(*view);
        }
        tell(views);
        const bool open = std::any_of(views.begin(), views.end(), [](const governor::RequestView &view) {
            return fateOf(view.request) == Fate::Open;
        });
        const bool late = m_deadline && m_session.patienceNow() >= *m_deadline;
        if (open && m_patience.wait && !late)
            return false;
        answer(views, open && m_patience.wait);
        return true;
    }

private:
    void tell(const std::vector<governor::RequestView> &views)
    {
        for (const governor::RequestView &view : views) {
            const QString id = view.request.id.toString();
            tell(m_toldState[id], view, toString(view.request.state));
            // A line of its own: scripts read the states.
            tell(m_toldWait[id], view,
                 view.waitsFor.isEmpty() ? QString() : QString(QStringLiteral("waits for ") + view.waitsFor));
        }
    }

    void tell(QString &told, const governor::RequestView &view, const QString &news)
    {
        if (told != news && !news.isEmpty() && m_patience.wait)
            m_session.output().message(QStringLiteral("%1 %2: %3").arg(view.request.id.toString(), view.summary, news));
        told = news;
    }

    void answer(const std::vector<governor::RequestView> &views, bool late)
    {
        if (m_patience.answer == Patience::Answer::Array) {
            Document document = requestList(views);
            document.exitCode = exitCodeOfAll(views);
            if (document.exitCode == 0 && late)
                document.exitCode = 3;
            m_session.finish(document);
        } else if (late) {
            m_session.finish(Unexpected{stillWaiting(views)});
        } else {
            m_session.finish(requestAnswer(views.front()));
        }
    }

    Session &m_session;
    Patience m_patience;
    QStringList m_ids;
    std::optional<Instant> m_deadline;
    std::map<QString, QString> m_toldState; ///< the state that was told last, by request
    std::map<QString, QString> m_toldWait; ///< the state that was told last, by request
};

} // namespace

Document requestDocument(const governor::RequestView &request)
{
    TextTable table = requestTable();
    addRow(table, request);
    return {requestJson(request), table.toString()};
}

Expected<Document> requestAnswer(const governor::RequestView &request)
{
    switch (fateOf(request.request)) {
    case Fate::Refused:
        return Unexpected{refusal(request.request)};
    case Fate::Failed:
        return Unexpected{failure(request.request)};
    case Fate::Open:
    case Fate::Done:
        break;
    }
    return requestDocument(request);
}

Expected<Document> waitsForAnswer(Session &session, const Expected<Request> &asked)
{
    if (!asked)
        return asked.failure();
    const auto view = session.reader().request(asked->id.toString());
    return view ? requestAnswer(*view) : view.failure();
}

Document requestList(const std::vector<governor::RequestView> &requests)
{
    TextTable table = requestTable();
    for (const governor::RequestView &request : requests)
        addRow(table, request);
    return {jsonArray(requests, requestJson), table.toString()};
}

Expected<Patience> readPatience(const CommandLine &line, int requests)
{
    Patience patience;
    patience.answer = requests > 1 ? Patience::Answer::Array : Patience::Answer::One;
    patience.wait = !line.has(QStringLiteral("no-wait"));
    if (line.has(QStringLiteral("timeout"))) {
        const Expected<Duration> timeout =
            readDuration(QStringLiteral("--timeout"), line.value(QStringLiteral("timeout")));
        if (!timeout)
            return timeout.failure();
        patience.timeout = *timeout;
    }
    return patience;
}

void answerWithRequests(Session &session, const std::vector<Request> &requests, const Patience &patience)
{
    const auto follower = std::make_shared<Follower>(session, requests, patience);
    if (patience.wait)
        session.governor().executor().start();
    session.waitUntil([follower] { return follower->look(); });
}

} // namespace bursar::ctl
