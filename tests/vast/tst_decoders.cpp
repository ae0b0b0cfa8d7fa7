#include "vast/answer_reader.h"
#include "vast/decoders/charge_decoder.h"
#include "vast/decoders/instance_decoder.h"
#include "vast/decoders/offer_decoder.h"
#include "vast/decoders/row_reader.h"
#include "vast/json/json_document.h"
#include "vast/redact.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::vast;

namespace {

// The shape of a real row, with invented figures.
const QByteArray offerText = R"({
 "id":38204417,"ask_contract_id":38204417,"bundle_id":1402288134,"bundled_results":null,"machine_id":41873,"host_id":88214,
 "num_gpus":1,"gpu_name":"RTX 4090","gpu_arch":"nvidia","gpu_ram":24564,"gpu_total_ram":24564,"gpu_frac":0.25,"gpu_ids":[190312],
 "compute_cap":890,"cuda_max_good":12.8,"driver_version":"570.124.06","driver_vers":570124006,
 "cpu_name":"AMD EPYC 7543 32-Core Processor","cpu_cores":64,"cpu_cores_effective":16.0,"cpu_ghz":2.8,"cpu_ram":257640,
 "disk_space":412.5,"inet_up":912.3,"inet_down":948.8,
 "inet_up_cost":0.00390625,"inet_down_cost":0.001953125,"internet_up_cost_per_tb":4.0,"internet_down_cost_per_tb":2.0,
 "direct_port_count":62,"static_ip":true,"public_ipaddr":"198.51.100.23 ","geolocation":"Quebec, CA",
 "dph_base":0.336,"dph_total":0.344333,"min_bid":0.151,"storage_cost":0.15,"storage_total_cost":0.008333,
 "dlperf":102.6,"score":268.4,"reliability":0.9962,"reliability2":0.9962,"verification":"verified","vericode":1,
 "hosting_type":1,"external":null,"rentable":true,"rented":false,"is_bid":false,"end_date":1803600000.25,"duration":8467200.0,
 "search":{"gpuCostPerHour":0.336}})";

const QByteArray instanceText =
    "{\n \"id\":31415926,\"machine_id\":41873,\"host_id\":88214,\"label\":\"bursar/nlp/ab12000000000001 a "
    "note\",\"is_bid\":false,\n \"num_gpus\":1,\"gpu_name\":\"RTX 4090\",\"gpu_ram\":24564,\"gpu_totalram\":24564,\n "
    "\"dph_base\":\"0.336\",\"dph_total\":0.344333,\"storage_cost\":0.15,\"disk_space\":40.0,\"inet_up_cost\":0."
    "00390625,\"inet_down_cost\":0.001953125,\n "
    "\"inet_up_billed\":12.5,\"inet_down_billed\":null,\"start_date\":1795046400.4821,\"end_date\":1803600000,\n "
    "\"actual_status\":\"running\",\"intended_status\":\"running\",\"cur_state\":\"running\",\"next_state\":null,\n "
    "\"status_msg\":\"success, running "
    "pytorch\\nHF_TOKEN=hf_abcdefghijklmnopqrst\",\"image_uuid\":\"pytorch/"
    "pytorch:latest\",\"image_runtype\":\"ssh\",\n "
    "\"extra_env\":[[\"HF_TOKEN\",\"hf_abcdefghijklmnopqrst\"]],\"jupyter_token\":\"deadbeef\",\"public_ipaddr\":\" "
    "198.51.100.23\\n\",\n "
    "\"ports\":{\"22/"
    "tcp\":[{\"HostIp\":\"0.0.0.0\",\"HostPort\":\"40022\"}]},\"ssh_host\":\"ssh4.vast.ai\",\"ssh_port\":15926,\n "
    "\"gpu_util\":97.2,\"gpu_temp\":61,\"country_code\":\"CA\",\"geolocation\":\"Quebec, "
    "CA\",\"reliability2\":0.9962,\"verification\":\"verified\"}";

