#include "simulator/instance_row.h"

#include "simulator/draw.h"
#include "simulator/offer_row.h"
#include "simulator/row.h"

#include <QSet>

namespace bursar::simulator {

namespace {

struct Context
{
    const Marketplace &market;
    const Contract &contract;
    const Machine &machine() const { return *contract.machine; }
    bool runs() const { return contract.phase == Phase::Running; }
    Rates rates() const { return contract.intervals.back().rates; }
    Amount diskPerHour() const
    {
        Rates disk;
        disk.storageMicros = contract.storageMicros;
        disk.diskMilliGb = contract.order.diskMilliGb;
        return disk.diskPerHour();
    }
    Amount totalPerHour() const { return Amount::fromMicros(contract.gpuMicros) + diskPerHour(); }
    Bill bill() const { return billOf(contract, contract.created, market.now()); }
    Draw loadDraw(quint64 meter) const
    {
        const auto minute = static_cast<quint64>(toMillis(market.now()) / 60'000);
        return drawFor(market.market().seed(), Topic::Load).with({static_cast<quint64>(contract.id), minute, meter});
    }
};

Json word(const QByteArray &text)
{
    return text.isEmpty() ? Json() : Json::text(text.constData());
}

Json statusMessage(const Context &context)
{
    switch (context.contract.phase) {
    case Phase::Creating:
        return {};
    case Phase::Loading:
        return Json::text("Pulling image: 3 of 12 layers\n");
    case Phase::Running:
        return Json::string(QStringLiteral("success, running ") + context.contract.order.image + QLatin1Char('\n'));
    case Phase::Outbid:
        return Json::text("Instance was outbid");
    default:
        return Json::text("");
    }
}

Json ports(const Context &context)
{
    if (!context.runs())
        return {};
    const auto mapped = [](qint64 port) {
        return Json::array(
            {Json::object({{"HostIp", Json::text("0.0.0.0")}, {"HostPort", Json::string(QString::number(port))}})});
    };
    const Json ssh = mapped(40000 + context.contract.id % 20000);
    if (context.contract.order.runtype.contains(QLatin1String("jupyter")))
        return Json::object({{"22/tcp", ssh}, {"8080/tcp", mapped(60000 + context.contract.id % 5000)}});
    return Json::object({{"22/tcp", ssh}});
}

// The counters' unit is one of the things that nobody knows.
Json traffic(const Context &context, Wide milliGb)
{
    const Unknowns &unknown = context.market.unknowns();
    if (!unknown.trafficInKilobytes)
        return Json::number(milliGb, 3);
    return Json::number(unknown.gigabyteIsBinary ? floorDiv(milliGb * 1'073'741'824, 1'024'000) : milliGb * 1000, 0);
}

Json gauge(const Context &context, quint64 meter, qint64 low, qint64 high)
{
    return context.runs() ? Json::number(context.loadDraw(meter).between(low * 10, high * 10), 1) : Json();
}

Json uptimeMinutes(const Context &context)
{
    if (!context.runs())
        return {};
    return Json::number((context.market.now() - context.contract.intervals.back().from).count() / 6000, 1);
}

Json instancePrices(const Context &context)
{
    const Rates rates = context.rates();
    return searchPrices(Amount::fromMicros(rates.gpuMicros), rates.diskPerHour());
}

Json seconds(Duration duration)
{
    return Json::number(duration.count(), 3);
}

Json cuda(const Context &context)
{
    const QByteArray text = decimalText(context.machine().cudaTenths, 1);
    return context.market.unknowns().cudaIsText ? Json::text(text.constData())
                                                : Json::number(context.machine().cudaTenths, 1);
}

Json address(const Context &context)
{
    return Json::string(context.machine().address
                        + (context.machine().id % 3 == 0 ? QLatin1String("\n") : QLatin1String("")));
}

void addIdentity(Row &row, const Context &context)
{
    row.add("id", [&] { return Json::integer(context.contract.id); });
    row.add("machine_id", [&] { return Json::integer(context.machine().id); });
    row.add("host_id", [&] { return Json::integer(context.machine().hostId); });
    row.add("bundle_id", [&] { return Json::integer(context.contract.slice->bundleId); });
    row.add("ask_contract_id", [&] { return Json::integer(context.contract.slice->offerId); });
    row.add("label", [&] { return context.contract.label.isEmpty() ? Json() : Json::string(context.contract.label); });
}

void addState(Row &row, const Context &context)
{
    row.add("actual_status", [&] { return word(statusWords(context.contract, context.market.unknowns()).actual); });
    row.add("intended_status", [&] { return word(statusWords(context.contract, context.market.unknowns()).intended); });
    row.add("cur_state", [&] { return word(statusWords(context.contract, context.market.unknowns()).current); });
    row.add("next_state", [&] { return word(statusWords(context.contract, context.market.unknowns()).next); });
    row.add("status_msg", [&] { return statusMessage(context); });
}

void addMoney(Row &row, const Context &context)
{
    row.add("is_bid", [&] { return Json::boolean(context.contract.isBid()); });
    row.add("min_bid", [&] {
        return Json::number(
            context.contract.isBid()
                ? context.contract.gpuMicros
                : context.market.weather().minBid(context.machine(), *context.contract.slice, context.contract.created),
            6);
    });
    row.add("dph_base", [&] { return Json::number(context.contract.gpuMicros, 6); });
    row.add("dph_total", [&] { return Json::amount(context.totalPerHour()); });
    row.add("discounted_dph_total", [&] {
        return Json::amount(Amount::fromMicros(context.contract.discountedGpuMicros()) + context.diskPerHour());
    });
    const bool isPrepaid = context.contract.prepaid.discountPermille > 0;
    row.add("credit_balance",
            [&] { return isPrepaid ? Json::amount(context.market.boundTo(context.contract)) : Json(); });
    row.add("credit_discount",
            [&] { return isPrepaid ? Json::number(context.contract.prepaid.discountPermille, 3) : Json(); });
    row.add("credit_discount_max", [&] { return Json::number(4, 1); });
    row.add("discount_rate",
            [&] { return isPrepaid ? Json::number(context.contract.prepaid.discountPermille, 3) : Json(); });
    row.add("discounted_hourly",
            [&] { return Json::number(context.contract.gpuMicros - context.contract.discountedGpuMicros(), 6); });
    row.add("storage_cost", [&] { return Json::number(context.contract.storageMicros, 6); });
    row.add("storage_total_cost", [&] { return Json::amount(context.diskPerHour()); });
    row.add("disk_space", [&] { return Json::number(context.contract.order.diskMilliGb, 3); });
    row.add("inet_up_cost", [&] { return Json::number(trafficRate(context.machine().upDollarsPerTb), 10); });
    row.add("inet_down_cost", [&] { return Json::number(trafficRate(context.machine().downDollarsPerTb), 10); });
    row.add("internet_up_cost_per_tb", [&] { return Json::integer(context.machine().upDollarsPerTb); });
    row.add("internet_down_cost_per_tb", [&] { return Json::integer(context.machine().downDollarsPerTb); });
    row.add("inet_up_billed", [&] { return traffic(context, context.bill().upMilliGb); });
    row.add("inet_down_billed", [&] { return traffic(context, context.bill().downMilliGb); });
}

void addTimes(Row &row, const Context &context)
{
    row.add("search",
            [&] { return searchPrices(Amount::fromMicros(context.contract.gpuMicros), context.diskPerHour()); });
    row.add("instance", [&] { return instancePrices(context); });
    row.add("start_date", [&] { return Json::time(context.contract.created); });
    row.add("end_date", [&] { return Json::time(context.contract.end); });
    row.add("duration", [&] { return seconds(context.contract.end - context.market.now()); });
    row.add("uptime_mins", [&] { return uptimeMinutes(context); });
    row.add("client_run_time", [&] { return seconds(context.market.now() - context.contract.created); });
    row.add("host_run_time",
            [&] { return seconds(context.market.now() - context.contract.created + std::chrono::hours(400)); });
    row.add("time_remaining", [&] { return Json::text(""); });
    row.add("time_remaining_isbid", [&] { return Json::text(""); });
}

void addContainer(Row &row, const Context &context)
{
    row.add("image_uuid", [&] { return Json::string(context.contract.order.image); });
    row.add("image_args", [&] { return Json::fromQt(context.contract.order.arguments); });
    row.add("image_runtype", [&] { return Json::string(context.contract.order.runtype); });
    row.add("extra_env", [&] { return Json::fromQt(context.contract.order.environment); });
    row.add("onstart", [&] { return Json::string(context.contract.order.onstart); });
    row.add("template_id", [&] {
        return context.contract.order.templateId == 0 ? Json() : Json::integer(context.contract.order.templateId);
    });
    row.add("template_hash_id", [&] {
        return context.contract.order.templateHash.isEmpty() ? Json()
                                                             : Json::string(context.contract.order.templateHash);
    });
    row.add("template_name", [&] { return Json(); });
    row.add("jupyter_token", [&] {
        return Json::string(QString::number(
            drawFor(context.market.market().seed(), Topic::Key).with(static_cast<quint64>(context.contract.id)).value(),
            16));
    });
    row.add("volume_info", [&] { return Json::array({}); });
}

void addReach(Row &row, const Context &context)
{
    row.add("ssh_host",
            [&] { return Json::string(QStringLiteral("ssh%1.vast.ai").arg(1 + context.machine().id % 9)); });
    row.add("ssh_port", [&] { return Json::integer(10000 + context.contract.id % 30000); });
    row.add("ssh_idx", [&] { return Json::string(QString::number(1 + context.machine().id % 9)); });
    row.add("machine_dir_ssh_port", [&] { return Json::integer(20000 + context.machine().id % 20000); });
    row.add("public_ipaddr", [&] { return address(context); });
    row.add("local_ipaddrs", [&] { return Json::text("192.168.1.17 172.17.0.1 \n"); });
    row.add("ports", [&] { return ports(context); });
    row.add("direct_port_start", [&] { return Json::integer(-1); });
    row.add("direct_port_end", [&] { return Json::integer(-1); });
    row.add("direct_port_count", [&] { return Json::integer(context.machine().ports); });
}

void addLoad(Row &row, const Context &context)
{
    row.add("gpu_util", [&] { return gauge(context, 1, 35, 100); });
    row.add("gpu_temp", [&] { return gauge(context, 2, 45, 78); });
    row.add("cpu_util", [&] { return gauge(context, 3, 2, 130); });
    row.add("mem_usage", [&] { return gauge(context, 4, 2, 24); });
    row.add("mem_limit", [&] {
        return Json::number(floorDiv(Wide{context.machine().cpuRamMb} * context.contract.slice->gpus,
                                     Wide{context.machine().gpus} * 1024),
                            0);
    });
    row.add("vmem_usage", [&] { return gauge(context, 5, 1, 12); });
    row.add("disk_usage", [&] {
        return context.runs() ? Json::number(context.contract.order.diskMilliGb / 3, 3) : Json::integer(-1);
    });
    row.add("disk_util", [&] { return Json::integer(-1); });
}

void addGpus(Row &row, const Context &context)
{
    row.add("num_gpus", [&] { return Json::integer(context.contract.slice->gpus); });
    row.add("gpu_name", [&] { return Json::string(context.machine().gpuName); });
    row.add("gpu_arch", [&] { return Json::text("nvidia"); });
    row.add("gpu_ram", [&] { return Json::integer(context.machine().gpuRamMb); });
    row.add("gpu_totalram",
            [&] { return Json::integer(qint64{context.machine().gpuRamMb} * context.contract.slice->gpus); });
    row.add("gpu_frac", [&] {
        return Json::number(floorDiv(Wide{context.contract.slice->gpus} * 1'000'000, context.machine().gpus), 6);
    });
    row.add("gpu_mem_bw", [&] { return Json::integer(gpuModel(context.machine().gpuName).memoryBandwidth); });
    row.add("gpu_lanes", [&] { return Json::integer(16); });
    row.add("compute_cap", [&] { return Json::integer(gpuModel(context.machine().gpuName).computeCap); });
    row.add("cuda_max_good", [&] { return cuda(context); });
    row.add("driver_version", [&] { return Json::string(context.machine().driver); });
    row.add("pcie_bw", [&] { return Json::number(243 + context.machine().id % 20, 1); });
    row.add("pci_gen", [&] { return Json::integer(context.machine().pciGen); });
}

void addHost(Row &row, const Context &context)
{
    row.add("cpu_name", [&] { return Json::string(context.machine().cpuName); });
    row.add("cpu_arch", [&] { return Json::text("amd64"); });
    row.add("cpu_cores", [&] { return Json::integer(context.machine().cpuCores); });
    row.add("cpu_cores_effective", [&] {
        return Json::number(
            floorDiv(Wide{context.machine().cpuCores} * context.contract.slice->gpus * 10, context.machine().gpus), 1);
    });
    row.add("cpu_ram", [&] { return Json::integer(context.machine().cpuRamMb); });
    row.add("has_avx", [&] { return Json::integer(1); });
    row.add("disk_bw", [&] { return Json::integer(context.machine().diskBandwidth); });
    row.add("disk_name", [&] { return Json::string(context.machine().diskName); });
    row.add("inet_up", [&] { return Json::number(context.machine().inetUpTenths, 1); });
    row.add("inet_down", [&] { return Json::number(context.machine().inetDownTenths, 1); });
}

void addWorth(Row &row, const Context &context)
{
    row.add("dlperf", [&] {
        return Json::number(Wide{gpuModel(context.machine().gpuName).dlperfTenths} * context.contract.slice->gpus, 1);
    });
    row.add("total_flops", [&] {
        return Json::number(Wide{gpuModel(context.machine().gpuName).tflopsTenths} * context.contract.slice->gpus, 1);
    });
    row.add("dlperf_per_dphtotal", [&] { return Json(); });
    row.add("flops_per_dphtotal", [&] { return Json(); });
    row.add("score", [&] { return Json(); });
}

void addPlace(Row &row, const Context &context)
{
    row.add("reliability2", [&] { return Json::number(context.machine().reliabilityTenThousandths, 4); });
    row.add("verification", [&] { return Json::string(verificationOf(context.machine())); });
    row.add("hosting_type", [&] { return Json::integer(context.machine().datacenter ? 1 : 0); });
    row.add("static_ip", [&] { return Json::boolean(context.machine().staticIp); });
    row.add("geolocation", [&] {
        return context.machine().geolocation.isEmpty() ? Json() : Json::string(context.machine().geolocation);
    });
    row.add("country_code", [&] { return Json::string(context.machine().country); });
    row.add("mobo_name", [&] { return Json::string(context.machine().mainboard); });
    row.add("os_version", [&] { return Json::text("22.04"); });
    row.add("webpage", [&] { return Json(); });
    row.add("logo", [&] { return Json::text("/static/logos/vastai_small2.png"); });
    row.add("external", [&] { return Json::boolean(false); });
    row.add("rentable", [&] { return Json::boolean(false); });
    row.add("is_vm_deverified", [&] { return Json::boolean(false); });
}

void addAll(Row &row, const Context &context)
{
    addIdentity(row, context);
    addState(row, context);
    addMoney(row, context);
    addTimes(row, context);
    addContainer(row, context);
    addReach(row, context);
    addLoad(row, context);
    addGpus(row, context);
    addHost(row, context);
    addWorth(row, context);
    addPlace(row, context);
}

} // namespace

StatusWords statusWords(const Contract &contract, const Unknowns &unknowns)
{
    const QByteArray stopped = unknowns.stoppedSaysExited ? "exited" : "stopped";
    const QByteArray wanted = contract.wantsRunning ? "running" : "stopped";
    switch (contract.phase) {
    case Phase::Creating:
        return {unknowns.createdWord ? "created" : "", wanted, unknowns.unloadedBeforeLoading ? "unloaded" : "running",
                wanted};
    case Phase::Loading:
        return {"loading", "running", "running", "running"};
    case Phase::Running:
        return {"running", "running", "running", "running"};
    case Phase::Stopping:
        return {"running", "stopped", "running", "stopped"};
    case Phase::Stopped:
        return {stopped, wanted, "stopped", "stopped"};
    case Phase::Outbid:
        // Outbid before it ever ran still says "loading"; only the other three words tell.
        if (!contract.everRan)
            return {"loading", "stopped", "stopped", "stopped"};
        return {"exited", "running", "stopped", "stopped"};
    case Phase::Scheduling:
        return {stopped, "running", "stopped", "running"};
    case Phase::Rebooting:
        return {"rebooting", "running", "running", "running"};
    case Phase::Recycling:
        return {"recycling", "running", "running", "running"};
    case Phase::Unknown:
        return {"unknown", wanted, contract.holdsGpus ? "running" : "stopped", wanted};
    case Phase::Offline:
        return {"offline", wanted, contract.holdsGpus ? "running" : "stopped", wanted};
    case Phase::Destroyed:
        break;
    }
    return {};
}

bool isStoredInstanceColumn(const QByteArray &name)
{
    static const QSet<QByteArray> stored{"id",
                                         "label",
                                         "machine_id",
                                         "host_id",
                                         "bundle_id",
                                         "actual_status",
                                         "intended_status",
                                         "cur_state",
                                         "next_state",
                                         "is_bid",
                                         "gpu_name",
                                         "verification",
                                         "image_uuid",
                                         "start_date",
                                         "end_date",
                                         "template_id",
                                         "template_hash_id",
                                         "geolocation",
                                         "ssh_host"};
    return stored.contains(name);
}

Json instanceField(const Marketplace &market, const Contract &contract, const QByteArray &name)
{
    Row row(name);
    addAll(row, {market, contract});
    return row.value();
}

Json instanceRow(const Marketplace &market, const Contract &contract)
{
    Row row;
    addAll(row, {market, contract});
    return std::move(row).object();
}

} // namespace bursar::simulator
