#include "vast/decoders/instance_decoder.h"

#include "vast/decoders/row_reader.h"
#include "vast/redact.h"

namespace bursar::vast {

namespace {

constexpr Gigabytes largestDisk = Gigabytes::fromWhole(1'000'000);

/// `dph_base`; where it is missing, what `dph_total` leaves when the disk is taken off.
HourlyRate gpuPrice(RowReader &reader, const Instance &instance)
{
    if (const std::optional<HourlyRate> base = reader.read<HourlyRate>("dph_base"))
        return *base;
    if (const std::optional<HourlyRate> total = reader.read<HourlyRate>("dph_total")) {
        const HourlyRate disk = storagePerHour(instance.storageCost, instance.disk);
        return *total > disk ? *total - disk : HourlyRate();
    }
    reader.complain("dph_base");
    return {};
}

/// Null where nothing is or can be paid in advance; never makes the row a bad one. After the price.
void readDiscount(RowReader reader, Instance &instance)
{
    const Share most = reader.read<Share>("credit_discount_max").value_or(Share());
    if (most > Share() && most < Share::fromMillionths(1'000'000))
        instance.mostDiscount = most;
    instance.prepaid = reader.money("credit_balance").value_or(Money()) > Money();
    const auto whole = reader.read<HourlyRate>("dph_total");
    const auto discounted = reader.read<HourlyRate>("discounted_dph_total");
    // While money is bound to it an hour costs less than `dph_base` says; without a discount this is 0 or the same.
    if (instance.prepaid && whole && discounted && *discounted > HourlyRate() && *discounted < *whole
        && *whole - *discounted < instance.pricePerHour)
        instance.pricePerHour = instance.pricePerHour - (*whole - *discounted);
}

void readPrices(RowReader &reader, Instance &instance)
{
    instance.isBid = reader.flag("is_bid");
    instance.disk = reader.need<Gigabytes>("disk_space");
    if (instance.disk > largestDisk) {
        reader.complain("disk_space");
        instance.disk = {};
    }
    instance.storageCost = reader.need<StorageRate>("storage_cost");
    instance.pricePerHour = gpuPrice(reader, instance);
    instance.upCost = reader.need<TrafficRate>("inet_up_cost");
    instance.downCost = reader.need<TrafficRate>("inet_down_cost");
    // Counters may be null or odd without making the row a bad one.
    instance.upBilled = RowReader(reader.row()).read<Gigabytes>("inet_up_billed");
    instance.downBilled = RowReader(reader.row()).read<Gigabytes>("inet_down_billed");
    readDiscount(RowReader(reader.row()), instance);
}

void readState(RowReader &reader, Instance &instance)
{
    instance.actualStatus = reader.text("actual_status");
    instance.intendedStatus = reader.text("intended_status");
    instance.currentState = reader.text("cur_state");
    instance.nextState = reader.text("next_state");
    instance.statusMessage = redacted(reader.text("status_msg").left(2000));
    instance.startedAt = reader.instant("start_date");
    instance.endsAt = reader.instant("end_date");
    const std::optional<qint64> load = reader.whole("gpu_util");
    const bool noReport = load == 0 && reader.whole("gpu_temp") == 0; // both zero: the host sent nothing this time
    if (load && *load >= 0 && *load <= 100 && !noReport)
        instance.gpuUtilPercent = static_cast<int>(*load);
    // -1 is unknown; what cannot be read never makes the row a bad one.
    const auto used = [&reader](const char *field) {
        const auto amount = RowReader(reader.row()).read<Gigabytes>(field);
        return amount && *amount >= Gigabytes() ? amount : std::nullopt;
    };
    instance.gpuMemoryUsed = used("vmem_usage");
    instance.memoryUsed = used("mem_usage");
}

/// On the host, of a port of the container; only while it runs.
std::optional<int> mappedPort(RowReader &reader, const char *port)
{
    const JsonValue &mapped = reader.row()["ports"][port];
    const std::optional<qint64> direct =
        mapped.isArray() && !mapped.children().empty() ? mapped.children().front()["HostPort"].integer() : std::nullopt;
    return direct && *direct > 0 && *direct < 65536 ? std::optional(static_cast<int>(*direct)) : std::nullopt;
}

/// The direct address while running, else Vast.ai's proxy, whose port is one higher for jupyter images (as the official
/// client's ssh-url does it).
void readReach(RowReader &reader, Instance &instance)
{
    const bool isJupyter = reader.text("image_runtype").contains(QLatin1String("jupyter"));
    const QString address = reader.text("public_ipaddr");
    const std::optional<int> direct = mappedPort(reader, "22/tcp");
    if (!address.isEmpty() && direct) {
        instance.sshHost = address;
        instance.sshPort = *direct;
        instance.jupyterPort = isJupyter ? mappedPort(reader, "8080/tcp").value_or(0) : 0;
        return;
    }
    instance.sshHost = reader.text("ssh_host");
    const int port = reader.count("ssh_port");
    instance.sshPort = port > 0 && port < 65535 ? port + (isJupyter ? 1 : 0) : 0;
}

void readPlace(RowReader &reader, Instance &instance)
{
    instance.location = reader.text("geolocation");
    instance.country = countryFrom(reader.text("country_code"));
    if (instance.country.isEmpty())
        instance.country = countryFrom(instance.location);
    instance.reliability = reader.read<Share>("reliability2").value_or(Share());
    instance.verified = reader.text("verification") == QLatin1String("verified");
}

} // namespace

std::optional<DecodedInstance> decodeInstance(const JsonValue &row)
{
    RowReader reader(row);
    DecodedInstance result;
    Instance &instance = result.instance;
    instance.id = reader.identifier<InstanceId>("id");
    if (instance.id.isEmpty())
        return std::nullopt;
    instance.machineId = reader.identifier<MachineId>("machine_id");
    instance.hostId = reader.identifier<HostId>("host_id");
    instance.label = row["label"].string().value_or(QString());
    instance.gpuName = reader.text("gpu_name");
    instance.numGpus = reader.count("num_gpus");
    instance.gpuRamMb = reader.count("gpu_ram");
    instance.image = reader.text("image_uuid");
    readPrices(reader, instance);
    readState(reader, instance);
    readReach(reader, instance);
    readPlace(reader, instance);
    result.complaints = reader.complaints();
    return result;
}

} // namespace bursar::vast
