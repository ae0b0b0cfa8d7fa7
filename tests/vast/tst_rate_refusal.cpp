#include "vast/queue/rate_refusal.h"

#include "scripted_transport.h"

#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;

class RateRefusalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<bool>("quota");
        QTest::newRow("plain") << QByteArray("API requests too frequent") << QByteArray() << 0 << 0 << false;
        QTest::newRow("threshold in text")
            << QByteArray("API requests too frequent: endpoint threshold=4.5") << QByteArray() << 4500 << 0 << false;
        QTest::newRow("threshold in detail")
            << QByteArray(R"({"detail":"API requests too frequent endpoint threshold=1.0"})") << QByteArray() << 1000
            << 0 << false;
        QTest::newRow("slug") << QByteArray(R"({"success":false,"error":"rate_limit_exceeded","msg":"slow down"})")
                              << QByteArray() << 0 << 0 << false;
        QTest::newRow("advice in body") << QByteArray(R"({"retry_after":7.5})") << QByteArray() << 0 << 7500 << false;
        QTest::newRow("advice as text") << QByteArray(R"({"retry_after":"7"})") << QByteArray() << 0 << 7000 << false;
        QTest::newRow("zero is no advice") << QByteArray(R"({"retry_after":0})") << QByteArray("0") << 0 << 0 << false;
        QTest::newRow("header seconds") << QByteArray("x") << QByteArray("12") << 0 << 12000 << false;
        QTest::newRow("header date") << QByteArray("x") << QByteArray("Sat, 21 Nov 2026 08:00:30 GMT") << 0 << 30000
                                     << false;
        QTest::newRow("header past date")
            << QByteArray("x") << QByteArray("Sat, 21 Nov 2026 07:00:30 GMT") << 0 << 0 << false;
        QTest::newRow("header nonsense") << QByteArray("x") << QByteArray("soon") << 0 << 0 << false;
        QTest::newRow("longer of both") << QByteArray(R"({"retry_after":3})") << QByteArray("9") << 0 << 9000 << false;
        QTest::newRow("absurd") << QByteArray(R"({"retry_after":1e30,"msg":"threshold=99999999"})") << QByteArray()
                                << 120000 << 0 << false;
        QTest::newRow("a year") << QByteArray(R"({"retry_after":31536000})") << QByteArray() << 0 << 86400000 << false;
        QTest::newRow("quota") << QByteArray(
            R"({"error":"search_quota_exceeded","limit":20000,"remaining":0,"retry_after":57600})")
                               << QByteArray() << 0 << 57600000 << true;
    }
    void readsEveryShape()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, header);
        QFETCH(const int, threshold);
        QFETCH(const int, retryAfter);
        QFETCH(const bool, quota);
        HttpAnswer answer{429, {}, body};
        if (!header.isEmpty())
            answer.headers.append({"retry-after", header});
        const RateRefusal refusal = RateRefusal::from(answer, testStart());
        QCOMPARE(refusal.threshold.value_or(0ms).count(), threshold);
        QCOMPARE(refusal.retryAfter.value_or(0ms).count(), retryAfter);
        QCOMPARE(refusal.dayQuota, quota);
    }
};

QTEST_GUILESS_MAIN(RateRefusalTest)
#include "tst_rate_refusal.moc"
