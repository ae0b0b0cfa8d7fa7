#include "desktop/shell/desktop_notices.h"
#include "desktop/snapshots.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QProcess>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;
using namespace std::chrono_literals;

namespace {

class Heard final : public DesktopMessenger
{
public:
    void show(const DesktopMessage &message) override { titles.append(message.title); }
    QStringList titles;
};

governor::NoticeView notice(const char *id, const char *title, Instant showsFrom = test::snapshotTime())
{
    governor::NoticeView view;
    view.notice.id = *NoticeId::parse(QString::fromLatin1(id));
    view.notice.title = QString::fromLatin1(title);
    view.notice.at = test::snapshotTime();
    view.showsFrom = showsFrom;
    return view;
}

/// What a desktop has at org.freedesktop.Notifications.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList heard;
    int urgency = -1;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        heard = {summary, body};
        urgency = hints.value(QStringLiteral("urgency")).toInt();
        return 1;
    }
};

} // namespace

/// What the windows show on the desktop.
class tst_desktop_notices final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsShownOnceAndNothingThatWaitedBefore()
    {
        governor::Desk desk;
        Heard heard;
        DesktopNotices notices(desk, heard);
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        snapshot.notices = {notice("test000000000n01", "old")};
        notices.look(snapshot);
        QVERIFY(heard.titles.isEmpty());
        snapshot.notices.insert(snapshot.notices.begin(), notice("test000000000n02", "new"));
        notices.look(snapshot);
        notices.look(snapshot);
        QCOMPARE(heard.titles, QStringList{QStringLiteral("new")});
    }

    void quietHoursAreKept()
    {
        governor::Desk desk;
        Heard heard;
        DesktopNotices notices(desk, heard);
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        notices.look(snapshot);
        snapshot.notices = {notice("test000000000n01", "later", snapshot.now + 8h)};
        notices.look(snapshot);
        QVERIFY(heard.titles.isEmpty());
        snapshot.now += 8h;
        notices.look(snapshot);
        QCOMPARE(heard.titles, QStringList{QStringLiteral("later")});
    }

    void nothingIsShownWhereTheDesktopIsOff()
    {
        governor::Desk desk;
        Heard heard;
        DesktopNotices notices(desk, heard);
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        snapshot.notifications.desktop = false;
        notices.look(snapshot);
        snapshot.notices = {notice("test000000000n01", "new")};
        notices.look(snapshot);
        QVERIFY(heard.titles.isEmpty());
    }

    void tellsWhenAMachineIsReady()
    {
        InstanceNews news;
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        governor::InstanceView fresh = snapshot.instances.front();
        QVERIFY(news.follow(snapshot).empty()); // what runs already is no news
        fresh.id = InstanceId(77);
        fresh.state = InstanceState::Loading;
        snapshot.instances.push_back(fresh);
        QVERIFY(news.follow(snapshot).empty());
        snapshot.instances.back().state = InstanceState::Running;
        snapshot.instances.back().sshCommand = QStringLiteral("ssh -p 1 root@h");
        const auto ready = news.follow(snapshot);
        QCOMPARE(ready.size(), std::size_t{1});
        QVERIFY(ready.front().title.contains(QStringLiteral("is ready")));
        QVERIFY(!ready.front().urgent);
        QVERIFY(news.follow(snapshot).empty());
        snapshot.instances.back().state = InstanceState::Passing; // a reboot
        QVERIFY(news.follow(snapshot).empty());
        snapshot.instances.back().state = InstanceState::Running;
        QVERIFY(news.follow(snapshot).empty());
        for (int more = 78; more < 81; ++more) {
            snapshot.instances.push_back(snapshot.instances.back());
            snapshot.instances.back().id = InstanceId(more);
        }
        const auto many = news.follow(snapshot);
        QCOMPARE(many.size(), std::size_t{1}); // one message for a bulk
        QVERIFY(many.front().title.contains(QLatin1Char('3')));
    }

    void tellsWhenAMachineIsLost()
    {
        InstanceNews news;
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        for (governor::InstanceView &view : snapshot.instances)
            view.condition.reset();
        static_cast<void>(news.follow(snapshot));
        ConditionReport lost;
        lost.condition = InstanceCondition::HostOffline;
        lost.words = QStringLiteral("Its host is gone.");
        snapshot.instances.front().condition = lost;
        const auto told = news.follow(snapshot);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(told.front().urgent);
        QCOMPARE(told.front().text, lost.words);
        QVERIFY(news.follow(snapshot).empty());
        snapshot.instances.front().condition->condition = InstanceCondition::LoadingLong; // trouble, but not lost
        QVERIFY(news.follow(snapshot).empty());
    }

    void tellsWhenAMachineCouldNotBeStopped()
    {
        InstanceNews news;
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        static_cast<void>(news.follow(snapshot));
        CommandOrder stop;
        stop.instance = snapshot.instances.front().id;
        governor::RequestView view;
        view.request.id = *RequestId::parse(QStringLiteral("test000000000s01"));
        view.request.kind = RequestKind::Command;
        view.request.state = RequestState::Submitting;
        view.request.instance = stop.instance;
        view.request.order = toJson(stop);
        snapshot.requests.push_back(view);
        QVERIFY(news.follow(snapshot).empty());
        snapshot.requests.back().request.state = RequestState::Failed;
        snapshot.requests.back().request.error = QStringLiteral("Vast.ai refused.");
        const auto told = news.follow(snapshot);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(told.front().urgent && told.front().title.contains(stop.instance.toString()));
        QCOMPARE(told.front().text, QStringLiteral("Vast.ai refused."));
        QVERIFY(news.follow(snapshot).empty());
    }

    void theDesktopIsAskedOverItsBus()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(daemon.waitForStarted(), "this test needs dbus-daemon");
        QVERIFY(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readAllStandardOutput()).trimmed();
        {
            QDBusConnection server = QDBusConnection::connectToBus(address, QStringLiteral("server"));
            NotificationServer notifications;
            QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications,
                                          QDBusConnection::ExportAllSlots));
            QVERIFY(server.registerService(QStringLiteral("org.freedesktop.Notifications")));
            const auto messenger =
                makeDesktopMessenger(QDBusConnection::connectToBus(address, QStringLiteral("client")));
            messenger->show({QStringLiteral("Vision has used all of today's $10.00"),
                             QStringLiteral("R&D: $10.20 are spent."), true});
            QTRY_COMPARE(notifications.heard.value(0), QStringLiteral("Vision has used all of today's $10.00"));
            QCOMPARE(notifications.heard.value(1), QStringLiteral("R&amp;D: $10.20 are spent."));
            QCOMPARE(notifications.urgency, 2);
        }
        for (const char *name : {"client", "server"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        daemon.kill();
        QVERIFY(daemon.waitForFinished());
    }
};

QTEST_MAIN(tst_desktop_notices)
#include "tst_desktop_notices.moc"
