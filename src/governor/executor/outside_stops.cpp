#include "governor/executor/outside_stops.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;

constexpr Duration afterTheEnd = 5min; ///< Bursar's own stop comes first
constexpr Duration timeToWork = 10min; ///< from Vast.ai's hour until it is seen stopped
constexpr Duration refusedAskAgain = 24h;
constexpr Duration unclearAskAgain = 10min;

/// Vast.ai's scheduler knows whole hours.
Instant nextWholeHour(Instant at)
{
    const Duration rest = at.time_since_epoch() % Duration{1h};
    return rest == Duration{0} ? at : at - rest + 1h;
}

QString pathOf(InstanceId instance)
{
    return QStringLiteral("/api/v0/instances/%1/").arg(instance.toString());
}

vast::ScheduledJobDraft draftFor(InstanceId instance, Instant at)
{
    vast::ScheduledJobDraft draft;
    draft.instance = instance;
    draft.path = pathOf(instance);
    draft.arguments = R"({"state":"stopped"})";
    draft.from = at;
    draft.until = at + 30min; // once, though it is called daily
    draft.hourUtc =
        static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(at.time_since_epoch()).count() % 24);
    return draft;
}

/// Vast.ai understood and will say the same again.
bool isRefusal(const vast::ApiError &error)
{
    using Kind = vast::ApiError::Kind;
    return error.kind == Kind::Refused || error.kind == Kind::NotFound || error.kind == Kind::PermissionMissing;
}

} // namespace

OutsideStops::OutsideStops(ExecutorSession &session)
    : m_session(session)
    , m_store(session.context().database())
{
}

std::optional<Instant> OutsideStops::wantedFor(const ledger::Contract &contract, const ledger::LastSeen *seen,
                                               const Stop *placed) const
{
    if (contract.goneAt || !contract.stopAtEnd || !contract.plannedEnd || !seen || !holdsSlot(seen->state))
        return std::nullopt;
    const Instant now = m_session.context().now();
    const Instant atTheEnd = nextWholeHour(*contract.plannedEnd + afterTheEnd);
    if (atTheEnd > now)
        return atTheEnd;
    // It is late already: what is about to stop it stays, instead of being put off from hour to hour.
    if (placed != nullptr && placed->at >= atTheEnd && placed->at > now - timeToWork)
        return placed->at;
    return nextWholeHour(now + afterTheEnd);
}

Expected<void> OutsideStops::check()
{
    const ledger::ContractStore store(m_session.context().database());
    const auto contracts = store.all();
    const auto lastSeen = store.lastSeen();
    const auto stops = m_store.stops();
    if (!contracts || !lastSeen || !stops)
        return !contracts ? contracts.failure() : !lastSeen ? lastSeen.failure() : stops.failure();
    const Instant now = m_session.context().now();
    std::set<InstanceId> wanted;
    for (const ledger::Contract &contract : *contracts) {
        const auto seen = std::find_if(lastSeen->begin(), lastSeen->end(),
                                       [&](const ledger::LastSeen &row) { return row.instance == contract.instance; });
        const auto placed = stops->find(contract.instance);
        const auto at = wantedFor(contract, seen == lastSeen->end() ? nullptr : &*seen,
                                  placed == stops->end() ? nullptr : &placed->second);
        if (!at)
            continue;
        wanted.insert(contract.instance);
        if (m_underWay.contains(contract.instance))
            continue;
        if (placed == stops->end()) {
            place(contract, *at, std::nullopt);
            continue;
        }
        const auto &stop = placed->second;
        const bool hasMoved = stop.job && stop.at != *at;
        const bool wasRefusedLongAgo = !stop.trouble.isEmpty() && now - stop.askedAt > refusedAskAgain;
        if (hasMoved || wasRefusedLongAgo)
            place(contract, *at, stop.job);
        else if (!stop.job && stop.trouble.isEmpty() && now - stop.askedAt > unclearAskAgain)
            findPlaced(contract, stop); // a former executor, or an answer that never came
    }
    for (const auto &[instance, stop] : *stops) {
        if (!wanted.contains(instance) && !m_underWay.contains(instance)
            && (stop.trouble.isEmpty() || now - stop.askedAt > unclearAskAgain))
            remove(stop);
    }
    return {};
}

Expected<void> OutsideStops::note(const Stop &stop, const TeamId &team, const QString &what)
{
    auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    auto done = what == QLatin1String("removed") ? m_store.removeStop(stop.instance) : m_store.save(stop);
    if (done)
        done = (*transaction)
                   ->append(audit_action::instanceOutsideStop, team, stop.instance.toString(),
                            {{QStringLiteral("what"), what}, {QStringLiteral("at"), toRfc3339(stop.at)}});
    if (done)
        done = (*transaction)->commit();
    if (done)
        m_session.report(audit_action::instanceOutsideStop, stop.instance.toString(), what);
    else
        m_session.trouble(stop.instance.toString(), done.error());
    return done;
}

