#include "domain/vendor_access.h"
#include "governor/access/access_state.h"
#include "ledger/ledger.h"
#include "ledger/vendor_call_store.h"
#include "scenarios/world.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;
using governor::AccessDesk;
using governor::AccessState;

/// Members, roles and keys at Vast.ai, with Bursar killed wherever it hurts.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void makesAKeyForATeamAndNeverTellsIt();
    void rotationKilledAnywhereLeavesAWorkingKey_data();
    void rotationKilledAnywhereLeavesAWorkingKey();
    void anUnheardAnswerLeavesNoKeyBehind();
    void aNewKeyThatDoesNotWorkIsTakenBack();
    void theReviewFindsWhatAKeyCanTooMuch();
    void theReviewFindsWhatAKeyCanTooLittle();
    void aPersonSignsTheQuarter();
    void invitesMembersAndChangesRoles();
    void theOwnerStays();
    void tracesCallsToRequestsAndFlagsTheRest();
    void whatIsNotUnderstoodIsSaidAndNotCopied_data();
    void whatIsNotUnderstoodIsSaidAndNotCopied();
    void aRevokedKeyAlarmsNobody();
    void theAccountIsNotWrittenAsItWas();
    void manyLeftOversGo();
    void scoresCountAllCallsOfTheTime();
    void rolesDecideWhoMayDoWhat();

private:
    AccessState state() { return *m_world->governor().reader().access(m_world->time().now()); }
    QString fileNamed(const QString &name) const { return m_folder->filePath(name); }
    Request make(const QString &file, const KeyPermissions &permissions)
    {
        AccessDesk::NewKey key;
        key.account = QStringLiteral("Research");
        key.team = m_world->team().team.id;
        key.name = QStringLiteral("research");
        key.permissions = permissions;
        key.place = {KeyReference::Kind::File, fileNamed(file)};
        const auto asked = m_world->governor().access().createKey(m_world->actor(), key);
        Q_ASSERT(asked);
        return m_world->settle(asked->id);
    }
    /// Whether Vast.ai takes what lies in the file.
    bool works(const QString &file)
    {
        QFile stored(fileNamed(file));
        if (!stored.open(QIODevice::ReadOnly))
            return false;
        return m_world->askAs(stored.readAll().trimmed(), "GET", "/api/v0/users/current/", {}).contains("\"id\"");
    }
    QStringList filesThatWork()
    {
        QStringList found;
        for (const QString &file : QDir(m_folder->path()).entryList(QDir::Files))
            if (works(file))
                found << file;
        return found;
    }
    qint64 onlyTeamKey()
    {
        for (const governor::KeyView &key : state().keys)
            if (key.known)
                return key.number;
        return 0;
    }
    void refresh()
    {
        bool done = false;
        m_world->governor().access().refresh(QStringLiteral("Research"),
                                             [&done](const Expected<void> &) { done = true; });
        while (!done && m_world->time().runNext()) { }
    }
    /// Makes the account a team's context.
    void becomeTeam() { m_world->ask("POST", "/api/v0/team/", R"({"team_name":"Research","transfer_credit":0})"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
};

void TestAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<World>();
    m_world->governor().executor().start();
}

void TestAccess::makesAKeyForATeamAndNeverTellsIt()
{
    const KeyPlan plan = keyPlanFor(m_world->team().policy.policy);
    QVERIFY(plan.permissions.grants(QStringLiteral("instance_write")));
    QVERIFY(!plan.permissions.grants(QStringLiteral("billing_write")));
    QVERIFY(plan.open.join(u' ').contains(QStringLiteral("launch_instance")));
    const Request made = make(QStringLiteral("key"), plan.permissions);
    QCOMPARE(toString(made.state), QStringLiteral("closed"));
    QVERIFY(works(QStringLiteral("key")));
    QCOMPARE(QFile::permissions(fileNamed(QStringLiteral("key"))) & 0x0077, QFileDevice::Permissions());

    QFile stored(fileNamed(QStringLiteral("key")));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray secret = stored.readAll().trimmed();
    QFile ledger(m_world->path());
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QVERIFY(!ledger.readAll().contains(secret));
    QFile journal(m_world->path() + QStringLiteral("-wal"));
    if (journal.open(QIODevice::ReadOnly))
        QVERIFY(!journal.readAll().contains(secret));
}

