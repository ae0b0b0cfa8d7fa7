#include "vast/calls/offer_query.h"

#include "vast/json/json_text.h"

#include <algorithm>
#include <array>

namespace bursar::vast {

namespace {

enum class Kind { Number, Text, Flag };

struct FieldFacts
{
    OfferField field;
    const char *query; ///< the name in a query
    const char *row; ///< the name in an answer's row
    Kind kind;
};

using F = OfferField;

constexpr std::array facts{
    FieldFacts{F::BandwidthNvlink, "bw_nvlink", "bw_nvlink", Kind::Number},
    FieldFacts{F::ComputeCapability, "compute_cap", "compute_cap", Kind::Number},
    FieldFacts{F::CpuCores, "cpu_cores", "cpu_cores", Kind::Number},
    FieldFacts{F::CpuCoresEffective, "cpu_cores_effective", "cpu_cores_effective", Kind::Number},
    FieldFacts{F::CpuGhz, "cpu_ghz", "cpu_ghz", Kind::Number},
    FieldFacts{F::CpuName, "cpu_name", "cpu_name", Kind::Text},
    FieldFacts{F::CpuRam, "cpu_ram", "cpu_ram", Kind::Number},
    FieldFacts{F::CudaMaxGood, "cuda_max_good", "cuda_max_good", Kind::Number},
    FieldFacts{F::Datacenter, "datacenter", "hosting_type", Kind::Flag},
    FieldFacts{F::DirectPortCount, "direct_port_count", "direct_port_count", Kind::Number},
    FieldFacts{F::DiskBandwidth, "disk_bw", "disk_bw", Kind::Number},
    FieldFacts{F::DiskName, "disk_name", "disk_name", Kind::Text},
    FieldFacts{F::DiskSpace, "disk_space", "disk_space", Kind::Number},
    FieldFacts{F::DlPerf, "dlperf", "dlperf", Kind::Number},
    FieldFacts{F::DlPerfPerDollar, "dlperf_per_dphtotal", "dlperf_per_dphtotal", Kind::Number},
    FieldFacts{F::DphBase, "dph_base", "dph_base", Kind::Number},
    FieldFacts{F::DphTotal, "dph_total", "dph_total", Kind::Number},
    FieldFacts{F::DriverVersion, "driver_version", "driver_vers", Kind::Number},
    FieldFacts{F::Duration, "duration", "duration", Kind::Number},
    FieldFacts{F::External, "external", "external", Kind::Flag},
    FieldFacts{F::FlopsPerDollar, "flops_per_dphtotal", "flops_per_dphtotal", Kind::Number},
    FieldFacts{F::Geolocation, "geolocation", "geolocation", Kind::Text},
    FieldFacts{F::GpuArchitecture, "gpu_arch", "gpu_arch", Kind::Text},
    FieldFacts{F::GpuFraction, "gpu_frac", "gpu_frac", Kind::Number},
    FieldFacts{F::GpuMaxPower, "gpu_max_power", "gpu_max_power", Kind::Number},
    FieldFacts{F::GpuMemoryBandwidth, "gpu_mem_bw", "gpu_mem_bw", Kind::Number},
    FieldFacts{F::GpuName, "gpu_name", "gpu_name", Kind::Text},
    FieldFacts{F::GpuRam, "gpu_ram", "gpu_ram", Kind::Number},
    FieldFacts{F::GpuTotalRam, "gpu_total_ram", "gpu_total_ram", Kind::Number},
    FieldFacts{F::HasAvx, "has_avx", "has_avx", Kind::Flag},
    FieldFacts{F::HostId, "host_id", "host_id", Kind::Number},
    FieldFacts{F::InetDown, "inet_down", "inet_down", Kind::Number},
    FieldFacts{F::InetDownCost, "inet_down_cost", "inet_down_cost", Kind::Number},
    FieldFacts{F::InetUp, "inet_up", "inet_up", Kind::Number},
    FieldFacts{F::InetUpCost, "inet_up_cost", "inet_up_cost", Kind::Number},
    FieldFacts{F::MachineId, "machine_id", "machine_id", Kind::Number},
    FieldFacts{F::MinBid, "min_bid", "min_bid", Kind::Number},
    FieldFacts{F::NumGpus, "num_gpus", "num_gpus", Kind::Number},
    FieldFacts{F::Offer, "ask_contract_id", "ask_contract_id", Kind::Number},
    FieldFacts{F::OsVersion, "os_version", "os_version", Kind::Text},
    FieldFacts{F::PciGeneration, "pci_gen", "pci_gen", Kind::Number},
    FieldFacts{F::PcieBandwidth, "pcie_bw", "pcie_bw", Kind::Number},
    FieldFacts{F::Reliability, "reliability", "reliability", Kind::Number},
    FieldFacts{F::Rentable, "rentable", "rentable", Kind::Flag},
    FieldFacts{F::Score, "score", "score", Kind::Number},
    FieldFacts{F::StaticIp, "static_ip", "static_ip", Kind::Flag},
    FieldFacts{F::StorageCost, "storage_cost", "storage_cost", Kind::Number},
    FieldFacts{F::TotalFlops, "total_flops", "total_flops", Kind::Number},
    FieldFacts{F::Verified, "verified", "verification", Kind::Flag},
    FieldFacts{F::VmsEnabled, "vms_enabled", "vms_enabled", Kind::Flag},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].field != static_cast<OfferField>(i))
            return false;
    }
    return facts.size() == static_cast<std::size_t>(OfferField::VmsEnabled) + 1;
}
static_assert(isInOrder());

