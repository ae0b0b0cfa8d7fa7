#include "foundation/machine_time.h"
#include "governor/desk.h"
#include "governor_fixture.h"

#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

namespace bursar::governor {

namespace {

/// What a governor needs on a thread of its own.
struct Place
{
    MachineTime time;
    SeededChance chance{11};
    ScriptedTransport transport{time};
};

Desk::Opening opening(const QString &path, bool create)
{
    return [path, create]() -> Expected<std::unique_ptr<Governor>> {
        auto place = std::make_shared<Place>();
        Surroundings made;
        made.timers = &place->time;
        made.chance = &place->chance;
        made.realNow = [&time = place->time] { return time.now(); };
        made.transportFor = [place = place.get()](const Account &) -> Expected<vast::Transport *> {
            return &place->transport;
        };
        made.keyFor = [](const Account &) -> Expected<QByteArray> { return QByteArrayLiteral("test-key"); };
        made.processName = QStringLiteral("test desk");
        made.owner = place;
        return create ? Governor::create(path, made, QStringLiteral("Ada")) : Governor::open(path, made);
    };
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
    }
    void cleanup() { m_desk.reset(); }

    void opensAndSendsASnapshot()
    {
        QSignalSpy changed(m_desk.get(), &Desk::snapshotChanged);
        QVERIFY(open());
        QTRY_VERIFY(m_desk->snapshot() != nullptr);
        QCOMPARE(m_desk->snapshot()->auditEvents, qint64{2}); // the ledger's and the actor's
        QTRY_VERIFY(m_desk->snapshot()->executor.holdsLease);
        QCOMPARE(m_desk->snapshot()->executor.holder, QStringLiteral("test desk"));
        QVERIFY(changed.count() >= 1);
    }

    void answersComeInFutures()
    {
        QVERIFY(open());
        const auto added = m_desk->ask([](Governor &governor, const MemberId &actor) {
            return governor.administration().addAccount(actor, QStringLiteral("A"), defaultAccountUrl,
                                                        {KeyReference::Kind::Environment, QStringLiteral("K")});
        });
        const auto read = m_desk->read([](const LedgerReader &reader, Instant now) { return reader.accounts(now); });
        QTRY_VERIFY(added.isFinished() && read.isFinished());
        VERIFY_DONE(added.result());
        VERIFY_DONE(read.result());
        QTRY_VERIFY(m_desk->snapshot() && m_desk->snapshot()->accounts.size() == 1);
    }

    void whoListensIsTold()
    {
        QVERIFY(open());
        QObject owner;
        int told = 0;
        whenDone(m_desk->read([](const LedgerReader &, Instant) { return 42; }), &owner,
                 [&told](int answer) { told = answer; });
        QTRY_COMPARE(told, 42);
    }

    void changesOfOthersShowWithinABound()
    {
        QVERIFY(open());
        QTRY_VERIFY(m_desk->snapshot() != nullptr);
        // Another process: a governor of its own on this thread.
        const auto other = opening(path(), false)();
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->actor(QStringLiteral("Grace")));
        QTRY_COMPARE(m_desk->snapshot()->auditEvents, qint64{3});
    }

    void nothingNewMeansNoSnapshot()
    {
        QVERIFY(open());
        QTRY_VERIFY(m_desk->snapshot() && m_desk->snapshot()->executor.holdsLease);
        QSignalSpy changed(m_desk.get(), &Desk::snapshotChanged);
        const DeskSnapshotPtr before = m_desk->snapshot();
        int turns = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
        beat.start(200);
        QTRY_VERIFY(turns >= 4);
        QVERIFY2(changed.count() <= 1, qPrintable(QString::number(changed.count())));
        m_desk->refresh();
        QTRY_VERIFY(m_desk->snapshot() != before);
    }

    void saysWhyItDoesNotOpen()
    {
        const auto opened =
            m_desk->open(opening(m_folder->filePath(QStringLiteral("none.sqlite")), false), QStringLiteral("Ada"));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(!opened.result());
        QVERIFY(!opened.result().error().message.isEmpty());
        // Questions to a desk without a ledger end without an answer.
        const auto asked = m_desk->ask([](Governor &, const MemberId &) { return 1; });
        const auto read = m_desk->read([](const LedgerReader &, Instant) { return 1; });
        QTRY_VERIFY(asked.isFinished() && read.isFinished());
        QCOMPARE(asked.resultCount(), 0);
        QCOMPARE(read.resultCount(), 0);
    }

    void closesWhileBusyAndLosesNoChange()
    {
        QVERIFY(open());
        std::vector<QFuture<Expected<MemberId>>> changes;
        std::vector<QFuture<int>> reads;
        for (int i = 0; i < 20; ++i) {
            changes.push_back(m_desk->ask([i](Governor &governor, const MemberId &) {
                return governor.actor(QStringLiteral("Member %1").arg(i));
            }));
            reads.push_back(
                m_desk->read([](const LedgerReader &reader, Instant) { return reader.verifyAudit() ? 1 : 0; }));
        }
        m_desk->close();
        for (const auto &change : changes) {
            QVERIFY(change.isFinished());
            QCOMPARE(change.resultCount(), 1);
            VERIFY_DONE(change.result());
        }
        for (const auto &read : reads)
            QVERIFY(read.isFinished());
        QCOMPARE(m_desk->ask([](Governor &, const MemberId &) { return 1; }).resultCount(), 0);
    }

    void opensAnotherLedgerAfterwards()
    {
        QVERIFY(open());
        QTRY_VERIFY(m_desk->snapshot() != nullptr);
        const auto opened =
            m_desk->open(opening(m_folder->filePath(QStringLiteral("two.sqlite")), true), QStringLiteral("Grace"));
        QVERIFY(m_desk->snapshot() == nullptr);
        QTRY_VERIFY(opened.isFinished());
        VERIFY_DONE(opened.result());
        QTRY_VERIFY(m_desk->snapshot() != nullptr);
        QCOMPARE(m_desk->snapshot()->auditEvents, qint64{3}); // the ledger, who made it, who opened it
    }

    void diesWhileItOpens()
    {
        const auto opened = m_desk->open(opening(path(), true), QStringLiteral("Ada"));
        m_desk.reset();
        QVERIFY(opened.isFinished() || opened.isCanceled() || opened.resultCount() == 0);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("ledger.sqlite")); }
    bool open()
    {
        const auto opened = m_desk->open(opening(path(), true), QStringLiteral("Ada"));
        return QTest::qWaitFor([&opened] { return opened.isFinished(); }, 20'000) && opened.resultCount() == 1
            && opened.result().hasValue();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestDesk)
#include "tst_desk.moc"
