#include "world.h"

#include <QRegularExpression>
#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

/// Charges, invoices and the balance.
class ApiMoneyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chargesAgreeWithTruth();
    void pagesCharges();
    void filtersInvoicesByService();
    void spendingShowsInTheBalance();
};

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toPercentEncoding();
}

} // namespace

void ApiMoneyTest::chargesAgreeWithTruth()
{
    for (const quint64 seed : {quint64{1}, quint64{2}, quint64{3}, quint64{4}, quint64{5}, quint64{6}}) {
        World world(seed);
        for (int i = 0; i < 4; ++i) {
            world.rentSomething();
            world.pass(7h);
        }
        world.pass(30h);
        world.market.stopContract(world.market.contracts().begin()->first);
        world.pass(50h);
        world.market.destroyContract(world.market.contracts().begin()->first);
        world.pass(40h);
        const QByteArray day =
            encoded("{\"day\":{\"gte\":" + QByteArray::number(toMillis(World::start) / 1000)
                    + ",\"lte\":" + QByteArray::number(toMillis(World::start) / 1000 + 20 * 86400 - 1) + "}}");
        const QJsonArray rows =
            world.json("GET", "/api/v0/charges/?limit=500&select_filters=" + day)[QLatin1String("results")].toArray();
        QVERIFY(rows.size() > 8);
        std::map<std::pair<QString, QString>, QString> charged;
        for (const QJsonValue &row : rows) {
            const QString date = QString::fromLatin1(dayText(row[QLatin1String("start")].toInteger() / 86400));
            const QString text = QString::number(row[QLatin1String("amount")].toDouble(), 'f', 3);
            charged[{row[QLatin1String("source")].toString(), date}] = text;
            for (const QJsonValue &item : row[QLatin1String("items")].toArray())
                QVERIFY(!item[QLatin1String("description")].toString().isEmpty());
        }
        const QJsonArray contracts =
            QJsonDocument::fromJson(world.callNow("GET", "/simulator/truth").body)[QLatin1String("contracts")]
                .toArray();
        size_t found = 0;
        for (const QJsonValue &contract : contracts) {
            const QString source = QStringLiteral("instance-%1").arg(contract[QLatin1String("id")].toInteger());
            const QJsonObject days = contract[QLatin1String("days")].toObject();
            for (auto entry = days.begin(); entry != days.end(); ++entry) {
                const QJsonValue truth = entry.value();
                Wide sum = 0;
                for (const char *meter : {"gpu", "disk", "download", "upload"})
                    sum += unitsOf(truth[QLatin1String(meter)].toString());
                QVERIFY(sum == unitsOf(truth[QLatin1String("total")].toString()));
                if (!truth.toObject().contains(QLatin1String("charged")))
                    continue;
                ++found;
                QCOMPARE(charged[std::pair(source, entry.key())], truth[QLatin1String("charged")].toString());
                if (!world.market.unknowns().recentDaysGrow)
                    QCOMPARE(truth[QLatin1String("charged")].toString(),
                             QString::fromLatin1(fixedText(Amount{sum}.roundedToMills(), 3)));
            }
        }
        QCOMPARE(found, charged.size());
    }
}

void ApiMoneyTest::pagesCharges()
{
    World world;
    world.rentSomething();
    world.pass(24h * 12);
    const QByteArray target = "/api/v0/charges/?limit=3&latest_first=false&select_filters="
        + encoded("{\"day\":{\"gte\":0,\"lte\":4000000000},\"type\":{\"in\":[\"instance\"]}}");
    QJsonObject page = world.json("GET", target);
    std::vector<qint64> days;
    for (int guard = 0; guard < 20; ++guard) {
        for (const QJsonValue &row : page[QLatin1String("results")].toArray())
            days.push_back(row[QLatin1String("start")].toInteger());
        const QString token = page[QLatin1String("next_token")].toString();
        if (token.isEmpty())
            break;
        page = world.json("GET", target + "&after_token=" + token.toLatin1());
    }
    QVERIFY(days.size() >= 10);
    QVERIFY(std::ranges::is_sorted(days));
    QCOMPARE(std::set<qint64>(days.begin(), days.end()).size(), days.size());
    QCOMPARE(world.call("GET", "/api/v0/charges/").status, 400);
    QCOMPARE(world.call("GET", "/api/v0/charges/?select_filters=" + encoded("{\"day\":{\"gte\":0}}")).status, 400);
    const QJsonObject bad = world.json("GET", "/api/v1/invoices/");
    QCOMPARE(bad[QLatin1String("success")].toBool(true), false);
    const QJsonObject paid =
        world.json("GET", "/api/v1/invoices/?select_filters=" + encoded("{\"when\":{\"gte\":0,\"lte\":4000000000}}"));
    QCOMPARE(paid[QLatin1String("results")].toArray().at(0)[QLatin1String("amount")].toDouble(), -10'000.0);
}

void ApiMoneyTest::filtersInvoicesByService()
{
    World world;
    const auto payments = [&world](const QByteArray &service) {
        const QByteArray filters =
            "{\"when\":{\"gte\":0,\"lte\":9000000000},\"service\":{\"in\":[\"" + service + "\"]}}";
        return world.json("GET", "/api/v1/invoices/?select_filters=" + encoded(filters))[QLatin1String("total")]
            .toInt();
    };
    QCOMPARE(payments("stripe_payments"), 1);
    QCOMPARE(payments("transfer"), 0);
}

void ApiMoneyTest::spendingShowsInTheBalance()
{
    for (const bool credit : {false, true}) {
        World world(World::seedWith([credit](const Unknowns &unknowns) { return unknowns.creditOnly == credit; }));
        world.rentSomething();
        world.pass(70h);
        const QByteArray user = world.call("GET", "/api/v0/users/current/").body;
        const QString name = credit ? QStringLiteral("credit") : QStringLiteral("balance");
        const QRegularExpression exact(QStringLiteral("\"%1\":([0-9.]+)").arg(name));
        const Wide left = unitsOf(exact.match(QString::fromUtf8(user)).captured(1));
        Wide spent = 0;
        for (const QJsonValue &contract :
             QJsonDocument::fromJson(world.callNow("GET", "/simulator/truth").body)[QLatin1String("contracts")]
                 .toArray()) {
            for (const QJsonValue &day : contract[QLatin1String("days")].toObject())
                spent += unitsOf(day[QLatin1String("total")].toString());
        }
        QVERIFY(spent > 0);
        QVERIFY(left + spent == unitsOf(QStringLiteral("10000")));
    }
}

QTEST_GUILESS_MAIN(ApiMoneyTest)
#include "tst_api_money.moc"
