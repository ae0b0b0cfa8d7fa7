#include "simulator/machine_builder.h"

#include "simulator/draw.h"
#include "simulator/market_figures.h"

#include <array>

namespace bursar::simulator {

namespace {

// Draws for one machine are told apart by this word.
enum Trait : quint64 {
    FigureTrait = 1,
    PriceTrait,
    CountryTrait,
    PlaceTrait,
    CpuTrait,
    DiskTrait,
    DiskPriceTrait,
    NetTrait,
    UpTrait,
    DownTrait,
    ReliabilityTrait,
    VerifiedTrait,
    DatacenterTrait,
    PortsTrait,
    SplitTrait,
    HostTrait,
    AddressTrait,
    DriverTrait,
    StepTrait,
};

struct Cpu
{
    const char *name;
    int cores;
    int ghzTenths;
    const char *board;
};
constexpr std::array cpus{
    Cpu{"AMD EPYC 7543 32-Core Processor", 64, 28, "ROMED8-2T"},
    Cpu{"AMD EPYC 9354 32-Core Processor", 128, 33, "H13SSL-N"},
    Cpu{"AMD EPYC 7742 64-Core Processor", 128, 23, "H11DSi"},
    Cpu{"Intel(R) Xeon(R) Platinum 8480+", 112, 20, "X13DEG"},
    Cpu{"Intel(R) Xeon(R) CPU E5-2680 v4", 28, 24, "X10DRG"},
    Cpu{"AMD Ryzen 9 7950X 16-Core Processor", 32, 45, "X670E Taichi"},
    Cpu{"AMD Ryzen Threadripper PRO 3975WX", 64, 35, "WRX80E-SAGE"},
};

struct Region
{
    const char *country;
    const char *region;
};
constexpr std::array regions{
    Region{"US", "Texas"},         Region{"US", "California"},       Region{"US", "Washington"},
    Region{"CA", "Quebec"},        Region{"CA", "British Columbia"}, Region{"DE", "Hesse"},
    Region{"NL", "North Holland"}, Region{"TW", "Taiwan"},           Region{"GB", "England"},
    Region{"NO", "Viken"},         Region{"AU", "New South Wales"},
};

struct Driver
{
    const char *version;
    int cudaTenths;
};
constexpr std::array drivers{Driver{"570.124.06", 128}, Driver{"550.144.03", 124}, Driver{"535.183.01", 122},
                             Driver{"580.65.06", 130}};

QString geolocation(const QString &country, const Draw &draw)
{
    if (draw.with(1).permille(15))
        return {};
    if (draw.with(2).permille(20))
        return QStringLiteral(", ") + country; // the state is not known
    std::vector<QString> names;
    for (const Region &region : regions) {
        if (country == QLatin1String(region.country))
            names.push_back(QString::fromLatin1(region.region));
    }
    if (names.empty())
        return country;
    const auto chosen = static_cast<size_t>(draw.with(3).between(0, static_cast<qint64>(names.size()) - 1));
    return names[chosen] + QStringLiteral(", ") + country;
}

size_t pickFigure(const std::vector<MarketFigure> &figures, const Draw &draw)
{
    qint64 total = 0;
    for (const MarketFigure &figure : figures)
        total += gpuModel(figure.gpuName).weight;
    qint64 left = draw.between(0, total - 1);
    for (size_t i = 0; i < figures.size(); ++i) {
        left -= gpuModel(figures[i].gpuName).weight;
        if (left < 0)
            return i;
    }
    return 0;
}

// What so many GPUs of this model cost on the days we know; a share of the whole machine's price where no row says.
qint64 priceOf(const std::vector<MarketFigure> &figures, const MarketFigure &whole, int gpus, const Draw &draw)
{
    const MarketFigure *row = &whole;
    for (const MarketFigure &figure : figures) {
        if (figure.gpuName == whole.gpuName && figure.gpuRamMb == whole.gpuRamMb && figure.gpus == gpus)
            row = &figure;
    }
    const qint64 spread = row->highMicros - row->lowMicros;
    const qint64 price = row->lowMicros + (spread > 0 ? draw.with(static_cast<quint64>(gpus)).between(0, spread) : 0);
    return price * gpus / row->gpus;
}

void describe(Machine &machine, const MarketFigure &figure, const Draw &draw)
{
    const auto traits = [&](Trait trait) { return draw.with(trait); };
    machine.gpuName = figure.gpuName;
    machine.gpuRamMb = figure.gpuRamMb;
    machine.gpus = figure.gpus;
    const Cpu &cpu = cpus[traits(CpuTrait).value() % cpus.size()];
    machine.cpuName = QString::fromLatin1(cpu.name);
    machine.cpuCores = cpu.cores;
    machine.cpuGhzTenths = cpu.ghzTenths;
    machine.mainboard = QString::fromLatin1(cpu.board);
    machine.cpuRamMb = static_cast<int>(traits(CpuTrait).with(1).between(2, 8)) * 32 * 1024 - 4504;
    machine.diskName = QStringLiteral("SAMSUNG MZQL23T8");
    machine.diskGb = static_cast<int>(traits(DiskTrait).between(8, 80)) * 50 * (figure.gpus > 4 ? 2 : 1);
    machine.diskBandwidth = static_cast<int>(traits(DiskTrait).with(1).between(500, 6800));
    machine.inetUpTenths = static_cast<int>(traits(NetTrait).between(400, 52000));
    machine.inetDownTenths = static_cast<int>(traits(NetTrait).with(1).between(800, 82000));
    constexpr std::array<qint64, 7> storage{50'000, 100'000, 150'000, 150'000, 200'000, 266'667, 933'333};
    machine.storageMicros = storage[traits(DiskPriceTrait).value() % storage.size()];
    constexpr std::array traffic{0, 1, 2, 2, 3, 4, 6, 10, 20};
    machine.upDollarsPerTb = traffic[traits(UpTrait).value() % traffic.size()];
    machine.downDollarsPerTb = traffic[traits(DownTrait).value() % traffic.size()];
    machine.country = figure.countries.at(traits(CountryTrait).between(0, figure.countries.size() - 1));
    machine.geolocation = geolocation(machine.country, traits(PlaceTrait));
    machine.address = QStringLiteral("198.51.%1.%2")
                          .arg(traits(AddressTrait).between(1, 254))
                          .arg(traits(AddressTrait).with(1).between(1, 254));
    machine.verified = traits(VerifiedTrait).permille(780);
    machine.deverified = !machine.verified && traits(VerifiedTrait).with(1).permille(150);
    const qint64 weakness = traits(ReliabilityTrait).between(0, 999);
    machine.reliabilityTenThousandths = static_cast<int>(9995 - weakness * weakness / (machine.verified ? 1400 : 400));
    machine.datacenter = traits(DatacenterTrait).permille(350);
    machine.staticIp = machine.datacenter || traits(AddressTrait).with(2).permille(400);
    machine.ports = traits(PortsTrait).permille(80) ? 0 : static_cast<int>(traits(PortsTrait).with(1).between(10, 250));
    const Driver &driver = drivers[traits(DriverTrait).value() % drivers.size()];
    machine.driver = QString::fromLatin1(driver.version);
    machine.cudaTenths = driver.cudaTenths;
}

// Halves of halves: 8 GPUs are offered as one, two, four and eight parts; hosts may refuse to split.
void slice(Machine &machine, const MarketFigure &whole, const std::vector<MarketFigure> &figures, const Draw &draw)
{
    const qint64 permille = draw.with(PriceTrait).between(860, 1180)
        + (draw.with(PriceTrait).with(1).permille(120) ? draw.with(PriceTrait).with(2).between(0, 600) : 0);
    const int smallest = draw.with(SplitTrait).permille(250) ? machine.gpus : 1;
    for (int gpus = machine.gpus; gpus >= smallest; gpus = gpus % 2 == 0 ? gpus / 2 : (gpus > 1 ? 1 : 0)) {
        if (gpus == 0)
            break;
        for (int first = 0; first + gpus <= machine.gpus; first += gpus) {
            Slice part;
            part.gpus = gpus;
            part.gpuMask = ((1U << static_cast<unsigned>(gpus)) - 1U) << static_cast<unsigned>(first);
            part.microsPerHour = priceOf(figures, whole, gpus, draw.with(PriceTrait)) * permille / 1000;
            machine.slices.push_back(part);
        }
        if (gpus == 1)
            break;
    }
}

} // namespace

std::vector<Machine> buildMachines(quint64 seed, int offers)
{
    const std::vector<MarketFigure> figures = marketFigures();
    std::vector<Machine> machines;
    const Draw market = drawFor(seed, Topic::Machine);
    qint64 nextMachine = market.with(1).between(12'000, 40'000);
    qint64 nextOffer = market.with(2).between(21'000'000, 34'000'000);
    qint64 nextGpu = market.with(3).between(100'000, 200'000);
    int missing = figures.empty() ? 0 : offers;
    for (quint64 number = 0; missing > 0; ++number) {
        const Draw draw = market.with({10, number});
        // The first machines take the figures in turn, so that even a small market has every model.
        const MarketFigure &figure = figures[number < figures.size() ? (number * 7) % figures.size()
                                                                     : pickFigure(figures, draw.with(FigureTrait))];
        Machine machine;
        nextMachine += draw.with(StepTrait).between(1, 40);
        machine.id = nextMachine;
        machine.hostId = 60'000 + draw.with(HostTrait).between(0, 1 + offers / 8) * 7;
        machine.firstGpuId = nextGpu;
        describe(machine, figure, draw);
        nextGpu += machine.gpus;
        slice(machine, figure, figures, draw);
        if (static_cast<int>(machine.slices.size()) > missing)
            machine.slices.resize(static_cast<size_t>(missing));
        for (Slice &part : machine.slices) {
            nextOffer += draw.with(StepTrait).with(part.gpuMask).between(1, 900);
            part.offerId = nextOffer;
            part.bundleId = 1'400'000'000 + machine.id * 16 + part.gpus;
        }
        missing -= static_cast<int>(machine.slices.size());
        machines.push_back(std::move(machine));
    }
    return machines;
}

} // namespace bursar::simulator
