#include "simulator/charge_book.h"

#include "simulator/draw.h"

#include <algorithm>
#include <map>

namespace bursar::simulator {

namespace {

constexpr qint64 minutes = 60'000;

QString hoursText(qint64 millis)
{
    return QString::fromLatin1(fixedText((Wide{millis} + 1800) / 3600, 3));
}

QString gigabyteText(Wide milliGb)
{
    return QString::fromLatin1(decimalText(milliGb, 3));
}

void addGpuItems(std::vector<ChargeItem> &items, const Contract &contract, Instant from, Instant to)
{
    std::map<qint64, Bill> byRate;
    for (const Interval &interval : contract.intervals) {
        if (interval.rates.gpuMicros > 0)
            byRate[interval.rates.gpuMicros] += billOf(interval, from, to);
    }
    for (const auto &[rate, bill] : byRate) {
        if (bill.gpuMillis > 0) {
            const QString text = QStringLiteral("%1 hours at $%2/hour")
                                     .arg(hoursText(bill.gpuMillis), QString::fromLatin1(decimalText(rate, 6)));
            items.push_back({"gpu", text, bill.gpu});
        }
    }
}

void addDiskItems(std::vector<ChargeItem> &items, const Contract &contract, Instant from, Instant to)
{
    std::map<qint64, Bill> byRate;
    for (const Interval &interval : contract.intervals) {
        if (interval.rates.storageMicros > 0)
            byRate[interval.rates.storageMicros] += billOf(interval, from, to);
    }
    for (const auto &[rate, bill] : byRate) {
        if (bill.diskMillis > 0) {
            const QString text = QStringLiteral("%1 GB Storage for %2 hours at $%3/GB/month")
                                     .arg(gigabyteText(contract.order.diskMilliGb), hoursText(bill.diskMillis),
                                          QString::fromLatin1(decimalText(rate, 6)));
            items.push_back({"disk", text, bill.disk});
        }
    }
}

void addTrafficItems(std::vector<ChargeItem> &items, const Contract &contract, Instant from, Instant to)
{
    const Bill bill = billOf(contract, from, to);
    const Rates &rates = contract.intervals.back().rates;
    const auto add = [&](const char *type, const char *verb, Wide milliGb, Amount amount, qint64 price) {
        if (milliGb > 0) {
            const QString text =
                QStringLiteral("%1 GB %2 at $%3/GB")
                    .arg(gigabyteText(milliGb), QString::fromLatin1(verb), QString::fromLatin1(decimalText(price, 10)));
            items.push_back({type, text, amount});
        }
    };
    add("bwd", "Downloaded", bill.downMilliGb, bill.download, rates.downPrice);
    add("bwu", "Uploaded", bill.upMilliGb, bill.upload, rates.upPrice);
}

} // namespace

std::optional<Instant> ChargeBook::meteredUntil(const Contract &contract, qint64 day, Instant now) const
{
    const Draw draw =
        drawFor(m_seed, Topic::ChargeDelay).with({static_cast<quint64>(contract.id), static_cast<quint64>(day)});
    const Instant dayEnd = startOfDay(day + 1);
    const Instant complete = dayEnd + Duration{draw.with(1).between(6 * 60, 40 * 60) * minutes};
    if (now >= complete)
        return dayEnd;
    if (!m_unknowns.recentDaysGrow)
        return std::nullopt;
    const Instant first =
        dayEnd + Duration{draw.with(2).between(6 * 60, (complete - dayEnd).count() / minutes) * minutes};
    if (now < first)
        return std::nullopt;
    return dayEnd - Duration{draw.with(3).between(1, 12) * 60 * minutes};
}

std::optional<qint64> ChargeBook::chargedMills(const Contract &contract, qint64 day, Instant now) const
{
    const std::optional<Instant> until = meteredUntil(contract, day, now);
    if (!until)
        return std::nullopt;
    return billOf(contract, startOfDay(day), *until).total().roundedToMills();
}

std::optional<Charge> ChargeBook::charge(const Contract &contract, qint64 day, Instant from, Instant to,
                                         Instant now) const
{
    const std::optional<Instant> until = meteredUntil(contract, day, now);
    if (!until)
        return std::nullopt;
    const Instant first = std::max(from, startOfDay(day));
    const Instant last = std::min(to, *until);
    Charge charge{&contract, day, billOf(contract, first, last).total().roundedToMills(), {}};
    if (contract.intervals.empty())
        return charge;
    addGpuItems(charge.items, contract, first, last);
    addDiskItems(charge.items, contract, first, last);
    addTrafficItems(charge.items, contract, first, last);
    return charge;
}

std::pair<qint64, qint64> ChargeBook::days(const Contract &contract, Instant now)
{
    // A contract that ended at midnight sharp has no part of the day that began then.
    const Instant end = contract.destroyed.value_or(now);
    const Instant last = end > contract.created ? end - Duration{1} : end;
    return {dayOf(contract.created), dayOf(last)};
}

} // namespace bursar::simulator
