#include "apps/wiring/followed_time.h"

#include "foundation/text_formats.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QTcpSocket>

#include <algorithm>

namespace bursar::apps {

namespace {

using std::chrono_literals::operator""ms;

constexpr auto askEvery = 100ms;
constexpr int firstAnswerMs = 10'000;
constexpr int answerMs = 2'000;
constexpr qint64 lostAfterMs = 30'000;
/// Without an answer the time is not continued further than this: it would run away from a simulator that stopped.
constexpr qint64 continueMs = 1'000;

Error clockError(const QUrl &url, const QString &why)
{
    return {Error::Kind::Environment,
            QStringLiteral("no_clock"),
            QStringLiteral("The simulator's clock at %1 does not answer: %2").arg(url.toString(), why),
            QStringLiteral("Start it with bursarctl simulate, and give its address to --clock."),
            {}};
}

/// The first question, without an event loop: whoever opens a ledger must know the time at once.
Expected<QByteArray> askOnce(const QUrl &url)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    if (!socket.waitForConnected(firstAnswerMs))
        return Unexpected{clockError(url, socket.errorString())};
    socket.write("GET " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: " + url.host().toLatin1()
                 + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(firstAnswerMs))
        answer += socket.readAll();
    const qsizetype body = answer.indexOf("\r\n\r\n");
    if (body < 0)
        return Unexpected{clockError(url, QStringLiteral("no answer in time"))};
    return answer.mid(body + 4);
}

} // namespace

Expected<FollowedTime::Told> FollowedTime::Told::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<Instant> now = instantFromRfc3339(object.value(QStringLiteral("now")).toString());
    const QJsonValue speed = object.value(QStringLiteral("speed"));
    if (!now || !speed.isDouble() || speed.toDouble() < 0) {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("no_clock"),
                                QStringLiteral("What answers there is no simulator's clock."),
                                QStringLiteral("Give the address that bursarctl simulate prints to --clock."),
                                {}}};
    }
    return Told{*now, qRound64(speed.toDouble() * 1000)};
}

Expected<std::unique_ptr<FollowedTime>> FollowedTime::follow(const QString &simulatorUrl)
{
    QUrl url(simulatorUrl, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty()) {
        return Unexpected{Error{
            Error::Kind::Usage,
            QStringLiteral("bad_clock_url"),
            QStringLiteral("“%1” is not the address of a simulator.").arg(simulatorUrl),
            QStringLiteral("Write the address that bursarctl simulate prints, for example http://127.0.0.1:8080."),
            {}}};
    }
    while (url.path().endsWith(QLatin1Char('/')))
        url.setPath(url.path().chopped(1));
    url.setPath(QString(url.path() + QLatin1String("/simulator/clock")));
    const Expected<QByteArray> answer = askOnce(url);
    if (!answer)
        return answer.failure();
    const Expected<Told> told = Told::read(*answer);
    if (!told)
        return told.failure();
    return std::unique_ptr<FollowedTime>(new FollowedTime(url, *told));
}

FollowedTime::FollowedTime(QUrl clockUrl, const Told &told)
    : m_url(std::move(clockUrl))
    , m_told(told)
    , m_latest(told.now)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_sinceTold.start();
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_dueTimer, &QTimer::timeout, this, &FollowedTime::runDue);
    connect(&m_askTimer, &QTimer::timeout, this, &FollowedTime::ask);
    m_askTimer.start(askEvery);
}

Instant FollowedTime::now() const
{
    const qint64 elapsed = std::min(m_sinceTold.elapsed(), continueMs);
    m_latest = std::max(m_latest, m_told.now + Duration{elapsed * m_told.speedThousandths / 1000});
    return m_latest;
}

Timers::TimerId FollowedTime::callAt(Instant when, std::function<void()> action)
{
    const TimerId id = ++m_lastId;
    const auto added = m_calls.emplace(Key{when, id}, std::move(action)).first;
    m_due.emplace(id, when);
    if (added == m_calls.begin())
        wait();
    return id;
}

void FollowedTime::cancel(TimerId timer)
{
    if (const auto due = m_due.find(timer); due != m_due.end()) {
        m_calls.erase(Key{due->second, timer});
        m_due.erase(due);
    }
}

void FollowedTime::ask()
{
    if (m_sinceTold.elapsed() > lostAfterMs && m_lost) {
        const auto lost = std::exchange(m_lost, nullptr);
        lost(clockError(m_url, QStringLiteral("it has not answered for half a minute.")));
        return;
    }
    if (m_asking)
        return;
    m_asking = true;
    QNetworkRequest request(m_url);
    request.setTransferTimeout(answerMs);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_asking = false;
        if (const Expected<Told> told = Told::read(reply->readAll()))
            hear(*told);
    });
}

void FollowedTime::hear(const Told &told)
{
    m_told = told;
    m_sinceTold.restart();
    runDue();
}

void FollowedTime::runDue()
{
    // Calls asked for while these run wait for the next round, so that one that keeps asking cannot hold the event
    // loop.
    const TimerId lastOfRound = m_lastId;
    const QPointer<FollowedTime> self(this);
    while (!m_calls.empty() && m_calls.begin()->first.first <= now() && m_calls.begin()->first.second <= lastOfRound) {
        const auto next = m_calls.extract(m_calls.begin());
        m_due.erase(next.key().second);
        next.mapped()();
        if (!self)
            return;
    }
    wait();
}

void FollowedTime::wait()
{
    constexpr Duration longest = std::chrono::hours{1};
    if (m_calls.empty())
        return;
    const Duration left = std::clamp(m_calls.begin()->first.first - now(), Duration{0}, longest * 1000);
    if (left == Duration{0})
        m_dueTimer.start(0);
    else if (m_told.speedThousandths > 0)
        m_dueTimer.start(std::clamp(Duration{left.count() * 1000 / m_told.speedThousandths + 1}, Duration{1}, longest));
}

} // namespace bursar::apps
