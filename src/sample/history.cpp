#include "sample/history.h"

#include "sample/beside_bursar.h"
#include "sample/passing_time.h"
#include "sample/sample_organisation.h"

#include <algorithm>

namespace bursar::sample {

namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;

constexpr Duration lookEvery = 6h; ///< while nothing happens
constexpr Duration firstLook = 20s; ///< after a request; each further one 1.6 times later
constexpr int mostLooks = 14;

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= 5;
}

} // namespace

const std::vector<History::Habit> &History::habits()
{
    static const std::vector<Habit> all{
        {QStringLiteral("ml-research"),
         QStringLiteral("Ada Brandt"),
         QStringLiteral("pytorch/pytorch:2.4.0-cuda12.4-cudnn9-devel"),
         {QStringLiteral("A100 SXM4"), QStringLiteral("H100 SXM"), QStringLiteral("A100 PCIE"),
          QStringLiteral("H100 SXM")},
         4,
         6,
         18,
         60,
         QStringLiteral("Pre-training run")},
        {QStringLiteral("ml-engineering"),
         QStringLiteral("Li Wen"),
         QStringLiteral("nvcr.io/nvidia/tritonserver:24.08-py3"),
         {QStringLiteral("RTX 4090"), QStringLiteral("RTX 4090"), QStringLiteral("A100 SXM4")},
         3,
         4,
         14,
         40,
         QStringLiteral("Serving benchmark")},
        {QStringLiteral("data-science"),
         QStringLiteral("Sam Okafor"),
         QStringLiteral("jupyter/pytorch-notebook:latest"),
         {QStringLiteral("RTX 3090"), QStringLiteral("RTX 4090")},
         2,
         3,
         8,
         20,
         QStringLiteral("Notebook")}};
    return all;
}

History::History(SampleMarketplace &marketplace, governor::Governor &governor, quint64 seed, Span span,
                 Progress progress)
    : m_marketplace(marketplace)
    , m_governor(governor)
    , m_chance(seed)
    , m_span(span)
    , m_progress(std::move(progress))
{
}

template <class Answer>
Expected<Answer> History::await(const std::function<void(std::function<void(Expected<Answer>)>)> &call)
{
    std::optional<Expected<Answer>> answer;
    call([&answer](Expected<Answer> given) { answer.emplace(std::move(given)); });
    while (!answer && m_marketplace.runNext()) { }
    if (!answer)
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("sample_stuck"),
                                QStringLiteral("The sample marketplace gave no answer."),
                                {},
                                {}}};
    return std::move(*answer);
}

void History::at(Instant when, std::function<Expected<void>()> what)
{
    if (m_span.contains(when))
        m_agenda.emplace(when, std::move(what));
}

Expected<void> History::run()
{
    const QTimeZone utc = QTimeZone::utc();
    for (QDate day = localDate(m_span.from, utc); startOfDay(day, utc) < m_span.to; day = day.addDays(1))
        planDay(day);
    for (Month month = Month::of(localDate(m_span.from, utc)); month.next().span(utc).to < m_span.to;
         month = month.next())
        planMonthEnd(month);
    planEnd();

    const Duration whole = m_span.length();
    while (!m_agenda.empty()) {
        auto next = m_agenda.extract(m_agenda.begin());
        m_marketplace.advanceTo(next.key());
        if (auto done = next.mapped()(); !done)
            return done;
        const int percent = static_cast<int>((m_marketplace.now() - m_span.from) * 100 / whole);
        if (!m_progress(std::clamp(percent, 0, 99), localDate(m_marketplace.now(), utc).toString(Qt::ISODate)))
            return Unexpected{Error{Error::Kind::Environment,
                                    QStringLiteral("cancelled"),
                                    QStringLiteral("Making the sample was cancelled."),
                                    {},
                                    {}}};
    }
    m_marketplace.advanceTo(m_span.to);
    return look();
}