JsonDocument parsed(const QByteArray &text)
{
    Expected<JsonDocument, QString> document = JsonDocument::parse(text);
    if (!document)
        qFatal("not JSON: %s", text.constData());
    return *document;
}

QByteArray without(QByteArray text, const QByteArray &key)
{
    return text.replace(QByteArray('"' + key + "\":"), QByteArray("\"x_" + key + "\":"));
}

/// The text with one value replaced by another.
QByteArray with(const QByteArray &text, const QByteArray &key, const QByteArray &value)
{
    return without(text, key).replace(0, 1, QByteArray("{\"" + key + "\":" + value + ","));
}

const QByteArray hostileValues[] = {"null",
                                    "NaN",
                                    "-Infinity",
                                    "\"\"",
                                    "\" \"",
                                    "[]",
                                    "{}",
                                    "true",
                                    "\"abc\"",
                                    "1e999",
                                    "-1",
                                    "99999999999999999999999",
                                    "9223372036854775807",
                                    "\"0.5\"",
                                    "0.00000000000000001",
                                    "undefined"};
const QByteArray offerKeys[] = {"id",
                                "ask_contract_id",
                                "machine_id",
                                "num_gpus",
                                "gpu_name",
                                "gpu_ram",
                                "cpu_cores",
                                "cpu_cores_effective",
                                "cpu_ram",
                                "disk_space",
                                "inet_up",
                                "inet_up_cost",
                                "inet_down_cost",
                                "geolocation",
                                "dph_base",
                                "min_bid",
                                "storage_cost",
                                "dlperf",
                                "reliability",
                                "verification",
                                "hosting_type",
                                "rentable",
                                "end_date"};
const QByteArray instanceKeys[] = {
    "id",           "machine_id",    "label",        "is_bid",         "num_gpus",   "dph_base",      "dph_total",
    "storage_cost", "disk_space",    "inet_up_cost", "inet_up_billed", "start_date", "actual_status", "status_msg",
    "ports",        "public_ipaddr", "ssh_host",     "ssh_port",       "gpu_util",   "country_code",  "reliability2",
    "image_uuid"};

} // namespace

class DecodersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnOffer()
    {
        const JsonDocument document = parsed(offerText);
        const auto offer = decodeOffer(document.root());
        QVERIFY(offer);
        QCOMPARE(offer->id.value(), 38204417);
        QCOMPARE(offer->machineId.value(), 41873);
        QCOMPARE(offer->gpuName, QStringLiteral("RTX 4090"));
        QCOMPARE(offer->gpuRamMb, 24564);
        QCOMPARE(offer->pricePerHour, HourlyRate::fromNanos(336'000'000));
        QCOMPARE(offer->storageCost, StorageRate::fromNanos(150'000'000));
        QCOMPARE(offer->upCost, TrafficRate::fromNanos(3'906'250));
        QCOMPARE(offer->downCost, TrafficRate::fromNanos(1'953'125));
        QCOMPARE(offer->minBid, HourlyRate::fromNanos(151'000'000));
        QCOMPARE(offer->reliability, Share::fromMillionths(996'200));
        QVERIFY(offer->verification == Verification::Verified);
        QVERIFY(offer->datacenter && offer->rentable && offer->staticIp);
        QCOMPARE(offer->country, QStringLiteral("CA"));
        QCOMPARE(offer->cpuRamMb, 64410); // a quarter of the machine
        QCOMPARE(offer->cpuCoresThousandths, 16000);
        QCOMPARE(offer->inetUpMbps, 912);
        QCOMPARE(offer->cudaVersion, QStringLiteral("12.8"));
        QCOMPARE(toMillis(*offer->endsAt), 1803600000250);
        QCOMPARE(offer->truePricePerHour(Gigabytes::fromWhole(40)), HourlyRate::fromNanos(344'333'333));
    }

    void namesTheFieldsAnOfferCannotDoWithout_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"num_gpus", "dph_base", "storage_cost"})
            QTest::newRow(key) << QByteArray(key);
    }
    void namesTheFieldsAnOfferCannotDoWithout()
    {
        QFETCH(const QByteArray, key);
        const JsonDocument document = parsed(without(offerText, key));
        const auto offer = decodeOffer(document.root());
        QVERIFY(!offer);
        QCOMPARE(offer.error(), QStringList(QString::fromLatin1(key)));
    }

    void takesTrafficPricesFromTerabytesOf1024()
    {
        const JsonDocument document = parsed(without(offerText, "inet_up_cost"));
        const auto offer = decodeOffer(document.root());
        QVERIFY(offer);
        QCOMPARE(offer->upCost, TrafficRate::fromNanos(3'906'250));
    }

    void survivesAnyValueAnywhere()
    {
        for (const QByteArray &value : hostileValues) {
            for (const QByteArray &key : offerKeys) {
                const JsonDocument document = parsed(with(offerText, key, value));
                const auto offer = decodeOffer(document.root());
                if (offer) {
                    QVERIFY(offer->pricePerHour >= HourlyRate());
                    QVERIFY(offer->truePricePerHour(Gigabytes::fromWhole(1'000'000)) >= HourlyRate());
                }
            }
            for (const QByteArray &key : instanceKeys) {
                const JsonDocument document = parsed(with(instanceText, key, value));
                const auto instance = decodeInstance(document.root());
                if (instance)
                    QVERIFY(instance->instance.truePricePerHour() >= HourlyRate());
                else
                    QCOMPARE(key, QByteArray("id"));
            }
        }
    }

    void readsAnInstanceWithoutItsSecrets()
    {
        const JsonDocument document = parsed(instanceText);
        const auto decoded = decodeInstance(document.root());
        QVERIFY(decoded);
        QCOMPARE(decoded->complaints, QStringList());
        const Instance &instance = decoded->instance;
        QCOMPARE(instance.id.value(), 31415926);
        QCOMPARE(instance.label, QStringLiteral("bursar/nlp/ab12000000000001 a note"));
        QCOMPARE(instance.pricePerHour, HourlyRate::fromNanos(336'000'000));
        QCOMPARE(instance.disk, Gigabytes::fromWhole(40));
        QCOMPARE(instance.upBilled, Gigabytes::fromThousandths(12'500));
        QVERIFY(!instance.downBilled);
        QCOMPARE(toMillis(*instance.startedAt), 1795046400482);
        QCOMPARE(instance.sshHost, QStringLiteral("198.51.100.23"));
        QCOMPARE(instance.sshPort, 40022);
        QCOMPARE(instance.gpuUtilPercent, 97);
        QVERIFY(!instance.statusMessage.contains(QLatin1String("hf_")));
        QVERIFY(instance.statusMessage.contains(QLatin1String("HF_TOKEN=***")));
        QVERIFY(instance.verified);
        QVERIFY(stateOf(instance) == InstanceState::Running);
    }

    void fallsBackToTheProxy()
    {
        const JsonDocument plain = parsed(with(instanceText, "ports", "null"));
        QCOMPARE(decodeInstance(plain.root())->instance.sshHost, QStringLiteral("ssh4.vast.ai"));
        QCOMPARE(decodeInstance(plain.root())->instance.sshPort, 15926);
        const JsonDocument jupyter =
            parsed(with(with(instanceText, "ports", "{}"), "image_runtype", "\"jupyter_direc ssh_direc ssh_proxy\""));
        QCOMPARE(decodeInstance(jupyter.root())->instance.sshPort, 15927);
    }

    void takesThePriceFromTheTotal()
    {
        const JsonDocument document = parsed(without(instanceText, "dph_base"));
        const auto decoded = decodeInstance(document.root());
        QCOMPARE(decoded->instance.pricePerHour, HourlyRate::fromNanos(344'333'000 - 8'333'333));
        QVERIFY(decoded->complaints.isEmpty());
    }

    void bookDaysOfCharges_data()
    {
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a day") << QByteArray(R"("start":1795219200,"end":1795219200)") << QDate(2026, 11, 21);
        QTest::newRow("its last second") << QByteArray(R"("start":1795219200,"end":1795305599)") << QDate(2026, 11, 21);
        QTest::newRow("until midnight") << QByteArray(R"("start":1795219200,"end":1795305600)") << QDate(2026, 11, 21);
        QTest::newRow("several days") << QByteArray(R"("start":1795046400,"end":1795222800)") << QDate(2026, 11, 21);
        QTest::newRow("only a start") << QByteArray(R"("start":1795219200.5)") << QDate(2026, 11, 21);
        QTest::newRow("as text") << QByteArray("\"end\":\"1795219200\"") << QDate(2026, 11, 21);
        QTest::newRow("before the window") << QByteArray(R"("end":1600000000)") << QDate(2026, 11, 1);
        QTest::newRow("behind the window") << QByteArray(R"("end":1995219200)") << QDate(2026, 11, 30);
    }
    void bookDaysOfCharges()
    {
        QFETCH(const QByteArray, times);
        QFETCH(const QDate, day);
        const JsonDocument document =
            parsed(R"({"source":"instance-5","type":"instance","amount":1.234,)" + times + '}');
        ChargeCollector collector(QDate(2026, 11, 1), QDate(2026, 11, 30));
        collector.add(document.root());
        QCOMPARE(collector.charges().size(), 1U);
        QCOMPARE(collector.charges().front().day, day);
        QCOMPARE(collector.charges().front().amounts.total(), Money::fromMicros(1'234'000));
        QCOMPARE(collector.badRows(), 0);
    }

    void losesNoCent()
    {
        const char *const types[] = {"gpu", "disk", "bwd", "bwu", "tax"};
        const char *const sources[] = {"instance-5", "instance-6", "volume-7", "", "instance-x"};
        QVERIFY(rc::check("the rows' amounts are all somewhere", [&] {
            ChargeCollector collector(QDate(2026, 11, 1), QDate(2026, 11, 30));
            Money sum;
            const int rows = *rc::gen::inRange(0, 12);
            for (int row = 0; row < rows; ++row) {
                const qint64 amount = *rc::gen::inRange<qint64>(-5'000'000, 50'000'000);
                sum += Money::fromMicros(amount);
                QByteArray items;
                const int count = *rc::gen::inRange(0, 5);
                for (int item = 0; item < count; ++item) {
                    const Money part = Money::fromMicros(*rc::gen::inRange<qint64>(-1'000'000, 30'000'000));
                    items += (item ? "," : "") + QByteArray("{\"type\":\"") + types[*rc::gen::inRange(0, 5)]
                        + "\",\"amount\":" + part.toString().toLatin1() + '}';
                }
                const QByteArray text = QByteArray("{\"type\":\"instance\",\"source\":\"")
                    + sources[*rc::gen::inRange(0, 5)] + "\",\"end\":"
                    + QByteArray::number(1'793'500'000 + *rc::gen::inRange(0, 3'000'000)) + R"(,"amount":)"
                    + Money::fromMicros(amount).toString().toLatin1() + R"(,"items":[)" + items + "]}";
                const JsonDocument document = parsed(text);
                collector.add(document.root());
            }
            Money found = collector.otherSources();
            for (const Charge &charge : collector.charges())
                found += charge.amounts.total();
            return found == sum && collector.rows() == rows;
        }));
    }

    void countsChargesItCannotRead()
    {
        ChargeCollector collector(QDate(2026, 11, 1), QDate(2026, 11, 30));
        for (const char *text : {R"({"source":"instance-5","end":1795219200})",
                                 R"({"source":"instance-5","end":1795219200,"amount":"many"})",
                                 R"({"source":"instance-5","end":1795219200,"amount":1e300})", "null", "[]", "7"})
            collector.add(parsed(text).root());
        QCOMPARE(collector.badRows(), 6);
        QVERIFY(collector.charges().empty());
        collector.add(parsed(R"({"source":"instance-5","type":"instance","amount":2.5})").root());
        QCOMPARE(collector.badRows(), 7); // no day, but its money is kept
        QCOMPARE(collector.otherSources(), Money::fromCents(250));
    }

    void findsCountries_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("country");
        QTest::newRow("region") << QStringLiteral("Quebec, CA") << QStringLiteral("CA");
        QTest::newRow("country") << QStringLiteral("ca") << QStringLiteral("CA");
        QTest::newRow("unknown state") << QStringLiteral(", US") << QStringLiteral("US");
        QTest::newRow("blanks") << QStringLiteral(" Seoul ,  KR \n") << QStringLiteral("KR");
        QTest::newRow("word") << QStringLiteral("Somewhere") << QString();
        QTest::newRow("digits") << QStringLiteral("X, 12") << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void findsCountries()
    {
        QFETCH(const QString, location);
        QFETCH(const QString, country);
        QCOMPARE(countryFrom(location), country);
    }

    void redacts_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("json", "{\"api_key\": \"SECRET99\"}");
        row("json jupyter", "\"jupyter_token\":\"SECRET99\"");
        row("json escaped quote", "\"instance_api_key\":\"a\\\"SECRET99\"");
        row("open string", "\"image_login\":\"-u me -p SECRET99");
        row("query", "https://x/?api_key=SECRET99&b=1");
        row("bearer", "Authorization: Bearer SECRET99");
        row("docker env", "docker run -e WANDB_KEY=SECRET99 image");
        row("docker env quoted", "-e X_Y=\"some SECRET99 words\" image");
        row("login", "docker login -u me -p SECRET99 registry.test");
        row("password", "password: SECRET99");
        row("hf", "using hf_SECRET99abcdefghijk now");
        row("openai", "sk-proj-SECRET99abcdefghijk");
        row("vast key", "key aSECRET99");
    }
    void redacts()
    {
        QFETCH(QString, text);
        if (text.startsWith(QLatin1String("key a")))
            text = QStringLiteral("key %1SECRET99")
                       .arg(QString(64, QLatin1Char('a')))
                       .replace(QLatin1String("SECRET99"), QString());
        const QString result = redacted(text);
        QVERIFY2(!result.contains(QLatin1String("SECRET99")) && !result.contains(QString(64, QLatin1Char('a'))),
                 qPrintable(result));
        QVERIFY(result.contains(QLatin1String("***")));
    }

    void redactsHoweverLongTheText()
    {
        const QString filler(2'000'000, QLatin1Char('x'));
        const QString text =
            QStringLiteral("password=\"%1\\\"SECRET99\" then token=%1SECRET99 api_key=SECRET99").arg(filler);
        const QString result = redacted(text);
        QVERIFY(!result.contains(QLatin1String("SECRET99")));
        QVERIFY(result.size() < 100);
    }

    void leavesHarmlessTextAlone()
    {
        for (const QString &text : {QStringLiteral("Error response from daemon: no space left on device"),
                                    QStringLiteral("success, running pytorch/pytorch:latest"),
                                    QStringLiteral("epoch 3 loss=0.25 lr=1e-4 tokens: 4096 num_tokens=12"), QString()})
            QCOMPARE(redacted(text), text);
    }

    void cutsThePrefixOfMessages()
    {
        QCOMPARE(cleanMessage(QStringLiteral("error 404/3603: no_such_ask 5 is not available.")),
                 QStringLiteral("no_such_ask 5 is not available."));
        QCOMPARE(cleanMessage(QStringLiteral(" plain\n words ")), QStringLiteral("plain words"));
        QVERIFY(cleanMessage(QString(100'000, QLatin1Char('x'))).size() <= 500);
    }
};

QTEST_GUILESS_MAIN(DecodersTest)
#include "tst_decoders.moc"