void TestAccess::rotationKilledAnywhereLeavesAWorkingKey_data()
{
    QTest::addColumn<int>("killedAfter");
    for (int steps = 1; steps <= 36; ++steps)
        QTest::addRow("after %d steps", steps) << steps;
}

void TestAccess::rotationKilledAnywhereLeavesAWorkingKey()
{
    QFETCH(int, killedAfter);
    QCOMPARE(toString(make(QStringLiteral("old"), KeyPermissions({QStringLiteral("user_read")})).state),
             QStringLiteral("closed"));
    refresh();
    const auto asked = m_world->governor().access().rotateKey(
        m_world->actor(), QStringLiteral("Research"), QString::number(onlyTeamKey()),
        {KeyReference::Kind::File, fileNamed(QStringLiteral("new"))}, false);
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().message));
    for (int i = 0; i < killedAfter && m_world->time().runNext(); ++i)
        QVERIFY2(!filesThatWork().isEmpty(), qPrintable(QStringLiteral("no key after %1 steps").arg(i)));
    m_world->crash();
    QVERIFY(!filesThatWork().isEmpty());
    m_world->governor().executor().start();
    const Request ended = m_world->settle(asked->id);
    QVERIFY2(ended.state == RequestState::Closed, qPrintable(ended.error));
    QCOMPARE(filesThatWork(), QStringList{QStringLiteral("new")});
    // Nothing is left that nobody holds.
    refresh();
    int made = 0;
    for (const governor::KeyView &key : state().keys)
        made += key.isListed && key.name.startsWith(QLatin1String("bursar/")) ? 1 : 0;
    QCOMPARE(made, 1);
}

void TestAccess::anUnheardAnswerLeavesNoKeyBehind()
{
    m_world->fault(R"({"kind":"timeout","method":"POST","path":"auth/apikeys","times":2})");
    QCOMPARE(toString(make(QStringLiteral("key"), KeyPermissions({QStringLiteral("user_read")})).state),
             QStringLiteral("closed"));
    QVERIFY(works(QStringLiteral("key")));
    refresh();
    QCOMPARE(
        std::ranges::count_if(
            state().keys, [](const governor::KeyView &key) { return key.name.startsWith(QLatin1String("bursar/")); }),
        1);
}

void TestAccess::aNewKeyThatDoesNotWorkIsTakenBack()
{
    make(QStringLiteral("old"), KeyPermissions({QStringLiteral("user_read")}));
    refresh();
    m_world->fault(R"({"kind":"expired-key","path":"users/current","times":1})");
    const auto asked = m_world->governor().access().rotateKey(
        m_world->actor(), QStringLiteral("Research"), QString::number(onlyTeamKey()),
        {KeyReference::Kind::File, fileNamed(QStringLiteral("new"))}, false);
    const Request ended = m_world->settle(asked->id);
    if (ended.state != RequestState::Closed) // the fault met the test of the new key
        QVERIFY2(works(QStringLiteral("old")), qPrintable(ended.error));
    QVERIFY(!filesThatWork().isEmpty());
}

void TestAccess::theReviewFindsWhatAKeyCanTooMuch()
{
    // The account's own key may do everything, also send credit, which Bursar does not need.
    const auto asked = m_world->governor().access().review(m_world->actor(), QStringLiteral("Research"));
    QVERIFY(asked);
    const Request done = m_world->settle(asked->id);
    QVERIFY2(done.state == RequestState::Closed, qPrintable(done.error));
    const AccessState now = state();
    QCOMPARE(now.reviews.size(), size_t{1});
    const KeyReview &review = now.reviews.front().review;
    QCOMPARE(review.surprises(), 1);
    for (const ProbeCell &cell : review.cells) {
        QCOMPARE(cell.isTooMuch(), cell.category == QLatin1String("billing_write"));
        QVERIFY2(cell.found != ProbeFinding::Unclear, qPrintable(QString(cell.call + cell.note)));
    }
    QCOMPARE(m_world->contractsAlive(), 0);
}