void History::planDay(QDate day)
{
    const Instant morning = startOfDay(day, QTimeZone::utc());
    for (Duration passed{0}; passed < 24h; passed += lookEvery)
        at(morning + passed + 7min, [this] { return look(); });
    for (const Habit &habit : habits()) {
        const int most = isWorkingDay(day) ? habit.rentalsPerDay : habit.rentalsPerDay / 2;
        const int rentals = most - static_cast<int>(m_chance.below(2));
        for (int i = 0; i < rentals; ++i) {
            const Instant start = morning + 7h + std::chrono::minutes{m_chance.below(600)};
            const QString gpu = habit.gpus[m_chance.below(habit.gpus.size())];
            const Duration time = std::chrono::hours{
                habit.shortestHours
                + static_cast<int>(m_chance.below(static_cast<quint64>(habit.longestHours - habit.shortestHours)))};
            at(start, [this, &habit, gpu, time] { return rent(habit, gpu, time, false); });
        }
    }
    if (day.dayOfWeek() == 3)
        at(morning + 11h, [this] { return askForTooMuch(); });
}

void History::planMonthEnd(Month month)
{
    at(month.next().span(QTimeZone::utc()).from + 81h, [this, month] { return issue(month); });
}

void History::planEnd()
{
    // What still runs when the story ends.
    const std::vector<std::tuple<size_t, QString, Duration>> last{
        {0, QStringLiteral("H100 SXM"), 20h},  {0, QStringLiteral("A100 SXM4"), 18h},
        {0, QStringLiteral("A100 PCIE"), 11h}, {0, QStringLiteral("A100 SXM4"), 7h},
        {1, QStringLiteral("RTX 4090"), 9h},   {1, QStringLiteral("RTX 4090"), 6h},
        {1, QStringLiteral("A100 SXM4"), 3h},  {2, QStringLiteral("RTX 3090"), 4h},
        {2, QStringLiteral("RTX 4090"), 2h}};
    for (const auto &[habit, gpu, before] : last)
        at(m_span.to - before,
           [this, &who = habits()[habit], theGpu = gpu, time = before + 4h] { return rent(who, theGpu, time, true); });
    at(m_span.to - 5h, [this] { return rentBesideBursar(); });
    at(m_span.to - 1h, [this] { return raiseAPrice(); });
    at(m_span.to - 15min, [this] { return askForTooMuch(); });
}

Expected<void> History::look()
{
    return lookOnce(m_marketplace, m_governor);
}

Expected<void> History::lookUntilSettled(const RequestId &id)
{
    Duration wait = firstLook;
    for (int looks = 0; looks < mostLooks; ++looks) {
        if (auto looked = look(); !looked)
            return looked;
        const Expected<Request> request = m_governor.requests().show(id);
        if (!request)
            return request.failure();
        if (isEnd(request->state) || request->state == RequestState::Running)
            return {};
        m_marketplace.advanceTo(m_marketplace.now() + wait);
        wait = wait * 8 / 5;
    }
    return {};
}

Expected<std::optional<Offer>> History::findOffer(const TeamId &team, const QString &gpu, Gigabytes disk, Duration time)
{
    governor::OfferSearch search;
    search.team = team;
    search.gpu = gpu;
    search.disk = disk;
    search.plannedTime = time;
    search.limit = 30;
    const Expected<OfferSnapshotPtr> snapshot =
        await<OfferSnapshotPtr>([&](std::function<void(Expected<OfferSnapshotPtr>)> done) {
            m_governor.offers().search(search, std::move(done));
        });
    if (!snapshot)
        return snapshot.failure();
    const auto judged = m_governor.offers().judge(search, **snapshot, {});
    if (!judged)
        return judged.failure();
    std::vector<Offer> allowed;
    for (const governor::JudgedOffer &offer : *judged) {
        if (offer.decision.verdict == Verdict::Allow)
            allowed.push_back(offer.offer);
    }
    if (allowed.empty())
        return std::optional<Offer>{};
    return std::optional(allowed[m_chance.below(std::min<quint64>(allowed.size(), 3))]);
}