const FieldFacts &factsOf(OfferField field)
{
    return facts.at(static_cast<std::size_t>(field));
}

const char *operatorName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return "eq";
    case Comparison::NotEqual:
        return "neq";
    case Comparison::Greater:
        return "gt";
    case Comparison::GreaterOrEqual:
        return "gte";
    case Comparison::Less:
        return "lt";
    case Comparison::LessOrEqual:
        return "lte";
    case Comparison::In:
        return "in";
    case Comparison::NotIn:
        return "notin";
    }
    return "eq";
}

bool isNegative(Comparison comparison)
{
    return comparison == Comparison::NotEqual || comparison == Comparison::NotIn;
}

QString folded(QString text)
{
    return text.replace(QLatin1Char('_'), QLatin1Char(' ')).trimmed().toUpper();
}

/// Six decimals are finer than anything that is compared.
std::optional<qint64> millionths(const QString &text)
{
    return parseDecimal(text, 6, ExtraDigits::RoundHalfEven);
}

/// "Quebec, CA" is asked for by "CA".
QString textIn(OfferField field, const JsonValue &value)
{
    const QString text = value.string().value_or(QString());
    return folded(field == OfferField::Geolocation ? text.section(QLatin1Char(','), -1) : text);
}

std::optional<bool> flagIn(OfferField field, const JsonValue &value)
{
    if (field == OfferField::Verified) // the row has a word where the query has yes or no
        return value.string() ? std::optional(*value.string() == QLatin1String("verified")) : std::nullopt;
    return value.boolean();
}

bool isInRange(Comparison comparison, qint64 figure, qint64 bound)
{
    switch (comparison) {
    case Comparison::Greater:
        return figure > bound;
    case Comparison::GreaterOrEqual:
        return figure >= bound;
    case Comparison::Less:
        return figure < bound;
    default:
        return figure <= bound;
    }
}

} // namespace

const char *queryName(OfferField field)
{
    return factsOf(field).query;
}

OfferCondition::OfferCondition(OfferField field, Comparison comparison, QStringList values)
    : m_field(field)
    , m_comparison(comparison)
    , m_values(std::move(values))
{
}

OfferCondition OfferCondition::number(OfferField field, Comparison comparison, const QString &number)
{
    Q_ASSERT(factsOf(field).kind == Kind::Number && millionths(number));
    return {field, comparison, {number}};
}

OfferCondition OfferCondition::flag(OfferField field, bool value)
{
    Q_ASSERT(factsOf(field).kind == Kind::Flag);
    return {field, Comparison::Equal, {value ? QStringLiteral("true") : QStringLiteral("false")}};
}

OfferCondition OfferCondition::text(OfferField field, Comparison comparison, const QString &value)
{
    Q_ASSERT(factsOf(field).kind == Kind::Text);
    return {field, comparison, {value}};
}

OfferCondition OfferCondition::among(OfferField field, Comparison comparison, const QStringList &values)
{
    Q_ASSERT(factsOf(field).kind != Kind::Flag && (comparison == Comparison::In || comparison == Comparison::NotIn));
    return {field, comparison, values};
}

bool OfferCondition::isText() const
{
    return factsOf(m_field).kind == Kind::Text;
}

QByteArray OfferCondition::operationJson() const
{
    QByteArray values;
    for (const QString &value : m_values)
        values += (values.isEmpty() ? "" : ",") + (isText() ? jsonQuoted(value) : value.toLatin1());
    if (m_comparison == Comparison::In || m_comparison == Comparison::NotIn)
        values = '[' + values + ']';
    return JsonText().addRaw(operatorName(m_comparison), values).toJson();
}

bool OfferCondition::equalsAny(const JsonValue &value) const
{
    return std::any_of(m_values.begin(), m_values.end(), [&](const QString &wanted) {
        if (isText())
            return folded(wanted) == textIn(m_field, value);
        return value.decimal() && millionths(*value.decimal()) == millionths(wanted);
    });
}

bool OfferCondition::holds(const JsonValue &row) const
{
    const JsonValue &value = row[factsOf(m_field).row];
    if (value.isNothing())
        return isNegative(m_comparison);
    if (factsOf(m_field).kind == Kind::Flag)
        return flagIn(m_field, value) == (m_values.first() == QLatin1String("true"));
    if (m_comparison == Comparison::Equal || m_comparison == Comparison::In)
        return equalsAny(value);
    if (isNegative(m_comparison))
        return !equalsAny(value);
    const std::optional<QString> text = value.decimal();
    const std::optional<qint64> figure = text ? millionths(*text) : std::nullopt;
    const std::optional<qint64> bound = millionths(m_values.first());
    return figure && bound && isInRange(m_comparison, *figure, *bound);
}

} // namespace bursar::vast
