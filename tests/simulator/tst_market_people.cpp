#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

// Keys, permissions, teams, roles, invitations, as Vast.ai's documents tell them.

namespace {

QByteArray permissions(const QByteArray &api)
{
    return R"({"name":"narrow","permissions":{"api":)" + api + "}}";
}

QByteArray keyWith(World &world, const QByteArray &api)
{
    return world.json("POST", "/api/v0/auth/apikeys/", permissions(api))[QLatin1String("key")].toString().toUtf8();
}

QJsonArray list(World &world, const QByteArray &target, const QByteArray &key = "secret-one")
{
    return QJsonDocument::fromJson(world.call("GET", target, {}, key).body).array();
}

} // namespace

class MarketPeopleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAKeyOnlyWhenItIsMade()
    {
        World world;
        const QByteArray key = keyWith(world, R"({"instance_read":{}})");
        QVERIFY(key.size() >= 32);
        const QByteArray listed = world.call("GET", "/api/v0/auth/apikeys/").body;
        QVERIFY(!listed.contains(key) && !listed.contains("secret-one"));
        const QJsonArray rows = QJsonDocument::fromJson(listed)[QLatin1String("apikeys")].toArray();
        QCOMPARE(rows.size(), 2);
        const qint64 id = rows.at(1)[QLatin1String("id")].toInteger();
        QCOMPARE(world.call("GET", "/api/v1/instances/", {}, key).status, 200);
        const ApiAnswer deleted = world.call("DELETE", "/api/v0/auth/apikeys/" + QByteArray::number(id) + "/", "{}");
        QVERIFY(deleted.body.startsWith('"')); // a bare text
        QCOMPARE(world.call("GET", "/api/v1/instances/", {}, key).status, 404);
        QCOMPARE(world.json("GET", "/api/v1/instances/", {}, key)[QLatin1String("error")].toString(),
                 QStringLiteral("auth_error"));
    }

    void letsAKeyDoWhatItsCategoriesCover_data()
    {
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *category, const char *method, const char *target) {
            QTest::newRow(target) << QByteArray(category) << QByteArray(method) << QByteArray(target);
        };
        row("instance_read", "GET", "/api/v1/instances/");
        row("instance_read", "GET", "/api/v0/instances/5/");
        row("instance_read", "PUT", "/api/v0/instances/request_logs/5/");
        row("instance_read", "GET", "/api/v0/volumes/");
        row("instance_read", "GET", "/api/v0/commands/schedule_job/");
        row("instance_write", "PUT", "/api/v0/asks/5/");
        row("instance_write", "DELETE", "/api/v0/instances/5/");
        row("instance_write", "PUT", "/api/v0/instances/accept-price-increase/");
        row("user_read", "GET", "/api/v0/users/current/");
        row("user_read", "GET", "/api/v0/template/");
        row("user_read", "GET", "/api/v0/team/balances");
        row("user_read", "GET", "/api/v0/webhooks/");
        row("user_write", "POST", "/api/v0/auth/apikeys/");
        row("user_write", "POST", "/api/v0/secrets/");
        row("user_write", "POST", "/api/v0/team/");
        row("billing_read", "GET", "/api/v0/charges/");
        row("billing_read", "GET", "/api/v0/users/me/invoices/");
        row("billing_write", "PUT", "/api/v0/commands/transfer_credit/");
        row("machine_read", "GET", "/api/v0/metrics/gpu/current/");
        row("misc", "GET", "/api/v0/audit_logs/");
        row("misc", "GET", "/api/v0/endptjobs/");
        row("team_read", "GET", "/api/v0/team/members/");
        row("team_write", "POST", "/api/v0/team/invite/");
        row("team_write", "DELETE", "/api/v0/team/roles/member/");
    }
    void letsAKeyDoWhatItsCategoriesCover()
    {
        QFETCH(const QByteArray, category);
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        World world;
        const int refused = world.market.unknowns().scopeRefusalStatus;
        const QByteArray alone = keyWith(world, "{\"" + category + "\":{}}");
        QVERIFY(world.call(method, target, "{}", alone).status != refused);
        QByteArray others =
            R"({"instance_read":{},"instance_write":{},"user_read":{},"user_write":{},"billing_read":{},)"
            R"("billing_write":{},"machine_read":{},"misc":{},"team_read":{},"team_write":{}})";
        others.replace(QByteArray("\"" + category + "\""), QByteArray("\"nothing\""));
        const QByteArray all = keyWith(world, others);
        const ApiAnswer answer = world.call(method, target, "{}", all);
        QCOMPARE(answer.status, refused);
        QVERIFY(!QJsonDocument::fromJson(answer.body)[QLatin1String("success")].toBool(true));
    }

    void holdsAKeyToItsEndpointAndBounds()
    {
        World world;
        const qint64 mine = world.rentSomething();
        const qint64 other = world.rent(world.offers().at(5)[QLatin1String("id")].toInteger())
                                 .value(QLatin1String("new_contract"))
                                 .toInteger();
        const int refused = world.market.unknowns().scopeRefusalStatus;
        const QByteArray key = keyWith(world,
                                       R"({"instance_read":{"api.instance.request_logs":{"constraints":{"id":{"eq":)"
                                           + QByteArray::number(mine) + "}}}}}");
        const auto logs = [&](qint64 id) {
            return world
                .call("PUT", "/api/v0/instances/request_logs/" + QByteArray::number(id) + "/", R"({"tail":"10"})", key)
                .status;
        };
        QCOMPARE(logs(mine), 200);
        QCOMPARE(logs(other), refused);
        QCOMPARE(world.call("GET", "/api/v1/instances/", {}, key).status, refused); // another endpoint of the category
        const QByteArray small = keyWith(
            world, R"({"billing_write":{"api.command.transfer_credit":{"constraints":{"amount":{"lte":10}}}}})");
        const auto transfer = [&](const char *amount) {
            return world
                .call("PUT", "/api/v0/commands/transfer_credit/",
                      R"({"sender":"me","recipient":"science@example.com","amount":)" + QByteArray(amount) + "}", small)
                .status;
        };
        QCOMPARE(transfer("10"), 200);
        QCOMPARE(transfer("10.01"), refused);
    }

    void resetsItsOwnKeyAtOnce()
    {
        World world;
        const QByteArray fresh =
            world.json("PUT", "/api/v0/commands/reset_apikey/", R"({"client_id":"me"})")[QLatin1String("api_key")]
                .toString()
                .toUtf8();
        QCOMPARE(world.call("GET", "/api/v0/users/current/").status, 404);
        QCOMPARE(world.call("GET", "/api/v0/users/current/", {}, fresh).status, 200);
    }

    void isATeamByItsKey()
    {
        World world;
        const double before = world.json("GET", "/api/v0/users/current/")[QLatin1String("id")].toDouble();
        const QByteArray body = R"({"team_name":"lab","transfer_credit":250})";
        QVERIFY(world.json("POST", "/api/v0/team/", body)[QLatin1String("success")].toBool());
        const QJsonObject team = world.json("GET", "/api/v0/users/current/");
        QVERIFY(team[QLatin1String("id")].toDouble() != before);
        QCOMPARE(team[QLatin1String("balance")].toDouble() + team[QLatin1String("credit")].toDouble(), 250.0);
        QCOMPARE(world.call("POST", "/api/v0/team/", body).status, 400); // not from inside a team
        QCOMPARE(world.call("POST", "/api/v0/ssh/", R"({"ssh_key":"ssh-ed25519 A"})").status,
                 world.market.unknowns().teamKeysStatus);
        const QJsonArray members = list(world, "/api/v0/team/members/");
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.at(0)[QLatin1String("roles")].toArray().at(0).toString(), QStringLiteral("owner"));
        QCOMPARE(world
                     .call("DELETE",
                           "/api/v0/team/members/" + QByteArray::number(members.at(0)[QLatin1String("id")].toInteger())
                               + "/",
                           "{}")
                     .status,
                 400); // the owner stays
    }

    void invitesForFourHours()
    {
        int accepted = 0;
        int ranOut = 0;
        World world;
        world.json("POST", "/api/v0/team/", R"({"team_name":"lab","transfer_credit":0})");
        QCOMPARE(world.call("POST", "/api/v0/team/invite/", R"({"email":"a@x.test","role":"member"})").status, 400);
        for (int person = 0; person < 30; ++person) {
            const QByteArray invite =
                "/api/v0/team/invite/?email=p" + QByteArray::number(person) + "%40x.test&role=member";
            QCOMPARE(world.call("POST", invite).status, 200);
            const ApiAnswer again = world.callNow("POST", invite);
            QCOMPARE(again.status, 429); // which is no rate limit
            QVERIFY(again.body.contains("invitation already sent to"));
        }
        QCOMPARE(world.call("POST", "/api/v0/team/invite/?email=x%40x.test&role=emperor").status, 400);
        world.pass(3h);
        const qsizetype inTime = list(world, "/api/v0/team/members/").size() - 1;
        world.pass(24h);
        const qsizetype atLast = list(world, "/api/v0/team/members/").size() - 1;
        accepted = static_cast<int>(atLast);
        ranOut = 30 - accepted;
        QVERIFY(inTime > 0 && inTime <= atLast);
        QVERIFY2(ranOut > 0, "some accept too late");
        // Whoever is in cannot be invited; whose invitation ran out can be again.
        int refused = 0;
        for (int person = 0; person < 30; ++person)
            refused += world
                           .call("POST",
                                 "/api/v0/team/invite/?email=p" + QByteArray::number(person) + "%40x.test&role=manager")
                           .status
                == 400;
        QCOMPARE(refused, accepted);
    }

    void namesRolesByNameAndByNumber()
    {
        World world;
        world.json("POST", "/api/v0/team/", R"({"team_name":"lab","transfer_credit":0})");
        const QByteArray role = R"({"name":"night shift","permissions":{"api":{"instance_read":{}}}})";
        QCOMPARE(world.call("POST", "/api/v0/team/roles/", role).status, 200);
        QCOMPARE(world.call("POST", "/api/v0/team/roles/", role).status, 400);
        const QJsonArray roles = list(world, "/api/v0/team/roles-full/");
        QCOMPARE(roles.size(), 3); // manager, member, ours: never owner
        const QByteArray number = QByteArray::number(roles.at(2)[QLatin1String("id")].toInteger());
        QCOMPARE(world.json("GET", "/api/v0/team/roles/night%20shift/")[QLatin1String("id")].toInteger(),
                 number.toLongLong());
        QCOMPARE(world.call("GET", "/api/v0/team/roles/" + number + "/").status, 404); // by name alone
        const ApiAnswer changed = world.call("PUT", "/api/v0/team/roles/" + number + "/",
                                             R"({"name":"day shift","permissions":{"api":{"misc":{}}}})");
        QVERIFY(changed.status == 200 && changed.body.startsWith('"'));
        QCOMPARE(world.call("GET", "/api/v0/team/roles/night%20shift/").status, 404);
        QCOMPARE(world.call("DELETE", "/api/v0/team/roles/day%20shift/", "{}").status, 200);
        QCOMPARE(list(world, "/api/v0/team/roles-full/").size(), 2);
    }

    void renamesAndHandsOver()
    {
        World world;
        QVERIFY(world.call("PUT", "/api/v0/team/", R"({"team_name":"x"})").status >= 400); // no team yet
        world.call("POST", "/api/v0/team/", R"({"team_name":"lab","transfer_credit":10})");
        QCOMPARE(world.call("PUT", "/api/v0/team/", R"({"team_name":"lab 2"})").status, 200);
        // Whoever accepts becomes a member; invitations go out until somebody does.
        QJsonArray members;
        for (int guest = 0; guest < 20 && members.size() < 2; ++guest) {
            world.call("POST", "/api/v0/team/invite/?role=member&email=g" + QByteArray::number(guest) + "@example.com");
            world.pass(4h);
            members = QJsonDocument::fromJson(world.call("GET", "/api/v0/team/members/").body).array();
        }
        QVERIFY(members.size() >= 2);
        const auto memberPath = [](qint64 id) -> QByteArray {
            return "/api/v0/team/members/" + QByteArray::number(id) + "/roles/";
        };
        const auto rolesOf = [&world](qint64 id) {
            const QJsonArray rows = QJsonDocument::fromJson(world.call("GET", "/api/v0/team/members/").body).array();
            for (const QJsonValue &row : rows) {
                if (row[QLatin1String("id")].toInteger() == id)
                    return QJsonDocument(row[QLatin1String("roles")].toArray()).toJson(QJsonDocument::Compact);
            }
            return QByteArray();
        };
        qint64 guest = 0;
        for (const QJsonValue &row : members) {
            if (row[QLatin1String("roles")][0] == QLatin1String("member"))
                guest = row[QLatin1String("id")].toInteger();
        }
        QCOMPARE(world.call("POST", memberPath(guest), R"({"roles":["manager"]})").status, 200);
        QCOMPARE(rolesOf(guest), QByteArray(R"(["member","manager"])"));
        QCOMPARE(world.call("DELETE", memberPath(guest), R"({"roles":["member"]})").status, 200);
        QCOMPARE(rolesOf(guest), QByteArray(R"(["manager"])"));
        QCOMPARE(world.call("PUT", memberPath(guest), R"({"role":3})").status, 200);
        QCOMPARE(rolesOf(guest), QByteArray(R"(["member"])"));
        QCOMPARE(world.call("PUT", memberPath(guest), R"({"roles":["nobody"]})").status, 400);
        const QByteArray heir = "{\"user_id\":" + QByteArray::number(guest) + "}";
        QCOMPARE(world.call("PUT", "/api/v0/team/transfer/", heir).status, 200);
        QCOMPARE(rolesOf(guest), QByteArray(R"(["owner"])"));
    }

    void makesSubAccountsOnce()
    {
        World world;
        const QByteArray body =
            R"({"email":"s@x.test","username":"s","password":"p","host_only":false,"parent_id":"me"})";
        QVERIFY(world.json("POST", "/api/v0/users/", body)[QLatin1String("id")].toInteger() > 0);
        const ApiAnswer again = world.call("POST", "/api/v0/users/", body);
        QCOMPARE(again.status, 409);
        QVERIFY(again.body.contains("user_exists"));
        const QByteArray listed = world.call("GET", "/api/v0/subaccounts/?owner=me").body;
        QVERIFY(listed.contains("s@x.test") && !listed.contains("password"));
    }

    void notesWhoWroteWhat()
    {
        World world;
        const QByteArray key = keyWith(world, R"({"user_write":{},"misc":{}})");
        world.call("POST", "/api/v0/secrets/", R"({"key":"A","value":"b"})", key);
        const QJsonArray rows = list(world, "/api/v0/audit_logs/");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1)[QLatin1String("api_route")].toString(), QStringLiteral("/api/v0/secrets/"));
        QVERIFY(rows.at(1)[QLatin1String("api_key_id")] != rows.at(0)[QLatin1String("api_key_id")]);
    }
};

QTEST_GUILESS_MAIN(MarketPeopleTest)
#include "tst_market_people.moc"