Expected<void> History::rent(const Habit &habit, const QString &gpu, Duration time, bool keep)
{
    const auto by = m_governor.actor(habit.person);
    const auto team = m_governor.reader().team(habit.team, m_marketplace.now());
    if (!by || !team)
        return by ? Expected<void>(team.failure()) : Expected<void>(by.failure());
    const Gigabytes disk = Gigabytes::fromWhole(habit.disk);
    const auto offer = findOffer(team->team.id, gpu, disk, time);
    if (!offer)
        return offer.failure();
    if (!*offer)
        return {}; // nothing on the market that the policy allows today
    Proposal proposal;
    proposal.team = team->team.id;
    proposal.offer = **offer;
    proposal.image = habit.image;
    proposal.disk = disk;
    proposal.plannedTime = time;
    const auto requests = m_governor.requests().rent(*by, proposal, habit.purpose);
    if (!requests)
        return requests.failure();
    const RequestId id = requests->front().id;
    if (auto settled = lookUntilSettled(id); !settled)
        return settled;
    const Expected<Request> request = m_governor.requests().show(id);
    if (!request || request->state != RequestState::Running || keep)
        return request ? Expected<void>() : Expected<void>(request.failure());
    // At the planned end the executor stops it; some time later a person gives it back.
    const InstanceId instance = request->instance;
    for (const Duration after : {Duration{1s}, Duration{45s}})
        at(*request->plannedEnd + after, [this] { return look(); });
    at(*request->plannedEnd + std::chrono::minutes{5 + m_chance.below(500)},
       [this, instance, by = *by] { return giveBack(instance, by); });
    return {};
}

Expected<void> History::giveBack(InstanceId instance, const MemberId &by)
{
    const auto requests = m_governor.requests().command(by, {instance}, InstanceCommand::Destroy);
    if (!requests) // its host withdrew it before
        return {};
    return lookUntilSettled(requests->front().id);
}

Expected<void> History::askForTooMuch()
{
    const Habit &habit = habits()[m_chance.below(habits().size())];
    const auto by = m_governor.actor(habit.person);
    const auto team = m_governor.reader().team(habit.team, m_marketplace.now());
    if (!by || !team)
        return by ? Expected<void>(team.failure()) : Expected<void>(by.failure());
    governor::OfferSearch search;
    search.team = team->team.id;
    search.gpu = QStringLiteral("H200");
    search.onlyAllowedByPolicy = false;
    search.limit = 5;
    const Expected<OfferSnapshotPtr> snapshot =
        await<OfferSnapshotPtr>([&](std::function<void(Expected<OfferSnapshotPtr>)> done) {
            m_governor.offers().search(search, std::move(done));
        });
    if (!snapshot || (*snapshot)->offers.empty())
        return snapshot ? Expected<void>() : Expected<void>(snapshot.failure());
    Proposal proposal;
    proposal.team = team->team.id;
    proposal.offer = (*snapshot)->offers.front();
    proposal.image = habit.image;
    const auto requests = m_governor.requests().rent(*by, proposal, QStringLiteral("Larger model"));
    return requests ? lookUntilSettled(requests->front().id) : Expected<void>(requests.failure());
}

Expected<void> History::rentBesideBursar()
{
    governor::OfferSearch search;
    const auto team = m_governor.reader().team(habits().back().team, m_marketplace.now());
    if (!team)
        return team.failure();
    search.team = team->team.id;
    search.gpu = QStringLiteral("RTX 3060");
    search.onlyAllowedByPolicy = false;
    search.limit = 3;
    const Expected<OfferSnapshotPtr> snapshot =
        await<OfferSnapshotPtr>([&](std::function<void(Expected<OfferSnapshotPtr>)> done) {
            m_governor.offers().search(search, std::move(done));
        });
    if (!snapshot || (*snapshot)->offers.empty())
        return snapshot ? Expected<void>() : Expected<void>(snapshot.failure());
    return await<bool>([&](std::function<void(Expected<bool>)> done) {
        rentDirectly(m_marketplace.transport(), (*snapshot)->offers.front().id, std::move(done));
    })
        ? look()
        : Expected<void>();
}

Expected<void> History::raiseAPrice()
{
    const auto raised = await<bool>(
        [this](std::function<void(Expected<bool>)> done) { askForMore(m_marketplace.transport(), std::move(done)); });
    return raised ? look() : Expected<void>(raised.failure());
}

Expected<void> History::issue(Month month)
{
    const auto by = m_governor.actor(QStringLiteral("Petra Voss"));
    if (!by)
        return by.failure();
    const auto issued = m_governor.chargeback().issue(*by, month, {}, QStringLiteral("Month end closing"));
    return issued ? Expected<void>() : Expected<void>(issued.failure());
}

} // namespace bursar::sample
