#include "desktop/offers/judged_offers.h"

#include "desktop/parts/places.h"
#include "domain/compiled_policy.h"
#include "domain/decimal.h"

#include <QVersionNumber>

#include <algorithm>
#include <limits>
#include <numeric>

namespace bursar::desktop {
namespace {

bool isOfSameMinute(Instant left, Instant right)
{
    using std::chrono::minutes;
    return std::chrono::floor<minutes>(left) == std::chrono::floor<minutes>(right);
}

/// Whether the one judges as the other does. The time matters where hours are closed, or an hour's budget rolls on.
bool judgesAlike(const Policy &policy, const Standing &left, const Standing &right)
{
    const auto rolls = [](const BudgetStanding &budget) { return budget.period == BudgetPeriod::Hour; };
    const bool runsWithTime = policy.workingHours || std::ranges::any_of(left.budgets, rolls)
        || std::ranges::any_of(left.otherBudgets, rolls);
    return left.team == right.team && left.budgets == right.budgets && left.otherBudgets == right.otherBudgets
        && left.slotsHeld == right.slotsHeld && left.gpusHeld == right.gpusHeld && left.heldPerHour == right.heldPerHour
        && left.holidays == right.holidays && (!runsWithTime || isOfSameMinute(left.at, right.at));
}

/// Prices are sorted to the micro-dollar, so that thousands of dollars an hour fit a sort key.
constexpr qint64 nanosPerStep = 1000;

/// As a sort key; what does not fit stands at the end.
quint32 keyOf(qint64 value)
{
    return static_cast<quint32>(std::clamp<qint64>(value, 0, std::numeric_limits<quint32>::max()));
}

quint32 hostRank(const Offer &offer)
{
    if (offer.datacenter)
        return 0;
    return offer.verification == Verification::Verified ? 1 : 2;
}

QString itself(const QString &word)
{
    return word.toCaseFolded();
}

} // namespace

bool operator==(const OfferJudge &left, const OfferJudge &right)
{
    return left.policy == right.policy && judgesAlike(left.policy, left.standing, right.standing)
        && left.disk == right.disk && left.plannedTime == right.plannedTime;
}

void JudgedOffers::Words::add(const QString &word, QHash<QString, quint32> &known)
{
    const auto next = static_cast<quint32>(distinct.size());
    const auto place = known.constFind(word);
    of.push_back(place == known.constEnd() ? next : *place);
    if (of.back() == next) {
        known.insert(word, next);
        distinct << word;
    }
}

std::vector<quint32> JudgedOffers::Words::ranks(const std::function<QString(const QString &)> &name) const
{
    std::vector<std::pair<QString, quint32>> named;
    for (const QString &word : distinct)
        named.emplace_back(name(word), static_cast<quint32>(named.size()));
    std::ranges::stable_sort(named, {}, &std::pair<QString, quint32>::first);
    std::vector<quint32> ranks(named.size());
    for (std::size_t rank = 0; rank < named.size(); ++rank)
        ranks[named[rank].second] = static_cast<quint32>(rank);
    return ranks;
}

JudgedOffers::JudgedOffers(OfferSnapshotPtr market, OfferJudge judge, const JudgedOffers *before)
    : m_market(std::move(market))
    , m_judge(std::move(judge))
{
    fillColumns();
    if (before != nullptr)
        compareWith(*before);
}

void JudgedOffers::fillColumns()
{
    const std::vector<Offer> &offers = m_market->offers;
    const CompiledPolicy policy(m_judge.policy, m_judge.standing, m_judge.disk, m_judge.plannedTime);
    QHash<QString, quint32> gpus;
    QHash<QString, quint32> countries;
    QHash<QString, quint32> locations;
    m_prices.reserve(offers.size());
    m_verdicts.reserve(offers.size());
    for (const Offer &offer : offers) {
        m_prices.push_back(offer.truePricePerHour(m_judge.disk));
        m_verdicts.push_back(policy.verdictOf(offer));
        m_gpus.add(offer.gpuName, gpus);
        m_countries.add(offer.country, countries);
        m_locations.add(offer.location, locations);
    }
    m_byPrice.resize(offers.size());
    std::iota(m_byPrice.begin(), m_byPrice.end(), 0U);
    m_byId = m_byPrice;
    std::ranges::stable_sort(m_byPrice, {}, [this](quint32 place) { return m_prices[place]; });
    std::ranges::sort(m_byId, {}, [this](quint32 place) { return idAt(place); });
}

int JudgedOffers::placeOf(OfferId offer) const
{
    const auto found =
        std::ranges::lower_bound(m_byId, offer.value(), {}, [this](quint32 place) { return idAt(place); });
    return found == m_byId.end() || idAt(*found) != offer.value() ? -1 : static_cast<int>(*found);
}

void JudgedOffers::compareWith(const JudgedOffers &before)
{
    if (before.market() == m_market) { // only the judge has changed
        m_changes = before.m_changes;
        m_fresh = before.m_fresh;
        m_gone = before.m_gone;
        return;
    }
    m_changes.reserve(size());
    for (std::size_t place = 0; place < size(); ++place)
        m_changes.push_back(changeSince(before, place));
    m_fresh = static_cast<int>(std::ranges::count(m_changes, Change::New));
    m_gone = static_cast<int>(before.size()) - (static_cast<int>(size()) - m_fresh);
}

JudgedOffers::Change JudgedOffers::changeSince(const JudgedOffers &before, std::size_t place) const
{
    const int former = before.placeOf(offer(place).id);
    if (former < 0)
        return Change::New;
    const HourlyRate price = before.offer(static_cast<std::size_t>(former)).truePricePerHour(m_judge.disk);
    if (price == m_prices[place])
        return Change::None;
    return price < m_prices[place] ? Change::Dearer : Change::Cheaper;
}

std::vector<quint32> JudgedOffers::keys(OfferColumn column) const
{
    std::vector<quint32> keys(size());
    const auto fill = [&keys](auto key) {
        for (std::size_t place = 0; place < keys.size(); ++place)
            keys[place] = key(place);
    };
    switch (column) {
    case OfferColumn::Verdict:
        fill([this](std::size_t place) { return static_cast<quint32>(m_verdicts[place]); });
        break;
    case OfferColumn::Gpu: {
        constexpr quint32 mostGpus = 1024;
        const std::vector<quint32> ranks = m_gpus.ranks(itself);
        fill([&](std::size_t place) {
            return ranks[m_gpus.of[place]] * mostGpus + std::min(keyOf(offer(place).numGpus), mostGpus - 1);
        });
        break;
    }
    case OfferColumn::GpuMemory:
        fill([this](std::size_t place) { return keyOf(offer(place).gpuRamMb); });
        break;
    case OfferColumn::Price:
        for (std::size_t rank = 0, equal = 0; rank < m_byPrice.size(); ++rank) {
            if (m_prices[m_byPrice[equal]] != m_prices[m_byPrice[rank]])
                equal = rank;
            keys[m_byPrice[rank]] = static_cast<quint32>(equal);
        }
        break;
    case OfferColumn::Reliability:
        fill([this](std::size_t place) { return keyOf(offer(place).reliability.millionths()); });
        break;
    case OfferColumn::Country: {
        const std::vector<quint32> ranks = m_countries.ranks(countryName);
        fill([&](std::size_t place) { return ranks[m_countries.of[place]]; });
        break;
    }
    case OfferColumn::Host:
        fill([this](std::size_t place) { return hostRank(offer(place)); });
        break;
    case OfferColumn::Disk:
        fill([this](std::size_t place) { return keyOf(offer(place).diskSpace.thousandths() / 1000); });
        break;
    case OfferColumn::Download:
        fill([this](std::size_t place) { return keyOf(offer(place).inetDownMbps); });
        break;
    case OfferColumn::PricePerGpu:
        fill([this](std::size_t place) { return keyOf(pricePerGpu(place).nanos() / nanosPerStep); });
        break;
    case OfferColumn::Place: {
        const std::vector<quint32> ranks = m_locations.ranks(placeName);
        fill([&](std::size_t place) { return ranks[m_locations.of[place]]; });
        break;
    }
    case OfferColumn::Processor:
        return wordKeys(&Offer::cpuName, itself);
    case OfferColumn::Memory:
        fill([this](std::size_t place) { return keyOf(offer(place).cpuRamMb); });
        break;
    case OfferColumn::Upload:
        fill([this](std::size_t place) { return keyOf(offer(place).inetUpMbps); });
        break;
    case OfferColumn::Performance:
        fill([this](std::size_t place) { return keyOf(offer(place).dlperfThousandths); });
        break;
    case OfferColumn::Until: // what has no end ends last
        fill([this](std::size_t place) {
            const std::optional<Instant> end = offer(place).endsAt;
            return end ? keyOf(toMillis(*end) / 60'000) : std::numeric_limits<quint32>::max();
        });
        break;
    case OfferColumn::Number: {
        for (std::size_t rank = 0; rank < m_byId.size(); ++rank)
            keys[m_byId[rank]] = static_cast<quint32>(rank);
        break;
    }
    case OfferColumn::Cuda:
        return wordKeys(&Offer::cudaVersion, [](const QString &version) {
            const QVersionNumber number = QVersionNumber::fromString(version);
            return QStringLiteral("%1.%2")
                .arg(number.majorVersion(), 6, 10, QLatin1Char('0'))
                .arg(number.minorVersion(), 6, 10, QLatin1Char('0'));
        });
    }
    return keys;
}

HourlyRate JudgedOffers::pricePerGpu(std::size_t place) const
{
    const int gpus = std::max(1, offer(place).numGpus);
    return HourlyRate::fromNanos(narrow(divideHalfEven(m_prices[place].nanos(), gpus)));
}

std::vector<quint32> JudgedOffers::wordKeys(QString Offer::*word,
                                            const std::function<QString(const QString &)> &name) const
{
    Words words;
    QHash<QString, quint32> known;
    for (const Offer &offer : m_market->offers)
        words.add(offer.*word, known);
    const std::vector<quint32> ranks = words.ranks(name);
    for (quint32 &key : words.of)
        key = ranks[key];
    return words.of;
}

std::vector<quint32> JudgedOffers::arranged(const std::vector<OfferOrder> &orders) const
{
    std::vector<quint32> places = m_byPrice;
    for (const OfferOrder &order : orders)
        places = rearranged(places, order);
    return places;
}

std::vector<quint32> JudgedOffers::rearranged(const std::vector<quint32> &places, OfferOrder order) const
{
    // Key and former place in one number: sorting whole numbers is several times faster than asking two offers, and
    // equals stay as they stood.
    const std::vector<quint32> keys = this->keys(order.column);
    const bool descending = order.direction == Qt::DescendingOrder;
    std::vector<quint64> sorted(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const quint32 key = descending ? ~keys[places[i]] : keys[places[i]];
        sorted[i] = quint64{key} << 32 | i;
    }
    std::ranges::sort(sorted);
    std::vector<quint32> result(places.size());
    std::ranges::transform(sorted, result.begin(),
                           [&places](quint64 entry) { return places[static_cast<quint32>(entry)]; });
    return result;
}

std::vector<char> JudgedOffers::passes(const OfferCriteria &criteria) const
{
    const auto judged = [](const QStringList &words, const auto &test) {
        std::vector<char> result;
        for (const QString &word : words)
            result.push_back(test(word) ? 1 : 0);
        return result;
    };
    const std::vector<char> gpuIs =
        judged(m_gpus.distinct, [&](const QString &gpu) { return criteria.acceptsGpu(gpu); });
    const std::vector<char> countryIs =
        judged(m_countries.distinct, [&](const QString &country) { return criteria.acceptsCountry(country); });
    const auto named = [&](const QString &words) { return criteria.isNamedBy(words); };
    const std::vector<char> gpuNamed = judged(m_gpus.distinct, named);
    const std::vector<char> countryNamed =
        judged(m_countries.distinct, [&](const QString &country) { return named(countryName(country)); });
    const std::vector<char> locationNamed = judged(m_locations.distinct, named);
    const bool hasText = !criteria.text.isEmpty();

    std::vector<char> result(size());
    for (std::size_t place = 0; place < size(); ++place) {
        const bool passes = gpuIs[m_gpus.of[place]] != 0 && countryIs[m_countries.of[place]] != 0
            && criteria.acceptsFigures(offer(place), m_prices[place], m_verdicts[place])
            && (!hasText || gpuNamed[m_gpus.of[place]] != 0 || countryNamed[m_countries.of[place]] != 0
                || locationNamed[m_locations.of[place]] != 0 || criteria.isNumberedBy(offer(place)))
            && criteria.terms.hold(offer(place), m_prices[place], m_market->fetchedAt);
        result[place] = passes ? 1 : 0;
    }
    return result;
}

std::vector<quint32> JudgedOffers::passing(const std::vector<quint32> &places, const OfferCriteria &criteria) const
{
    if (criteria.isEmpty())
        return places;
    const std::vector<char> pass = passes(criteria);
    std::vector<quint32> result;
    result.reserve(places.size());
    std::ranges::copy_if(places, std::back_inserter(result), [&pass](quint32 place) { return pass[place] != 0; });
    return result;
}

std::vector<JudgedOffers::Choice> JudgedOffers::choices(const Words &words, const OfferCriteria &others) const
{
    std::vector<Choice> all;
    for (const QString &word : words.distinct)
        all.push_back({word, 0});
    const std::vector<char> pass = passes(others);
    for (std::size_t place = 0; place < size(); ++place)
        all[words.of[place]].count += pass[place];
    return all;
}

std::vector<JudgedOffers::Choice> JudgedOffers::gpuChoices(const OfferCriteria &criteria) const
{
    OfferCriteria others = criteria;
    others.gpuName.clear();
    std::vector<Choice> all = choices(m_gpus, others);
    std::ranges::sort(all, {}, [](const Choice &choice) { return choice.word.toCaseFolded(); });
    return all;
}

std::vector<JudgedOffers::Choice> JudgedOffers::countryChoices(const OfferCriteria &criteria) const
{
    OfferCriteria others = criteria;
    others.country.reset();
    std::vector<Choice> all = choices(m_countries, others);
    std::ranges::sort(all, {}, [](const Choice &choice) { return countryName(choice.word); });
    return all;
}

} // namespace bursar::desktop