void OutsideStops::place(const ledger::Contract &contract, Instant at, const std::optional<qint64> &job)
{
    Context &context = m_session.context();
    const Stop stop{contract.instance, contract.account, job, at, {}, context.now()};
    const Expected<vast::Client *> client = context.client(contract.account);
    // Durable before its call, so that a job whose answer is lost is looked for.
    if (!client
        || !note(stop, contract.team.value_or(TeamId{}), job ? QStringLiteral("moved") : QStringLiteral("placed")))
        return;
    m_underWay.insert(contract.instance);
    const vast::ScheduledJobDraft draft = draftFor(contract.instance, at);
    if (job) {
        (*client)->send(vast::calls::changeScheduledJob(*job, draft), vast::Priority::Background,
                        m_session.whileHeld([this, contract, stop](const vast::Result<bool> &done) {
                            placed(contract, stop,
                                   done ? vast::Result<qint64>(*stop.job) : vast::Result<qint64>(done.failure()));
                        }));
    } else {
        (*client)->send(vast::calls::createScheduledJob(draft), vast::Priority::Background,
                        m_session.whileHeld([this, contract, stop](const vast::Result<qint64> &number) {
                            placed(contract, stop, number);
                        }));
    }
}

void OutsideStops::placed(const ledger::Contract &contract, Stop stop, const vast::Result<qint64> &job)
{
    constexpr int existsAlready = 422;
    m_underWay.erase(contract.instance);
    if (!job && job.error().httpStatus == existsAlready) {
        findPlaced(contract, stop);
        return;
    }
    if (job) {
        stop.job = *job;
    } else if (stop.job && job.error().kind == vast::ApiError::Kind::NotFound) {
        stop.job.reset(); // gone there; placed anew
        stop.trouble.clear();
        stop.askedAt -= unclearAskAgain;
    } else if (isRefusal(job.error())) {
        stop.trouble = m_session.context().inWords(job.error(), contract.account).message;
        m_session.report(QStringLiteral("trouble"), contract.instance.toString(), stop.trouble);
    }
    if (auto saved = m_store.save(stop); !saved)
        m_session.trouble(contract.instance.toString(), saved.error());
}

void OutsideStops::findPlaced(const ledger::Contract &contract, const Stop &stop)
{
    const Expected<vast::Client *> client = m_session.context().client(contract.account);
    if (!client)
        return;
    m_underWay.insert(contract.instance);
    (*client)->send(
        vast::calls::listScheduledJobs(), vast::Priority::Background,
        m_session.whileHeld([this, contract, stop](const vast::Result<vast::Rows<vast::ScheduledJob>> &jobs) {
            m_underWay.erase(contract.instance);
            Stop found = stop;
            found.askedAt = m_session.context().now();
            if (jobs) {
                const auto ours =
                    std::find_if(jobs->rows.begin(), jobs->rows.end(), [&](const vast::ScheduledJob &job) {
                        return job.path == pathOf(contract.instance) && job.method == QLatin1String("PUT");
                    });
                if (ours == jobs->rows.end()) {
                    place(contract, stop.at, std::nullopt);
                    return;
                }
                found.job = ours->id;
                if (ours->from != stop.at) { // somebody's, or of an earlier end
                    place(contract, stop.at, ours->id);
                    return;
                }
            }
            if (auto saved = m_store.save(found); !saved)
                m_session.trouble(contract.instance.toString(), saved.error());
        }));
}

void OutsideStops::remove(const Stop &stop)
{
    const auto contract = ledger::ContractStore(m_session.context().database()).byInstance(stop.instance);
    const TeamId team = contract && *contract ? (*contract)->team.value_or(TeamId{}) : TeamId{};
    const Expected<vast::Client *> client = m_session.context().client(stop.account);
    if (!stop.job || !client) {
        static_cast<void>(note(stop, team, QStringLiteral("removed")));
        return;
    }
    m_underWay.insert(stop.instance);
    (*client)->send(vast::calls::deleteScheduledJob(*stop.job), vast::Priority::Background,
                    m_session.whileHeld([this, stop, team](const vast::Result<bool> &done) {
                        m_underWay.erase(stop.instance);
                        // Idempotent: what is not known to be gone is asked for again after the next look.
                        if (done || isRefusal(done.error()))
                            static_cast<void>(note(stop, team, QStringLiteral("removed")));
                    }));
}

} // namespace bursar::governor
