#include "vast/calls/search_offers.h"

#include <QTest>

#include <simdjson.h>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace bursar;
using namespace bursar::vast;

namespace {

constexpr int rows = 10'000;
constexpr int rounds = 15;

/// A row as wide as Vast.ai's, with figures of its own.
QByteArray row(int number)
{
    const QByteArray id = QByteArray::number(30'000'000 + number);
    const QByteArray price = QByteArray::number(0.2 + number * 0.00013, 'g', 12);
    return R"({"id":)" + id + R"(,"ask_contract_id":)" + id + R"(,"bundle_id":14022881)" + QByteArray::number(number)
        + R"(,"bundled_results":null,"machine_id":)" + QByteArray::number(40'000 + number / 3)
        + R"(,"host_id":88214,"num_gpus":1,"gpu_name":"RTX 4090","gpu_arch":"nvidia","gpu_ram":24564,"gpu_total_ram":24564,"gpu_frac":0.25,"gpu_ids":[190312],)"
          R"("gpu_lanes":16,"gpu_mem_bw":906.7,"gpu_max_power":450.0,"gpu_max_temp":84.0,"gpu_display_active":false,"bw_nvlink":0.0,)"
          R"("compute_cap":890,"cuda_max_good":12.8,"driver_version":"570.124.06","driver_vers":570124006,"pci_gen":4.0,"pcie_bw":24.3,)"
          R"("cpu_name":"AMD EPYC 7543 32-Core Processor","cpu_arch":"amd64","cpu_cores":64,"cpu_cores_effective":16.0,"cpu_ghz":2.8,"cpu_ram":257640,"has_avx":1,)"
          R"("disk_space":412.5,"disk_bw":3120.4,"disk_name":"SAMSUNG MZQL23T8","inet_up":912.3,"inet_down":948.8,)"
          R"("inet_up_cost":0.00390625,"inet_down_cost":0.001953125,"internet_up_cost_per_tb":4.0,"internet_down_cost_per_tb":2.0,)"
          R"("direct_port_count":62,"static_ip":true,"public_ipaddr":"198.51.100.23 ","geolocation":"Quebec, CA","geolocode":513588759,"dph_base":)"
        + price + R"(,"dph_total":)" + price
        + R"(,"dph_total_adj":0.350192,"min_bid":0.151,"storage_cost":0.15,"storage_total_cost":0.008333,)"
          R"("discounted_dph_total":0.344333,"discounted_hourly":0.0,"discount_rate":null,"credit_discount_max":0.2,"vram_costperhour":0.014007,)"
          R"("avail_vol_ask_id":38204418,"avail_vol_dph":0.000208,"avail_vol_size":380.0,"platform_fee":null,)"
          R"("dlperf":102.6,"dlperf_per_dphtotal":297.97,"total_flops":82.2,"flops_per_dphtotal":238.7,"score":268.4,)"
          R"("reliability":0.9962,"reliability2":0.9962,"reliability_mult":0.9631,"expected_reliability":0.0,)"
          R"("verification":"verified","vericode":1,"hosting_type":1,"vms_enabled":false,"is_vm_deverified":false,"external":null,)"
          R"("rentable":true,"rented":false,"is_bid":false,"start_date":1795046400.0,"end_date":1803600000.0,"duration":8467200.0,)"
          R"("os_version":"22.04","mobo_name":"ROMED8-2T","resource_type":"gpu","cluster_id":null,"hostname":null,"webpage":null,)"
          R"("time_remaining":"","time_remaining_isbid":"",)"
          R"("search":{"gpuCostPerHour":0.336,"diskHour":0.008333,"totalHour":0.344333,"discountTotalHour":0.0,"discountedTotalPerHour":0.344333},)"
          R"("instance":{"gpuCostPerHour":0.0,"diskHour":0.008333,"totalHour":0.008333,"discountTotalHour":0.0,"discountedTotalPerHour":0.008333}})";
}

/// Processor time, so that what else the machine does counts as little as it can.
template <class Work>
double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

class DecodeSpeedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Ten thousand offers, from bytes to checked values with exact prices, against a plain DOM parse of the same bytes
    /// by the fastest parser there is, which makes no values at all.
    void readsOffersAsFastAsTheyComeIn()
    {
        QByteArray body = R"({"offers":[)";
        for (int number = 0; number < rows; ++number)
            body += (number == 0 ? "" : ",") + row(number);
        body += "]}";
        OfferQuery query;
        query.limit = rows + 1;
        const Call<OfferSnapshot> call = calls::searchOffers(query);
        const HttpAnswer answer{200, {}, body, {}};

        std::vector<double> ours;
        std::vector<double> parser;
        std::vector<double> ratios;
        std::size_t elements = 0;
        for (int round = 0; round < rounds; ++round) {
            // Turn about, so that what else the machine does falls on both.
            parser.push_back(milliseconds([&] {
                simdjson::dom::parser dom;
                simdjson::dom::element root;
                if (dom.parse(body.constData(), static_cast<std::size_t>(body.size())).get(root) == simdjson::SUCCESS)
                    elements += root["offers"].get_array().value_unsafe().size();
            }));
            ours.push_back(milliseconds([&] {
                const Result<OfferSnapshot> snapshot = call.decode(answer);
                QCOMPARE(snapshot->offers.size(), static_cast<std::size_t>(rows));
            }));
            ratios.push_back(ours.back() / parser.back());
        }
        QCOMPARE(elements, static_cast<std::size_t>(rows) * rounds);
        const double ratio = median(ratios);
        qInfo("%-38s %8.1f ms", "simdjson, DOM only", median(parser));
        qInfo("%-38s %8.1f ms", "offers, decoded and checked", median(ours));
        qInfo("%-38s %8.2f   (3 at most; %lld bytes, median of %d)", "ratio", ratio,
              static_cast<long long>(body.size()), rounds);
        QVERIFY2(ratio <= 3.0, qPrintable(QString::number(ratio)));
    }
};

QTEST_GUILESS_MAIN(DecodeSpeedTest)
#include "tst_decode_speed.moc"
