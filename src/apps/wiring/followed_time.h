#pragma once

#include "foundation/clock.h"
#include "foundation/expected.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <map>
#include <memory>

namespace bursar::apps {

/// The time of a running simulator, read over HTTP ten times a second and continued at its speed in between.
/// A jump of the simulator makes everything that fell due happen, once and in order. Never runs backwards.
class FollowedTime final : public QObject, public Timers
{
    Q_OBJECT
public:
    /// Asks the simulator once before it returns (the machine's own loopback: milliseconds); an environment error when
    /// nothing answers there.
    static Expected<std::unique_ptr<FollowedTime>> follow(const QString &simulatorUrl);

    Instant now() const override;
    TimerId callAt(Instant when, std::function<void()> action) override;
    void cancel(TimerId timer) override;

    /// Called once when the simulator has not answered for half a minute.
    void watchForLoss(std::function<void(const Error &)> lost) { m_lost = std::move(lost); }

    /// What `/simulator/clock` tells.
    struct Told
    {
        Instant now;
        qint64 speedThousandths = 1000;
        static Expected<Told> read(const QByteArray &json);
    };

private:
    using Key = std::pair<Instant, TimerId>;
    FollowedTime(QUrl clockUrl, const Told &told);
    void ask();
    void hear(const Told &told);
    void runDue();
    void wait();

    QUrl m_url;
    QNetworkAccessManager m_network;
    QTimer m_askTimer;
    QTimer m_dueTimer;
    QElapsedTimer m_sinceTold;
    Told m_told;
    mutable Instant m_latest;
    bool m_asking = false;
    std::function<void(const Error &)> m_lost;
    TimerId m_lastId = 0;
    std::map<Key, std::function<void()>> m_calls;
    std::map<TimerId, Instant> m_due;
};

} // namespace bursar::apps