void TestAccess::theReviewFindsWhatAKeyCanTooLittle()
{
    make(QStringLiteral("key"), KeyPermissions({QStringLiteral("user_read"), QStringLiteral("instance_read")}));
    refresh();
    const qint64 number = onlyTeamKey();
    // Somebody swaps what lies there for a key that can less.
    const QByteArray made =
        m_world->ask("POST", "/api/v0/auth/apikeys/", R"({"name":"less","permissions":{"api":{"user_read":{}}}})");
    QFile file(fileNamed(QStringLiteral("key")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument::fromJson(made).object().value(QLatin1String("key")).toString().toUtf8());
    file.close();
    const auto asked =
        m_world->governor().access().review(m_world->actor(), QStringLiteral("Research"), QString::number(number));
    QVERIFY(asked);
    QVERIFY(m_world->settle(asked->id).state == RequestState::Closed);
    const AccessState now = state();
    const KeyReview &review = now.reviews.front().review;
    QCOMPARE(review.surprises(), 1);
    const auto little = std::ranges::find_if(review.cells, &ProbeCell::isTooLittle);
    QVERIFY(little != review.cells.end());
    QCOMPARE(little->category, QStringLiteral("instance_read"));
    // People are told.
    m_world->time().advance(2min);
    const auto notices = m_world->governor().reader().notices(m_world->time().now(), false);
    QVERIFY(notices);
    QVERIFY(std::ranges::any_of(*notices, [](const governor::NoticeView &view) {
        return view.notice.kind == NoticeKind::Access && view.notice.meaning.contains(QStringLiteral("list instances"));
    }));
}

void TestAccess::aPersonSignsTheQuarter()
{
    const Quarter quarter = Quarter::at(m_world->time().now());
    AccessDesk &desk = m_world->governor().access();
    QVERIFY(!desk.sign(m_world->actor(), quarter, {}));
    const auto asked = desk.review(m_world->actor(), QStringLiteral("Research"));
    m_world->settle(asked->id);
    const auto signature = desk.sign(m_world->actor(), quarter, QStringLiteral("looked at"));
    QVERIFY(signature);
    const AccessState now = state();
    QCOMPARE(now.signatures.size(), size_t{1});
    QCOMPARE(now.signatures.front().byName, QStringLiteral("tester"));
    QCOMPARE(now.signatures.front().signature.reviews, QStringList{now.reviews.front().review.id});
    QCOMPARE(now.signatures.front().signature.quarter.toString(), QStringLiteral("2026-Q4"));
}

void TestAccess::invitesMembersAndChangesRoles()
{
    becomeTeam();
    AccessDesk &desk = m_world->governor().access();
    const QString account = QStringLiteral("Research");
    const auto role = desk.saveRole(m_world->actor(), account, QStringLiteral("looker"),
                                    KeyPermissions({QStringLiteral("instance_read")}));
    QVERIFY(m_world->settle(role->id).state == RequestState::Closed);
    const auto changed = desk.saveRole(m_world->actor(), account, QStringLiteral("looker"),
                                       KeyPermissions({QStringLiteral("instance_read"), QStringLiteral("user_read")}));
    QVERIFY(m_world->settle(changed->id).state == RequestState::Closed);
    const auto invited =
        desk.invite(m_world->actor(), account, {QStringLiteral("ada@example.com")}, QStringLiteral("looker"));
    QVERIFY(invited);
    const Request sent = m_world->settle(invited->front().id);
    QVERIFY2(sent.state == RequestState::Closed, qPrintable(sent.error));
    const AccessState open = state();
    QCOMPARE(open.invitations.size(), size_t{1});
    QCOMPARE(open.invitations.front().invitation.email, QStringLiteral("ada@example.com"));
    // Once more within the minute: refused in words, not taken for a rate limit.
    const auto repeated =
        desk.invite(m_world->actor(), account, {QStringLiteral("ada@example.com")}, QStringLiteral("looker"));
    const Request refused = m_world->settle(repeated->front().id, 5min);
    QCOMPARE(toString(refused.state), QStringLiteral("failed"));
    QVERIFY2(refused.error.contains(QStringLiteral("already sent")), qPrintable(refused.error));
    m_world->time().advance(10h);
    refresh();
    const AccessState later = state();
    QVERIFY(later.invitations.empty()); // accepted or run out
    const auto looker = std::ranges::find_if(
        later.roles, [](const governor::RoleView &view) { return view.role.name == QLatin1String("looker"); });
    QVERIFY(looker != later.roles.end());
    QVERIFY(looker->role.permissions.grants(QStringLiteral("user_read")));
    const auto removed = desk.removeRole(m_world->actor(), account, QStringLiteral("looker"));
    QVERIFY(m_world->settle(removed->id).state == RequestState::Closed);
    QVERIFY(!desk.removeRole(m_world->actor(), account, QStringLiteral("manager")));
}

void TestAccess::theOwnerStays()
{
    becomeTeam();
    refresh();
    const AccessState now = state();
    QCOMPARE(now.members.size(), size_t{1});
    const auto removed = m_world->governor().access().removeMember(m_world->actor(), QStringLiteral("Research"),
                                                                   now.members.front().member.email);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, QStringLiteral("owner_stays"));
}

