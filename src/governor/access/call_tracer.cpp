#include "governor/access/call_tracer.h"

#include "domain/access_order.h"
#include "ledger/request_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar::governor {

namespace {

/// Calls wait in the queue, and clocks differ a little.
constexpr Duration slack = std::chrono::minutes{5};

bool isDuring(const Request &request, Instant at)
{
    return at >= request.createdAt - slack && at <= request.changedAt + slack;
}

/// The last number of a route, `…/instances/1227/`.
QString numberIn(const QString &route)
{
    static const QRegularExpression number(QStringLiteral("/(\\d+)(?:/[a-z_]*)?/?$"));
    return number.match(route).captured(1);
}

bool isAbout(const Request &request, const VendorCall &call)
{
    const QString number = numberIn(call.route);
    // What was done to an instance is a command's doing; its rental alone explains no call.
    if (request.kind == RequestKind::Command && request.instance.toString() == number && !request.instance.isEmpty()
        && call.route.contains(QLatin1String("/instances/")))
        return true;
    const auto order = accessOrderOf(request);
    if (!order)
        return false;
    switch (order->action) {
    case AccessAction::Invite:
        return call.route.contains(QLatin1String("/team/invite"));
    case AccessAction::RemoveMember:
        return call.route.contains(QLatin1String("/team/members/")) && number == QString::number(order->number);
    case AccessAction::SaveRole:
    case AccessAction::RemoveRole:
        return call.route.contains(QLatin1String("/team/roles/"));
    case AccessAction::CreateKey:
    case AccessAction::RotateKey:
    case AccessAction::RevokeKey:
        // The call that makes a key carries our request in the key's name: without it, it is not ours.
        return call.route.contains(QLatin1String("/auth/apikeys/")) && !number.isEmpty()
            && (number == QString::number(order->number) || number == QString::number(order->newKey));
    case AccessAction::Review:
        break;
    }
    return false;
}

} // namespace

Expected<CallTracer> CallTracer::load(ledger::Database &database, const AccountId &account)
{
    auto requests = ledger::RequestStore(database).list({});
    if (!requests)
        return requests.failure();
    std::erase_if(*requests, [&account](const Request &request) {
        const auto order = accessOrderOf(request);
        return order && order->account != account;
    });
    CallTracer tracer;
    tracer.m_requests = *std::move(requests);
    return tracer;
}

QString CallTracer::requestOf(const VendorCall &call) const
{
    const auto named = std::ranges::find_if(
        m_requests, [&call](const Request &request) { return call.arguments.contains(request.id.toString()); });
    if (named != m_requests.end())
        return named->id.toString();
    const auto about = std::ranges::find_if(
        m_requests, [&call](const Request &request) { return isDuring(request, call.at) && isAbout(request, call); });
    return about == m_requests.end() ? QString() : about->id.toString();
}

} // namespace bursar::governor
