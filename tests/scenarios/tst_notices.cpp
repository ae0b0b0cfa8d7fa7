#include "scenarios/fake_mail_server.h"
#include "scenarios/world.h"

#include "domain/audit_actions.h"
#include "ledger/notice_store.h"
#include "vast/counting_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const QByteArray password = "pa55w0rdOfTheMail";
const QByteArray secret = "s1gn1ngS3cr3t";
QByteArrayList *messages = nullptr;

void noteMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (messages)
        messages->append(text.toUtf8());
}

} // namespace

/// What people are told and how it reaches them: the ledger's time is virtual, mail and webhooks go over real sockets.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BURSAR_TEST_MAIL_PASSWORD", password);
        qputenv("BURSAR_TEST_HOOK_SECRET", secret);
    }
    void eachStepIsToldOnceAlsoAcrossACrash();
    void mailReachesTheLeadAndTheContact();
    void aWebhookIsSignedAndTriedAgainUnderTheSameId();
    void whatWasNotRecordedIsSentAgain();
    void quietHoursHoldBackWhatIsNotUrgent();
    void aDigestIsOneMail();
    void anAcknowledgementIsRecordedAndEndsTheSending();
    void aLostKeyIsToldUntilItIsBack();
    void aWaitingApprovalIsToldUntilItIsAnswered();
    void aPlannedStopIsToldAtOnce();
    void noSecretIsKeptOrLogged();
    void aTestSaysWhatIsWrong_data();
    void aTestSaysWhatIsWrong();

private:
    static void configure(World &world, const QStringList &changes)
    {
        auto settings = *world.governor().reader().notificationSettings();
        for (const QString &change : changes)
            QVERIFY(setNotificationField(settings, change.section(u'=', 0, 0), change.section(u'=', 1)));
        const auto saved = world.governor().notifications().save(world.actor(), settings);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
    static QStringList mailTo(const FakeMailServer &server)
    {
        return {QStringLiteral("email=yes"),           QStringLiteral("contact=it@example.com"),
                QStringLiteral("smtp_host=127.0.0.1"), QStringLiteral("smtp_port=%1").arg(server.port()),
                QStringLiteral("smtp_tls=none"),       QStringLiteral("smtp_from=bursar@example.com")};
    }
    static QStringList hookTo(const CountingServer &server)
    {
        return {QStringLiteral("webhook=yes"), QStringLiteral("webhook_url=") + server.url().toString(),
                QStringLiteral("webhook_key=env:BURSAR_TEST_HOOK_SECRET")};
    }
    static void setRules(World &world, const QList<std::pair<QString, QString>> &fields)
    {
        Policy policy = world.team().policy.policy;
        for (const auto &[field, text] : fields)
            QVERIFY(setPolicyField(policy, field, text));
        QVERIFY(world.governor().policies().save(world.actor(), world.team().team.id, policy, QStringLiteral("Rules")));
    }
    /// A rental that runs for longer than any test, and a daily budget of half of what it costs.
    static InstanceId runningIntoItsBudget(World &world)
    {
        world.governor().executor().start();
        const InstanceId instance = world.settle(world.rent(0, 200h).id).instance;
        const Money perDay =
            costOver(world.governor().reader().instance(instance, world.time().now())->pricePerHour, 24h);
        setRules(world, {{QStringLiteral("daily_budget"), Money::fromMicros(perDay.micros() / 2).toString()}});
        return instance;
    }
    static std::vector<Notice> told(World &world)
    {
        std::vector<Notice> notices;
        for (const governor::NoticeView &view : *world.governor().reader().notices(world.time().now(), true))
            notices.push_back(view.notice);
        return notices;
    }
    static std::vector<AuditEvent> events(World &world, const QString &action)
    {
        governor::LedgerReader::AuditFilter filter;
        filter.action = action;
        std::vector<AuditEvent> found;
        for (const governor::AuditRow &row : *world.governor().reader().auditRows(filter))
            found.push_back(row.event);
        return found;
    }
    static std::vector<ledger::NoticeStore::Delivery> deliveries(World &world)
    {
        const auto database = *ledger::Database::open(world.path());
        ledger::NoticeStore store(*database);
        std::vector<ledger::NoticeStore::Delivery> all;
        for (const Notice &notice : *store.list({}, true)) {
            const auto of = *store.deliveriesOf(notice.id);
            all.insert(all.end(), of.begin(), of.end());
        }
        return all;
    }
    /// Everything that is due has been tried and written down.
    static bool nothingIsDue(World &world)
    {
        const auto all = deliveries(world);
        return std::none_of(all.begin(), all.end(), [&world](const auto &delivery) {
            return delivery.state == ledger::NoticeStore::Delivery::State::Waiting
                && delivery.due <= world.time().now();
        });
    }
    static bool allSent(World &world)
    {
        const auto all = deliveries(world);
        return std::all_of(all.begin(), all.end(), [](const auto &delivery) {
            return delivery.state == ledger::NoticeStore::Delivery::State::Sent;
        });
    }
};

