#include "simulator/route_table.h"

#include <algorithm>
#include <bit>
#include <map>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// All machines of one model.
struct Model
{
    std::vector<const Machine *> machines;
};

bool isWanted(const Machine &machine, const ApiCall &call)
{
    const QString verified = call.request.queryValue(QLatin1String("verified"));
    const QString hosting = call.request.queryValue(QLatin1String("hosting_type"));
    if ((verified == QLatin1String("yes") && !machine.verified)
        || (verified == QLatin1String("no") && machine.verified))
        return false;
    if ((hosting == QLatin1String("secure_cloud") && !machine.datacenter)
        || (hosting == QLatin1String("community") && machine.datacenter))
        return false;
    const int gpus = call.request.queryValue(QLatin1String("num_gpus")).toInt();
    return gpus == 0 || std::ranges::any_of(machine.slices, [gpus](const Slice &slice) { return slice.gpus == gpus; });
}

std::map<QString, Model> modelsWanted(const ApiRoom &room, const ApiCall &call)
{
    const QString name = call.request.queryValue(QLatin1String("gpu_name"));
    std::map<QString, Model> models;
    for (const Machine &machine : room.market.market().machines()) {
        if (isWanted(machine, call) && (name.isEmpty() || machine.gpuName == name))
            models[machine.gpuName].machines.push_back(&machine);
    }
    return models;
}

// Micro-dollars per GPU and hour of the machines' largest slices, sorted.
std::vector<qint64> pricesAt(const ApiRoom &room, const Model &model, Instant at)
{
    std::vector<qint64> prices;
    for (const Machine *machine : model.machines) {
        if (machine->slices.empty())
            continue;
        const Slice &slice = machine->slices.front();
        prices.push_back(room.market.weather().price(*machine, slice, at) / std::max(1, slice.gpus));
    }
    std::ranges::sort(prices);
    return prices;
}

Json percentile(const std::vector<qint64> &sorted, size_t percent)
{
    return sorted.empty() ? Json() : Json::number(sorted[(sorted.size() - 1) * percent / 100], 6);
}

// How much of it strangers held over the last thirty days, in tenths of a percent.
qint64 usageOfThirtyDays(const ApiRoom &room, const Model &model)
{
    qint64 held = 0;
    qint64 all = 0;
    for (const Machine *machine : model.machines) {
        for (int day = 0; day < 30; ++day) {
            held += std::popcount(room.market.weather().strangers(*machine, room.market.now() - day * 24h));
            all += machine->gpus;
        }
    }
    return all == 0 ? 0 : held * 1000 / all;
}

ApiAnswer current(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    const Instant now = room.market.now();
    for (const auto &[name, model] : modelsWanted(room, call)) {
        qint64 total = 0;
        qint64 available = 0;
        qint64 verified = 0;
        qint64 availableVerified = 0;
        for (const Machine *machine : model.machines) {
            total += machine->gpus;
            const bool isFree = !machine->slices.empty() && room.market.isUp(*machine)
                && room.market.offerState(*machine, machine->slices.front()).rentable;
            available += isFree ? machine->gpus : 0;
            verified += machine->verified ? machine->gpus : 0;
            availableVerified += isFree && machine->verified ? machine->gpus : 0;
        }
        const std::vector<qint64> prices = pricesAt(room, model, now);
        const GpuModel &figures = gpuModel(name);
        rows.push_back(Json::object({{"gpu_name", Json::string(name)},
                                     {"total", Json::integer(total)},
                                     {"available", Json::integer(available)},
                                     {"rented_verified", Json::integer(verified - availableVerified)},
                                     {"avail_verified", Json::integer(availableVerified)},
                                     {"usage_30d", Json::number(usageOfThirtyDays(room, model), 1)},
                                     {"usage", Json::number(total == 0 ? 0 : (total - available) * 1000 / total, 1)},
                                     {"dlperf", Json::number(figures.dlperfTenths, 1)},
                                     {"tflops", Json::number(figures.tflopsTenths, 1)},
                                     {"price_p10", percentile(prices, 10)},
                                     {"price_p25", percentile(prices, 25)},
                                     {"price_median", percentile(prices, 50)},
                                     {"price_p75", percentile(prices, 75)},
                                     {"price_p90", percentile(prices, 90)}}));
    }
    return success({{"gpus", Json::array(std::move(rows))}});
}

// A point every six hours of the last thirty days. Prices are a function of seed and time: the past stays as it was.
ApiAnswer history(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    const Instant last = std::chrono::floor<std::chrono::hours>(room.market.now());
    for (const auto &[name, model] : modelsWanted(room, call)) {
        std::vector<Json> points;
        for (Instant at = last - 30 * 24h; at <= last; at += 6h) {
            const std::vector<qint64> prices = pricesAt(room, model, at);
            points.push_back(Json::object({{"timestamp", Json::time(at)},
                                           {"price_p10", percentile(prices, 10)},
                                           {"price_median", percentile(prices, 50)},
                                           {"price_p90", percentile(prices, 90)}}));
        }
        rows.push_back(Json::object({{"gpu_name", Json::string(name)}, {"history", Json::array(std::move(points))}}));
    }
    return success({{"gpus", Json::array(std::move(rows))}});
}

ApiAnswer locations(ApiRoom &room, const ApiCall &call)
{
    std::map<QString, qint64> gpus;
    for (const auto &[name, model] : modelsWanted(room, call)) {
        for (const Machine *machine : model.machines)
            gpus[machine->country] += machine->gpus;
    }
    std::vector<Json> rows;
    for (const auto &[country, count] : gpus)
        rows.push_back(Json::object({{"country", Json::string(country)}, {"total", Json::integer(count)}}));
    return success({{"locations", Json::array(std::move(rows))}});
}

} // namespace

void addStatisticsRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/metrics/gpu/current/"), 3s, current});
    table.add({"GET", QStringLiteral("/api/v0/metrics/gpu/history/"), 3s, history});
    table.add({"GET", QStringLiteral("/api/v0/metrics/gpu/locations/"), 3s, locations});
}

} // namespace bursar::simulator