void TestAccess::tracesCallsToRequestsAndFlagsTheRest()
{
    const Request made = make(QStringLiteral("key"), KeyPermissions({QStringLiteral("user_read")}));
    m_world->time().advance(10s); // Vast.ai takes no two at once
    m_world->ask("POST", "/api/v0/auth/apikeys/", R"({"name":"secretly","permissions":{"api":{"misc":{}}}})");
    m_world->time().advance(7h);
    const AccessState now = state();
    QVERIFY(now.calls.size() >= 2);
    const auto isFlagged = [](const governor::VendorCallView &view) { return view.call.request.isEmpty(); };
    QCOMPARE(std::ranges::count_if(now.calls, isFlagged), 1);
    QVERIFY(std::ranges::find_if(now.calls, isFlagged)->call.arguments.contains(QStringLiteral("secretly")));
    QVERIFY(std::ranges::any_of(now.calls, [&made](const governor::VendorCallView &view) {
        return view.call.request == made.id.toString() && view.summary.contains(QStringLiteral("research"));
    }));
}

void TestAccess::whatIsNotUnderstoodIsSaidAndNotCopied_data()
{
    QTest::addColumn<QByteArray>("permissions");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("mayBill"); ///< so it has to be read
    QTest::newRow("a category that is no object")
        << QByteArray(R"({"api":{"user_read":{},"user_write":{},"billing_read":true}})") << "api/billing_read" << true;
    QTest::newRow("a bound of another kind")
        << QByteArray(R"({"api":{"user_write":{"api.user":{"constraints":{"id":{"in":[1,2]}}}}}})")
        << "api/user_write/api.user" << false;
    QTest::newRow("wildcards") << QByteArray(R"({"api":{"user_write":{"api.user":{"params":{"id":"*"}}}}})")
                               << "api/user_write/api.user" << false;
    QTest::newRow("something beside the calls")
        << QByteArray(R"({"api":{"user_write":{}},"hosts":{}})") << "hosts" << false;
}