void TestNotices::eachStepIsToldOnceAlsoAcrossACrash()
{
    World world;
    runningIntoItsBudget(world);
    world.time().advance(6h);
    QVERIFY(!events(world, audit_action::budgetReached).empty());
    world.crash();
    world.governor().executor().start();
    world.time().advance(42h);
    std::set<QString> causes;
    std::set<QString> ofTheSecond; // a whole day: all nine steps of the day's budget
    for (const AuditEvent &event : events(world, audit_action::budgetReached)) {
        const QString step = QStringLiteral("%1 %2 %3")
                                 .arg(event.subject, event.details[QLatin1String("measure")].toString(),
                                      event.details[QLatin1String("step")].toVariant().toString());
        const QString day = localDate(event.at, QTimeZone::utc()).toString(Qt::ISODate);
        QVERIFY2(causes.insert(day + step).second, qPrintable(step));
        if (day == QLatin1String("2026-11-02"))
            ofTheSecond.insert(step);
    }
    QCOMPARE(ofTheSecond.size(), 9U);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
    for (const Notice &notice : told(world)) {
        QVERIFY(notice.sentence().startsWith(QStringLiteral("Research ")));
        QVERIFY(!notice.remedy.isEmpty());
    }
}

void TestNotices::mailReachesTheLeadAndTheContact()
{
    FakeMailServer server;
    World world;
    QVERIFY(world.governor().administration().changeTeam(
        world.actor(), QStringLiteral("research"), {{QStringLiteral("lead"), QStringLiteral("lea@example.com")}}, {}));
    configure(world, mailTo(server));
    configure(world, {QStringLiteral("smtp_user=bursar"), QStringLiteral("smtp_key=env:BURSAR_TEST_MAIL_PASSWORD")});
    runningIntoItsBudget(world);
    world.time().advance(3min);
    QTRY_VERIFY(!server.mails().empty() && nothingIsDue(world));
    std::set<QByteArray> recipients;
    for (const FakeMailServer::Mail &mail : server.mails()) {
        QCOMPARE(mail.to.size(), 1);
        recipients.insert(mail.to.front());
        QVERIFY(mail.header("Subject").startsWith(QStringLiteral("Bursar: ")));
        QVERIFY(!mail.header("Message-ID").isEmpty());
        QVERIFY2(mail.body().contains(QStringLiteral("Research ")), qPrintable(mail.body()));
        QVERIFY(mail.body().contains(QLatin1Char('$')));
    }
    QCOMPARE(recipients, (std::set<QByteArray>{"<it@example.com>", "<lea@example.com>"}));
    QCOMPARE(server.login().split('\0'), (QByteArrayList{"", "bursar", password}));
}

