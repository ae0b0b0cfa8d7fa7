#pragma once

#include "domain/key_review.h"
#include "domain/vendor_access.h"
#include "governor/access/key_maker.h"

#include <set>

namespace bursar::governor {

/// Carries out requests that change members, roles and keys at Vast.ai, or try keys. What was interrupted is taken up
/// again: each call is one that can be made twice, but for the making of a key, which KeyMaker keeps to one.
class AccessRunner
{
public:
    explicit AccessRunner(ExecutorSession &session);

    void drive(const Request &request);
    bool busy() const { return !m_underWay.empty(); }

private:
    void carryOut(const Request &request, const AccessOrder &order);
    void saveRole(const Request &request, const AccessOrder &order, vast::Client &client);
    void review(const Request &request, const AccessOrder &order);
    struct Reviewing;
    void reviewNext(const std::shared_ptr<Reviewing> &reviewing);
    void answered(const Request &request, const AccessOrder &order, const vast::Result<bool> &result);
    void again(const Request &request, const Error &problem);
    using Also = std::function<Expected<void>(ledger::RecordTransaction &)>;
    void close(Request request, const AccessOrder &order, const Also &also = {});
    void fail(Request request, const QString &error);
    bool advance(const Request &request, RequestState from, const Also &also = {});

    ExecutorSession &m_session;
    KeyMaker m_keys;
    std::set<RequestId> m_underWay;
};

} // namespace bursar::governor