/// Read as the most that it could mean, and never given to another key.
void TestAccess::whatIsNotUnderstoodIsSaidAndNotCopied()
{
    QFETCH(QByteArray, permissions);
    QFETCH(QString, place);
    QFETCH(bool, mayBill);
    m_world->ask("POST", "/api/v0/auth/apikeys/", R"({"name":"odd","permissions":)" + permissions + '}');
    refresh();
    const AccessState now = state();
    const auto odd = std::ranges::find(now.keys, QStringLiteral("odd"), &governor::KeyView::name);
    QVERIFY(odd != now.keys.end());
    QCOMPARE(odd->permissions.unclear(), QStringList{place});
    QVERIFY(odd->permissions.grants(QStringLiteral("user_write")));
    QCOMPARE(odd->permissions.isWhole(QStringLiteral("billing_read")), mayBill);
    const auto rotated =
        m_world->governor().access().rotateKey(m_world->actor(), QStringLiteral("Research"), QStringLiteral("odd"),
                                               {KeyReference::Kind::File, fileNamed(QStringLiteral("new"))}, true);
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().code, QStringLiteral("unclear_permissions"));
    QVERIFY2(rotated.error().message.contains(place), qPrintable(rotated.error().message));
    const auto role = m_world->governor().access().saveRole(m_world->actor(), QStringLiteral("Research"),
                                                            QStringLiteral("odd"), odd->permissions);
    QVERIFY(!role);
    QCOMPARE(role.error().code, QStringLiteral("unclear_permissions"));
}

void TestAccess::aRevokedKeyAlarmsNobody()
{
    make(QStringLiteral("key"), KeyPermissions({QStringLiteral("user_read")}));
    refresh();
    const QString number = QString::number(onlyTeamKey());
    // What lies there can do more than the key that was made.
    QFile file(fileNamed(QStringLiteral("key")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("key-of-research");
    file.close();
    AccessDesk &desk = m_world->governor().access();
    m_world->settle(desk.review(m_world->actor(), QStringLiteral("Research"), number)->id);
    const auto alarms = [this] {
        m_world->time().advance(2min);
        const auto notices = m_world->governor().reader().notices(m_world->time().now(), false);
        return std::ranges::count_if(*notices, [](const governor::NoticeView &view) {
            return view.notice.kind == NoticeKind::Access && view.notice.cause.startsWith(QLatin1String("review/"));
        });
    };
    QCOMPARE(alarms(), 1);
    const Request revoked = m_world->settle(desk.revokeKey(m_world->actor(), QStringLiteral("Research"), number)->id);
    QVERIFY2(revoked.state == RequestState::Closed, qPrintable(revoked.error));
    QCOMPARE(alarms(), 0);
}

/// A person takes the account away while its key is being rotated: it stays away, with the key that works.
void TestAccess::theAccountIsNotWrittenAsItWas()
{
    governor::Governor &governor = m_world->governor();
    const QString vision = QStringLiteral("Vision");
    QVERIFY(governor.administration().addAccount(m_world->actor(), vision, QStringLiteral("sample:1"),
                                                 {KeyReference::Kind::Sample, {}}));
    bool read = false;
    governor.access().refresh(vision, [&read](const Expected<void> &) { read = true; });
    while (!read && m_world->time().runNext()) { }
    const AccessState before = state();
    const auto own = std::ranges::find(before.keys, vision, &governor::KeyView::accountName);
    QVERIFY(own != before.keys.end());
    const auto asked = governor.access().rotateKey(m_world->actor(), vision, QString::number(own->number),
                                                   {KeyReference::Kind::File, fileNamed(QStringLiteral("new"))}, true);
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().message));
    while (!QFile::exists(fileNamed(QStringLiteral("new"))) && m_world->time().runNext()) { }
    const auto removed = governor.administration().removeAccount(m_world->actor(), vision);
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message));
    m_world->settle(asked->id);
    const auto accounts = governor.reader().accounts(m_world->time().now(), true);
    const auto after =
        std::ranges::find(*accounts, own->account, [](const governor::AccountView &view) { return view.account.id; });
    QVERIFY(after != accounts->end());
    QVERIFY(after->account.archived);
}