void TestNotices::aWebhookIsSignedAndTriedAgainUnderTheSameId()
{
    CountingServer server;
    server.will(CountingServer::Then::Answer, CountingServer::answer(503, {}));
    World world;
    configure(world, hookTo(server));
    runningIntoItsBudget(world);
    world.time().advance(3min);
    QTRY_VERIFY(server.requests() > 0 && nothingIsDue(world));
    const int first = server.requests();
    const auto troubles = *world.governor().reader().channelTroubles();
    QCOMPARE(troubles.size(), 1U);
    QCOMPARE(troubles.front().channel, QStringLiteral("webhook"));
    QVERIFY(troubles.front().problem.contains(QStringLiteral("503")));
    const auto idOf = [](const QByteArray &body) {
        return QJsonDocument::fromJson(body).object()[QLatin1String("id")].toString();
    };
    const QString lastId = idOf(server.lastBody());

    world.time().advance(30s); // not again at once
    QCoreApplication::processEvents();
    QCOMPARE(server.requests(), first);
    server.will(CountingServer::Then::Answer, CountingServer::answer(200, {}));
    world.time().advance(2min);
    QTRY_VERIFY(allSent(world));
    QVERIFY(server.requests() > first);
    QVERIFY(world.governor().reader().channelTroubles()->empty());
    bool hadSameId = false;
    for (const Notice &notice : told(world))
        hadSameId = hadSameId || notice.id.toString() == lastId;
    QVERIFY(hadSameId);

    const QByteArray head = server.lastHead();
    const auto header = [&head](const QByteArray &name) {
        const QRegularExpression line(QStringLiteral("^%1: (.*)\r?$").arg(QString::fromLatin1(name)),
                                      QRegularExpression::MultilineOption);
        return line.match(QString::fromLatin1(head)).captured(1).trimmed().toLatin1();
    };
    const QByteArray expected = QMessageAuthenticationCode::hash(
        QByteArray(header("Bursar-Timestamp") + '.' + server.lastBody()), secret, QCryptographicHash::Sha256);
    QCOMPARE(header("Bursar-Signature"), QByteArray("v1=" + expected.toHex()));
    QCOMPARE(QString::fromLatin1(header("Bursar-Notice")), idOf(server.lastBody()));
}

void TestNotices::whatWasNotRecordedIsSentAgain()
{
    CountingServer server;
    server.will(CountingServer::Then::Hang); // it takes the message and never says so
    World world;
    configure(world, hookTo(server));
    runningIntoItsBudget(world);
    world.time().advance(3min);
    QTRY_COMPARE(server.requests(), 1);
    const QByteArray first = server.lastBody();
    world.crash();
    server.will(CountingServer::Then::Answer, CountingServer::answer(200, {}));
    world.governor().executor().start();
    world.time().advance(31s);
    QTRY_VERIFY(allSent(world));
    QVERIFY(server.requests() >= 2);
    bool again = false;
    for (const auto &delivery : deliveries(world))
        again = again
            || delivery.notice.toString() == QJsonDocument::fromJson(first).object()[QLatin1String("id")].toString();
    QVERIFY(again);
}

void TestNotices::quietHoursHoldBackWhatIsNotUrgent()
{
    FakeMailServer server;
    World world; // begins at midnight UTC
    configure(world, mailTo(server));
    configure(world, {QStringLiteral("quiet_hours=22:00-07:00")});
    runningIntoItsBudget(world);
    world.time().advance(3min);
    QTRY_VERIFY(nothingIsDue(world));
    world.time().advance(6h); // still quiet
    QTRY_VERIFY(nothingIsDue(world));
    for (const auto &delivery : deliveries(world)) {
        const bool sent = delivery.state == ledger::NoticeStore::Delivery::State::Sent;
        const auto notices = told(world);
        const auto notice = std::find_if(notices.begin(), notices.end(),
                                         [&](const Notice &each) { return each.id == delivery.notice; });
        QCOMPARE(sent, notice->urgent);
    }
    QVERIFY(!allSent(world));
    const std::size_t urgent = server.mails().size();
    QVERIFY(urgent > 0); // committed is over the limit: new rentals pause
    world.time().advance(90min);
    QTRY_VERIFY(nothingIsDue(world));
    QVERIFY(allSent(world));
    QVERIFY(server.mails().size() > urgent);
}

void TestNotices::aDigestIsOneMail()
{
    FakeMailServer server;
    World world;
    configure(world, mailTo(server));
    configure(world, {QStringLiteral("digest_hour=8")});
    world.governor().executor().start();
    const InstanceId instance = world.settle(world.rent(0, 200h).id).instance;
    const Money perDay = costOver(world.governor().reader().instance(instance, world.time().now())->pricePerHour, 24h);
    // Not over any limit, so that nothing is urgent: committed and forecast of the day and of the month.
    setRules(world,
             {{QStringLiteral("daily_budget"), Money::fromMicros(perDay.micros() * 12 / 10).toString()},
              {QStringLiteral("weekly_budget"), Money::fromMicros(perDay.micros() * 10).toString()}});
    world.time().advance(7h);
    QTRY_VERIFY(nothingIsDue(world));
    QVERIFY(server.mails().empty());
    const std::size_t waiting = deliveries(world).size();
    QVERIFY2(waiting >= 1, qPrintable(QString::number(waiting)));
    world.time().advance(65min);
    QTRY_VERIFY(nothingIsDue(world) && !server.mails().empty());
    QCOMPARE(server.mails().size(), 1U);
    QCOMPARE(static_cast<std::size_t>(server.mails().front().header("Bursar-Notice").split(u',').size()), waiting);
}

