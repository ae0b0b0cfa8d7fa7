#include "simulator/offer_row.h"

#include "simulator/row.h"

#include <QStringList>

namespace bursar::simulator {

namespace {

const GpuModel &modelOf(const OfferView &view)
{
    return gpuModel(view.machine->gpuName);
}

// left ÷ right with six decimals.
Json ratio(Wide left, Wide right)
{
    return right <= 0 ? Json() : Json::number(floorDiv(left * 1'000'000, right), 6);
}

Wide perDollarHour(const OfferView &view, Wide figureTenths)
{
    const Wide units = view.totalPerHour().units;
    return units <= 0 ? 0 : floorDiv(figureTenths * 100 * Amount::fromMicros(1'000'000).units, units);
}

Json gpuIds(const OfferView &view)
{
    std::vector<Json> ids;
    for (int gpu = 0; gpu < view.machine->gpus; ++gpu) {
        if ((view.slice->gpuMask >> static_cast<unsigned>(gpu) & 1U) != 0)
            ids.push_back(Json::integer(view.machine->firstGpuId + gpu));
    }
    return Json::array(std::move(ids));
}

Json nullable(const QString &text)
{
    return text.isEmpty() ? Json() : Json::string(text);
}

void addIdentity(Row &row, const OfferView &view)
{
    row.add("id", [&] { return Json::integer(view.slice->offerId); });
    row.add("ask_contract_id", [&] { return Json::integer(view.slice->offerId); });
    row.add("bundle_id", [&] { return Json::integer(view.slice->bundleId); });
    row.add("bundled_results", [&] { return Json(); });
    row.add("machine_id", [&] { return Json::integer(view.machine->id); });
    row.add("host_id", [&] { return Json::integer(view.machine->hostId); });
    row.add("cluster_id", [&] { return Json(); });
}

void addGpus(Row &row, const OfferView &view)
{
    row.add("num_gpus", [&] { return Json::integer(view.slice->gpus); });
    row.add("gpu_name", [&] { return Json::string(view.machine->gpuName); });
    row.add("gpu_arch", [&] { return Json::text("nvidia"); });
    row.add("gpu_ram", [&] { return Json::integer(view.machine->gpuRamMb); });
    row.add("gpu_total_ram", [&] { return Json::integer(qint64{view.machine->gpuRamMb} * view.slice->gpus); });
    row.add("gpu_frac", [&] { return ratio(view.slice->gpus, view.machine->gpus); });
    row.add("gpu_ids", [&] { return gpuIds(view); });
    row.add("gpu_lanes", [&] { return Json::integer(16); });
    row.add("gpu_mem_bw", [&] { return Json::integer(modelOf(view).memoryBandwidth); });
    row.add("gpu_max_power", [&] { return Json::integer(modelOf(view).maxPower); });
    row.add("gpu_max_temp", [&] { return Json::integer(84); });
    row.add("gpu_display_active", [&] { return Json::boolean(false); });
    row.add("bw_nvlink", [&] { return Json::integer(view.slice->gpus > 1 ? modelOf(view).nvlink : 0); });
    row.add("compute_cap", [&] { return Json::integer(modelOf(view).computeCap); });
    row.add("cuda_max_good", [&] { return Json::number(view.machine->cudaTenths, 1); });
    row.add("driver_version", [&] { return Json::string(view.machine->driver); });
    row.add("driver_vers", [&] { return Json::integer(driverNumber(view.machine->driver)); });
    row.add("pci_gen", [&] { return Json::integer(view.machine->pciGen); });
    row.add("pcie_bw", [&] { return Json::number(243 + view.machine->id % 20, 1); });
}

void addHost(Row &row, const OfferView &view)
{
    row.add("cpu_name", [&] { return Json::string(view.machine->cpuName); });
    row.add("cpu_arch", [&] { return Json::text("amd64"); });
    row.add("cpu_cores", [&] { return Json::integer(view.machine->cpuCores); });
    row.add("cpu_cores_effective", [&] {
        return Json::number(floorDiv(Wide{view.machine->cpuCores} * view.slice->gpus * 10, view.machine->gpus), 1);
    });
    row.add("cpu_ghz", [&] { return Json::number(view.machine->cpuGhzTenths, 1); });
    row.add("cpu_ram", [&] { return Json::integer(view.machine->cpuRamMb); });
    row.add("has_avx", [&] { return Json::integer(1); });
    row.add("disk_space", [&] { return Json::integer(view.state.diskGb); });
    row.add("disk_bw", [&] { return Json::integer(view.machine->diskBandwidth); });
    row.add("disk_name", [&] { return Json::string(view.machine->diskName); });
    row.add("inet_up", [&] { return Json::number(view.machine->inetUpTenths, 1); });
    row.add("inet_down", [&] { return Json::number(view.machine->inetDownTenths, 1); });
    row.add("inet_up_cost", [&] { return Json::number(trafficRate(view.machine->upDollarsPerTb), 10); });
    row.add("inet_down_cost", [&] { return Json::number(trafficRate(view.machine->downDollarsPerTb), 10); });
    row.add("internet_up_cost_per_tb", [&] { return Json::integer(view.machine->upDollarsPerTb); });
    row.add("internet_down_cost_per_tb", [&] { return Json::integer(view.machine->downDollarsPerTb); });
}

void addPlace(Row &row, const OfferView &view)
{
    row.add("direct_port_count", [&] { return Json::integer(view.machine->ports); });
    row.add("static_ip", [&] { return Json::boolean(view.machine->staticIp); });
    row.add("public_ipaddr", [&] {
        return Json::string(view.machine->address
                            + (view.machine->id % 3 == 0 ? QLatin1String(" ") : QLatin1String("")));
    });
    row.add("geolocation", [&] { return nullable(view.machine->geolocation); });
    row.add("geolocode", [&] { return Json::integer(geolocodeOf(view.machine->country)); });
}

void addPrices(Row &row, const OfferView &view)
{
    row.add("dph_base", [&] { return Json::number(view.baseMicros(), 6); });
    row.add("dph_total", [&] { return Json::amount(view.totalPerHour()); });
    row.add("dph_total_adj", [&] {
        return Json::amount(
            view.totalPerHour()
            + Amount{Wide{trafficRate(view.machine->upDollarsPerTb + view.machine->downDollarsPerTb)} * 100'000});
    });
    row.add("min_bid", [&] { return Json::number(view.state.minBidMicros, 6); });
    row.add("storage_cost", [&] { return Json::number(view.machine->storageMicros, 6); });
    row.add("storage_total_cost", [&] { return Json::amount(view.diskPerHour()); });
    row.add("discounted_dph_total", [&] { return Json::amount(view.totalPerHour()); });
    row.add("discounted_hourly", [&] { return Json::integer(0); });
    row.add("discount_rate", [&] { return view.quotesDiscount ? Json::number(1, 1) : Json(); });
    row.add("credit_discount_max", [&] { return Json::number(4, 1); });
    row.add("vram_costperhour", [&] {
        return Json::number(floorDiv(Wide{view.baseMicros()} * 1024, Wide{view.machine->gpuRamMb} * view.slice->gpus),
                            6);
    });
    row.add("avail_vol_ask_id", [&] { return Json::integer(view.slice->offerId + 1); });
    row.add("avail_vol_dph",
            [&] { return Json::number(floorDiv(Wide{view.machine->storageMicros} * 1000, hoursPerMonth), 9); });
    row.add("nw_disk_min_bw", [&] { return Json(); });
    row.add("nw_disk_max_bw", [&] { return Json(); });
    row.add("nw_disk_avg_bw", [&] { return Json(); });
    row.add("avail_vol_size", [&] { return Json::integer(view.state.diskGb); });
    row.add("platform_fee", [&] {
        return view.unknowns->feeShown ? Json::number(floorDiv(Wide{view.baseMicros()} * 25, 100), 6) : Json();
    });
}

void addWorth(Row &row, const OfferView &view)
{
    row.add("dlperf", [&] { return Json::number(Wide{modelOf(view).dlperfTenths} * view.slice->gpus, 1); });
    row.add("dlperf_per_dphtotal",
            [&] { return Json::number(perDollarHour(view, Wide{modelOf(view).dlperfTenths} * view.slice->gpus), 3); });
    row.add("total_flops", [&] { return Json::number(Wide{modelOf(view).tflopsTenths} * view.slice->gpus, 1); });
    row.add("flops_per_dphtotal",
            [&] { return Json::number(perDollarHour(view, Wide{modelOf(view).tflopsTenths} * view.slice->gpus), 3); });
    row.add("score", [&] {
        return Json::number(perDollarHour(view, Wide{modelOf(view).dlperfTenths} * view.slice->gpus)
                                * view.machine->reliabilityTenThousandths / 10'000,
                            3);
    });
    row.add("reliability", [&] { return Json::number(view.machine->reliabilityTenThousandths, 4); });
    row.add("reliability2", [&] { return Json::number(view.machine->reliabilityTenThousandths, 4); });
    row.add("reliability_mult", [&] { return Json::number(view.machine->reliabilityTenThousandths - 331, 4); });
    row.add("expected_reliability", [&] { return Json::number(view.machine->reliabilityTenThousandths, 4); });
}

void addStanding(Row &row, const OfferView &view)
{
    row.add("verification", [&] { return Json::string(verificationOf(*view.machine)); });
    row.add("vericode", [&] { return Json::integer(view.machine->verified ? 1 : 0); });
    row.add("hosting_type", [&] { return Json::integer(view.machine->datacenter ? 1 : 0); });
    row.add("vms_enabled", [&] { return Json::boolean(false); });
    row.add("is_vm_deverified", [&] { return Json::boolean(false); });
    row.add("external", [&] { return Json(); });
    row.add("rentable", [&] { return Json::boolean(view.state.rentable); });
    row.add("rented", [&] { return Json::boolean(false); });
    row.add("is_bid", [&] { return Json::boolean(view.bidPrices); });
    row.add("start_date", [&] { return Json::time(view.state.end - std::chrono::hours(24) * 420); });
    row.add("end_date", [&] { return Json::time(view.state.end); });
    row.add("duration", [&] { return Json::number((view.state.end - view.now).count(), 3); });
}

void addWords(Row &row, const OfferView &view)
{
    row.add("os_version", [&] { return Json::text("22.04"); });
    row.add("mobo_name", [&] { return Json::string(view.machine->mainboard); });
    row.add("resource_type", [&] { return Json::text("gpu"); });
    row.add("hostname", [&] { return Json(); });
    row.add("logo", [&] { return Json::text("/static/logos/vastai_small2.png"); });
    row.add("webpage", [&] { return Json(); });
    row.add("time_remaining", [&] { return Json::text(""); });
    row.add("time_remaining_isbid", [&] { return Json::text(""); });
    row.add("search", [&] { return searchPrices(Amount::fromMicros(view.baseMicros()), view.diskPerHour()); });
    row.add("instance", [&] {
        return searchPrices({}, Amount{view.diskPerHour().units * view.unknowns->stoppedDiskPermille / 1000});
    });
}

void addAll(Row &row, const OfferView &view)
{
    addIdentity(row, view);
    addGpus(row, view);
    addHost(row, view);
    addPlace(row, view);
    addPrices(row, view);
    addWorth(row, view);
    addStanding(row, view);
    addWords(row, view);
}

/// Every row has the same fields, so any will do to find out their names.
const OfferView &anyOffer()
{
    static const Machine machine = [] {
        Machine any;
        any.gpus = 1;
        any.gpuRamMb = 1;
        return any;
    }();
    static const Slice slice{1, 1, 1, 1, 1};
    static const Unknowns unknowns;
    static const OfferView view{&machine, &slice, {}, {}, &unknowns};
    return view;
}

} // namespace

Amount OfferView::diskPerHour() const
{
    Rates rates;
    rates.storageMicros = machine->storageMicros;
    rates.diskMilliGb = allocatedMilliGb;
    return rates.diskPerHour();
}

bool isOfferField(const QByteArray &name)
{
    Row row(name);
    addAll(row, anyOffer());
    return row.found();
}

bool isLastingOfferField(const QByteArray &name)
{
    Row row(name);
    addIdentity(row, anyOffer());
    addGpus(row, anyOffer());
    addPlace(row, anyOffer());
    return row.found();
}

Json offerField(const OfferView &view, const QByteArray &name)
{
    Row row(name);
    addAll(row, view);
    return row.value();
}

Json offerRow(const OfferView &view)
{
    Row row;
    addAll(row, view);
    return std::move(row).object();
}

QString verificationOf(const Machine &machine)
{
    return machine.verified  ? QStringLiteral("verified")
        : machine.deverified ? QStringLiteral("deverified")
                             : QStringLiteral("unverified");
}

// 535.86.05 → 535086005
qint64 driverNumber(const QString &version)
{
    qint64 number = 0;
    const QStringList parts = version.split(QLatin1Char('.'));
    for (qsizetype part = 0; part < 3; ++part)
        number = number * 1000 + (part < parts.size() ? parts.at(part).toLongLong() : 0);
    return number;
}

qint64 geolocodeOf(const QString &country)
{
    qint64 code = 5381;
    for (const QChar letter : country)
        code = code * 33 + letter.unicode();
    return 500'000'000 + code % 100'000'000;
}

Json searchPrices(Amount gpu, Amount disk)
{
    return Json::object({{"gpuCostPerHour", Json::amount(gpu)},
                         {"diskHour", Json::amount(disk)},
                         {"totalHour", Json::amount(gpu + disk)},
                         {"discountTotalHour", Json::integer(0)},
                         {"discountedTotalPerHour", Json::amount(gpu + disk)}});
}

} // namespace bursar::simulator