/// More of one name than a lost answer can leave behind.
void TestAccess::manyLeftOversGo()
{
    m_world->governor().executor().stop();
    AccessDesk::NewKey key;
    key.account = QStringLiteral("Research");
    key.name = QStringLiteral("research");
    key.permissions = KeyPermissions({QStringLiteral("user_read")});
    key.place = {KeyReference::Kind::File, fileNamed(QStringLiteral("key"))};
    const auto asked = m_world->governor().access().createKey(m_world->actor(), key);
    QVERIFY(asked);
    const QByteArray body =
        R"({"permissions":{"api":{"misc":{}}},"name":"bursar/research/)" + asked->id.toString().toUtf8() + "\"}";
    for (int i = 0; i < 12; ++i) {
        m_world->ask("POST", "/api/v0/auth/apikeys/", body);
        m_world->time().advance(10s); // Vast.ai takes no two at once
    }
    m_world->governor().executor().start();
    const Request ended = m_world->settle(asked->id, 3h);
    QVERIFY2(ended.state == RequestState::Closed, qPrintable(ended.error));
    refresh();
    QCOMPARE(std::ranges::count_if(state().keys,
                                   [](const governor::KeyView &view) {
                                       return view.isListed && view.name.startsWith(QLatin1String("bursar/"));
                                   }),
             1);
    QVERIFY(works(QStringLiteral("key")));
}

/// Other keys' calls do not push a key's own out of sight.
void TestAccess::scoresCountAllCallsOfTheTime()
{
    refresh();
    const qint64 number = state().keys.front().number;
    const auto usesInstances = [this] {
        return state().keys.front().score.used.contains(QStringLiteral("instance_write"));
    };
    QVERIFY(!usesInstances());
    const AccountId account = state().keys.front().account;
    const Instant now = m_world->time().now();
    std::vector<VendorCall> calls{{account, now - 24h * 60, {}, number, QStringLiteral("/api/v0/asks/1/"), {}, {}}};
    for (int i = 0; i < 1500; ++i)
        calls.push_back({account, now - 1h + 1ms * i, {}, number + 1, QStringLiteral("/api/v0/secrets/"), {}, {}});
    const auto ledger = ledger::LedgerFile::open(m_world->path());
    QVERIFY(ledger.hasValue());
    auto transaction = ledger::RecordTransaction::begin(**ledger, {{}, now});
    QVERIFY(transaction.hasValue());
    QVERIFY(ledger::VendorCallStore::add(**transaction, calls).hasValue());
    QVERIFY((*transaction)->commit().hasValue());
    QVERIFY(usesInstances());
}

void TestAccess::rolesDecideWhoMayDoWhat()
{
    governor::Governor &governor = m_world->governor();
    const MemberId lead = *governor.actor(QStringLiteral("lea"));
    const auto mine =
        governor.roles().give(m_world->actor(), QStringLiteral("lea"), AppRole::Lead, QStringLiteral("research"));
    QVERIFY2(mine, qPrintable(mine ? QString() : mine.error().message));
    // Whoever began is administrator now, and stays.
    QVERIFY(governor.roles().book()->mayDo(m_world->actor(), Right::Administer));
    const auto last = governor.roles().take(m_world->actor(), QStringLiteral("tester"), AppRole::Administrator);
    QVERIFY(!last);
    QCOMPARE(last.error().code, QStringLiteral("last_administrator"));
    // The lead rents, and does not invite; that is recorded.
    QVERIFY(governor.requests().rent(lead, m_world->proposal(), {}));
    const auto invited =
        governor.access().invite(lead, QStringLiteral("Research"), {QStringLiteral("a@b.c")}, QStringLiteral("member"));
    QVERIFY(!invited);
    QCOMPARE(invited.error().kind, Error::Kind::Refused);
    QVERIFY2(invited.error().remedy.contains(QStringLiteral("administrator")), qPrintable(invited.error().remedy));
    governor::LedgerReader::AuditFilter refused;
    refused.action = QStringLiteral("role.refused");
    const auto rows = governor.reader().auditRows(refused);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t{1});
    QCOMPARE(rows->front().byName, QStringLiteral("lea"));
    // A stranger cannot even make himself known.
    const auto stranger = governor.actor(QStringLiteral("mallory"));
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, QStringLiteral("no_member"));
    // And an administrator does not rent.
    QVERIFY(!governor.requests().rent(m_world->actor(), m_world->proposal(), {}));
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
