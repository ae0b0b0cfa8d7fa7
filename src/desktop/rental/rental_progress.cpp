#include "desktop/rental/rental_progress.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bursar::desktop {
namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(RentalProgress)
};

constexpr int stepCount = 5;

QString stepText(int step)
{
    switch (step) {
    case 0:
        return ProgressWords::tr("Checked against the policy");
    case 1:
        return ProgressWords::tr("Budget and slot reserved");
    case 2:
        return ProgressWords::tr("Rented at Vast.ai");
    case 3:
        return ProgressWords::tr("Image loaded");
    default:
        return ProgressWords::tr("Running");
    }
}

bool isFailure(RequestState state)
{
    return state == RequestState::Denied || state == RequestState::Rejected || state == RequestState::Failed
        || state == RequestState::Cancelled;
}

} // namespace

RentalProgress::RentalProgress(std::vector<RequestId> requests, Instant askedAt)
    : m_requests(std::move(requests))
    , m_askedAt(askedAt)
    , m_now(askedAt)
    , m_doneAt(stepCount)
{
}

int RentalProgress::reached(const governor::RequestView &view, const governor::DeskSnapshot &snapshot)
{
    switch (view.request.state) {
    case RequestState::Requested:
    case RequestState::AwaitingApproval:
    case RequestState::Denied:
    case RequestState::Rejected:
        return 0;
    case RequestState::Approved:
        return 1;
    case RequestState::Reserved:
    case RequestState::Submitting:
        return 2;
    case RequestState::Submitted: {
        const auto instance = std::find_if(snapshot.instances.begin(), snapshot.instances.end(), [&](const auto &each) {
            return each.id == view.request.instance && !each.id.isEmpty();
        });
        const bool loaded = instance != snapshot.instances.end() && instance->state == InstanceState::Running;
        return loaded ? 4 : 3;
    }
    case RequestState::Running:
    case RequestState::Closed:
        return stepCount;
    case RequestState::Failed:
    case RequestState::Cancelled:
        return view.request.instance.isEmpty() ? (view.request.attempts > 0 ? 2 : 0) : 3;
    }
    return 0;
}

void RentalProgress::follow(const governor::DeskSnapshot &snapshot)
{
    m_now = snapshot.now;
    m_views.clear();
    m_reached.clear();
    for (const RequestId &id : m_requests) {
        const auto view = std::find_if(snapshot.requests.begin(), snapshot.requests.end(),
                                       [&id](const auto &each) { return each.request.id == id; });
        if (view == snapshot.requests.end())
            continue;
        m_views.push_back(*view);
        m_reached.push_back(reached(*view, snapshot));
    }
    const int done = slowest();
    for (int step = 0; step < done; ++step) {
        auto &at = m_doneAt.at(static_cast<std::size_t>(step));
        if (!at)
            at = m_now;
    }
}

int RentalProgress::slowest() const
{
    if (m_views.size() < m_requests.size() || m_views.empty())
        return 0;
    int least = stepCount;
    bool anyAlive = false;
    for (std::size_t i = 0; i < m_views.size(); ++i)
        if (!isFailure(m_views[i].request.state)) {
            least = std::min(least, m_reached[i]);
            anyAlive = true;
        }
    return anyAlive ? least : *std::max_element(m_reached.begin(), m_reached.end());
}

RentalProgress::Outcome RentalProgress::outcome() const
{
    if (m_views.empty() || m_views.size() < m_requests.size())
        return Outcome::Waiting;
    const auto every = [this](auto is) { return std::all_of(m_views.begin(), m_views.end(), is); };
    const auto any = [this](auto is) { return std::any_of(m_views.begin(), m_views.end(), is); };
    const auto stateIs = [](RequestState state) {
        return [state](const governor::RequestView &view) { return view.request.state == state; };
    };
    if (!every([](const governor::RequestView &view) {
            return isEnd(view.request.state) || view.request.state == RequestState::Running;
        }))
        return Outcome::Waiting;
    if (runningCount() > 0 || any(stateIs(RequestState::Closed)))
        return Outcome::Running;
    if (any(stateIs(RequestState::Failed)))
        return Outcome::Failed;
    return any(stateIs(RequestState::Denied)) || any(stateIs(RequestState::Rejected)) ? Outcome::Refused
                                                                                      : Outcome::Cancelled;
}

int RentalProgress::runningCount() const
{
    return static_cast<int>(std::count_if(
        m_views.begin(), m_views.end(), [](const auto &view) { return view.request.state == RequestState::Running; }));
}

std::vector<ProgressStep> RentalProgress::steps() const
{
    std::vector<ProgressStep> steps;
    const int done = slowest();
    const Outcome end = outcome();
    const bool failed = end == Outcome::Refused || end == Outcome::Failed || end == Outcome::Cancelled;
    for (int i = 0; i < stepCount; ++i) {
        ProgressStep step{stepText(i), {}, ProgressStep::State::Ahead};
        const auto &at = m_doneAt.empty() ? std::optional<Instant>{} : m_doneAt.at(static_cast<std::size_t>(i));
        if (i < done) {
            step.state = ProgressStep::State::Done;
            if (at)
                step.detail = ProgressWords::tr("after %1").arg(formats::age(*at - m_askedAt));
        } else if (i == done) {
            step.state = failed ? ProgressStep::State::Failed : ProgressStep::State::Current;
            if (!failed)
                step.detail = ProgressWords::tr("for %1").arg(formats::age(m_now - m_askedAt));
        }
        steps.push_back(step);
    }
    return steps;
}

QString RentalProgress::sentence() const
{
    const int all = static_cast<int>(m_requests.size());
    switch (outcome()) {
    case Outcome::Waiting:
        return all == 1
            ? ProgressWords::tr("This window may be closed: the rental goes on.")
            : ProgressWords::tr("%1 of %n copies run. This window may be closed: the rental goes on.", nullptr, all)
                  .arg(formats::count(runningCount()));
    case Outcome::Running:
        return all == 1 ? ProgressWords::tr("The instance runs.")
                        : ProgressWords::tr("%1 of %n copies run.", nullptr, all).arg(formats::count(runningCount()));
    case Outcome::Refused:
        return ProgressWords::tr("The rental was refused when it was decided again. Nothing was rented.");
    case Outcome::Cancelled:
        return ProgressWords::tr("The rental was cancelled. Nothing was rented.");
    case Outcome::Failed:
        break;
    }
    for (const governor::RequestView &view : m_views)
        if (view.request.state == RequestState::Failed && !view.request.error.isEmpty())
            return view.request.error;
    return ProgressWords::tr("The rental failed. The Requests page says more.");
}

std::optional<Decision> RentalProgress::refusal() const
{
    for (const governor::RequestView &view : m_views)
        if (view.request.state == RequestState::Denied && view.request.decision)
            return view.request.decision;
    return std::nullopt;
}

std::vector<RequestId> RentalProgress::cancellable() const
{
    std::vector<RequestId> ids;
    for (const governor::RequestView &view : m_views)
        if (!isEnd(view.request.state) && view.request.instance.isEmpty() && view.request.attempts == 0
            && !view.request.cancelAsked)
            ids.push_back(view.request.id);
    return ids;
}

std::vector<InstanceId> RentalProgress::rented() const
{
    std::vector<InstanceId> ids;
    for (const governor::RequestView &view : m_views)
        if (!view.request.instance.isEmpty())
            ids.push_back(view.request.instance);
    return ids;
}

} // namespace bursar::desktop