void TestNotices::anAcknowledgementIsRecordedAndEndsTheSending()
{
    FakeMailServer server;
    World world;
    configure(world, mailTo(server));
    configure(world, {QStringLiteral("quiet_hours=00:01-07:00"), QStringLiteral("contact=it@example.com")});
    runningIntoItsBudget(world);
    world.time().advance(5h);
    QTRY_VERIFY(nothingIsDue(world));
    const std::size_t sent = server.mails().size();
    for (const governor::NoticeView &view : *world.governor().reader().notices(world.time().now(), false))
        QVERIFY(world.governor().notifications().acknowledge(world.actor(), view.notice.id.toString()));
    QVERIFY(world.governor().reader().notices(world.time().now(), false)->empty());
    const auto all = *world.governor().reader().notices(world.time().now(), true);
    QVERIFY(!all.empty());
    QCOMPARE(all.front().acknowledgedByName, QStringLiteral("tester"));
    QVERIFY(all.front().notice.acknowledgedAt);
    QCOMPARE(events(world, audit_action::noticeAcknowledged).size(), all.size());
    const auto again = world.governor().notifications().acknowledge(world.actor(), all.front().notice.id.toString());
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("already_acknowledged"));
    world.time().advance(125min); // what was held back is not sent to people who have seen it
    QTRY_VERIFY(nothingIsDue(world));
    for (std::size_t i = sent; i < server.mails().size(); ++i) {
        for (const governor::NoticeView &view : all)
            QVERIFY(!server.mails().at(i).header("Bursar-Notice").contains(view.notice.id.toString()));
    }
}

void TestNotices::aLostKeyIsToldUntilItIsBack()
{
    World world;
    world.governor().executor().start();
    world.time().advance(1min);
    QVERIFY(told(world).empty());
    world.fault(R"({"kind":"expired-key","path":".*","times":100000})");
    world.time().advance(3min);
    auto waiting = *world.governor().reader().notices(world.time().now(), false);
    QCOMPARE(waiting.size(), 1U);
    QCOMPARE(toString(waiting.front().notice.kind), QStringLiteral("key_lost"));
    QVERIFY(waiting.front().notice.title.contains(QStringLiteral("Research")));
    world.time().advance(10min);
    QCOMPARE(told(world).size(), 1U);
    world.noFaults();
    world.time().advance(10min);
    QVERIFY(world.governor().reader().notices(world.time().now(), false)->empty());
    QCOMPARE(told(world).size(), 1U);
}

void TestNotices::aWaitingApprovalIsToldUntilItIsAnswered()
{
    World world;
    setRules(world, {{QStringLiteral("approval_above_price"), QStringLiteral("0.01")}});
    world.governor().executor().start();
    const auto judged = world.judgedOffers();
    const auto offer = std::find_if(judged.begin(), judged.end(), [](const governor::JudgedOffer &each) {
        return each.decision.verdict == Verdict::NeedsApproval;
    });
    QVERIFY(offer != judged.end());
    const Request request = world.governor()
                                .requests()
                                .rent(world.actor(), world.proposalFor(offer->offer, 8h), QStringLiteral("test"))
                                ->front();
    world.time().advance(2min);
    const auto waiting = *world.governor().reader().notices(world.time().now(), false);
    QCOMPARE(waiting.size(), 1U);
    QCOMPARE(waiting.front().notice.subject, request.id.toString());
    QVERIFY(waiting.front().notice.meaning.contains(QStringLiteral("tester")));
    QVERIFY(world.governor().approvals().reject(world.actor(), request.id, QStringLiteral("Not now")));
    world.time().advance(1min);
    QVERIFY(world.governor().reader().notices(world.time().now(), false)->empty());
}

