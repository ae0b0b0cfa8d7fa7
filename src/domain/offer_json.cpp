#include "domain/offer_json.h"

#include "foundation/text_formats.h"

#include <limits>

namespace bursar {

namespace {

QString toString(Verification verification)
{
    switch (verification) {
    case Verification::Verified:
        return QStringLiteral("verified");
    case Verification::Deverified:
        return QStringLiteral("deverified");
    case Verification::Unverified:
        break;
    }
    return QStringLiteral("unverified");
}

/// Reads fields and remembers whether one of them was unreadable.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }
    bool ok() const { return m_ok; }
    QString text(const QString &name) const { return m_json.value(name).toString(); }
    bool yes(const QString &name) const { return m_json.value(name).toBool(); }
    bool has(const QString &name) const { return m_json.value(name).isString(); }

    qint64 number(const QString &name, qint64 most = std::numeric_limits<qint64>::max())
    {
        const qint64 value = m_json.value(name).toInteger(-1);
        m_ok = m_ok && value >= 0 && value <= most;
        return value;
    }
    int count(const QString &name) { return static_cast<int>(number(name, std::numeric_limits<int>::max())); }

    template <class T>
    T decimal(const QString &name)
    {
        const std::optional<T> value = T::parse(text(name));
        m_ok = m_ok && value && *value >= T{};
        return value.value_or(T{});
    }

    template <class T>
    std::optional<T> optionalDecimal(const QString &name)
    {
        return has(name) ? std::optional(decimal<T>(name)) : std::nullopt;
    }

    std::optional<Instant> optionalTime(const QString &name)
    {
        if (!has(name))
            return std::nullopt;
        const std::optional<Instant> time = instantFromRfc3339(text(name));
        m_ok = m_ok && time.has_value();
        return time;
    }

    Verification verification(const QString &name) const
    {
        for (const Verification known : {Verification::Verified, Verification::Deverified}) {
            if (text(name) == toString(known))
                return known;
        }
        return Verification::Unverified;
    }

private:
    const QJsonObject &m_json;
    bool m_ok = true;
};

void readMachine(Reader &reader, Offer &offer)
{
    offer.gpuName = reader.text(QStringLiteral("gpu_name"));
    offer.numGpus = reader.count(QStringLiteral("num_gpus"));
    offer.gpuRamMb = reader.count(QStringLiteral("gpu_ram_mb"));
    offer.cpuName = reader.text(QStringLiteral("cpu_name"));
    offer.cpuCoresThousandths = reader.count(QStringLiteral("cpu_cores_thousandths"));
    offer.cpuRamMb = reader.count(QStringLiteral("cpu_ram_mb"));
    offer.diskSpace = reader.decimal<Gigabytes>(QStringLiteral("disk_space_gb"));
    offer.inetUpMbps = reader.count(QStringLiteral("inet_up_mbps"));
    offer.inetDownMbps = reader.count(QStringLiteral("inet_down_mbps"));
    offer.directPorts = reader.count(QStringLiteral("direct_ports"));
    offer.staticIp = reader.yes(QStringLiteral("static_ip"));
    offer.cudaVersion = reader.text(QStringLiteral("cuda_version"));
    offer.driverVersion = reader.text(QStringLiteral("driver_version"));
    offer.dlperfThousandths = reader.count(QStringLiteral("dlperf_thousandths"));
}

void readTerms(Reader &reader, Offer &offer)
{
    offer.pricePerHour = reader.decimal<HourlyRate>(QStringLiteral("price_per_hour"));
    offer.storageCost = reader.decimal<StorageRate>(QStringLiteral("storage_cost"));
    offer.upCost = reader.decimal<TrafficRate>(QStringLiteral("up_cost"));
    offer.downCost = reader.decimal<TrafficRate>(QStringLiteral("down_cost"));
    offer.minBid = reader.optionalDecimal<HourlyRate>(QStringLiteral("min_bid"));
    offer.reliability = reader.decimal<Share>(QStringLiteral("reliability"));
    offer.verification = reader.verification(QStringLiteral("verification"));
    offer.datacenter = reader.yes(QStringLiteral("datacenter"));
    offer.rentable = reader.yes(QStringLiteral("rentable"));
    offer.country = reader.text(QStringLiteral("country"));
    offer.location = reader.text(QStringLiteral("location"));
    offer.endsAt = reader.optionalTime(QStringLiteral("ends_at"));
    offer.discount = reader.optionalDecimal<Share>(QStringLiteral("discount")).value_or(Share());
    offer.mostDiscount = reader.optionalDecimal<Share>(QStringLiteral("most_discount")).value_or(Share());
}

} // namespace

QJsonObject toJson(const Offer &offer)
{
    QJsonObject json{{QStringLiteral("id"), offer.id.value()},
                     {QStringLiteral("machine_id"), offer.machineId.value()},
                     {QStringLiteral("host_id"), offer.hostId.value()},
                     {QStringLiteral("gpu_name"), offer.gpuName},
                     {QStringLiteral("num_gpus"), offer.numGpus},
                     {QStringLiteral("gpu_ram_mb"), offer.gpuRamMb},
                     {QStringLiteral("cpu_name"), offer.cpuName},
                     {QStringLiteral("cpu_cores_thousandths"), offer.cpuCoresThousandths},
                     {QStringLiteral("cpu_ram_mb"), offer.cpuRamMb},
                     {QStringLiteral("disk_space_gb"), offer.diskSpace.toString()},
                     {QStringLiteral("inet_up_mbps"), offer.inetUpMbps},
                     {QStringLiteral("inet_down_mbps"), offer.inetDownMbps},
                     {QStringLiteral("direct_ports"), offer.directPorts},
                     {QStringLiteral("static_ip"), offer.staticIp},
                     {QStringLiteral("cuda_version"), offer.cudaVersion},
                     {QStringLiteral("driver_version"), offer.driverVersion},
                     {QStringLiteral("dlperf_thousandths"), offer.dlperfThousandths},
                     {QStringLiteral("price_per_hour"), offer.pricePerHour.toString()},
                     {QStringLiteral("storage_cost"), offer.storageCost.toString()},
                     {QStringLiteral("up_cost"), offer.upCost.toString()},
                     {QStringLiteral("down_cost"), offer.downCost.toString()},
                     {QStringLiteral("reliability"), offer.reliability.toString()},
                     {QStringLiteral("verification"), toString(offer.verification)},
                     {QStringLiteral("datacenter"), offer.datacenter},
                     {QStringLiteral("rentable"), offer.rentable},
                     {QStringLiteral("country"), offer.country},
                     {QStringLiteral("location"), offer.location}};
    if (offer.minBid)
        json.insert(QStringLiteral("min_bid"), offer.minBid->toString());
    if (offer.endsAt)
        json.insert(QStringLiteral("ends_at"), toRfc3339(*offer.endsAt));
    if (offer.discount > Share{})
        json.insert(QStringLiteral("discount"), offer.discount.toString());
    if (offer.mostDiscount > Share{})
        json.insert(QStringLiteral("most_discount"), offer.mostDiscount.toString());
    return json;
}

std::optional<Offer> offerFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Offer offer;
    offer.id = OfferId(reader.number(QStringLiteral("id")));
    offer.machineId = MachineId(reader.number(QStringLiteral("machine_id")));
    offer.hostId = HostId(reader.number(QStringLiteral("host_id")));
    readMachine(reader, offer);
    readTerms(reader, offer);
    return reader.ok() && !offer.id.isEmpty() ? std::optional(std::move(offer)) : std::nullopt;
}

} // namespace bursar