void TestNotices::aPlannedStopIsToldAtOnce()
{
    World world(1, QStringLiteral("100000"));
    world.governor().executor().start();
    const InstanceId instance = world.settle(world.rent(0, 200h).id).instance;
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("6")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("stop")}});
    world.time().advance(6h + 5min);
    const auto waiting = *world.governor().reader().notices(world.time().now(), false);
    const auto stop = std::find_if(waiting.begin(), waiting.end(), [](const governor::NoticeView &view) {
        return view.notice.kind == NoticeKind::StopPlanned;
    });
    QVERIFY(stop != waiting.end());
    QCOMPARE(stop->notice.subject, instance.toString());
    QVERIFY(stop->notice.urgent);
    world.time().advance(1h);
    for (const governor::NoticeView &view : *world.governor().reader().notices(world.time().now(), false))
        QVERIFY(view.notice.kind != NoticeKind::StopPlanned); // it has stopped
}

void TestNotices::noSecretIsKeptOrLogged()
{
    QByteArrayList logged;
    messages = &logged;
    const auto former = qInstallMessageHandler(noteMessage);
    QString folder;
    QByteArrayList said;
    {
        FakeMailServer mail;
        mail.refuseRecipients(true);
        CountingServer hook;
        hook.will(CountingServer::Then::Answer, CountingServer::answer(500, secret));
        World world;
        folder = QFileInfo(world.path()).absolutePath();
        world.governor().executor().observe(
            [&said](const governor::Executor::Happening &happening) { said.append(happening.text.toUtf8()); });
        configure(world, mailTo(mail) + hookTo(hook));
        configure(world,
                  {QStringLiteral("smtp_user=bursar"), QStringLiteral("smtp_key=env:BURSAR_TEST_MAIL_PASSWORD")});
        runningIntoItsBudget(world);
        world.time().advance(3min);
        QTRY_VERIFY(hook.requests() > 0 && !mail.login().isEmpty() && nothingIsDue(world));
        const auto troubles = *world.governor().reader().channelTroubles();
        QCOMPARE(troubles.size(), 2U);
        for (const governor::ChannelTrouble &trouble : troubles)
            said.append(trouble.problem.toUtf8());
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            QFile read(file.absoluteFilePath());
            QVERIFY(read.open(QIODevice::ReadOnly));
            said.append(read.readAll());
        }
    }
    qInstallMessageHandler(former);
    messages = nullptr;
    for (const QByteArray &text : said + logged) {
        QVERIFY(!text.contains(password));
        QVERIFY(!text.contains(secret));
        QVERIFY(!text.contains("s3cr3tWordOfTheServer"));
    }
}

void TestNotices::aTestSaysWhatIsWrong_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<bool>("refusesLogin");
    QTest::addColumn<QString>("problem"); // empty: it is sent
    QTest::newRow("sent") << false << false << QString();
    QTest::newRow("recipient refused") << true << false
                                       << "The message was refused by the mail server 127.0.0.1 (code 550).";
    QTest::newRow("login refused") << false << true << "The login is not accepted by the mail server 127.0.0.1.";
}

void TestNotices::aTestSaysWhatIsWrong()
{
    QFETCH(bool, refuses);
    QFETCH(bool, refusesLogin);
    QFETCH(QString, problem);
    FakeMailServer server;
    server.refuseRecipients(refuses);
    server.refuseLogin(refusesLogin);
    World world;
    configure(world, mailTo(server));
    configure(world, {QStringLiteral("smtp_user=bursar"), QStringLiteral("smtp_key=env:BURSAR_TEST_MAIL_PASSWORD")});
    using Tests = std::vector<governor::Notifications::Test>;
    std::optional<Expected<Tests>> answer;
    world.governor().notifications().test(*world.governor().reader().notificationSettings(),
                                          [&answer](Expected<Tests> tests) { answer.emplace(std::move(tests)); });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE((*answer)->size(), 1U);
    const auto &test = (*answer)->front();
    QCOMPARE(test.recipient, QStringLiteral("it@example.com"));
    QCOMPARE(test.sent ? QString() : test.sent.error().message, problem);
    QCOMPARE(server.mails().size(), problem.isEmpty() ? 1U : 0U);
    if (problem.isEmpty())
        QVERIFY(server.mails().front().header("Subject").contains(QStringLiteral("test")));
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
